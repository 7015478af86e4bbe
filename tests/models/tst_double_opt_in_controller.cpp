// Double opt-ins one at a time: an answer belongs to the contact it was asked for.
#include "models/DoubleOptInController.h"
#include "support/OfflineWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::DoubleOptInController;

class DoubleOptInControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerToALeftIntentIsNotReported() {
        am::tests::OfflineWorkspace offline;
        DoubleOptInController controller(offline.workspace());
        QSignalSpy failures(&controller, &DoubleOptInController::failed);
        controller.prepare(u"7c1f0a2d-9e8b-4c3a-9d2e-1f0a2b3c4d5e"_s, u"+13125550188"_s);
        controller.start(u"Reply YES"_s, {});
        QVERIFY(controller.isRunning());
        controller.prepare(u"7c1f0a2d-9e8b-4c3a-9d2e-1f0a2b3c4d5e"_s, u"+14155550188"_s);
        QVERIFY(!controller.isRunning());
        controller.start(u"Reply YES"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(!controller.isRunning(), 60000);
        QCOMPARE(failures.count(), 1);
    }
};

QTEST_GUILESS_MAIN(DoubleOptInControllerTest)
#include "tst_double_opt_in_controller.moc"
