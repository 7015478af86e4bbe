// The right to write, within one transaction of the writer thread.
#pragma once

#include "store/Changes.h"
#include "store/ReadSession.h"

namespace am::store {

/// One transaction. Begun, committed and rolled back by the writer thread alone; what changed is collected in
/// `changes()` and announced after commit.
class WriteTransaction : public ReadSession {
public:
    using ReadSession::ReadSession;

    Changes& changes() { return m_changes; }

    /// Content was taken out for good: at the end of the transaction its words leave the full-text index for
    /// good, and after the commit the write-ahead logs.
    void noteContentErased() { m_hasErasedContent = true; }
    bool hasErasedContent() const { return m_hasErasedContent; }
    /// Values that no index of words holds were taken out for good: after the commit they leave the logs.
    void noteValuesErased() { m_hasErasedValues = true; }
    bool mustEmptyLogs() const { return m_hasErasedContent || m_hasErasedValues; }

private:
    Changes m_changes;
    bool m_hasErasedContent = false;
    bool m_hasErasedValues = false;
};

} // namespace am::store
