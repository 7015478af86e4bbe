// Lists as JSON arrays.
#include "store/SqlValue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace am::store {

QVariant SqlValue<QStringList>::write(const QStringList& value) {
    if (value.isEmpty()) {
        return QLatin1String("");
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
}

void SqlValue<QStringList>::read(const ColumnValue& stored, QStringList& value) {
    value.clear();
    const QByteArray json = stored.bytes();
    if (json.isEmpty()) {
        return;
    }
    const QJsonArray items = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& item : items) {
        value.append(item.toString());
    }
}

} // namespace am::store
