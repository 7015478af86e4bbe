// One row per lookup; the result is four columns of it.
#include "store/LookupStore.h"

#include "store/ErasureStore.h"
#include "store/Fields.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// A lookup as its row: the result unfolded, and when it is forgotten.
struct LookupRow {
    core::Lookup lookup;
    core::LookupResult result;
    std::optional<core::Timestamp> keptUntil;
};

constexpr Fields lookupFields(
    field("id", &core::Lookup::id), field("phone_number", &core::Lookup::phoneNumber),
    field("lookup_type", &core::Lookup::lookupType), field("status", &core::Lookup::status),
    field("result_redacted_at", &core::Lookup::resultRedactedAt),
    field("error_code", &core::Lookup::errorCode), field("error_message", &core::Lookup::errorMessage),
    field("requested_at", &core::Lookup::requestedAt), field("completed_at", &core::Lookup::completedAt),
    field("cost", &core::Lookup::cost), field("extra", &core::Lookup::extra));

constexpr Fields resultFields(field("line_type", &core::LookupResult::lineType),
                              field("messaging_provider", &core::LookupResult::messagingProvider),
                              field("voice_provider", &core::LookupResult::voiceProvider),
                              field("country_code", &core::LookupResult::countryCode));

const QString& columns() {
    static const QString names = lookupFields.names() + u", "_s + resultFields.names() + u", kept_until"_s;
    return names;
}

core::Lookup read(const Statement& row) {
    core::Lookup lookup;
    lookupFields.read(row, lookup);
    if (!row.isNull(lookupFields.count() + resultFields.count())) {
        resultFields.read(row, lookup.result.emplace(), lookupFields.count());
    }
    return lookup;
}

QList<core::Lookup> readAll(Statement& rows) {
    QList<core::Lookup> lookups;
    while (rows.next()) {
        lookups.append(read(rows));
    }
    return lookups;
}

QString selectSql(const QString& rest) {
    return u"SELECT %1 FROM lookups "_s.arg(columns()) + rest;
}

/// What is left of a row whose result goes.
const auto withoutResult =
    u"line_type = '', messaging_provider = '', voice_provider = '', country_code = '', extra = x'', "
    "kept_until = NULL"_s;

/// What is to be written of a lookup the API told.
LookupRow rowOf(core::Lookup lookup, const KnownErasures& erasures, core::Timestamp now) {
    LookupRow row;
    row.keptUntil = lookup.resultKeptUntil();
    if (lookup.result && !row.keptUntil) {
        // No time to count from: from now, then.
        row.keptUntil = now.plus(core::lookupResultKept);
    }
    const bool isErased = erasures.covers(lookup.phoneNumber, lookup.askedAt());
    if (lookup.resultRedactedAt || isErased || (row.keptUntil && *row.keptUntil <= now)) {
        if (lookup.result) {
            lookup.forgetResult(isErased ? now : row.keptUntil.value_or(now));
        }
        lookup.extra.clear();
        row.keptUntil.reset();
    }
    row.result = lookup.result.value_or(core::LookupResult());
    row.lookup = std::move(lookup);
    return row;
}

} // namespace

void LookupStore::upsert(WriteTransaction& transaction, const QList<core::Lookup>& lookups,
                         core::Timestamp now) {
    static const QString sql =
        u"INSERT INTO lookups (%1) VALUES (%2, %3, ?) ON CONFLICT (id) DO UPDATE SET (%1) = (excluded.%4) "
        "WHERE (lookups.%5) IS NOT (excluded.%4)"_s.arg(columns(), lookupFields.marks(), resultFields.marks(),
                                                        QString(columns()).replace(u", "_s, u", excluded."_s),
                                                        QString(columns()).replace(u", "_s, u", lookups."_s));
    const KnownErasures erasures(transaction);
    for (const core::Lookup& lookup : lookups) {
        const std::optional<core::Lookup> known = find(transaction, lookup.id);
        if (known && known->isFinal() && !lookup.isFinal()) {
            continue;
        }
        const LookupRow row = rowOf(lookup, erasures, now);
        auto statement = transaction.statement(sql);
        lookupFields.bind(statement, row.lookup);
        resultFields.bind(statement, row.result);
        statement.bind(row.keptUntil);
        if (statement.run() == 0) {
            continue;
        }
        transaction.changes().lookups = true;
        if (known && known->result && !row.keptUntil) {
            transaction.noteValuesErased();
        }
    }
}

std::optional<core::Lookup> LookupStore::find(ReadSession& session, const QString& id) {
    auto statement = session.statement(selectSql(u"WHERE id = ?"_s));
    statement.bind(id);
    return statement.next() ? std::optional(read(statement)) : std::nullopt;
}

QList<core::Lookup> LookupStore::ofNumber(ReadSession& session, const QString& number, int limit) {
    auto statement =
        session.statement(selectSql(u"WHERE phone_number = ? ORDER BY requested_at DESC, id LIMIT ?"_s));
    statement.bind(number, limit);
    return readAll(statement);
}

std::optional<core::Lookup> LookupStore::newestResult(ReadSession& session, const QString& number) {
    auto statement =
        session.statement(selectSql(u"WHERE phone_number = ? AND kept_until IS NOT NULL "
                                    "ORDER BY requested_at DESC, id LIMIT 1"_s));
    statement.bind(number);
    return statement.next() ? std::optional(read(statement)) : std::nullopt;
}

QList<core::KnownLine> LookupStore::knownLines(ReadSession& session) {
    // In the order of the index, so that the newest of each number comes first.
    auto statement = session.statement(
        u"SELECT phone_number, line_type, coalesce(requested_at, completed_at, 0) FROM lookups "
        "WHERE kept_until IS NOT NULL ORDER BY phone_number, requested_at DESC, id"_s);
    QList<core::KnownLine> lines;
    while (statement.next()) {
        QString number = statement.text(0);
        if (lines.isEmpty() || lines.constLast().number != number) {
            lines.append({std::move(number), statement.text(1), statement.as<core::Timestamp>(2)});
        }
    }
    return lines;
}

QList<core::Lookup> LookupStore::unfinished(ReadSession& session, core::Timestamp since, int limit) {
    auto statement =
        session.statement(selectSql(u"WHERE status NOT IN ('complete', 'failed') AND requested_at >= ? "
                                    "ORDER BY requested_at DESC LIMIT ?"_s));
    statement.bind(since, limit);
    return readAll(statement);
}

std::optional<core::Lookup> LookupStore::lastCharged(ReadSession& session) {
    auto statement = session.statement(
        selectSql(u"WHERE status = 'complete' AND cost IS NOT NULL ORDER BY requested_at DESC LIMIT 1"_s));
    return statement.next() ? std::optional(read(statement)) : std::nullopt;
}

qint64 LookupStore::count(ReadSession& session) {
    auto statement = session.statement(u"SELECT count(*) FROM lookups"_s);
    return statement.next() ? statement.integer(0) : 0;
}

bool LookupStore::hasExpired(ReadSession& session, core::Timestamp now) {
    auto statement = session.statement(
        u"SELECT EXISTS (SELECT 1 FROM lookups WHERE kept_until <= ?) OR "
        "EXISTS (SELECT 1 FROM unreadable_rows WHERE stream = 'lookups' AND json <> x'')"_s);
    statement.bind(now);
    return statement.next() && statement.integer(0) != 0;
}

int LookupStore::forgetExpired(WriteTransaction& transaction, core::Timestamp now) {
    const int forgotten =
        transaction
            .statement(u"UPDATE lookups SET result_redacted_at = kept_until, %1 WHERE kept_until <= ?"_s.arg(
                withoutResult))
            .bind(now)
            .run();
    const int unreadable =
        transaction
            .statement(u"UPDATE unreadable_rows SET json = x'' WHERE stream = 'lookups' AND json <> x''"_s)
            .run();
    transaction.changes().lookups = transaction.changes().lookups || forgotten > 0;
    if (forgotten + unreadable > 0) {
        transaction.noteValuesErased();
    }
    return forgotten;
}

int LookupStore::erase(WriteTransaction& transaction, const QString& number, core::Timestamp erasedAt) {
    const int erased =
        transaction
            .statement(
                u"UPDATE lookups SET result_redacted_at = ?, %1 WHERE phone_number = ? AND "
                "kept_until IS NOT NULL AND coalesce(requested_at, completed_at, 0) <= ?"_s.arg(
                    withoutResult))
            .bind(erasedAt, number, erasedAt)
            .run();
    transaction.changes().lookups = transaction.changes().lookups || erased > 0;
    return erased;
}

} // namespace am::store
