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

    /// Content was taken out for good: after the commit its copies in the write-ahead logs go, too.
    void noteContentErased() { m_hasErasedContent = true; }
    bool hasErasedContent() const { return m_hasErasedContent; }

private:
    Changes m_changes;
    bool m_hasErasedContent = false;
};

} // namespace am::store
