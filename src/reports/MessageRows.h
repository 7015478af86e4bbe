// Messages as rows of an export.
#pragma once

#include "reports/ExportRows.h"
#include "store/MessageScan.h"

namespace am::reports {

class MessageRows : public ExportRows {
public:
    enum class Which : quint8 { Both, Inbound };

    MessageRows(store::ReadSession& session, const core::MessageFilter& filter, Which which);

    const ColumnNames& columns() const override;
    qint64 total() override;
    bool next(RowFormat& format) override;

private:
    void putBoth(RowFormat& format) const;
    void putInbound(RowFormat& format) const;

    store::ReadSession& m_session;
    core::MessageFilter m_filter;
    Which m_which;
    store::MessageScan m_scan;
};

} // namespace am::reports
