// Our numbers as rows.
#include "store/NumberStore.h"

#include "store/ConversationUpkeep.h"
#include "store/Fields.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

#include <QSet>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Fields numberFields(
    field("id", &core::OwnedNumber::id), field("number", &core::OwnedNumber::number),
    field("number_type", &core::OwnedNumber::numberType), field("label", &core::OwnedNumber::label),
    field("inbound_url", &core::OwnedNumber::inboundUrl), field("status_url", &core::OwnedNumber::statusUrl),
    field("campaign_id", &core::OwnedNumber::campaignId),
    field("carrier_line_option_status", &core::OwnedNumber::carrierLineOptionStatus),
    field("carrier_line_option_propagated_at", &core::OwnedNumber::carrierLineOptionPropagatedAt),
    field("sms_enabled", &core::OwnedNumber::smsEnabled),
    field("mms_enabled", &core::OwnedNumber::mmsEnabled), field("created_at", &core::OwnedNumber::createdAt),
    field("updated_at", &core::OwnedNumber::updatedAt), field("extra", &core::OwnedNumber::extra));

std::optional<core::OwnedNumber> findBy(ReadSession& session, const QString& column, const QString& value) {
    auto statement =
        session.statement(u"SELECT %1 FROM numbers WHERE %2 = ? LIMIT 1"_s.arg(numberFields.names(), column));
    statement.bind(value);
    if (!statement.next()) {
        return std::nullopt;
    }
    core::OwnedNumber number;
    numberFields.read(statement, number);
    return number;
}

} // namespace

void NumberStore::replaceAll(WriteTransaction& transaction, const QList<core::OwnedNumber>& numbers) {
    QSet<QString> kept;
    for (const core::OwnedNumber& number : numbers) {
        kept.insert(number.id);
    }
    const QList<core::OwnedNumber> known = list(transaction);
    for (const core::OwnedNumber& number : known) {
        if (!kept.contains(number.id)) {
            remove(transaction, number.id);
        }
    }
    upsert(transaction, numbers);
}

void NumberStore::upsert(WriteTransaction& transaction, const QList<core::OwnedNumber>& numbers) {
    static const QString sql = numberFields.upsertSql("numbers"_L1, {"id"_L1});
    auto statement = transaction.statement(sql);
    for (const core::OwnedNumber& number : numbers) {
        numberFields.bind(statement, number);
        if (statement.run() > 0) {
            transaction.changes().numbers = true;
            // Its consent records may have come before it.
            ConversationUpkeep::refreshOptOut(transaction, number.number, QString());
        }
    }
}

void NumberStore::remove(WriteTransaction& transaction, const QString& id) {
    if (transaction.statement(u"DELETE FROM numbers WHERE id = ?"_s).bind(id).run() > 0) {
        transaction.changes().numbers = true;
    }
}

QList<core::OwnedNumber> NumberStore::list(ReadSession& session) {
    auto statement =
        session.statement(u"SELECT %1 FROM numbers ORDER BY number, id"_s.arg(numberFields.names()));
    QList<core::OwnedNumber> result;
    while (statement.next()) {
        numberFields.read(statement, result.emplaceBack());
    }
    return result;
}

std::optional<core::OwnedNumber> NumberStore::find(ReadSession& session, const QString& id) {
    return findBy(session, u"id"_s, id);
}

std::optional<core::OwnedNumber> NumberStore::findByNumber(ReadSession& session, const QString& number) {
    return findBy(session, u"number"_s, number);
}

} // namespace am::store
