// Tests of core::consentState.
#include "core/Consent.h"

#include <QTest>

using namespace am::core;
using namespace std::chrono_literals;

namespace {

const Timestamp now = Timestamp::fromMilliseconds(1'781'179'260'000);

ConsentRecord optedIn() {
    ConsentRecord record;
    record.optedIn = true;
    record.optedInAt = now.plus(-2h);
    return record;
}

ConsentRecord optedOut() {
    ConsentRecord record = optedIn();
    record.optedIn = false;
    record.optedOutAt = now.plus(-1h);
    return record;
}

ConsentRecord neverAnswered() {
    return {};
}

PendingOptIn challenge(std::chrono::milliseconds startedAgo,
                       std::optional<std::chrono::milliseconds> expiresIn) {
    PendingOptIn pending;
    pending.startedAt = now.plus(-startedAgo);
    if (expiresIn) {
        pending.expiresAt = now.plus(*expiresIn);
    }
    return pending;
}

} // namespace

class ConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOnFileIsNone() { QCOMPARE(consentState({}, {}, now), ConsentState::None); }

    void recordDecides() {
        QCOMPARE(consentState(optedIn(), {}, now), ConsentState::OptedIn);
        QCOMPARE(consentState(optedOut(), {}, now), ConsentState::OptedOut);
        QCOMPARE(consentState(neverAnswered(), {}, now), ConsentState::None);
    }

    void waitingChallengeIsPending() {
        QCOMPARE(consentState({}, challenge(5min, 24h), now), ConsentState::Pending);
        QCOMPARE(consentState({}, challenge(5min, {}), now), ConsentState::Pending);
        QCOMPARE(consentState(neverAnswered(), challenge(5min, 24h), now), ConsentState::Pending);
    }

    void challengePastItsTimeIsExpired() {
        QCOMPARE(consentState({}, challenge(25h, -1h), now), ConsentState::Expired);
        QCOMPARE(consentState({}, challenge(24h, 0ms), now), ConsentState::Expired);
        QCOMPARE(consentState({}, challenge(24h, 1ms), now), ConsentState::Pending);
    }

    void optInOutweighsAChallenge() {
        QCOMPARE(consentState(optedIn(), challenge(5min, 24h), now), ConsentState::OptedIn);
        QCOMPARE(consentState(optedIn(), challenge(25h, -1h), now), ConsentState::OptedIn);
    }

    void onlyAChallengeNewerThanTheOptOutCounts() {
        QCOMPARE(consentState(optedOut(), challenge(2h, 22h), now), ConsentState::OptedOut);
        QCOMPARE(consentState(optedOut(), challenge(1h, 23h), now), ConsentState::OptedOut);
        QCOMPARE(consentState(optedOut(), challenge(5min, 24h), now), ConsentState::Pending);
    }

    void expiredChallengeLeavesTheOptOut() {
        QCOMPARE(consentState(optedOut(), challenge(30min, -1min), now), ConsentState::OptedOut);
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
