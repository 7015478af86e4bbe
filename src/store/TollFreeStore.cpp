// Toll-free dossiers, their history, and the programme of each number (ledger).
#include "store/TollFreeStore.h"

#include "core/Message.h"
#include "core/OutboxItem.h"
#include "store/Fields.h"
#include "store/MessageKey.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace am::store {

using namespace Qt::StringLiterals;
using core::ProgrammeSetting;
using core::ProgrammeSettings;
using core::SentTimes;
using core::TollFreeDraft;

namespace {

constexpr Fields draftFields(
    field("business_name", &TollFreeDraft::businessName),
    field("doing_business_as", &TollFreeDraft::doingBusinessAs),
    field("entity_type", &TollFreeDraft::entityType),
    field("registration_number", &TollFreeDraft::registrationNumber),
    field("registration_type", &TollFreeDraft::registrationType),
    field("registration_country", &TollFreeDraft::registrationCountry),
    field("street", &TollFreeDraft::street), field("city", &TollFreeDraft::city),
    field("state", &TollFreeDraft::state), field("postal_code", &TollFreeDraft::postalCode),
    field("country", &TollFreeDraft::country), field("website", &TollFreeDraft::website),
    field("contact_first_name", &TollFreeDraft::contactFirstName),
    field("contact_last_name", &TollFreeDraft::contactLastName),
    field("contact_email", &TollFreeDraft::contactEmail),
    field("contact_phone", &TollFreeDraft::contactPhone),
    field("notification_email", &TollFreeDraft::notificationEmail),
    field("use_cases", &TollFreeDraft::useCases), field("use_case_summary", &TollFreeDraft::useCaseSummary),
    field("sample_messages", &TollFreeDraft::sampleMessages),
    field("opt_in_workflow", &TollFreeDraft::optInWorkflow), field("opt_in_type", &TollFreeDraft::optInType),
    field("opt_in_image_urls", &TollFreeDraft::optInImageUrls),
    field("opt_in_confirmation", &TollFreeDraft::optInConfirmation),
    field("help_message", &TollFreeDraft::helpMessage),
    field("opt_in_keywords", &TollFreeDraft::optInKeywords),
    field("message_volume", &TollFreeDraft::messageVolume),
    field("privacy_policy_url", &TollFreeDraft::privacyPolicyUrl),
    field("terms_url", &TollFreeDraft::termsUrl), field("age_gated_content", &TollFreeDraft::ageGatedContent),
    field("isv_reseller", &TollFreeDraft::isvReseller),
    field("additional_information", &TollFreeDraft::additionalInformation),
    field("campaign_verify_token", &TollFreeDraft::campaignVerifyToken),
    field("numbers", &TollFreeDraft::numbers));

constexpr Fields changeFields(field("status", &core::TollFreeStatusChange::status),
                              field("at", &core::TollFreeStatusChange::at),
                              field("recorded_at", &core::TollFreeStatusChange::recordedAt),
                              field("reference", &core::TollFreeStatusChange::reference),
                              field("rejection_codes", &core::TollFreeStatusChange::rejectionCodes),
                              field("note", &core::TollFreeStatusChange::note));

const QString dossierColumns = u"id, created_at, updated_at, fields"_s;

core::TollFreeDossier readDossier(ReadSession& session, const Statement& statement) {
    core::TollFreeDossier dossier;
    dossier.id = statement.integer(0);
    dossier.createdAt = statement.as<core::Timestamp>(1);
    dossier.updatedAt = statement.as<core::Timestamp>(2);
    dossier.fields = draftFields.fromText(statement.text(3));
    auto changes = session.statement(
        u"SELECT id, %1 FROM ledger.toll_free_status_changes WHERE dossier_id = ? ORDER BY id"_s.arg(
            changeFields.names()));
    changes.bind(dossier.id);
    while (changes.next()) {
        core::TollFreeStatusChange& change = dossier.history.emplaceBack();
        change.id = changes.integer(0);
        changeFields.read(changes, change, 1);
    }
    return dossier;
}

/// When the outbox asked for what has no answer, within a day before now.
QList<core::Timestamp> unanswered(ReadSession& session, const QString& number, const QString& contact,
                                  core::Timestamp now) {
    auto statement = session.statement(
        u"SELECT coalesce(requested_at, created_at) AS at FROM ledger.outbox WHERE number = ? AND contact = "
        u"? "
        "AND state IN (?, ?) AND state <> 5 AND in_archive = 0 AND at > ?"_s);
    statement.bind(number, contact, core::OutboxState::Sending, core::OutboxState::Unknown,
                   now.plus(-std::chrono::hours(24)));
    QList<core::Timestamp> times;
    while (statement.next()) {
        times.append(statement.as<core::Timestamp>(0));
    }
    return times;
}

/// When the outbox asked for what was accepted within a day before now and is not in the archive: that may
/// have been made anew, and `in_archive` tells of the former one.
QList<core::Timestamp> acceptedElsewhere(ReadSession& session, const QString& number, const QString& contact,
                                         core::Timestamp now) {
    // Items are asked for much in their order: what lies before one of two days ago is not looked at.
    auto accepted = session.statement(
        u"SELECT coalesce(requested_at, created_at) AS at, message_id FROM ledger.outbox WHERE id > coalesce("
        "(SELECT id FROM ledger.outbox WHERE requested_at <= ? ORDER BY id DESC LIMIT 1), 0) "
        "AND number = ? AND contact = ? AND state = ? AND at > ?"_s);
    accepted.bind(now.plus(-std::chrono::hours(48)), number, contact, core::OutboxState::Accepted,
                  now.plus(-std::chrono::hours(24)));
    auto copy = session.statement(
        u"SELECT 1 FROM conversations c CROSS JOIN messages m ON m.conversation_id = c.id "
        "WHERE c.number = ? AND c.contact = ? AND m.key >= ? AND m.id = ? LIMIT 1"_s);
    QList<core::Timestamp> times;
    while (accepted.next()) {
        const auto at = accepted.as<core::Timestamp>(0);
        // From a day before, in case the clocks differ.
        copy.bind(number, contact, MessageKey::first(at.plus(-std::chrono::hours(24))),
                  MessageKey::packedId(accepted.text(1)));
        if (!copy.next()) {
            times.append(at);
        }
    }
    return times;
}

} // namespace

qint64 TollFreeStore::create(WriteTransaction& transaction, const core::TollFreeDraft& fields,
                             core::Timestamp now) {
    auto statement = transaction.statement(
        u"INSERT INTO ledger.toll_free_dossiers (created_at, updated_at, fields) VALUES (?, ?, ?) RETURNING id"_s);
    statement.bind(now, now, draftFields.toText(fields));
    qint64 id = 0;
    while (statement.next()) {
        id = statement.integer(0);
    }
    transaction.changes().tollFree = true;
    return id;
}

void TollFreeStore::saveFields(WriteTransaction& transaction, qint64 dossierId,
                               const core::TollFreeDraft& fields, core::Timestamp now) {
    const QString text = draftFields.toText(fields);
    auto statement = transaction.statement(
        u"UPDATE ledger.toll_free_dossiers SET fields = ?, updated_at = ? WHERE id = ? AND fields <> ?"_s);
    if (statement.bind(text, now, dossierId, text).run() > 0) {
        transaction.changes().tollFree = true;
    }
}

void TollFreeStore::addStatus(WriteTransaction& transaction, qint64 dossierId,
                              const core::TollFreeStatusChange& change) {
    auto statement = transaction.statement(
        u"INSERT INTO ledger.toll_free_status_changes (dossier_id, %1) VALUES (?, %2)"_s.arg(
            changeFields.names(), changeFields.marks()));
    statement.bind(dossierId);
    changeFields.bind(statement, change);
    statement.run();
    transaction.changes().tollFree = true;
}

std::optional<core::TollFreeDossier> TollFreeStore::find(ReadSession& session, qint64 dossierId) {
    auto statement =
        session.statement(u"SELECT %1 FROM ledger.toll_free_dossiers WHERE id = ?"_s.arg(dossierColumns));
    statement.bind(dossierId);
    return statement.next() ? std::optional(readDossier(session, statement)) : std::nullopt;
}

QList<core::TollFreeDossier> TollFreeStore::list(ReadSession& session) {
    auto statement = session.statement(
        u"SELECT %1 FROM ledger.toll_free_dossiers ORDER BY updated_at DESC, id DESC"_s.arg(dossierColumns));
    QList<core::TollFreeDossier> dossiers;
    while (statement.next()) {
        dossiers.append(readDossier(session, statement));
    }
    return dossiers;
}

void TollFreeStore::setProgramme(WriteTransaction& transaction, const QString& number,
                                 const ProgrammeSetting& setting) {
    if (programmes(transaction).setting(number) == setting) {
        return;
    }
    if (setting == ProgrammeSetting()) {
        transaction.statement(u"DELETE FROM ledger.toll_free_programmes WHERE number = ?"_s)
            .bind(number)
            .run();
    } else {
        transaction
            .statement(
                u"INSERT OR REPLACE INTO ledger.toll_free_programmes (number, is_transactional, "
                "daily_limit) VALUES (?, ?, ?)"_s)
            .bind(number, setting.isTransactional, setting.dailyLimit)
            .run();
    }
    transaction.changes().tollFree = true;
}

ProgrammeSettings TollFreeStore::programmes(ReadSession& session) {
    auto statement =
        session.statement(u"SELECT number, is_transactional, daily_limit FROM ledger.toll_free_programmes"_s);
    QHash<QString, ProgrammeSetting> settings;
    while (statement.next()) {
        settings.insert(statement.text(0),
                        {statement.as<std::optional<bool>>(1), statement.as<std::optional<int>>(2)});
    }
    return ProgrammeSettings(settings);
}

SentTimes TollFreeStore::sentTimes(ReadSession& session, const QString& number, const QString& contact,
                                   int limit, OnTheWay onTheWay, core::Timestamp now) {
    SentTimes times;
    auto sent = session.statement(
        u"SELECT m.key FROM conversations c CROSS JOIN messages m ON m.conversation_id = c.id "
        "WHERE c.number = ? AND c.contact = ? AND m.key >= c.last_key - ? AND m.direction = ? "
        "ORDER BY m.key DESC LIMIT ?"_s);
    // Now is not before the last message, so that older ones cannot count; a day more, in case clocks differ.
    const qint64 twoDays = MessageKey::first(core::Timestamp::fromMilliseconds(2 * 24 * 3'600'000LL)) -
                           MessageKey::first(core::Timestamp());
    sent.bind(number, contact, twoDays, core::Direction::Outbound, limit);
    while (sent.next()) {
        times.newest.append(MessageKey::at(sent.integer(0)));
    }
    times.newest += unanswered(session, number, contact, now);
    times.newest += acceptedElsewhere(session, number, contact, now);
    std::sort(times.newest.begin(), times.newest.end(), std::greater<>());
    times.newest.resize(std::min<qsizetype>(times.newest.size(), limit));
    if (onTheWay == OnTheWay::All) {
        auto queued = session.statement(
            u"SELECT count(*) FROM ledger.outbox WHERE number = ? AND contact = ? AND state = ? AND "
            "state <> 5 AND in_archive = 0"_s);
        queued.bind(number, contact, core::OutboxState::Queued);
        times.onTheWay = queued.next() ? int(queued.integer(0)) : 0;
    }
    return times;
}

} // namespace am::store
