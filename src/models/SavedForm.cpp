// An unfinished registration as the ledger keeps it.
#include "models/SavedForm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const QMap<QString, QVariant>& values) {
    QJsonObject object;
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        object.insert(entry.key(), QJsonValue::fromVariant(entry.value()));
    }
    return object;
}

QMap<QString, QVariant> read(const QJsonObject& object) {
    QMap<QString, QVariant> values;
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const QVariant value = entry.value().toVariant();
        values.insert(entry.key(), entry.value().isArray() ? QVariant(value.toStringList()) : value);
    }
    return values;
}

} // namespace

QByteArray SavedForm::toJson() const {
    QJsonObject saved{{u"values"_s, written(values)}};
    if (!title.isEmpty()) {
        saved.insert(u"title"_s, title);
    }
    if (!earlierReasons.isEmpty()) {
        saved.insert(u"earlier_reasons"_s, QJsonArray::fromStringList(earlierReasons));
    }
    if (!redraftOf.isEmpty()) {
        saved.insert(u"redraft_of"_s, redraftOf);
        saved.insert(u"filed_values"_s, written(filedValues));
    }
    if (filingBegun) {
        saved.insert(u"filing_begun"_s, filingBegun->toRfc3339());
    }
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

SavedForm SavedForm::fromJson(const QByteArray& json) {
    const QJsonObject saved = QJsonDocument::fromJson(json).object();
    SavedForm draft;
    draft.title = saved.value(u"title"_s).toString();
    draft.values = read(saved.value(u"values"_s).toObject());
    draft.earlierReasons = saved.value(u"earlier_reasons"_s).toVariant().toStringList();
    draft.redraftOf = saved.value(u"redraft_of"_s).toString();
    draft.filedValues = read(saved.value(u"filed_values"_s).toObject());
    draft.filingBegun = core::Timestamp::parse(QStringView(saved.value(u"filing_begun"_s).toString()));
    return draft;
}

} // namespace am::models
