// What needs somebody, worst first.
#include "models/CarrierTerms.h"
#include "models/ErrorText.h"
#include "models/Formats.h"
#include "models/MessageDetails.h"
#include "models/Overview.h"
#include "models/RegistrationAdvice.h"
#include "models/RegistrationBoard.h"
#include "models/RegistrationText.h"
#include "rules/DeliveryCodes.h"
#include "rules/FilterLanguage.h"

#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

using core::FilterTerm;
using Field = FilterTerm::Field;
using Subject = AttentionRow::Subject;

/// From this share of failures on (and this many), something is wrong beyond single numbers.
constexpr double alarmingShare = 0.05;
constexpr qint64 alarmingCount = 5;
/// So many single things are named; the rest is counted.
constexpr int namedThings = 3;

class AttentionList {
    Q_DECLARE_TR_FUNCTIONS(am::models::Overview)

public:
    AttentionList(const OverviewFacts& facts, const sync::SyncStatus& status, core::Timestamp wallClock)
        : m_facts(facts), m_status(status), m_wallClock(wallClock) {}

    QList<AttentionRow> rows() {
        addSync();
        addSends();
        addFailures();
        addRegistration();
        addNumbers();
        addOptIns();
        addWallet();
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const AttentionRow& left, const AttentionRow& right) {
                             return int(left.tone) > int(right.tone);
                         });
        return std::move(m_rows);
    }

private:
    void add(Subject subject, Tone tone, const QString& text, const PageLink& link) {
        m_rows.append({subject, tone, text, link});
    }

    static QString messagesFilter(const QString& statuses, std::optional<core::Timestamp> after,
                                  std::optional<core::Timestamp> before) {
        core::MessageFilter filter{{{Field::Status, statuses, false}}};
        if (after) {
            filter.terms.append({Field::After, QString::number(after->milliseconds()), false});
        }
        if (before) {
            filter.terms.append({Field::Before, QString::number(before->milliseconds()), false});
        }
        return rules::filterText(filter, QTimeZone::systemTimeZone());
    }

    void addSync() {
        const PageLink log{tr("Open the request log"), u"developer"_s, {}, {}, {}};
        if (m_status.phase == sync::SyncStatus::Phase::Offline) {
            const QString text =
                m_status.syncedAt ? tr("The API cannot be reached. What you see is as of %1.")
                                        .arg(Formats::relativeWithTime(*m_status.syncedAt, m_wallClock))
                                  : tr("The API cannot be reached. Nothing has been copied completely yet.");
            add(Subject::Sync, Tone::Warning, text, log);
            return;
        }
        if (m_status.phase == sync::SyncStatus::Phase::Stopped) {
            const QString reason = m_status.error ? describe(*m_status.error).title : tr("signed out");
            add(Subject::Sync, Tone::Danger, tr("Copying from the API has stopped: %1.").arg(reason),
                {tr("Open the account"), u"account"_s, {}, {}, {}});
            return;
        }
        for (const sync::StreamProgress& stream : m_status.streams) {
            if (!stream.error || stream.error->kind == core::ApiError::Kind::Cancelled) {
                continue;
            }
            if (stream.error->kind == core::ApiError::Kind::Forbidden) {
                add(Subject::Scope, Tone::Warning,
                    tr("This key may not read %1, so they are missing here.", "a kind of data")
                        .arg(streamName(stream.stream)),
                    {tr("Show the key's scopes"), u"account"_s, {}, {}, {}});
            } else {
                add(Subject::Sync, Tone::Warning,
                    tr("Copying %1 ended early: %2.", "a kind of data, reason")
                        .arg(streamName(stream.stream), describe(*stream.error).title),
                    log);
            }
        }
    }

    static QString streamName(const QString& stream) {
        if (stream == "outbound"_L1) {
            return tr("outbound messages");
        }
        if (stream == "inbound"_L1) {
            return tr("inbound messages");
        }
        if (stream == "consent"_L1) {
            return tr("consent records");
        }
        if (stream == "numbers"_L1) {
            return tr("numbers");
        }
        if (stream == "brands"_L1) {
            return tr("brands");
        }
        if (stream == "campaigns"_L1) {
            return tr("campaigns");
        }
        if (stream == "lookups"_L1) {
            return tr("lookups");
        }
        if (stream == "account"_L1) {
            return tr("account data");
        }
        return stream;
    }

    static PageLink conversation(const core::OutboxItem& item) {
        return {tr("Open the conversation"), u"conversations"_s, item.number, item.contact, {}};
    }

    void addSends() {
        const auto& unknown = m_facts.unknownSends;
        if (!unknown.isEmpty()) {
            add(Subject::UnknownSend, Tone::Danger,
                tr("It is not known whether %n texts were sent: the answers were lost. The latest is to %1.",
                   nullptr, int(unknown.size()))
                    .arg(Formats::phone(unknown.first().contact)),
                conversation(unknown.first()));
        }
        const auto& refused = m_facts.refusedSends;
        if (!refused.isEmpty()) {
            const core::OutboxItem& latest = refused.first();
            const QString reason = latest.error ? describe(*latest.error).title : tr("no reason given");
            add(Subject::RefusedSend, Tone::Warning,
                tr("%n texts were refused and not sent. The latest is to %1: %2.", nullptr,
                   int(refused.size()))
                    .arg(Formats::phone(latest.contact), reason),
                conversation(latest));
        }
    }

    static QString reasonName(const store::FailureReason& reason) {
        const auto known = rules::deliveryCode(reason.errorCode);
        const QString times = tr("%n times", nullptr, int(reason.count));
        if (known) {
            return tr("%1 (%2, %3)", "reason, code, times")
                .arg(MessageDetails::failureClassWord(known->failureClass), reason.errorCode, times);
        }
        return tr("%1 (%2)", "code, times")
            .arg(reason.errorCode.isEmpty() ? tr("no code") : reason.errorCode, times);
    }

    void addFailures() {
        const store::MessageFigures& day = m_facts.lastDay;
        if (day.notDelivered > 0) {
            const bool alarming = day.notDelivered >= alarmingCount &&
                                  double(day.notDelivered) >= alarmingShare * double(day.finished());
            QString text = tr("%n texts were not delivered in the last 24 hours, of %1 finished.", nullptr,
                              int(day.notDelivered))
                               .arg(Formats::count(day.finished()));
            if (!m_facts.failureReasons.isEmpty()) {
                text += u' ' + tr("Most often: %1.").arg(reasonName(m_facts.failureReasons.first()));
            }
            add(Subject::Failures, alarming ? Tone::Danger : Tone::Warning, text,
                {tr("Show these messages"),
                 u"messages"_s,
                 {},
                 {},
                 messagesFilter(u"failed,undelivered"_s, m_facts.now.plus(-OverviewFacts::failureSpan),
                                std::nullopt)});
        }
        if (m_facts.withoutReceipt > 0) {
            add(Subject::NoReceipt, Tone::Warning,
                tr("%n texts of the last 7 days have no delivery receipt after more than 4 hours.", nullptr,
                   int(m_facts.withoutReceipt)),
                {tr("Show these messages"),
                 u"messages"_s,
                 {},
                 {},
                 messagesFilter(u"queued,sending,sent"_s, m_facts.now.plus(-OverviewFacts::receiptSpan),
                                m_facts.now.plus(-OverviewFacts::receiptPatience))});
        }
    }

    static QString brandTrouble(const core::Brand& brand, const RegistrationStanding& standing) {
        const QString name =
            brand.filed.displayName.isEmpty() ? brand.filed.companyName : brand.filed.displayName;
        switch (standing.step) {
            case RegistrationStep::CorrectBrand:
                return tr("Brand \u201c%1\u201d could not be verified, so it can register no campaign.")
                    .arg(name);
            case RegistrationStep::VerifyBrand:
                return tr("Brand \u201c%1\u201d is not verified (%2), so it can register no campaign.")
                    .arg(name, brand.identityStatus);
            default:
                break;
        }
        return standing.waitingSince
                   ? tr("Brand \u201c%1\u201d has waited for two weeks or more to be verified.").arg(name)
                   : tr("Brand \u201c%1\u201d is in a state nobody described: %2.")
                         .arg(name, standing.current() ? standing.current()->raw : QString());
    }

    QString campaignTrouble(const core::Campaign& campaign, const RegistrationStanding& standing) const {
        const QString title = RegistrationText::title(campaign, m_facts.brands);
        switch (standing.step) {
            case RegistrationStep::FileAgain:
                return tr("Campaign \u201c%1\u201d was rejected.").arg(title);
            case RegistrationStep::FileAnew:
                return tr("Campaign \u201c%1\u201d has expired.").arg(title);
            case RegistrationStep::PastExpiry:
                return tr("Campaign \u201c%1\u201d is past its expiry, and still called active.").arg(title);
            case RegistrationStep::Renew:
                return tr("Campaign \u201c%1\u201d expires in %n days.", nullptr,
                          standing.daysToExpiry.value_or(0))
                    .arg(title);
            case RegistrationStep::SeeCarriers:
                return tr("Campaign \u201c%1\u201d is refused by %2.", "campaign, carriers")
                    .arg(title, CarrierTerms::refusing(campaign).join(u", "_s));
            default:
                break;
        }
        return standing.waitingSince
                   ? tr("Campaign \u201c%1\u201d has waited for two weeks or more for its review.").arg(title)
                   : tr("Campaign \u201c%1\u201d is in a state to ask about: %2.")
                         .arg(title, campaign.status);
    }

    void addRegistration() {
        int left = 0;
        int named = 0;
        const auto addNamed = [&](Subject subject, Tone tone, const QString& text, const QString& id) {
            if (named++ < namedThings) {
                add(subject, tone, text, {tr("Open the registration"), u"registration"_s, {}, {}, id});
            } else {
                ++left;
            }
        };
        for (const core::Brand& brand : m_facts.brands) {
            const auto standing = RegistrationStanding::of(brand, std::nullopt, m_facts.now);
            if (standing.needsMe) {
                addNamed(Subject::Brand, RegistrationAdvice::tone(standing), brandTrouble(brand, standing),
                         brand.id);
            }
        }
        const auto again = RegistrationBoard::filedAgain(m_facts.campaigns);
        for (const core::Campaign& campaign : m_facts.campaigns) {
            CampaignSurroundings around;
            around.carriersRefuse = !CarrierTerms::refusing(campaign).isEmpty();
            if (again.contains(campaign.id)) {
                around.filedAgain = again.value(campaign.id);
            }
            const auto standing = RegistrationStanding::of(campaign, around, m_facts.now);
            if (standing.needsMe) {
                addNamed(Subject::Campaign, RegistrationAdvice::tone(standing),
                         campaignTrouble(campaign, standing), campaign.id);
            }
        }
        if (left > 0) {
            add(Subject::Campaign, Tone::Warning,
                tr("%n more brands or campaigns need a look.", nullptr, left),
                {tr("Open the registration"), u"registration"_s, {}, {}, {}});
        }
    }

    /// A local number sends only with an active campaign (api.md 3).
    bool isReceiveOnly(const core::OwnedNumber& number) const {
        if (number.numberType != "local"_L1) {
            return false;
        }
        if (number.campaignId.isEmpty()) {
            return true;
        }
        const auto campaign = std::find_if(
            m_facts.campaigns.cbegin(), m_facts.campaigns.cend(),
            [&number](const core::Campaign& candidate) { return candidate.id == number.campaignId; });
        return campaign != m_facts.campaigns.cend() && !campaign->isActive();
    }

    static QString named(const QStringList& names) {
        QString text = names.mid(0, namedThings).join(u", "_s);
        const auto others = int(names.size()) - namedThings;
        return others > 0 ? tr("%1 and %n more", nullptr, others).arg(text) : text;
    }

    void addNumbers() {
        QStringList receiveOnly;
        QString first;
        for (const core::OwnedNumber& number : m_facts.numbers) {
            if (isReceiveOnly(number)) {
                first = first.isEmpty() ? number.number : first;
                receiveOnly.append(Formats::phone(number.number));
            }
        }
        if (!receiveOnly.isEmpty()) {
            add(Subject::Number, Tone::Warning,
                tr("%n numbers have no active campaign and can only receive: %1.", nullptr,
                   int(receiveOnly.size()))
                    .arg(named(receiveOnly)),
                {tr("Open the numbers"), u"numbers"_s, first, {}, {}});
        }
    }

    void addOptIns() {
        QStringList contacts;
        QString first;
        for (const core::PendingOptIn& pending : m_facts.pendingOptIns) {
            if (pending.expiresAt && *pending.expiresAt > m_facts.now &&
                pending.expiresAt->since(m_facts.now) <= Overview::optInNotice) {
                first = first.isEmpty() ? pending.contact : first;
                contacts.append(Formats::phone(pending.contact));
            }
        }
        if (!contacts.isEmpty()) {
            add(Subject::OptIn, Tone::Info,
                tr("%n double opt-ins end within 24 hours and still wait for an answer: %1.", nullptr,
                   int(contacts.size()))
                    .arg(named(contacts)),
                {tr("Open the consent"), u"consent"_s, {}, first, {}});
        }
    }

    void addWallet() {
        if (!m_facts.wallet || m_facts.wallet->balance >= Overview::lowBalance) {
            return;
        }
        const core::Money balance = m_facts.wallet->balance;
        const PageLink link{tr("Open the account"), u"account"_s, {}, {}, {}};
        if (balance.cents <= 0) {
            add(Subject::Wallet, Tone::Danger,
                tr("The wallet is empty (%1), so texts are refused.").arg(Formats::money(balance)), link);
        } else if (!m_facts.wallet->autoTopupEnabled) {
            add(Subject::Wallet, Tone::Warning,
                tr("The wallet holds %1, and automatic top-up is off.").arg(Formats::money(balance)), link);
        }
    }

    const OverviewFacts& m_facts;
    const sync::SyncStatus& m_status;
    core::Timestamp m_wallClock;
    QList<AttentionRow> m_rows;
};

} // namespace

QString AttentionRow::severityWord() const {
    switch (tone) {
        case Tone::Danger:
            return Overview::tr("Problem");
        case Tone::Warning:
            return Overview::tr("Warning");
        default:
            return Overview::tr("Note");
    }
}

QString AttentionRow::severityIcon() const {
    switch (tone) {
        case Tone::Danger:
            return u"error"_s;
        case Tone::Warning:
            return u"warning"_s;
        default:
            return u"info"_s;
    }
}

QList<AttentionRow> Overview::attention(const OverviewFacts& facts, const sync::SyncStatus& status,
                                        core::Timestamp wallClock) {
    return AttentionList(facts, status, wallClock).rows();
}

} // namespace am::models
