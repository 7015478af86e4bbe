// One request of a day's work fails, in every way a request can: nothing is lost, nothing is sent twice, and
// the next pass ends equal to the server.
//
//   tst_request_faults [--places N] [--seed N]
#include "Sweep.h"

#include "support/BreakingProxy.h"
#include "support/Workday.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using Damage = BreakingProxy::Damage;

Q_DECLARE_METATYPE(am::tests::BreakingProxy::Damage)

namespace {

int places = 3; ///< of each sweep; 0 for every request there is
int seed = 20261130;

} // namespace

class TestRequestFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkdayServer> m_server;
    std::mt19937 m_random;

private Q_SLOTS:
    void initTestCase() {
        m_random.seed(quint32(seed));
        constexpr int messages = 150;
        m_server = std::make_unique<WorkdayServer>(messages);
    }

    void aRequestFails_data() {
        QTest::addColumn<Damage>("damage");
        QTest::newRow("refused from then on") << Damage::Refused;
        QTest::newRow("unanswered") << Damage::Unanswered;
        QTest::newRow("answer lost") << Damage::AnswerLost;
        QTest::newRow("reset in the middle of the answer") << Damage::CutOff;
        QTest::newRow("500") << Damage::ServerError;
        QTest::newRow("429") << Damage::TooMany;
        QTest::newRow("401") << Damage::KeyRefused;
        QTest::newRow("web page") << Damage::Portal;
        QTest::newRow("broken JSON") << Damage::BrokenJson;
        QTest::newRow("empty 200") << Damage::Empty;
    }

    void aRequestFails() {
        QFETCH(Damage, damage);
        BreakingProxy proxy(m_server->server().workspace().options().baseUrl);
        int requests = 0;
        {
            QTemporaryDir folder;
            Workday day(*m_server, folder.path(), proxy.url());
            proxy.spoil(0, Damage::None);
            day.work([] { return false; });
            requests = proxy.requests();
            QVERIFY2(day.told().isEmpty(), qPrintable(day.told().join(u'\n')));
            const QStringList problems = day.problemsAfterwards();
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
        QVERIFY(requests > 15);
        const int wanted = places > 0 ? qMin(places, requests) : requests;
        int struck = 0;
        int told = 0;
        for (int i = 0; i < wanted; ++i) {
            const int from = int(qint64(requests) * i / wanted) + 1;
            const int to = int(qint64(requests) * (i + 1) / wanted);
            const int nth = std::uniform_int_distribution<int>(from, qMax(from, to))(m_random);
            QTemporaryDir folder;
            Workday day(*m_server, folder.path(), proxy.url());
            proxy.spoil(nth, damage);
            day.work([&proxy] { return proxy.hasStruck(); });
            struck += proxy.hasStruck() ? 1 : 0;
            proxy.heal();
            told += day.told().isEmpty() ? 0 : 1;
            QCOMPARE(day.silent(), 0);
            const QStringList problems = day.problemsAfterwards();
            QVERIFY2(problems.isEmpty(),
                     qPrintable(u"at request %1 of %2, told \"%3\":\n%4"_s.arg(nth).arg(requests).arg(
                         day.told().join(u"; "), problems.join(u'\n'))));
        }
        qInfo("%d of %d requests failed, %d days were told of it", struck, requests, told);
        QVERIFY(struck > 0);
    }
};

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    places = takeOption(arguments, u"--places"_s, places);
    seed = takeOption(arguments, u"--seed"_s, seed);
    TestRequestFaults test;
    return QTest::qExec(&test, arguments);
}
#include "tst_request_faults.moc"
