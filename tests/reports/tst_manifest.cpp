// The manifest says what was written, and any change of either file is seen.
#include "reports/Manifest.h"
#include "reports/Verification.h"
#include "store/AccountStore.h"
#include "store/SyncStateStore.h"
#include "support/ExportSamples.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using reports::ExportFormat;
using reports::ExportKind;
using reports::Verification;
using Outcome = reports::Verification::Outcome;
using Json = nlohmann::ordered_json;

Q_DECLARE_METATYPE(am::reports::ExportFormat)

namespace {

void overwrite(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("a file cannot be written");
    }
}

} // namespace

class ManifestTest : public QObject {
    Q_OBJECT

    TestArchive m_archive;

private Q_SLOTS:
    void initTestCase() {
        m_archive.add({outbound(1, 1, u"a \"quoted\",\r\nlong\ntext"_s), inbound(2, 2, u"=1"_s)});
        m_archive.write([](store::WriteTransaction& transaction) {
            core::Organization organization;
            organization.id = u"org-1"_s;
            organization.name = u"Harbor Cycle Works"_s;
            store::AccountStore::setOrganization(transaction, organization);
            store::StreamState state;
            state.stream = u"outbound"_s;
            state.complete = true;
            state.syncedAt = minutesAfter(30);
            store::SyncStateStore::save(transaction, state);
        });
    }

    void itSaysWhatWasWritten() {
        const ExportFolder folder(m_archive.folder());
        auto request = folder.request(ExportKind::Messages, ExportFormat::Csv, u" is:outbound "_s);
        const QByteArray csv = folder.write(request);
        const QByteArray text = contentOf(reports::manifestFile(request.target));
        const Json manifest = Json::parse(text.cbegin(), text.cend());
        QCOMPARE(manifest["kind"].dump(), Json("messages").dump());
        QCOMPARE(manifest["format"].dump(), Json("csv").dump());
        QCOMPARE(manifest["file"].dump(), Json("out.csv").dump());
        QCOMPARE(manifest["rows"].dump(), Json(1).dump());
        QCOMPARE(manifest["bytes"].dump(), Json(qint64(csv.size())).dump());
        QCOMPARE(
            manifest["sha256"].dump(),
            Json(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex().toStdString()).dump());
        QCOMPARE(manifest["filter"].dump(), Json("is:outbound").dump());
        QCOMPARE(manifest["filter_zone"].dump(), Json("UTC").dump());
        QCOMPARE(manifest["columns"][0].dump(), Json("id").dump());
        QCOMPARE(manifest["program_version"].dump(), Json("1.2.3").dump());
        QCOMPARE(manifest["source"].dump(), Json("https://api.example").dump());
        QVERIFY(core::Timestamp::parse(manifest["created_at"].get<std::string>()).has_value());
        QCOMPARE(manifest["organization"]["id"].dump(), Json("org-1").dump());
        QCOMPARE(manifest["organization"]["name"].dump(), Json("Harbor Cycle Works").dump());
        QCOMPARE(manifest["coverage"]["outbound_messages"].dump(), Json(1).dump());
        QCOMPARE(manifest["coverage"]["inbound_messages"].dump(), Json(1).dump());
        QCOMPARE(manifest["coverage"]["oldest_message_at"].dump(),
                 Json(minutesAfter(1).toRfc3339().toStdString()).dump());
        QCOMPARE(manifest["coverage"]["streams"][0]["complete"].dump(), Json(true).dump());
        QCOMPARE(manifest["coverage"]["streams"][1]["complete"].dump(), Json(false).dump());
        const std::string statement = manifest["coverage"]["statement"];
        QVERIFY(statement.find("1 outbound and 1 inbound messages") != std::string::npos);
        QVERIFY(statement.find("inbound: not copied completely") != std::string::npos);
    }

    void anUntouchedExportIsTold_data() { formats(); }
    void anUntouchedExportIsTold() {
        QFETCH(ExportFormat, format);
        const ExportFolder folder(m_archive.folder());
        const auto request = folder.request(ExportKind::Messages, format);
        folder.write(request);
        const Verification found = reports::verifyExport(request.target);
        QCOMPARE(found.outcome, Outcome::Untouched);
        QCOMPARE(found.rows, 2);
        QCOMPARE(found.claims.rows, 2);
        // Names are not content.
        QVERIFY(QFile::rename(request.target, folder.file(u"renamed"_s)));
        QVERIFY(
            QFile::rename(reports::manifestFile(request.target), folder.file(u"renamed.manifest.json"_s)));
        QVERIFY(reports::verifyExport(folder.file(u"renamed"_s)).isUntouched());
    }

    void everyBitOfBothFilesCounts_data() { formats(); }
    void everyBitOfBothFilesCounts() {
        QFETCH(ExportFormat, format);
        const ExportFolder folder(m_archive.folder());
        const auto request = folder.request(ExportKind::Messages, format);
        folder.write(request);
        for (const QString& name : {request.target, reports::manifestFile(request.target)}) {
            const QByteArray whole = contentOf(name);
            for (qsizetype i = 0; i < whole.size(); ++i) {
                for (int bit = 0; bit < 8; ++bit) {
                    QByteArray changed = whole;
                    changed[i] = char(changed[i] ^ (1 << bit));
                    overwrite(name, changed);
                    if (reports::verifyExport(request.target).isUntouched()) {
                        QFAIL(qPrintable(u"bit %1 of byte %2 of %3"_s.arg(bit).arg(i).arg(name)));
                    }
                }
            }
            overwrite(name, whole);
            QVERIFY(reports::verifyExport(request.target).isUntouched());
        }
    }

    void eachChangeHasItsName() {
        const ExportFolder folder(m_archive.folder());
        const auto request = folder.request(ExportKind::Messages, ExportFormat::JsonLines);
        const QByteArray whole = folder.write(request);
        const QString manifest = reports::manifestFile(request.target);
        const QByteArray said = contentOf(manifest);
        const auto outcome = [&request] {
            return reports::verifyExport(request.target).outcome;
        };
        overwrite(request.target, whole.chopped(1));
        QCOMPARE(outcome(), Outcome::Shorter);
        overwrite(request.target, whole + '\n');
        QCOMPARE(outcome(), Outcome::Longer);
        overwrite(request.target, QByteArray(whole).replace("delivered", "undeliver"));
        QCOMPARE(outcome(), Outcome::Changed);
        overwrite(request.target, {});
        QCOMPARE(outcome(), Outcome::Shorter);
        overwrite(request.target, whole);
        for (const QByteArray& other :
             {QByteArray(), QByteArray("{}"), said.chopped(1), said + ' ',
              QByteArray(said).replace("  ", " "), QByteArray(said).replace("\"rows\": 2", "\"rows\": 3"),
              QByteArray("[1]\n"), QByteArray("nonsense")}) {
            overwrite(manifest, other);
            QCOMPARE(outcome(), Outcome::ManifestChanged);
        }
        QFile::remove(manifest);
        QCOMPARE(outcome(), Outcome::NoManifest);
        QFile::remove(request.target);
        QCOMPARE(outcome(), Outcome::NoFile);
    }

    void wrongCountsOfASoundManifestAreSeen() {
        const ExportFolder folder(m_archive.folder());
        const auto request = folder.request(ExportKind::Messages, ExportFormat::Csv);
        const QByteArray csv = folder.write(request);
        reports::Manifest manifest;
        manifest.rows = 3;
        manifest.bytes = csv.size();
        manifest.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
        overwrite(reports::manifestFile(request.target), manifest.toText());
        const Verification found = reports::verifyExport(request.target);
        QCOMPARE(found.outcome, Outcome::RowsDiffer);
        QCOMPARE(found.rows, 2);
    }

private:
    static void formats() {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("jsonl") << ExportFormat::JsonLines;
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
