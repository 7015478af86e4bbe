// The campaign use cases of 10DLC, in words (compliance.md 3.3).
#include "models/UseCases.h"

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

UseCase standard(const QString& code, const QString& label, const QString& explanation) {
    return {code, label, explanation, 0, 0, true, false};
}

UseCase special(const QString& code, const QString& label, const QString& explanation) {
    return {code, label, explanation, 0, 0, false, true};
}

} // namespace

QList<UseCase> UseCases::all() {
    constexpr int most = 5;
    constexpr int leastWhenMixed = 2;
    return {
        {u"LOW_VOLUME_MIXED"_s, tr("Low volume, mixed"),
         tr("Several purposes at small volume. Cheapest to run; the daily caps of carriers are low."), 0,
         most, false, false},
        {u"MIXED"_s, tr("Mixed"), tr("Two to five purposes under one campaign, at any volume."),
         leastWhenMixed, most, false, false},
        standard(u"2FA"_s, tr("Sign-in codes (2FA)"),
                 tr("One-time codes that people need to sign in or to confirm.")),
        standard(u"ACCOUNT_NOTIFICATION"_s, tr("Account notifications"),
                 tr("Notices about an account the person holds: receipts, changes, reminders.")),
        standard(u"CUSTOMER_CARE"_s, tr("Customer care"),
                 tr("Conversations with people who buy from you: questions, answers, support.")),
        standard(u"DELIVERY_NOTIFICATION"_s, tr("Delivery notifications"),
                 tr("Where an order or a repair is, and when it arrives or is ready.")),
        standard(u"FRAUD_ALERT"_s, tr("Fraud alerts"),
                 tr("Warnings about suspicious use of the person's account.")),
        standard(u"SECURITY_ALERT"_s, tr("Security alerts"),
                 tr("Warnings about the safety of a system or a building.")),
        standard(u"MARKETING"_s, tr("Marketing"),
                 tr("Offers, news and anything that promotes. Needs written consent and has the strictest "
                    "review.")),
        standard(u"HIGHER_EDUCATION"_s, tr("Higher education"), tr("Texts of colleges and universities.")),
        standard(u"POLLING_VOTING"_s, tr("Polls and votes"), tr("Surveys and votes that are not political.")),
        standard(u"PUBLIC_SERVICE_ANNOUNCEMENT"_s, tr("Public service announcements"),
                 tr("Information that raises awareness of a public matter.")),
        special(u"AGENTS_FRANCHISES"_s, tr("Agents and franchises"),
                tr("Many agents or branches of one brand, each with an own number.")),
        special(u"CHARITY"_s, tr("Charity"),
                tr("Texts of a registered charity; some carriers want 501(c)(3) status.")),
        special(u"EMERGENCY"_s, tr("Emergency"), tr("Alerts in a danger to life or property.")),
        special(u"K12_EDUCATION"_s, tr("Schools (K-12)"),
                tr("Texts of schools to parents, pupils and staff.")),
        special(u"POLITICAL"_s, tr("Political"), tr("Campaign texts; need a political vetting first.")),
        special(u"PROXY"_s, tr("Proxy"),
                tr("Peer-to-peer texts between people who keep their numbers private.")),
        special(u"SOCIAL"_s, tr("Social"), tr("Texts between people through a social service.")),
        special(u"SWEEPSTAKE"_s, tr("Sweepstakes"), tr("Prize draws; always reviewed by hand.")),
        special(u"SOLE_PROPRIETOR"_s, tr("Sole proprietor"),
                tr("For a brand that is one person without an EIN.")),
    };
}

UseCase UseCases::find(const QString& code) {
    const auto known = all();
    for (const UseCase& entry : known) {
        if (entry.code == code) {
            return entry;
        }
    }
    UseCase unknown;
    unknown.code = code;
    unknown.label = code;
    return unknown;
}

} // namespace am::models
