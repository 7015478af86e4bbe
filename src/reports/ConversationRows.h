// Conversations as rows of an export.
#pragma once

#include "reports/ExportRows.h"
#include "store/ConversationScan.h"

namespace am::reports {

class ConversationRows : public ExportRows {
public:
    explicit ConversationRows(store::ReadSession& session) : m_session(session), m_scan(session) {}

    const ColumnNames& columns() const override;
    qint64 total() override { return store::ConversationScan::count(m_session); }
    bool next(RowFormat& format) override;

private:
    store::ReadSession& m_session;
    store::ConversationScan m_scan;
};

} // namespace am::reports
