// Exports of messages: every row once, in order, as it was at one moment; or nothing at all.
#include "reports/Export.h"
#include "store/MessageScan.h"
#include "store/Snapshot.h"
#include "support/ExportSamples.h"
#include "support/TestArchive.h"

#include <QFileInfo>
#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using reports::ExportError;
using reports::ExportFormat;
using reports::ExportKind;
using Json = nlohmann::ordered_json;

namespace {

core::Message everything() {
    core::Message message = outbound(7, 3, u"Line one,\n\"two\" \U0001F6B2 \u05e9\u05dc\u05d5\u05dd"_s,
                                     core::MessageStatus::Failed);
    message.sentAt = minutesAfter(4);
    message.failedAt = minutesAfter(5);
    message.errorCode = u"4770"_s;
    message.errorMessage = u"=blocked"_s;
    message.tag = u"@order-1"_s;
    message.carrierMessageId = u"bw-1"_s;
    message.segmentCount = 2;
    message.mediaUrls = {u"https://example.com/a,b.png"_s, u"https://example.com/c.png"_s};
    message.extra = R"({"price_cents":3,"new":{"z":1,"a":[null,true]}})";
    return message;
}

core::Message stop(int number, int minutes) {
    core::Message message = inbound(number, minutes, u"STOP"_s);
    message.optOutDetected = true;
    message.optOutKeyword = u"STOP"_s;
    return message;
}

QString text(const Json& value) {
    return value.is_null() ? QString() : QString::fromStdString(value.get<std::string>());
}

QString timeText(const std::optional<core::Timestamp>& time) {
    return time ? time->toRfc3339() : QString();
}

/// What a row of JSON Lines says of a message, held against the archive's.
void compare(const Json& row, const core::Message& message) {
    const bool isInbound = message.direction == core::Direction::Inbound;
    QCOMPARE(text(row["id"]), message.id);
    QCOMPARE(text(row["at"]), message.at.toRfc3339());
    QCOMPARE(text(row["direction"]), isInbound ? u"inbound"_s : u"outbound"_s);
    QCOMPARE(text(row["from"]), isInbound ? message.contact : message.number);
    QCOMPARE(text(row["to"]), isInbound ? message.number : message.contact);
    QCOMPARE(text(row["status"]), isInbound ? QString() : message.statusText);
    QCOMPARE(text(row["text"]), message.text);
    QCOMPARE(text(row["tag"]), message.tag);
    QCOMPARE(text(row["channel"]), message.channel);
    QCOMPARE(row["segments"].is_null() ? 0 : row["segments"].get<int>(), message.segmentCount);
    QStringList urls;
    for (const Json& url : row["media_urls"]) {
        urls.append(text(url));
    }
    QCOMPARE(urls, message.mediaUrls);
    QCOMPARE(text(row["error_code"]), message.errorCode);
    QCOMPARE(text(row["error_message"]), message.errorMessage);
    QCOMPARE(text(row["sent_at"]), timeText(message.sentAt));
    QCOMPARE(text(row["delivered_at"]), timeText(message.deliveredAt));
    QCOMPARE(text(row["failed_at"]), timeText(message.failedAt));
    QCOMPARE(!row["opt_out"].is_null() && row["opt_out"].get<bool>(), message.optOutDetected);
    QCOMPARE(text(row["opt_out_keyword"]), message.optOutKeyword);
    QCOMPARE(text(row["carrier_message_id"]), message.carrierMessageId);
    QCOMPARE(text(row["redacted_at"]), timeText(message.redactedAt));
    QCOMPARE(row["extra"].is_null() ? QByteArray() : QByteArray::fromStdString(row["extra"].dump()),
             message.extra);
}

QStringList idsOf(const std::vector<Json>& rows) {
    QStringList ids;
    for (const Json& row : rows) {
        ids.append(text(row["id"]));
    }
    return ids;
}

/// Ids of all messages by time, as the archive lists them.
QStringList idsInOrder(TestArchive& archive, const core::MessageFilter& filter = {}) {
    auto rows = archive.read([filter](store::ReadSession& session) {
        return store::MessageStore::list(session, filter, std::nullopt, 1'000'000);
    });
    QStringList ids;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        ids.append(row->message.id);
    }
    return ids;
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonLinesGiveBackTheArchive() {
        TestArchive archive;
        core::Message strange = outbound(8, 6, u"later"_s, core::MessageStatus::Unknown);
        strange.statusText = u"held_by_carrier"_s;
        strange.segmentCount = 0;
        core::Message named = outbound(9, 7);
        named.id = u"msg_not-a-uuid"_s;
        named.deliveredAt = core::Timestamp::fromMilliseconds(minutesAfter(8).milliseconds() + 45);
        const QList<core::Message> messages{inbound(1, 1), outbound(2, 2), everything(),
                                            stop(4, 5),    strange,        named};
        archive.add(messages);
        const ExportFolder folder(archive.folder());
        const auto rows = folder.objects(ExportKind::Messages);
        QCOMPARE(rows.size(), size_t(messages.size()));
        for (qsizetype i = 0; i < messages.size(); ++i) {
            compare(rows[size_t(i)], messages[i]);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void csvHoldsTheSameAsJsonLines() {
        TestArchive archive;
        archive.add({inbound(1, 1, u"+1 is a formula, +14155550100 is not"_s), everything(), stop(4, 5)});
        const ExportFolder folder(archive.folder());
        const auto objects = folder.objects(ExportKind::Messages);
        const auto records = recordsOf(folder.write(folder.request(ExportKind::Messages, ExportFormat::Csv)));
        QCOMPARE(records.size(), objects.size() + 1);
        for (size_t row = 0; row < objects.size(); ++row) {
            size_t column = 0;
            QCOMPARE(records[row + 1].size(), objects[row].size());
            for (const auto& [name, value] : objects[row].items()) {
                QCOMPARE(records[0][column], name);
                std::string expected = value.is_null()     ? std::string()
                                       : value.is_string() ? value.get<std::string>()
                                                           : value.dump();
                if (!expected.empty() && std::string("=+-@").find(expected[0]) != std::string::npos &&
                    name != "from" && name != "to") {
                    expected.insert(0, 1, '\'');
                }
                QCOMPARE(records[row + 1][column], expected);
                ++column;
            }
        }
    }

    void inboundHasOnlyInboundMessages() {
        TestArchive archive;
        archive.add({inbound(1, 1), outbound(2, 2), stop(3, 3)});
        const ExportFolder folder(archive.folder());
        const auto rows = folder.objects(ExportKind::Inbound);
        QCOMPARE(idsOf(rows), (QStringList{testId(1), testId(3)}));
        QVERIFY(!rows[0].contains("status"));
        QCOMPARE(rows[1]["opt_out"].get<bool>(), true);
    }

    void anEmptyArchiveGivesAHeaderAlone() {
        TestArchive archive;
        const ExportFolder folder(archive.folder());
        QCOMPARE(recordsOf(folder.write(folder.request(ExportKind::Messages, ExportFormat::Csv))).size(),
                 size_t(1));
        QVERIFY(folder.write(folder.request(ExportKind::Messages, ExportFormat::JsonLines)).isEmpty());
    }

    void aFilterLeavesWhatTheLogShows_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("status") << u"status:failed"_s << 10;
        QTest::newRow("inbound") << u"is:inbound"_s << 20;
        QTest::newRow("words") << u"bicycle"_s << 40;
        QTest::newRow("words without others") << u"bicycle -mended"_s << 30;
        QTest::newRow("one contact") << u"from:+12125550999 is:inbound"_s << 10;
        QTest::newRow("words of one contact") << u"bicycle to:+12125550999"_s << 10;
        QTest::newRow("time") << u"after:%1 before:%2"_s.arg(minutesAfter(10).toRfc3339(),
                                                             minutesAfter(20).toRfc3339())
                              << 10;
        QTest::newRow("punctuation") << u"\"?!\""_s << 10;
        QTest::newRow("nothing") << u"tag:none"_s << 0;
    }

    void aFilterLeavesWhatTheLogShows() {
        QFETCH(QString, filter);
        QFETCH(int, rows);
        TestArchive archive;
        QList<core::Message> messages;
        for (int i = 0; i < 60; ++i) {
            core::Message message =
                i % 3 == 0 ? inbound(i, i, u"My bicycle ?!"_s) : outbound(i, i, u"Come in"_s);
            if (i % 3 == 1) {
                message = outbound(i, i, i % 2 == 0 ? u"The bicycle is mended"_s : u"The bicycle waits"_s,
                                   i % 2 == 0 ? core::MessageStatus::Failed : core::MessageStatus::Sent);
            }
            if (i % 2 == 1) {
                message.contact = u"+12125550999"_s;
            }
            if (i % 6 == 3) {
                message.text = u"My bicycle"_s;
            }
            messages.append(message);
        }
        archive.add(messages);
        const ExportFolder folder(archive.folder());
        const auto exported = folder.objects(ExportKind::Messages, filter);
        const auto parsed = rules::parseFilter(filter, QTimeZone::utc());
        QCOMPARE(idsOf(exported), idsInOrder(archive, parsed.filter));
        QCOMPARE(exported.size(), size_t(rows));
    }

    void aBadFilterIsNamedWithItsPlace() {
        TestArchive archive;
        const ExportFolder folder(archive.folder());
        reports::ExportProgress progress;
        auto request = folder.request(ExportKind::Messages, ExportFormat::Csv, u"words status:lost"_s);
        auto result = reports::runExport(request, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ExportError::Kind::BadFilter);
        QCOMPARE(result.error().filter.position, qsizetype(6));
        QCOMPARE(result.error().filter.term, u"status:lost"_s);
        request.kind = ExportKind::Consent;
        result = reports::runExport(request, progress);
        QCOMPARE(result.error().kind, ExportError::Kind::NotFilterable);
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void manyMessagesOfOneMomentComeOnceEachAndInOrder() {
        TestArchive archive;
        QList<core::Message> messages;
        for (int i = 0; i < 5000; ++i) {
            core::Message message = i % 2 == 0 ? outbound(i, 1) : inbound(i, 1);
            // More than are written at once, so that some boundary falls among equals.
            message.text = QString(500, QChar(u'a' + i % 26));
            messages.append(message);
        }
        archive.add(messages);
        const ExportFolder folder(archive.folder());
        const auto rows = folder.objects(ExportKind::Messages);
        const QStringList ids = idsOf(rows);
        QCOMPARE(ids, idsInOrder(archive));
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 5000);
    }

    void theCopyGoesOnDuringAnExportAndTheExportDoesNotSeeIt() {
        TestArchive archive;
        QList<core::Message> first;
        for (int i = 0; i < 200; ++i) {
            first.append(outbound(i, i, u"before"_s, core::MessageStatus::Sent));
        }
        archive.add(first);
        int seen = 0;
        const auto read = store::readSnapshot(archive.folder(), {}, [&](store::ReadSession& session) {
            store::MessageScan scan(session, {});
            while (scan.next()) {
                if (scan.bytes(store::MessageScan::Text) != "before" ||
                    core::MessageStatus(scan.integer(store::MessageScan::Status)) !=
                        core::MessageStatus::Sent) {
                    return false;
                }
                if (++seen % 50 == 0) {
                    // Committed by the archive's own writer while this one reads.
                    QList<core::Message> more;
                    for (int i = 0; i < 200; ++i) {
                        more.append(outbound(i, i, u"after"_s, core::MessageStatus::Delivered));
                        more.append(inbound(1000 + seen * 1000 + i, i, u"after"_s));
                    }
                    archive.add(more);
                }
            }
            return true;
        });
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(*read);
        QCOMPARE(seen, 200);
        const ExportFolder folder(archive.folder());
        QCOMPARE(folder.objects(ExportKind::Messages).size(), size_t(1000));
    }

    void anExportNeedsNoOpenArchive() {
        TestArchive archive;
        archive.add({outbound(1, 1)});
        archive.close();
        const ExportFolder folder(archive.folder());
        QCOMPARE(folder.objects(ExportKind::Messages).size(), size_t(1));
        archive.remake();
        QVERIFY(archive.open());
        QCOMPARE(idsInOrder(archive).size(), 1);
    }

    void cancellingLeavesNothing() {
        TestArchive archive;
        archive.add({outbound(1, 1)});
        const ExportFolder folder(archive.folder());
        const auto request = folder.request(ExportKind::Messages, ExportFormat::Csv);
        reports::ExportProgress progress;
        progress.isCancelled = true;
        const auto result = reports::runExport(request, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ExportError::Kind::Cancelled);
        QVERIFY(filesIn(folder.path()).isEmpty());

        const QByteArray earlier = folder.write(request);
        QVERIFY(!reports::runExport(request, progress));
        QCOMPARE(contentOf(request.target), earlier);
        QCOMPARE(filesIn(folder.path()), (QStringList{u"out.csv"_s, u"out.csv.manifest.json"_s}));
    }

    void aLongSearchCanBeCancelled() {
        TestArchive archive;
        QList<core::Message> messages;
        for (int i = 0; i < 20000; ++i) {
            messages.append(outbound(i, i));
        }
        archive.add(messages);
        reports::ExportProgress progress;
        int questions = 0;
        const auto read = store::readSnapshot(
            archive.folder(), [&questions] { return ++questions > 1; },
            [](store::ReadSession& session) {
                store::MessageScan scan(session, {{{core::FilterTerm::Field::Tag, u"none"_s, false}}});
                return scan.next();
            });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, store::StoreError::Kind::Closed);
        QCOMPARE(questions, 2);
    }

    void filesAreTheOwnersAlone() {
        TestArchive archive;
        archive.add({outbound(1, 1)});
        const ExportFolder folder(archive.folder());
        const auto request = folder.request(ExportKind::Messages, ExportFormat::Csv);
        folder.write(request);
        for (const QString& name : filesIn(folder.path())) {
            const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther |
                                QFileDevice::ExeOwner;
            QVERIFY(!(QFileInfo(folder.file(name)).permissions() & others));
        }
    }

    void whatCannotBeATargetIsRefused_data() {
        QTest::addColumn<QString>("target");
        QTest::newRow("folder") << u"."_s;
        QTest::newRow("in no folder") << u"nowhere/out.csv"_s;
        QTest::newRow("device") << u"/dev/full"_s;
        QTest::newRow("none") << QString();
    }

    void whatCannotBeATargetIsRefused() {
        QFETCH(QString, target);
        TestArchive archive;
        const ExportFolder folder(archive.folder());
        auto request = folder.request(ExportKind::Messages, ExportFormat::Csv);
        request.target = target.isEmpty() || target.startsWith(u'/') ? target : folder.file(target);
        reports::ExportProgress progress;
        const auto result = reports::runExport(request, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ExportError::Kind::TargetUnusable);
        QVERIFY(!result.error().file.message.isEmpty());
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void aSymbolicLinkStaysOne() {
        TestArchive archive;
        archive.add({outbound(1, 1)});
        const ExportFolder folder(archive.folder());
        QVERIFY(QFile::link(folder.file(u"real.csv"_s), folder.file(u"link.csv"_s)));
        auto request = folder.request(ExportKind::Messages, ExportFormat::Csv);
        request.target = folder.file(u"link.csv"_s);
        QVERIFY(!folder.write(request).isEmpty());
        QVERIFY(QFileInfo(request.target).isSymLink());
        QVERIFY(QFileInfo(folder.file(u"real.csv"_s)).size() > 0);
    }

    void aMissingArchiveIsNamed() {
        QTemporaryDir nothing;
        const ExportFolder folder(nothing.path());
        reports::ExportProgress progress;
        const auto result =
            reports::runExport(folder.request(ExportKind::Messages, ExportFormat::Csv), progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ExportError::Kind::ArchiveFailed);
        QVERIFY(result.error().store.file.endsWith(u"archive.sqlite"_s));
        QVERIFY(filesIn(folder.path()).isEmpty());
        QVERIFY(filesIn(nothing.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
