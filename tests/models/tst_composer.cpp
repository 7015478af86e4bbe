// The composer: the gate in every state, what blocks, segments, drafts that survive.
#include "models/ComposerController.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "store/TollFreeStore.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using models::ComposerController;
using models::ConversationFacts;
using models::SendBlock;

namespace {

const QString secondContact = u"+13105550144"_s;

ConversationFacts knownFacts() {
    ConversationFacts facts;
    facts.number = ourNumber;
    facts.contact = someContact;
    core::OwnedNumber number;
    number.id = ourNumberId;
    number.number = ourNumber;
    number.numberType = u"local"_s;
    number.campaignId = u"campaign-1"_s;
    facts.ownNumber = number;
    core::Campaign campaign;
    campaign.id = u"campaign-1"_s;
    campaign.status = u"ACTIVE"_s;
    facts.campaign = campaign;
    return facts;
}

ConversationFacts optedIn() {
    ConversationFacts facts = knownFacts();
    facts.consent = OfflineWorkspace::consent(true, 0);
    return facts;
}

} // namespace

class ComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_clock.setNow(minutesAfter(60));
        m_composer = std::make_unique<ComposerController>(m_world->workspace(), m_clock);
        m_composer->setConversation(ourNumber, someContact);
    }
    void cleanup() {
        m_composer.reset();
        m_world.reset();
    }

    void beforeAnythingIsKnownNothingCanBeSent() {
        m_composer->setText(u"Hello"_s);
        QVERIFY(!m_composer->canSend());
        QVERIFY(m_composer->gate().title.isEmpty());
    }

    void consentOpensTheWay() {
        m_composer->setText(u"Hello"_s);
        m_composer->setFacts(optedIn(), {});
        QVERIFY(m_composer->canSend());
        QCOMPARE(m_composer->gate().state, core::ConsentState::OptedIn);
        QVERIFY(m_composer->reason().isEmpty());
    }

    void consentTellsItsMethod() {
        ConversationFacts facts = optedIn();
        core::ConsentEvent event;
        event.event = u"opt_in"_s;
        event.evidenceConsentMethod = u"double_opt_in"_s;
        facts.history = {event};
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->gate().title, u"Opted in by double opt-in"_s);
    }

    void withoutConsentADoubleOptInIsOffered() {
        m_composer->setText(u"Hello"_s);
        m_composer->setFacts(knownFacts(), {});
        QVERIFY(!m_composer->canSend());
        QVERIFY(m_composer->gate().offersDoubleOptIn);
        QVERIFY(!m_composer->gate().locksComposer);
        QCOMPARE(m_composer->reason(), u"No consent on file for (212) 555-0123"_s);
    }

    void anOptOutLocksAndOffersNoWayAround() {
        ConversationFacts facts = knownFacts();
        facts.consent = OfflineWorkspace::consent(false, 5);
        core::ConsentEvent event;
        event.event = u"opt_out"_s;
        event.keyword = u"STOP"_s;
        event.occurredAt = minutesAfter(5);
        facts.history = {event};
        m_composer->setText(u"Please come back"_s);
        m_composer->setFacts(facts, {});
        QVERIFY(m_composer->gate().locksComposer);
        QVERIFY(!m_composer->gate().offersDoubleOptIn);
        QVERIFY(!m_composer->canSend());
        QCOMPARE(m_composer->gate().title, u"Opted out with STOP"_s);
    }

    void aPendingDoubleOptInWaitsAndThenExpiresByTheClock() {
        ConversationFacts facts = knownFacts();
        core::PendingOptIn pending;
        pending.startedAt = minutesAfter(50);
        pending.expiresAt = minutesAfter(70);
        facts.pending = pending;
        m_composer->setText(u"Hello"_s);
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->gate().state, core::ConsentState::Pending);
        QVERIFY(!m_composer->gate().offersDoubleOptIn);
        QVERIFY(!m_composer->canSend());
        m_clock.setNow(minutesAfter(71));
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->gate().state, core::ConsentState::Expired);
        QVERIFY(m_composer->gate().offersDoubleOptIn);
    }

    void whatBlocksNamesItsRemedy() {
        ConversationFacts facts = optedIn();
        facts.campaign->status = u"PENDING"_s;
        m_composer->setText(u"Hello"_s);
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->blocks().size(), 1);
        QCOMPARE(m_composer->blocks().first().remedy, SendBlock::Remedy::Registration);
        QVERIFY(m_composer->blocks().first().text.contains(u"PENDING"_s));
        facts.campaign.reset();
        facts.ownNumber->campaignId.clear();
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->blocks().first().remedy, SendBlock::Remedy::Numbers);
        facts.ownNumber.reset();
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->blocks().size(), 1);
        QVERIFY(!m_composer->canSend());
    }

    void aCampaignThatIsNotOnFileIsADoubtAndNoBlock() {
        ConversationFacts facts = optedIn();
        facts.campaign.reset();
        m_composer->setText(u"Hello"_s);
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->blocks().size(), 1);
        QCOMPARE(m_composer->blocks().first().tone, models::Tone::Neutral);
        QVERIFY(m_composer->canSend());
    }

    void theDailyLimitIsShownAndOpensByTheClock() {
        ConversationFacts facts = optedIn();
        m_composer->setText(u"Hello"_s);
        m_composer->setFacts(facts, {});
        QVERIFY(m_composer->dailyUse().isEmpty());
        facts.programme.dailyLimit = 3;
        facts.sentTimes = {{minutesAfter(50), minutesAfter(40)}, 0};
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->dailyUse(), u"2 of 3 within 24 h"_s);
        QVERIFY(m_composer->canSend());
        facts.sentTimes.onTheWay = 1;
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->dailyUse(), u"3 of 3 within 24 h"_s);
        QVERIFY(!m_composer->canSend());
        QCOMPARE(m_composer->blocks().size(), 1);
        QCOMPARE(m_composer->blocks().first().remedy, SendBlock::Remedy::Registration);
        QVERIFY2(m_composer->reason().contains(u"3 texts within 24 hours. The next one may go"_s),
                 qPrintable(m_composer->reason()));
        m_clock.setNow(minutesAfter(40 + 24 * 60));
        m_composer->setFacts(facts, {});
        QCOMPARE(m_composer->dailyUse(), u"2 of 3 within 24 h"_s);
        QVERIFY(m_composer->canSend());
    }

    void marketingIsRefusedWithItsWordsWhereTheProgrammeIsTransactional() {
        ConversationFacts facts = optedIn();
        m_composer->setText(u"20% off all bikes. Shop now!"_s);
        m_composer->setFacts(facts, {});
        QVERIFY(m_composer->canSend());
        facts.programme.isTransactional = true;
        m_composer->setFacts(facts, {});
        QVERIFY(!m_composer->canSend());
        QVERIFY2(m_composer->reason().contains(u"“percent off”"_s), qPrintable(m_composer->reason()));
        QVERIFY(m_composer->reason().contains(u"“shop now”"_s));
        m_composer->setText(u"Your bike is ready."_s);
        QVERIFY(m_composer->canSend());
    }

    void factsTellTheProgrammeOfATollFreeNumberOnly() {
        const QString tollFree = u"+18335550199"_s;
        m_world->add({outbound(1, 1)});
        const auto facts = [this](const QString& number) {
            return m_world->read([number](store::ReadSession& session) {
                return models::readConversationFacts(session, number, someContact, minutesAfter(60));
            });
        };
        m_world->write([](store::WriteTransaction& transaction) {
            store::TollFreeStore::setProgramme(transaction, QString(), {true, 5});
            core::OutboxItem waiting;
            waiting.number = u"+18335550199"_s;
            waiting.contact = someContact;
            store::OutboxStore::add(transaction, waiting);
        });
        QCOMPARE(facts(tollFree).programme, (core::TollFreeProgramme{true, 5}));
        QCOMPARE(facts(tollFree).dailyUse(minutesAfter(2)).used, 1);
        QCOMPARE(facts(ourNumber).programme, core::TollFreeProgramme());
        QCOMPARE(facts(ourNumber).dailyUse(minutesAfter(2)).limit, 0);
    }

    void emptyAndTooLongTextsAreNotSent() {
        m_composer->setFacts(optedIn(), {});
        QVERIFY(!m_composer->canSend());
        QVERIFY(m_composer->blocks().isEmpty());
        m_composer->setText(QString(1601, u'a'));
        QVERIFY(!m_composer->canSend());
        QVERIFY(m_composer->reason().startsWith(u"1 character"_s));
        m_composer->setText(QString(1600, u'a'));
        QVERIFY(m_composer->canSend());
    }

    void segmentsNameTheCharacterThatForcesUnicode() {
        m_composer->setText(QString(84, u'a'));
        QVERIFY2(m_composer->segments().line.contains(u"84/160 · GSM-7"_s),
                 qPrintable(m_composer->segments().line));
        m_composer->setText(u"Ready — come in"_s);
        QVERIFY(m_composer->segments().line.contains(u"UCS-2"_s));
        QCOMPARE(m_composer->segments().culprit, u"“—” forces Unicode"_s);
        QSignalSpy replaced(m_composer.get(), &ComposerController::textReplaced);
        m_composer->usePlainCharacters();
        QCOMPARE(replaced.size(), 1);
        QVERIFY(m_composer->segments().culprit.isEmpty());
    }

    void anEmojiHasNoPlainFormToOffer() {
        m_composer->setText(u"Ready 🚲"_s);
        QVERIFY(!m_composer->segments().culprit.isEmpty());
        QVERIFY(!m_composer->segments().hasPlainForm);
    }

    void draftsSurviveSwitching() {
        m_composer->setText(u"First half"_s);
        m_composer->setConversation(ourNumber, secondContact);
        QVERIFY(m_composer->text().isEmpty());
        m_composer->setText(u"Second half"_s);
        m_composer->setConversation(ourNumber, someContact);
        QTRY_COMPARE(m_composer->text(), u"First half"_s);
        m_composer->setConversation(ourNumber, secondContact);
        QTRY_COMPARE(m_composer->text(), u"Second half"_s);
    }

    void draftsAreSavedByThemselves() {
        m_composer->setText(u"Half a thought"_s);
        QTRY_COMPARE(draft(), u"Half a thought"_s);
        m_composer->setText({});
        QTRY_COMPARE(draft(), QString());
    }

    void aDraftThatComesLateDoesNotOverwriteTyping() {
        m_world->write([](store::WriteTransaction& transaction) {
            store::DraftStore::saveText(transaction, ourNumber, secondContact, u"old draft"_s);
        });
        m_composer->setConversation(ourNumber, secondContact);
        m_composer->setText(u"new words"_s);
        m_world->read([](store::ReadSession& session) {
            return store::DraftStore::text(session, ourNumber, secondContact);
        });
        QCOMPARE(m_composer->text(), u"new words"_s);
    }

    void takingATextBackKeepsWhatIsBeingWritten() {
        m_composer->setText(u"new"_s);
        m_composer->takeBack(u"refused"_s, u"order-1"_s);
        QCOMPARE(m_composer->text(), u"refused\nnew"_s);
        QCOMPARE(m_composer->tag(), u"order-1"_s);
    }

    void afterARateLimitOneWaitsAsToldTo() {
        m_composer->setText(u"Hello"_s);
        core::OutboxItem refused;
        refused.id = 1;
        refused.state = core::OutboxState::Refused;
        core::ApiError error;
        error.kind = core::ApiError::Kind::RateLimited;
        error.retryAfter = std::chrono::seconds(30);
        refused.error = error;
        m_composer->setFacts(optedIn(), {refused});
        QCOMPARE(m_composer->secondsToWait(), 0); // from an earlier visit
        refused.id = 2;
        m_composer->setFacts(optedIn(), {refused});
        QVERIFY(m_composer->secondsToWait() > 25);
        QVERIFY(!m_composer->canSend());
        QVERIFY(m_composer->reason().contains(u"rate"_s));
    }

    void sendingCommitsTheTextAndEmptiesTheField() {
        m_composer->setText(u"Hello"_s);
        m_composer->setTag(u"order-7"_s);
        m_composer->setFacts(optedIn(), {});
        QSignalSpy sent(m_composer.get(), &ComposerController::sent);
        m_composer->send();
        QVERIFY(!m_composer->canSend());
        QVERIFY(sent.wait());
        QVERIFY(m_composer->text().isEmpty());
        QVERIFY(m_composer->tag().isEmpty());
        QCOMPARE(draft(), QString());
        const auto items = m_world->read([](store::ReadSession& session) {
            return store::OutboxStore::visible(session, ourNumber, someContact);
        });
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().text, u"Hello"_s);
        QCOMPARE(items.first().tag, u"order-7"_s);
    }

private:
    QString draft() {
        return m_world->read([](store::ReadSession& session) {
            return store::DraftStore::text(session, ourNumber, someContact);
        });
    }

    FixedClock m_clock;
    std::unique_ptr<OfflineWorkspace> m_world;
    std::unique_ptr<ComposerController> m_composer;
};

QTEST_GUILESS_MAIN(ComposerTest)
#include "tst_composer.moc"
