// A dossier as JSON and PDF: all of it, whole or not there, and no change goes unseen.
#include "reports/Manifest.h"
#include "reports/PdfDocument.h"
#include "reports/TollFreeDossierExport.h"
#include "reports/Verification.h"
#include "store/NumberStore.h"
#include "store/TollFreeStore.h"
#include "store/WriteTransaction.h"
#include "support/ExportSamples.h"
#include "support/TestArchive.h"
#include "support/TollFreeSamples.h"

#include <QDir>
#include <QTest>

using namespace am;
using namespace am::reports;
using namespace am::tests;
using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using Outcome = Verification::Outcome;

namespace {

void overwrite(const QString& name, const QByteArray& content) {
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

} // namespace

class TollFreeExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_dossier = m_archive.write([](store::WriteTransaction& t) {
            core::OwnedNumber number;
            number.id = u"num-1"_s;
            number.number = u"+18335550199"_s;
            number.numberType = u"toll_free"_s;
            store::NumberStore::upsert(t, {number});
            core::TollFreeDraft draft = soundTollFreeDraft();
            draft.additionalInformation = u"שלום, 🚲 \"quoted\" <b>not bold</b>\n1204 Harbor"_s;
            draft.sampleMessages += u" See http://harborcycleworks.com"_s;
            const qint64 id = store::TollFreeStore::create(t, draft, minutesAfter(1));
            core::TollFreeStatusChange change;
            change.status = core::TollFreeStatus::Submitted;
            change.at = minutesAfter(10);
            change.recordedAt = minutesAfter(11);
            change.reference = u"TFV-1"_s;
            store::TollFreeStore::addStatus(t, id, change);
            change.status = core::TollFreeStatus::NeedsInput;
            change.at = minutesAfter(20);
            change.rejectionCodes = {u"30446"_s, u"99999"_s};
            change.note = u"Show the form."_s;
            store::TollFreeStore::addStatus(t, id, change);
            return id;
        });
    }

    void theJsonHoldsEverything() {
        const Json json = Json::parse(write(request(ExportFormat::Json)).toStdString());
        QCOMPARE(json["program_version"].dump(), Json("1.2.3").dump());
        const Json& dossier = json["dossier"];
        QCOMPARE(dossier["status"].dump(), Json("needs_input").dump());
        QCOMPARE(dossier["reference"].dump(), Json("TFV-1").dump());
        QCOMPARE(dossier["submitted_at"].dump(), Json(minutesAfter(10).toRfc3339().toStdString()).dump());
        QCOMPARE(int(dossier["fields"].size()), 34);
        QCOMPARE(dossier["fields"]["business_name"].dump(), Json("Harbor Cycle Works LLC").dump());
        QCOMPARE(dossier["fields"]["numbers"].dump(), Json::array({"+18335550199"}).dump());
        QCOMPARE(dossier["fields"]["message_volume"].dump(), Json(1000).dump());
        const std::string more = dossier["fields"]["additional_information"];
        QCOMPARE(QString::fromStdString(more), u"שלום, 🚲 \"quoted\" <b>not bold</b>\n1204 Harbor"_s);
        QCOMPARE(int(dossier["status_history"].size()), 2);
        const Json& last = dossier["status_history"][1];
        QCOMPARE(last["note"].dump(), Json("Show the form.").dump());
        QCOMPARE(last["rejection_codes"][0]["reason"].dump(), Json("Opt-in insufficient").dump());
        QVERIFY(last["rejection_codes"][1]["reason"].is_null());
        bool hasInsecureLink = false;
        for (const Json& finding : json["checks"]["findings"]) {
            hasInsecureLink = hasInsecureLink || finding["check"] == "SA-HTTP";
        }
        QVERIFY(hasInsecureLink);
        QVERIFY(!json["checks"]["notice"].get<std::string>().empty());
    }

    void thePdfIsOne() {
        const QByteArray pdf = write(request(ExportFormat::Pdf));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/ToUnicode")); // so text can be selected and searched
        QVERIFY(pdf.contains("/Type /Page\n") || pdf.contains("/Type /Page "));
    }

    void aLongDocumentHasPages() {
        PdfDocument document(u"Long"_s);
        QList<PdfDocument::Row> rows;
        for (int i = 0; i < 200; ++i) {
            rows += {u"Field %1"_s.arg(i), u"Value with words "_s.repeated(i % 20)};
        }
        document.addFields(rows);
        document.addParagraph(u"a"_s.repeated(5000)); // one word longer than any line
        document.addTable({u"One"_s, u"Two"_s}, {50, 50}, {{u"only one cell"_s}});
        const QByteArray pdf = document.toBytes(u"Foot"_s);
        QVERIFY2(pdf.count("/Type /Page\n") >= 5, qPrintable(QString::number(pdf.count("/Type /Page\n"))));
        const QByteArray empty = PdfDocument(QString()).toBytes(QString());
        QCOMPARE(empty.count("/Type /Page\n"), 1);
    }

    void anUntouchedDossierIsTold_data() { formats(); }
    void anUntouchedDossierIsTold() {
        QFETCH(ExportFormat, format);
        const auto asked = request(format);
        write(asked);
        const Verification found = verifyExport(asked.target);
        QCOMPARE(found.outcome, Outcome::Untouched);
        QCOMPARE(found.claims.kind, u"toll-free"_s);
        QCOMPARE(found.claims.format, format);
        QCOMPARE(found.rows, 1);
    }

    void aChangeIsSeen_data() { formats(); }
    void aChangeIsSeen() {
        QFETCH(ExportFormat, format);
        const auto asked = request(format);
        const QByteArray whole = write(asked);
        const QByteArray said = contentOf(manifestFile(asked.target));
        for (qsizetype i = 0; i < whole.size(); i += whole.size() / 97 + 1) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 1);
            overwrite(asked.target, changed);
            QCOMPARE(verifyExport(asked.target).outcome, Outcome::Changed);
        }
        overwrite(asked.target, whole.chopped(1));
        QCOMPARE(verifyExport(asked.target).outcome, Outcome::Shorter);
        overwrite(asked.target, whole + '\n');
        QCOMPARE(verifyExport(asked.target).outcome, Outcome::Longer);
        overwrite(asked.target, whole);
        overwrite(manifestFile(asked.target), QByteArray(said).replace("1.2.3", "1.2.4"));
        QCOMPARE(verifyExport(asked.target).outcome, Outcome::ManifestChanged);
        QFile::remove(manifestFile(asked.target));
        QCOMPARE(verifyExport(asked.target).outcome, Outcome::NoManifest);
    }

    void whatIsNotThereIsNotWritten() {
        auto asked = request(ExportFormat::Json);
        asked.dossierId = 99;
        ExportProgress progress;
        const auto missing = runTollFreeExport(asked, progress);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ExportError::Kind::ArchiveFailed);
        asked = request(ExportFormat::Json);
        asked.target = m_folder.filePath(u"nowhere/dossier.json"_s);
        QCOMPARE(runTollFreeExport(asked, progress).error().kind, ExportError::Kind::TargetUnusable);
        asked = request(ExportFormat::Pdf);
        progress.isCancelled = true;
        QCOMPARE(runTollFreeExport(asked, progress).error().kind, ExportError::Kind::Cancelled);
        QVERIFY(!QFile::exists(asked.target));
        QVERIFY(QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

private:
    static void formats() {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("json") << ExportFormat::Json;
        QTest::newRow("pdf") << ExportFormat::Pdf;
    }
    TollFreeRequest request(ExportFormat format) {
        TollFreeRequest asked;
        asked.profileFolder = m_archive.folder();
        asked.dossierId = m_dossier;
        asked.format = format;
        asked.target = m_folder.filePath(u"%1.%2"_s.arg(++m_files).arg(nameOf(format)));
        asked.programVersion = u"1.2.3"_s;
        asked.source = u"https://api.example"_s;
        asked.now = *core::Timestamp::parse(u"2026-11-30T12:00:00Z");
        return asked;
    }
    QByteArray write(const TollFreeRequest& asked) {
        ExportProgress progress;
        const auto report = runTollFreeExport(asked, progress);
        if (!report) {
            throw std::runtime_error("the dossier was not written");
        }
        return contentOf(report->file);
    }

    TestArchive m_archive;
    QTemporaryDir m_folder;
    qint64 m_dossier = 0;
    int m_files = 0;
};

QTEST_MAIN(TollFreeExportTest)
#include "tst_toll_free_export.moc"
