// Consent records and their history as rows of an export.
#pragma once

#include "reports/ExportRows.h"
#include "store/ConsentScan.h"

namespace am::reports {

/// One row for each event of a record; one without event for a record whose history was not copied. What the
/// archive knows of a consent log: nothing is derived that the API did not say, except the inbound text that
/// an event names as its cause.
class ConsentRows : public ExportRows {
public:
    explicit ConsentRows(store::ReadSession& session)
        : m_session(session), m_scan(session), m_causes(session) {}

    const ColumnNames& columns() const override;
    qint64 total() override { return store::ConsentScan::count(m_session); }
    bool next(RowFormat& format) override;

private:
    void putCause(RowFormat& format);

    store::ReadSession& m_session;
    store::ConsentScan m_scan;
    store::CauseLookup m_causes;
    std::string m_record; ///< whose events are being counted
    qint64 m_sequence = 0;
};

} // namespace am::reports
