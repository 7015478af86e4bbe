// Exports of conversations, consent and opt-outs.
#include "reports/ExportRows.h"
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "support/ExportSamples.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using namespace std::string_literals;
using namespace Qt::StringLiterals;
using reports::ExportFormat;
using reports::ExportKind;
using Json = nlohmann::ordered_json;

namespace {

const QString numberId = u"num-1"_s;
const QString otherContact = u"+12125550999"_s;

core::ConsentRecord record(const QString& id, const QString& contact, bool optedIn, int minutes) {
    core::ConsentRecord made;
    made.id = id;
    made.phoneNumberId = numberId;
    made.contact = contact;
    made.optedIn = optedIn;
    (optedIn ? made.optedInAt : made.optedOutAt) = minutesAfter(minutes);
    made.source = u"web_form"_s;
    made.createdAt = minutesAfter(0);
    made.updatedAt = minutesAfter(minutes);
    made.extra = R"({"confidence":"high"})";
    return made;
}

core::ConsentEvent eventOf(const QString& id, const QString& recordId, const QString& what, int minutes) {
    core::ConsentEvent made;
    made.id = id;
    made.consentId = recordId;
    made.event = what;
    made.source = u"inbound_reply"_s;
    made.occurredAt = minutesAfter(minutes);
    return made;
}

core::Message stop(int number, int minutes, const QString& contact = someContact) {
    core::Message message = inbound(number, minutes, u"Stop please"_s);
    message.contact = contact;
    message.optOutDetected = true;
    message.optOutKeyword = u"STOP"_s;
    return message;
}

core::Message tagged(int number, int minutes, const QString& tag, const QString& contact = someContact) {
    core::Message message = outbound(number, minutes, u"Sale: %1"_s.arg(tag));
    message.tag = tag;
    message.contact = contact;
    return message;
}

void registerNumber(TestArchive& archive) {
    core::OwnedNumber number;
    number.id = numberId;
    number.number = ourNumber;
    number.campaignId = u"campaign-1"_s;
    core::Campaign campaign;
    campaign.id = number.campaignId;
    campaign.filed.brandId = u"brand-1"_s;
    archive.write([number, campaign](store::WriteTransaction& transaction) {
        store::NumberStore::upsert(transaction, {number});
        store::RegistrationStore::upsertCampaigns(transaction, {campaign});
    });
}

void add(TestArchive& archive, const QList<core::ConsentRecord>& records,
         const QList<core::ConsentEvent>& events = {}) {
    archive.write([records, events](store::WriteTransaction& transaction) {
        store::ConsentStore::upsert(transaction, records);
        store::ConsentStore::upsertEvents(transaction, events);
    });
}

} // namespace

class ExportKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheCommandLine() {
        QCOMPARE(reports::exportKindNames(),
                 (QStringList{u"messages"_s, u"inbound"_s, u"conversations"_s, u"consent"_s, u"opt-outs"_s}));
        for (const QString& name : reports::exportKindNames()) {
            QCOMPARE(reports::nameOf(*reports::exportKindNamed(name)), name);
        }
        QVERIFY(!reports::exportKindNamed(u"audit"_s));
    }

    void conversationsComeByTheirLastMessage() {
        TestArchive archive;
        archive.add({outbound(1, 1), inbound(2, 9, u"=last"_s), tagged(3, 5, u"t"_s, otherContact)});
        archive.write([](store::WriteTransaction& transaction) {
            store::ConversationStore::ensure(transaction, ourNumber, u"+13125550000"_s);
        });
        const ExportFolder folder(archive.folder());
        const auto rows = folder.objects(ExportKind::Conversations);
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0]["contact"].dump(), Json(otherContact.toStdString()).dump());
        QCOMPARE(rows[0]["last_direction"].dump(), Json("outbound").dump());
        QCOMPARE(rows[0]["last_status"].dump(), Json("delivered").dump());
        QCOMPARE(rows[0]["unread_count"].dump(), Json(0).dump());
        QCOMPARE(rows[1]["contact"].dump(), Json(someContact.toStdString()).dump());
        QCOMPARE(rows[1]["message_count"].dump(), Json(2).dump());
        QCOMPARE(rows[1]["unread_count"].dump(), Json(1).dump());
        QCOMPARE(rows[1]["first_at"].dump(), Json(minutesAfter(1).toRfc3339().toStdString()).dump());
        QCOMPARE(rows[1]["last_at"].dump(), Json(minutesAfter(9).toRfc3339().toStdString()).dump());
        QCOMPARE(rows[1]["last_text"].dump(), Json("=last").dump());
        QVERIFY(rows[1]["last_status"].is_null());
        QCOMPARE(rows[2]["message_count"].dump(), Json(0).dump());
        QVERIFY(rows[2]["last_at"].is_null());
        const QByteArray csv = folder.write(folder.request(ExportKind::Conversations, ExportFormat::Csv));
        QVERIFY(csv.contains(",'=last,"));
    }

    void consentHasARowForEachEventWithItsEvidence() {
        TestArchive archive;
        registerNumber(archive);
        core::Message yes = inbound(5, 3, u"Yes please!"_s);
        archive.add({yes});
        core::ConsentEvent optIn = eventOf(u"e1"_s, u"c1"_s, u"opt_in"_s, 3);
        optIn.keyword = u"YES"_s;
        optIn.rawEventId = yes.id;
        optIn.evidenceIp = u"203.0.113.9"_s;
        optIn.evidenceUserAgent = u"Browser/1"_s;
        optIn.evidenceAgreementTextHash = u"abc123"_s;
        optIn.evidenceFormUrl = u"https://example.com/join"_s;
        optIn.evidenceConsentMethod = u"web_form"_s;
        optIn.extra = R"({"form":"v2"})";
        core::ConsentEvent reconfirm = eventOf(u"e0"_s, u"c1"_s, u"reconfirm"_s, 8);
        reconfirm.rawEventId = u"nobody-knows"_s;
        add(archive, {record(u"c1"_s, someContact, true, 8), record(u"c2"_s, otherContact, false, 2)},
            {optIn, reconfirm});
        const ExportFolder folder(archive.folder());
        const auto rows = folder.objects(ExportKind::Consent);
        QCOMPARE(rows.size(), size_t(3));

        const Json& alone = rows[0];
        QCOMPARE(alone["record_id"].dump(), Json("c2").dump());
        QVERIFY(alone["sequence"].is_null() && alone["event"].is_null() &&
                alone["occurred_at_utc"].is_null());
        QCOMPARE(alone["opted_in"].dump(), Json(false).dump());
        QCOMPARE(alone["opted_out_at_utc"].dump(), Json(minutesAfter(2).toRfc3339().toStdString()).dump());
        QCOMPARE(alone["channel"].dump(), Json("web_form").dump());

        const Json& first = rows[1];
        QCOMPARE(first["record_id"].dump(), Json("c1").dump());
        QCOMPARE(first["sequence"].dump(), Json(1).dump());
        QCOMPARE(first["event"].dump(), Json("opt_in").dump());
        QCOMPARE(first["phone_e164"].dump(), Json(someContact.toStdString()).dump());
        QCOMPARE(first["sender_number"].dump(), Json(ourNumber.toStdString()).dump());
        QCOMPARE(first["campaign_id"].dump(), Json("campaign-1").dump());
        QCOMPARE(first["brand_id"].dump(), Json("brand-1").dump());
        QCOMPARE(first["occurred_at_utc"].dump(), Json(minutesAfter(3).toRfc3339().toStdString()).dump());
        QCOMPARE(first["recorded_at_utc"].dump(), Json(minutesAfter(0).toRfc3339().toStdString()).dump());
        QCOMPARE(first["channel"].dump(), Json("inbound_reply").dump());
        QCOMPARE(first["keyword"].dump(), Json("YES").dump());
        QCOMPARE(first["raw_inbound_text"].dump(), Json("Yes please!").dump());
        QCOMPARE(first["inbound_message_id"].dump(), Json(yes.id.toStdString()).dump());
        QCOMPARE(first["consent_method"].dump(), Json("web_form").dump());
        QCOMPARE(first["source_url"].dump(), Json("https://example.com/join").dump());
        QCOMPARE(first["disclosure_hash"].dump(), Json("abc123").dump());
        QCOMPARE(first["ip"].dump(), Json("203.0.113.9").dump());
        QCOMPARE(first["user_agent"].dump(), Json("Browser/1").dump());
        QCOMPARE(first["extra"]["confidence"].dump(), Json("high").dump());
        QCOMPARE(first["event_extra"]["form"].dump(), Json("v2").dump());

        const Json& second = rows[2];
        QCOMPARE(second["sequence"].dump(), Json(2).dump());
        QCOMPARE(second["event"].dump(), Json("reconfirm").dump());
        QCOMPARE(second["raw_event_id"].dump(), Json("nobody-knows").dump());
        QVERIFY(second["inbound_message_id"].is_null() && second["raw_inbound_text"].is_null());
    }

    void optOutsNameTheMessageBeforeEach() {
        TestArchive archive;
        registerNumber(archive);
        archive.add({tagged(1, 1, u"spring"_s), tagged(2, 4, u"summer"_s), inbound(3, 5), stop(4, 6),
                     tagged(5, 7, u"confirmation"_s),        // after it: not its cause
                     tagged(6, 2, u"other"_s, otherContact), // another conversation
                     stop(7, 3, u"+13125550000"_s),          // nothing was sent before
                     stop(8, 9)});
        add(archive, {record(u"c1"_s, someContact, false, 6), record(u"c2"_s, otherContact, false, 8),
                      record(u"c3"_s, u"+13125550001"_s, true, 8)});
        const ExportFolder folder(archive.folder());
        const auto rows = folder.objects(ExportKind::OptOuts);
        QCOMPARE(rows.size(), size_t(4));

        QCOMPARE(rows[0]["contact"].dump(), Json("+13125550000").dump());
        QCOMPARE(rows[0]["known_from"].dump(), Json("inbound_message").dump());
        QVERIFY(rows[0]["before_message_id"].is_null() && rows[0]["consent_record_id"].is_null());

        QCOMPARE(rows[1]["at"].dump(), Json(minutesAfter(6).toRfc3339().toStdString()).dump());
        QCOMPARE(rows[1]["message_id"].dump(), Json(testId(4).toStdString()).dump());
        QCOMPARE(rows[1]["keyword"].dump(), Json("STOP").dump());
        QCOMPARE(rows[1]["text"].dump(), Json("Stop please").dump());
        QCOMPARE(rows[1]["consent_record_id"].dump(), Json("c1").dump());
        QCOMPARE(rows[1]["opted_in_now"].dump(), Json(false).dump());
        QCOMPARE(rows[1]["before_message_id"].dump(), Json(testId(2).toStdString()).dump());
        QCOMPARE(rows[1]["before_at"].dump(), Json(minutesAfter(4).toRfc3339().toStdString()).dump());
        QCOMPARE(rows[1]["before_tag"].dump(), Json("summer").dump());
        QCOMPARE(rows[1]["before_text"].dump(), Json("Sale: summer").dump());
        QCOMPARE(rows[1]["before_status"].dump(), Json("delivered").dump());
        QCOMPARE(rows[1]["seconds_since_before"].dump(), Json(120).dump());

        QCOMPARE(rows[2]["known_from"].dump(), Json("consent_record").dump()); // revoked without a text
        QCOMPARE(rows[2]["consent_record_id"].dump(), Json("c2").dump());
        QCOMPARE(rows[2]["before_tag"].dump(), Json("other").dump());
        QVERIFY(rows[2]["message_id"].is_null() && rows[2]["text"].is_null());

        QCOMPARE(rows[3]["message_id"].dump(), Json(testId(8).toStdString()).dump());
        QCOMPARE(rows[3]["before_tag"].dump(), Json("confirmation").dump());
    }

    void everyKindHasTheSameColumnsInBothFormats() {
        TestArchive archive;
        registerNumber(archive);
        archive.add({tagged(1, 1, u"a"_s), stop(2, 2)});
        add(archive, {record(u"c1"_s, someContact, false, 2)}, {eventOf(u"e1"_s, u"c1"_s, u"opt_out"_s, 2)});
        const ExportFolder folder(archive.folder());
        for (const QString& name : reports::exportKindNames()) {
            const ExportKind kind = *reports::exportKindNamed(name);
            const auto objects = folder.objects(kind);
            const auto records = recordsOf(folder.write(folder.request(kind, ExportFormat::Csv)));
            QVERIFY(!objects.empty());
            std::vector<std::string> names;
            for (const auto& entry : objects[0].items()) {
                names.push_back(entry.key());
            }
            QCOMPARE(records.size(), objects.size() + 1);
            QVERIFY2(records[0] == names, qPrintable(name));
            QCOMPARE(records[1].size(), names.size());
        }
    }
};

QTEST_GUILESS_MAIN(ExportKindsTest)
#include "tst_export_kinds.moc"
