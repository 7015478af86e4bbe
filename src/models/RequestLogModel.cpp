// The requests the console made, newest first.
#include "models/RequestLogModel.h"

#include "models/Formats.h"

using namespace Qt::StringLiterals;

namespace am::models {

namespace {

bool failed(const core::RequestRecord& record) {
    return record.httpStatus == 0 || record.httpStatus >= 400;
}

/// For a POSIX shell: everything between single quotes is literal.
QString shellQuoted(const QString& text) {
    QString quoted = text;
    quoted.replace(u'\'', "'\\''"_L1);
    return u'\'' + quoted + u'\'';
}

} // namespace

RequestLogModel::RequestLogModel(const core::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock) {}

void RequestLogModel::add(const core::RequestRecord& record) {
    if (m_records.size() == capacity) {
        beginRemoveRows({}, capacity - 1, capacity - 1);
        m_failures -= failed(m_records.last()) ? 1 : 0;
        m_records.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_records.prepend(record);
    m_failures += failed(record) ? 1 : 0;
    endInsertRows();
}

void RequestLogModel::clear() {
    beginResetModel();
    m_records.clear();
    m_failures = 0;
    endResetModel();
}

bool RequestLogModel::isFailure(int row) const {
    return failed(m_records.at(row));
}

QString RequestLogModel::asCurl(const core::RequestRecord& record, const QString& baseUrl) {
    QString command = u"curl "_s;
    if (record.method != "GET"_L1) {
        command += u"-X "_s + record.method + u' ';
    }
    command +=
        shellQuoted(baseUrl + record.path) + u" \\\n  -H \"Authorization: Bearer $AGENTMESSAGE_API_KEY\""_s;
    if (!record.requestBody.isEmpty()) {
        command +=
            u" \\\n  -H 'Content-Type: application/json' \\\n  -d "_s + shellQuoted(record.requestBody);
    }
    return command;
}

int RequestLogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RequestLogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const core::RequestRecord& record = m_records.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return display(record, index.column());
        case Qt::ToolTipRole:
            return index.column() == TimeColumn ? Formats::absolute(record.at)
                                                : Formats::toolTip(display(record, index.column()));
        case Qt::TextAlignmentRole:
            return index.column() == DurationColumn ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                    : int(Qt::AlignLeading | Qt::AlignVCenter);
        case RawValueRole:
            return index.column() == DurationColumn ? QVariant(qint64(record.duration.count()))
                                                    : QVariant(display(record, index.column()));
        case MonospaceRole:
            return index.column() == PathColumn || index.column() == RequestIdColumn;
        case BadgeToneRole:
            if (index.column() == StatusColumn) {
                return int(failed(record) ? Tone::Danger : Tone::Success);
            }
            return {};
        case BadgeIconRole:
            if (index.column() == StatusColumn) {
                return failed(record) ? u"error"_s : u"check"_s;
            }
            return {};
        default:
            return {};
    }
}

QString RequestLogModel::display(const core::RequestRecord& record, int column) const {
    switch (column) {
        case TimeColumn:
            return Formats::relativeWithTime(record.at, m_clock.now());
        case MethodColumn:
            return record.method;
        case PathColumn:
            return record.path;
        case StatusColumn:
            if (record.httpStatus == 0) {
                return tr("No answer");
            }
            return record.errorCode.isEmpty() ? QString::number(record.httpStatus)
                                              : u"%1 %2"_s.arg(record.httpStatus).arg(record.errorCode);
        case DurationColumn:
            return Formats::duration(record.duration);
        case RequestIdColumn:
            return record.requestId.isEmpty() ? Formats::none() : record.requestId;
        default:
            return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
        case TimeColumn:
            return tr("Time");
        case MethodColumn:
            return tr("Method");
        case PathColumn:
            return tr("Path");
        case StatusColumn:
            return tr("Status");
        case DurationColumn:
            return tr("Duration");
        case RequestIdColumn:
            return tr("Request id");
        default:
            return {};
    }
}

} // namespace am::models
