// Opt-outs with what came before them, as rows of an export.
#pragma once

#include "reports/ExportRows.h"
#include "store/OptOutScan.h"

namespace am::reports {

class OptOutRows : public ExportRows {
public:
    explicit OptOutRows(store::ReadSession& session) : m_session(session), m_scan(session) {}

    const ColumnNames& columns() const override;
    qint64 total() override;
    bool next(RowFormat& format) override;

private:
    store::ReadSession& m_session;
    store::OptOutScan m_scan;
};

} // namespace am::reports
