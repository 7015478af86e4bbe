// The requests the console made, newest first.
#pragma once

#include "core/Clock.h"
#include "core/RequestRecord.h"
#include "models/Roles.h"

#include <QAbstractTableModel>
#include <QList>

namespace am::models {

/// What a request looked like from here. Bodies come redacted (core::RequestRecord). Keeps the last
/// `capacity` requests in memory, never on disk. UI thread.
class RequestLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int {
        TimeColumn,
        MethodColumn,
        PathColumn,
        StatusColumn,
        DurationColumn,
        RequestIdColumn,
        ColumnCount
    };
    static constexpr int capacity = 2000;

    explicit RequestLogModel(const core::Clock& clock, QObject* parent = nullptr);

    void add(const core::RequestRecord& record);
    void clear();
    const core::RequestRecord& record(int row) const { return m_records.at(row); }
    bool isFailure(int row) const;
    int failureCount() const { return m_failures; }

    /// The request as a shell command; the key is named by its environment variable, never written out.
    static QString asCurl(const core::RequestRecord& record, const QString& baseUrl);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const core::RequestRecord& record, int column) const;

    const core::Clock& m_clock;
    QList<core::RequestRecord> m_records;
    int m_failures = 0;
};

} // namespace am::models
