// The dossier form, the list of toll-free numbers, and what is set for them.
#include "models/ExportController.h"
#include "models/Formats.h"
#include "models/TollFreeController.h"
#include "models/TollFreeForm.h"
#include "models/TollFreeText.h"
#include "reports/Verification.h"
#include "store/Statement.h"
#include "store/TollFreeStore.h"
#include "store/WriteTransaction.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"
#include "support/TollFreeSamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using core::TollFreeStatus;
using models::TollFreeController;
using models::TollFreeForm;
using models::TollFreeModel;
using models::TollFreeText;

namespace {

const QString tollFree = u"+18335550199"_s;

void addTollFree(OfflineWorkspace& world, const QString& number, const QString& label) {
    world.write([=](store::WriteTransaction& transaction) {
        core::OwnedNumber owned;
        owned.id = u"id-"_s + number;
        owned.number = number;
        owned.numberType = u"toll_free"_s;
        owned.label = label;
        store::NumberStore::upsert(transaction, {owned});
    });
}

core::TollFreeStatusChange change(TollFreeStatus status, int minutes) {
    core::TollFreeStatusChange made;
    made.status = status;
    made.at = minutesAfter(minutes);
    return made;
}

} // namespace

class TollFreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_clock.setNow(minutesAfter(60));
        addTollFree(*m_world, tollFree, u"Order alerts"_s);
    }
    void cleanup() { m_world.reset(); }

    void eachTollFreeNumberIsListed() {
        addTollFree(*m_world, u"+18335550100"_s, QString());
        TollFreeController controller(m_world->workspace(), m_clock);
        QAbstractItemModelTester tester(&controller.model());
        QTRY_VERIFY(controller.isLoaded());
        QCOMPARE(controller.model().count(), 2); // the local number is not
        QCOMPARE(cell(controller, 1, TollFreeModel::Number), u"(833) 555-0199"_s);
        QCOMPARE(cell(controller, 1, TollFreeModel::Label), u"Order alerts"_s);
        QCOMPARE(cell(controller, 1, TollFreeModel::Status), u"No dossier"_s);
        QCOMPARE(cell(controller, 1, TollFreeModel::Limit), u"No limit"_s);
        addTollFree(*m_world, u"+18005550100"_s, QString());
        QTRY_COMPARE(controller.model().count(), 3);
    }

    void aDossierBeginsWithWhatIsKnown() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const core::TollFreeDossier dossier = opened(controller);
        QCOMPARE(dossier.fields.numbers, QStringList(tollFree));
        QCOMPARE(dossier.fields.businessName, u"Harbor Cycle Works"_s);
        QTRY_COMPARE(cell(controller, 0, TollFreeModel::Status), u"Draft"_s);
        QVERIFY(cell(controller, 0, TollFreeModel::Findings).contains(u"block"_s));
        QCOMPARE(opened(controller).id, dossier.id); // the second time it is the same
    }

    void whatIsTypedIsSavedAndChecked() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const core::TollFreeDossier dossier = opened(controller);
        TollFreeForm form(m_world->workspace(), dossier, m_clock);
        QVERIFY(form.isSaved());
        QSignalSpy findings(&form, &TollFreeForm::findingsChanged);
        form.setValue(u"website"_s, u"http://harborcycleworks.com"_s);
        QVERIFY(!form.isSaved());
        QVERIFY(!findings.isEmpty());
        QTRY_VERIFY(form.isSaved());
        QCOMPARE(stored(dossier.id).fields.website, u"http://harborcycleworks.com"_s);
        const rules::TollFreeFinding* insecure = nullptr;
        for (const rules::TollFreeFinding& finding : form.findings()) {
            insecure = finding.lint.textId == "BR-WEB.insecure"_L1 ? &finding : insecure;
        }
        QVERIFY(insecure);
        form.applyFix(rules::TollFreeFinding(*insecure));
        QCOMPARE(form.text(u"website"_s), u"https://harborcycleworks.com"_s);
        QTRY_VERIFY(form.isSaved());
        QCOMPARE(stored(dossier.id).fields.website, u"https://harborcycleworks.com"_s);
    }

    void everyFieldGoesThroughTheForm() {
        core::TollFreeDossier dossier;
        dossier.id = m_world->write([](store::WriteTransaction& transaction) {
            return store::TollFreeStore::create(transaction, {}, minutesAfter(1));
        });
        dossier.fields = soundTollFreeDraft();
        dossier.fields.optInKeywords = {u"BIKE"_s, u"JOIN"_s};
        dossier.fields.ageGatedContent = true;
        dossier.fields.notificationEmail = u"office@harborcycleworks.com"_s;
        dossier.fields.isvReseller = u"Bay Messaging Inc"_s;
        dossier.fields.additionalInformation = u"שלום 🚲"_s;
        dossier.fields.campaignVerifyToken = u"cv|1"_s;
        const TollFreeForm form(m_world->workspace(), dossier, m_clock);
        QCOMPARE(form.draft(), dossier.fields);
        QVERIFY(TollFreeForm(m_world->workspace(), dossier, m_clock).validate());
    }

    void numbersAreKeptInE164HoweverTheyAreTyped() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const core::TollFreeDossier dossier = opened(controller);
        TollFreeForm form(m_world->workspace(), dossier, m_clock);
        form.setValue(u"numbers"_s, u"(833) 555-0199, 1 800 555 0100\nour hotline"_s);
        const QStringList expected{tollFree, u"+18005550100"_s, u"our hotline"_s};
        QCOMPARE(form.draft().numbers, expected);
        QTRY_VERIFY(form.isSaved());
        QCOMPARE(opened(controller).id, dossier.id);
    }

    void anAddressOfAPictureMayHaveCommas() {
        TollFreeForm form(m_world->workspace(), {}, m_clock);
        form.setValue(u"opt_in_image_urls"_s,
                      u"https://a.example/w_300,h_200/p.png\n\n https://b.example/q"_s);
        const QStringList expected{u"https://a.example/w_300,h_200/p.png"_s, u"https://b.example/q"_s};
        QCOMPARE(form.draft().optInImageUrls, expected);
    }

    void aDossierWithoutANumberStaysListed() {
        TollFreeController controller(m_world->workspace(), m_clock);
        QAbstractItemModelTester tester(&controller.model());
        const core::TollFreeDossier dossier = opened(controller);
        {
            TollFreeForm form(m_world->workspace(), dossier, m_clock);
            form.setValue(u"numbers"_s, QString());
        }
        QTRY_COMPARE(controller.model().count(), 2);
        QCOMPARE(cell(controller, 0, TollFreeModel::Status), u"No dossier"_s);
        QCOMPARE(cell(controller, 1, TollFreeModel::Number), models::Formats::none());
        QCOMPARE(cell(controller, 1, TollFreeModel::Label), u"Harbor Cycle Works"_s);
        const QString key = controller.model().row(1).key();
        QCOMPARE(controller.row(key)->dossier->id, dossier.id);
        QCOMPARE(opened(controller, key).id, dossier.id);
        QVERIFY(opened(controller).id != dossier.id);
    }

    void whatCouldNotBeSavedIsNotSavedAndTriedAgain() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const core::TollFreeDossier dossier = opened(controller);
        run(u"CREATE TRIGGER ledger.refuse BEFORE UPDATE ON toll_free_dossiers BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        TollFreeForm form(m_world->workspace(), dossier, m_clock);
        form.setValue(u"city"_s, u"Sausalito"_s);
        QTRY_VERIFY(form.dossierError().has_value());
        QVERIFY(!form.isSaved());
        run(u"DROP TRIGGER ledger.refuse"_s);
        QTRY_VERIFY_WITH_TIMEOUT(form.isSaved(), 20000); // by itself
        QVERIFY(!form.dossierError());
        QCOMPARE(stored(dossier.id).fields.city, u"Sausalito"_s);
    }

    void leavingTheFormLosesNothing() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const core::TollFreeDossier dossier = opened(controller);
        {
            TollFreeForm form(m_world->workspace(), dossier, m_clock);
            form.setValue(u"city"_s, u"Sausalito"_s);
        }
        QTRY_COMPARE(stored(dossier.id).fields.city, u"Sausalito"_s);
    }

    void problemsStandAtTheirFields() {
        TollFreeForm form(m_world->workspace(), {}, m_clock);
        form.setValue(u"contact_email"_s, u"rosa"_s);
        form.setValue(u"use_case_summary"_s, u"a"_s.repeated(501));
        form.setValue(u"numbers"_s, u"our hotline"_s);
        QVERIFY(form.problem(u"contact_email"_s).isEmpty()); // not before one asks
        QVERIFY(!form.validate());
        QVERIFY(!form.problem(u"contact_email"_s).isEmpty());
        QVERIFY(form.problem(u"use_case_summary"_s).contains(u"500"_s));
        QVERIFY(!form.problem(u"numbers"_s).isEmpty());
        QVERIFY(!form.problem(u"business_name"_s).isEmpty());
        QVERIFY(form.problem(u"opt_in_keywords"_s).isEmpty());
        form.setValue(u"opt_in_type"_s, u"VIA_TEXT"_s);
        QVERIFY(!form.problem(u"opt_in_keywords"_s).isEmpty());
    }

    void theStatusIsKeptByHandWithItsHistory() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const qint64 id = opened(controller).id;
        QSignalSpy saved(&controller, &TollFreeController::saved);
        controller.addStatus(id, change(TollFreeStatus::Submitted, 10));
        controller.addStatus(id, change(TollFreeStatus::NeedsInput, 20));
        QTRY_COMPARE(saved.size(), 2);
        QTRY_COMPARE(cell(controller, 0, TollFreeModel::Status), u"Needs input"_s);
        QCOMPARE(cell(controller, 0, TollFreeModel::Since), u"Less than a day · 7 days left to edit"_s);
        const core::TollFreeDossier dossier = stored(id);
        QCOMPARE(dossier.history.size(), 2);
        QCOMPARE(dossier.history.last().recordedAt, minutesAfter(60));
        m_clock.setNow(minutesAfter(20 + 24 * 60 * 5 + 1));
        QCOMPARE(cell(controller, 0, TollFreeModel::Since), u"5 days · 2 days left to edit"_s);
        m_clock.setNow(minutesAfter(20 + 24 * 60 * 9));
        QCOMPARE(cell(controller, 0, TollFreeModel::Since), u"9 days · The seven days to edit are over"_s);
    }

    void aDossierOutlivesItsNumber() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const qint64 id = opened(controller).id;
        controller.addStatus(id, change(TollFreeStatus::Submitted, 10));
        m_world->write([](store::WriteTransaction& transaction) {
            store::NumberStore::remove(transaction, u"id-"_s + tollFree);
        });
        QTRY_VERIFY(controller.row(tollFree) && !controller.row(tollFree)->isOwned);
        QVERIFY(controller.row(tollFree)->dossier.has_value());
    }

    void theProgrammeOfAllHoldsUntilANumberHasItsOwn() {
        TollFreeController controller(m_world->workspace(), m_clock);
        QTRY_VERIFY(controller.isLoaded());
        controller.setProgramme(QString(), {true, 5});
        QTRY_COMPARE(cell(controller, 0, TollFreeModel::Limit), u"5 within 24 h"_s);
        QCOMPARE(cell(controller, 0, TollFreeModel::Programme), u"Transactional"_s);
        controller.setProgramme(tollFree, {std::nullopt, 20});
        QTRY_COMPARE(cell(controller, 0, TollFreeModel::Limit), u"20 within 24 h"_s);
        controller.setProgramme(tollFree, {});
        QTRY_COMPARE(cell(controller, 0, TollFreeModel::Limit), u"5 within 24 h"_s);
    }

    void aDossierIsExportedInTheBackground() {
        TollFreeController controller(m_world->workspace(), m_clock);
        const qint64 id = opened(controller).id;
        models::ExportController exporting(m_world->workspace());
        QTemporaryDir folder;
        for (const QString& ending : {u"pdf"_s, u"json"_s}) {
            const QString file = folder.filePath(u"dossier."_s + ending);
            QSignalSpy finished(&exporting, &models::ExportController::finished);
            exporting.startTollFree(id, file, m_clock.now());
            QVERIFY(finished.wait(20000));
            QVERIFY(reports::verifyExport(file).isUntouched());
        }
        exporting.startTollFree(id, u"/nonexistent/dossier.pdf"_s, m_clock.now());
        QTRY_VERIFY(exporting.error().has_value());
    }

    void rejectionCodesAreExplained() {
        QCOMPARE(TollFreeText::rejectionCode(u"30441"_s), u"30441: Cannabis (cannot be corrected)"_s);
        QCOMPARE(TollFreeText::rejectionCode(u"548"_s), u"548: Opt-in insufficient (can be corrected)"_s);
        QCOMPARE(TollFreeText::rejectionCode(u"7"_s), u"7: not known here"_s);
    }

private:
    static QString cell(TollFreeController& controller, int row, int column) {
        return controller.model().index(row, column).data().toString();
    }
    core::TollFreeDossier opened(TollFreeController& controller, const QString& key = tollFree) {
        core::TollFreeDossier dossier;
        const auto connection = connect(&controller, &TollFreeController::dossierReady, this,
                                        [&](const core::TollFreeDossier& ready) { dossier = ready; });
        controller.openDossier(key);
        if (!QTest::qWaitFor([&] { return dossier.id != 0; }, 20000)) {
            throw std::runtime_error("no dossier came");
        }
        disconnect(connection);
        return dossier;
    }
    void run(const QString& sql) {
        m_world->write([sql](store::WriteTransaction& transaction) { transaction.statement(sql).run(); });
    }
    core::TollFreeDossier stored(qint64 id) {
        return m_world
            ->read([id](store::ReadSession& session) { return store::TollFreeStore::find(session, id); })
            .value();
    }

    FixedClock m_clock;
    std::unique_ptr<OfflineWorkspace> m_world;
};

QTEST_MAIN(TollFreeTest)
#include "tst_toll_free.moc"
