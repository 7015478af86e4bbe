// The provider's quickstart by hand: the whole console, its real windows, a sandbox in this process.
#include "app/console/Application.h"
#include "models/OwnedNumbersModel.h"
#include "sandbox/Server.h"
#include "support/ConsoleHand.h"
#include "support/ContractRecording.h"
#include "support/FakeHttpServer.h"
#include "support/SandboxFixture.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Banner.h"

#include <QListWidget>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace am;
using tests::ConsoleHand;

namespace {

const QString ownPhone = u"(312) 555-0188"_s;
const QString firstText = u"hello agentmessage"_s;
const QString answer = u"hello from agentmessage"_s;
constexpr auto key = "am_sandbox_quickstart";

sandbox::SandboxOptions emptyWorld() {
    sandbox::SandboxOptions options;
    options.world = sandbox::WorldKind::Empty;
    options.clockMode = sandbox::ClockMode::Virtual;
    options.apiKey = core::SecretKey(key);
    return options;
}

/// How one gets in: the sandbox inside the console, or a sandbox elsewhere with its key.
enum class Door { TryTheSandbox, UrlAndKey };

} // namespace

class QuickstartWidgetsTest : public QObject {
    Q_OBJECT

    test::ContractRecording m_recording;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxFixture> m_elsewhere;
    std::unique_ptr<app::Application> m_console;
    ConsoleHand m_hand;
    QString m_number; ///< ours, E.164

    enum class World { AsAUserHasIt, EmptyOnAVirtualClock };
    void startConsole(World world = World::EmptyOnAVirtualClock) {
        m_console.reset();
        app::CommandLine line;
        line.dataDir = m_folder->filePath(u"console"_s);
        m_console = std::make_unique<app::Application>(*qApp, line, app::Application::Mode::Interactive);
        m_console->keepKeysInMemory();
        if (world == World::EmptyOnAVirtualClock) {
            sandbox::SandboxOptions options = emptyWorld();
            options.dataFile = m_folder->filePath(u"world.sqlite"_s);
            m_console->useSandbox(options);
        }
        m_console->start();
        m_console->window().resize(1440, 900);
    }

    void typeUrlAndKey(const QString& url, const QString& secret) {
        m_hand.type("baseUrlLineEdit", url);
        m_hand.type("apiKeyLineEdit", secret);
        m_hand.click("signInPushButton");
    }

    void signIn(Door door) {
        m_hand.see<QWidget>("signInPage");
        if (door == Door::TryTheSandbox) {
            m_hand.click("trySandboxPushButton");
        } else {
            m_elsewhere = std::make_unique<test::SandboxFixture>(emptyWorld());
            typeUrlAndKey(m_elsewhere->server().url(), QString::fromLatin1(key));
        }
        m_hand.see<QWidget>("overviewPage");
        m_hand.see<QWidget>("modeBadge");
        QVERIFY2(m_console->window().windowTitle().contains(u"(Sandbox)"),
                 qPrintable(m_console->window().windowTitle()));
    }

    void orderANumber() {
        // A new account is told where to begin.
        m_hand.see<QWidget>("firstStepsCard");
        m_hand.click("followStepPushButton");
        m_hand.see<QWidget>("numbersPage");
        m_hand.click("getNumbersActionButton");
        m_hand.see<QWidget>("numberOrderDialog");
        m_hand.type("areaCodeLineEdit", u"415"_s);
        m_hand.press("areaCodeLineEdit", Qt::Key_Return);
        m_hand.takeFirstRow("offersTableView");
        m_hand.press("offersTableView", Qt::Key_Space);
        const auto* cart = m_hand.see<QListWidget>("cartListWidget");
        m_hand.await([cart] { return cart->count() == 1; }, u"the number should be in the cart"_s);
        m_number = cart->item(0)->data(Qt::UserRole).toString();
        QVERIFY2(m_number.startsWith(u"+1415"), qPrintable(m_number));
        m_hand.click("orderPushButton");
        m_hand.see<QWidget>("confirmDialog");
        m_hand.click("confirmPushButton");
        m_hand.awaitGone("numberOrderDialog");
        m_hand.awaitRow("numbersTableView", {formatted(m_number)}, Qt::DisplayRole);
    }

    /// Until the first text there is only a hint; then the text shows up with nobody asking for it.
    void receiveAText() {
        m_hand.click("conversationsRailButton");
        m_hand.await([this] { return m_hand.everythingWritten().contains(u"No conversations yet"); },
                     u"Conversations should say that there are none"_s,
                     [this] { return m_hand.everythingWritten(); });
        m_hand.click("sandboxRailButton");
        m_hand.type("newPhoneLineEdit", ownPhone);
        m_hand.click("addPhoneToolButton");
        m_hand.type("phoneTextLineEdit", firstText);
        m_hand.click("phoneSendPushButton");
        m_hand.awaitRow("phoneThreadListView", {firstText});
        m_hand.click("conversationsRailButton");
        m_hand.awaitRow("conversationListView", {ownPhone, firstText});
        m_hand.awaitRow("threadListView", {ownPhone, firstText});
        m_hand.await([this] { return footer().startsWith(u'1') && !footer().contains(u"unread"); },
                     u"what is on screen should count as read"_s, [this] { return footer(); });
    }

    QString footer() { return m_hand.see<QLabel>("pageFooterLabel")->text(); }

    void registerABrand() {
        m_hand.click("registrationRailButton");
        m_hand.click("newBrandActionButton");
        m_hand.see<QWidget>("brandDialog");
        m_hand.type("displayNameLineEdit", u"Harbor Cycle Works"_s);
        m_hand.type("companyNameLineEdit", u"Harbor Cycle Works LLC"_s);
        m_hand.type("einLineEdit", u"94-3310272"_s);
        m_hand.click("nextPushButton");
        m_hand.type("emailLineEdit", u"desk@harborcycle.example"_s);
        m_hand.type("phoneLineEdit", u"415 555 0100"_s);
        m_hand.type("websiteLineEdit", u"https://harborcycle.example"_s);
        m_hand.click("nextPushButton");
        m_hand.type("streetLineEdit", u"12 Pier Street"_s);
        m_hand.type("cityLineEdit", u"San Francisco"_s);
        m_hand.type("stateLineEdit", u"CA"_s);
        m_hand.type("postalCodeLineEdit", u"94111"_s);
        m_hand.click("nextPushButton");
        m_hand.choose("verticalComboBox", u"RETAIL"_s);
        m_hand.click("filePushButton");
        m_hand.see<QWidget>("confirmDialog");
        m_hand.click("confirmPushButton");
        m_hand.awaitGone("brandDialog");
        m_hand.awaitRow("registrationTableView", {u"Harbor Cycle Works"_s}, Qt::DisplayRole);
    }

    void approveTheBrand() {
        m_hand.click("sandboxRailButton");
        m_hand.click("brandApprovePushButton");
        m_hand.awaitGone("brandApprovePushButton");
    }

    void registerACampaign() {
        m_hand.click("registrationRailButton");
        m_hand.click("newCampaignActionButton");
        m_hand.see<QWidget>("campaignDialog");
        m_hand.choose("usecaseComboBox", u"CUSTOMER_CARE"_s);
        m_hand.click("nextPushButton");
        m_hand.type("descriptionPlainTextEdit",
                    u"Harbor Cycle Works answers questions that customers send by text about their bicycle "
                    "repairs, and tells them when a repair needs a decision."_s);
        m_hand.click("nextPushButton");
        m_hand.type("sample1PlainTextEdit",
                    u"Harbor Cycle Works: Your rear hub needs a new bearing, [amount] more. Reply YES to go "
                    "ahead or NO to leave it. Reply STOP to opt out."_s);
        m_hand.type("sample2PlainTextEdit",
                    u"Harbor Cycle Works: Thanks for asking, [first name]. Yes, we true wheels while you "
                    "wait, daily until 5 pm."_s);
        m_hand.click("nextPushButton");
        m_hand.type(
            "messageFlowPlainTextEdit",
            u"Customers enter their mobile number in the repair form at "
            "https://harborcycle.example/repair and tick an empty, optional box: \"I agree to receive "
            "text messages from Harbor Cycle Works about my repair. 2 to 6 messages per repair. Message "
            "and data rates may apply. Reply HELP for help, STOP to opt out.\" Privacy policy and terms "
            "are linked beside the box. Numbers are not shared with or sold to third parties."_s);
        m_hand.click("nextPushButton");
        m_hand.click("composeAllPushButton");
        m_hand.click("nextPushButton");
        m_hand.type("privacyPolicyLinkLineEdit", u"https://harborcycle.example/privacy"_s);
        m_hand.type("termsAndConditionsLinkLineEdit", u"https://harborcycle.example/terms"_s);
        m_hand.click("nextPushButton");
        m_hand.press("termsAndConditionsCheckBox", Qt::Key_Space);
        m_hand.click("filePushButton");
        m_hand.see<QWidget>("confirmDialog");
        m_hand.click("confirmPushButton");
        m_hand.awaitGone("campaignDialog");
        m_hand.awaitRow("registrationTableView", {u"Customer care"_s}, Qt::DisplayRole);
    }

    void approveTheCampaign() {
        m_hand.click("sandboxRailButton");
        m_hand.click("campaignApprovePushButton");
        m_hand.awaitGone("campaignApprovePushButton");
    }

    void attachTheCampaign() {
        m_hand.click("numbersRailButton");
        m_hand.takeFirstRow("numbersTableView");
        m_hand.press("numbersTableView", Qt::Key_Return);
        m_hand.see<QWidget>("numberInspector");
        auto* choice = m_hand.see<QComboBox>("campaignComboBox");
        m_hand.await([choice] { return choice->count() == 2; }, u"the campaign should be offered"_s);
        m_hand.choose("campaignComboBox", choice->itemData(1));
        m_hand.click("applyCampaignPushButton");
        const auto campaign = [this] {
            const QAbstractItemModel* numbers = m_hand.see<QAbstractItemView>("numbersTableView")->model();
            return numbers->index(0, models::OwnedNumbersModel::Campaign).data().toString();
        };
        m_hand.await([&] { return campaign().contains(u"Harbor Cycle Works"); },
                     u"the campaign should be attached"_s, campaign);
        QVERIFY(!m_hand.see<QWidget>("applyCampaignPushButton")->isEnabled());
    }

    void withoutConsentNothingCanBeSent() {
        m_hand.click("conversationsRailButton");
        m_hand.awaitText("consentStateLabel", u"No consent"_s);
        m_hand.type("composerTextEdit", answer);
        m_hand.press("composerTextEdit", Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_hand.see<QAbstractButton>("sendPushButton")->isEnabled());
        QCOMPARE(m_hand.rows("threadListView").filter(answer).size(), 0);
        QCOMPARE(m_hand.see<QPlainTextEdit>("composerTextEdit")->toPlainText(), answer);
    }

    void askForConsent() {
        m_hand.click("startDoubleOptInPushButton");
        const auto* request = m_hand.see<QPlainTextEdit>("confirmationTextEdit");
        QVERIFY2(request->toPlainText().contains(u"Harbor Cycle Works"), qPrintable(request->toPlainText()));
        const QString text = request->toPlainText();
        m_hand.click("sendDoubleOptInPushButton");
        m_hand.awaitText("consentStateLabel", u"Double opt-in waits for YES"_s);
        m_hand.click("sandboxRailButton");
        m_hand.click("advanceTenSecondsPushButton");
        m_hand.awaitRow("phoneThreadListView", {text}, Qt::DisplayRole);
    }

    void answerYes() {
        m_hand.click("yesPushButton");
        m_hand.awaitRow("phoneThreadListView", {u"YES"_s}, Qt::DisplayRole);
        m_hand.click("conversationsRailButton");
        m_hand.awaitText("consentStateLabel", u"Opted in"_s);
        m_hand.await([this] { return m_hand.see<QAbstractButton>("sendPushButton")->isEnabled(); },
                     u"the draft should be free to go"_s);
        QCOMPARE(m_hand.see<QPlainTextEdit>("composerTextEdit")->toPlainText(), answer);
        QVERIFY2(!m_hand.isVisible("doubleOptInPanel"), "the contact has answered");
    }

    void sendFromTheComposer() {
        m_hand.press("composerTextEdit", Qt::Key_Return, Qt::ControlModifier);
        m_hand.awaitRow("threadListView", {u"You"_s, answer, u"Accepted"_s});
        QVERIFY(m_hand.see<QPlainTextEdit>("composerTextEdit")->toPlainText().isEmpty());
    }

    void advanceUntilDelivered() {
        m_hand.click("sandboxRailButton");
        m_hand.click("advanceMinutePushButton");
        m_hand.awaitRow("phoneThreadListView", {answer}, Qt::DisplayRole);
        m_hand.click("conversationsRailButton");
        m_hand.awaitRow("threadListView", {u"You"_s, answer, u"Delivered"_s});
        QCOMPARE(m_hand.rows("threadListView").filter(answer).size(), 1);
    }

    void answerStop() {
        m_hand.click("sandboxRailButton");
        m_hand.click("stopPushButton");
        m_hand.click("conversationsRailButton");
        lookAtTheLock();
    }

    void lookAtTheLock() {
        m_hand.awaitText("consentStateLabel", u"Opted out with STOP"_s);
        QVERIFY(!m_hand.see<QWidget>("composerTextEdit")->isEnabled());
        QVERIFY(!m_hand.see<QWidget>("sendPushButton")->isEnabled());
        QVERIFY(!m_hand.isVisible("startDoubleOptInPushButton"));
    }

    /// Neither a new conversation nor a double opt-in nor attested consent lifts what the contact said.
    void nothingOfOursOverridesIt() {
        m_hand.click("newConversationActionButton");
        m_hand.type("contactNumberLineEdit", ownPhone);
        m_hand.click("openConversationPushButton");
        lookAtTheLock();

        m_hand.click("consentRailButton");
        m_hand.click("startDoubleOptInActionButton");
        m_hand.type("contactLineEdit", ownPhone);
        m_hand.click("startDoubleOptInPushButton");
        m_hand.see<QWidget>("errorCard");
        m_hand.click("closePushButton");

        m_hand.click("recordConsentActionButton");
        m_hand.type("attestedContactLineEdit", ownPhone);
        m_hand.choose("methodComboBox", u"written"_s);
        m_hand.type("attestedAgreementPlainTextEdit", u"Text me about my repair."_s);
        m_hand.click("recordConsentPushButton");
        m_hand.see<QWidget>("errorCard");
        m_hand.click("closePushButton");
        m_hand.awaitRow("consentTableView", {ownPhone}, Qt::DisplayRole);

        m_hand.click("conversationsRailButton");
        lookAtTheLock();
    }

    /// Only the contact can: START opens the conversation again.
    void theContactComesBack() {
        m_hand.click("sandboxRailButton");
        m_hand.click("startPushButton");
        m_hand.click("conversationsRailButton");
        m_hand.awaitText("consentStateLabel", u"Opted in"_s);
        QVERIFY(m_hand.see<QWidget>("composerTextEdit")->isEnabled());
    }

    static QString formatted(const QString& e164) {
        return u"(%1) %2-%3"_s.arg(e164.mid(2, 3), e164.mid(5, 3), e164.mid(8));
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        startConsole();
    }
    void cleanup() {
        m_console.reset();
        m_elsewhere.reset();
        m_recording.check();
        m_folder.reset();
    }

    void theQuickstartWorksByHand_data() {
        QTest::addColumn<int>("door");
        QTest::newRow("in the console's own sandbox") << int(Door::TryTheSandbox);
        QTest::newRow("with base URL and key") << int(Door::UrlAndKey);
    }
    void theQuickstartWorksByHand() {
        QFETCH(int, door);
        using Step = void (QuickstartWidgetsTest::*)();
        const std::pair<const char*, Step> steps[] = {
            {"order a number", &QuickstartWidgetsTest::orderANumber},
            {"receive a text", &QuickstartWidgetsTest::receiveAText},
            {"register a brand", &QuickstartWidgetsTest::registerABrand},
            {"approve the brand", &QuickstartWidgetsTest::approveTheBrand},
            {"register a campaign", &QuickstartWidgetsTest::registerACampaign},
            {"approve the campaign", &QuickstartWidgetsTest::approveTheCampaign},
            {"attach the campaign", &QuickstartWidgetsTest::attachTheCampaign},
            {"no consent, no send", &QuickstartWidgetsTest::withoutConsentNothingCanBeSent},
            {"ask for consent", &QuickstartWidgetsTest::askForConsent},
            {"answer YES", &QuickstartWidgetsTest::answerYes},
            {"send", &QuickstartWidgetsTest::sendFromTheComposer},
            {"delivered", &QuickstartWidgetsTest::advanceUntilDelivered},
            {"answer STOP", &QuickstartWidgetsTest::answerStop},
            {"nothing overrides STOP", &QuickstartWidgetsTest::nothingOfOursOverridesIt},
            {"the contact comes back", &QuickstartWidgetsTest::theContactComesBack},
        };
        signIn(Door(door));
        for (const auto& [name, step] : steps) {
            try {
                (this->*step)();
            } catch (const std::exception& problem) {
                QFAIL(qPrintable(u"%1: %2"_s.arg(QLatin1String(name), QString::fromUtf8(problem.what()))));
            }
            if (QTest::currentTestFailed()) {
                QFAIL(name);
            }
        }
    }

    void anEmptySandboxBeginsWithTheFirstSteps() {
        startConsole(World::AsAUserHasIt);
        m_hand.click("emptySandboxPushButton");
        m_hand.see<QWidget>("firstStepsCard");
        m_hand.click("sandboxRailButton");
        m_hand.await([this] { return footer().contains(u"empty"); }, u"the world should be the empty one"_s,
                     [this] { return footer(); });
    }

    void theNextStartFindsEverythingAgain() {
        signIn(Door::TryTheSandbox);
        orderANumber();
        receiveAText();
        startConsole();
        m_hand.awaitRow("threadListView", {ownPhone, firstText});
        m_hand.click("numbersRailButton");
        m_hand.awaitRow("numbersTableView", {formatted(m_number)}, Qt::DisplayRole);
    }

    void aWrongKeyIsExplained() {
        m_elsewhere = std::make_unique<test::SandboxFixture>(emptyWorld());
        typeUrlAndKey(m_elsewhere->server().url(), u"am_sandbox_wrong"_s);
        m_hand.awaitText("apiKeyProblemLabel", u"The key"_s);
        QVERIFY(!m_hand.see<QLabel>("requestIdLabel")->text().isEmpty());
        // What was typed stays, and the right key gets in.
        QCOMPARE(m_hand.see<QLineEdit>("baseUrlLineEdit")->text(), m_elsewhere->server().url());
        m_hand.type("apiKeyLineEdit", QString::fromLatin1(key));
        m_hand.click("signInPushButton");
        m_hand.see<QWidget>("overviewPage");
    }

    void aKeyWithoutAScopeGetsInAndIsToldWhatIsMissing() {
        m_elsewhere = std::make_unique<test::SandboxFixture>(emptyWorld());
        const auto made = (*m_elsewhere)->post("/sandbox/keys", {{"scopes", {"messages:read"}}});
        typeUrlAndKey(m_elsewhere->server().url(), made.at("/api_key"));
        QVERIFY(m_hand.see<ui::Banner>("scopeBanner")->text().contains(u"org:read"));
        m_hand.click("numbersRailButton");
        m_hand.await([this] { return m_hand.everythingWritten().contains(u"numbers:read"); },
                     u"Numbers should name the scope it lacks"_s,
                     [this] { return m_hand.everythingWritten(); });
    }

    void nobodyListeningIsExplained() {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(gone.serverPort());
        gone.close();
        typeUrlAndKey(url, QString::fromLatin1(key));
        m_hand.see<QWidget>("errorCard");
        const QString written = m_hand.everythingWritten();
        QVERIFY2(written.contains(u"127.0.0.1 could not be reached"), qPrintable(written));
        QVERIFY2(written.contains(u"Check the network and the base URL"), qPrintable(written));
        QCOMPARE(m_hand.see<QLineEdit>("apiKeyLineEdit")->text(), QString::fromLatin1(key));
    }

    void aWebPageAtTheAddressIsExplained() {
        support::FakeHttpServer page;
        page.answerRest(support::FakeAnswer::html(200, "<html><body>Welcome to the hotel</body></html>"));
        typeUrlAndKey(page.url().toString(), QString::fromLatin1(key));
        m_hand.awaitText("baseUrlProblemLabel", u"This is not the AgentMessage API"_s);
        QVERIFY(m_hand.see<QLabel>("baseUrlProblemLabel")->text().contains(u"Check the base URL"));
        QCOMPARE(m_hand.see<QLineEdit>("apiKeyLineEdit")->text(), QString::fromLatin1(key));
    }
};

QTEST_MAIN(QuickstartWidgetsTest)
#include "tst_quickstart_widgets.moc"
