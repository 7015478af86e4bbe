// Opt-in descriptions and policies that the checks must and must not find fault with.
#include "tst_registration_lint_cases.h"

using namespace Qt::StringLiterals;

namespace am::test {

namespace {
/// What every description needs besides the way to opt in.
const QString terms =
    u" Text messages about your orders. Message frequency varies. Message and data rates may apply. Reply "
    u"HELP for "
    u"help, STOP to opt out. Privacy policy: https://www.fixtureworks.com/privacy."_s;

LintPatch flow(const QString& text) {
    return {{u"message_flow"_s, text}};
}

QList<LintCase> methodCases() {
    const QString script =
        u"Our staff ask over the phone: \"May Fixture Works text you about your order? Message frequency varies, rates may apply.\""_s;
    return {
        found("OI-NONE.empty", flow(u""_s)),
        found("OI-NONE.vague",
              flow(u"Customers agree to receive texts from us when they do business with us."_s)),
        found("OI-NONE.vague", flow(u"All recipients have opted in. We keep records of every consent."_s)),
        silent("OI-NONE", flow(u"Customers scan a QR code at the table."_s)),
        silent("OI-NONE", flow(u"Customers text JOIN to +14155550123."_s)),
        silent("OI-NONE", flow(u"Riders opt in while booking at https://harborcycleworks.com/rides."_s)),

        found("OI-METHODDATA.web", flow(u"Customers tick a box on our web form."_s + terms)),
        found("OI-METHODDATA.home",
              flow(u"Customers tick a box on our website https://www.fixtureworks.com/ at the bottom."_s +
                   terms)),
        found("OI-METHODDATA.keyword",
              flow(u"Customers text LAMPS to our number, as a sign in the store says."_s + terms)),
        found("OI-METHODDATA.keyword",
              flow(u"Customers send the keyword to 55512, as a sign in the store says."_s + terms)),
        found("OI-METHODDATA.place", flow(u"Customers text LAMPS to +14155550123."_s + terms)),
        found("OI-METHODDATA.paper", flow(u"Customers sign a form at their first visit."_s + terms)),
        found("OI-METHODDATA.verbal", flow(u"Our staff ask verbally whether they want texts."_s + terms)),
        found("OI-METHODDATA.login", flow(u"Customers choose texts in their account settings."_s + terms)),
        silent("OI-METHODDATA",
               flow(u"Customers tick a box at https://www.fixtureworks.com/sms on our web form."_s + terms)),
        silent("OI-METHODDATA",
               flow(u"A poster in our stores says: text the word LAMPS to (415) 555-0123."_s + terms)),
        silent("OI-METHODDATA",
               flow(u"Customers sign a paper form, see https://www.fixtureworks.com/forms/consent.pdf."_s +
                    terms)),
        silent("OI-METHODDATA", flow(script + terms)),

        found("OI-LIVE.picture",
              flow(u"Customers use our online form, see https://imgur.com/a/9xyz for a picture."_s + terms)),
        found("OI-LIVE.picture",
              flow(u"Customers tick a box at checkout: https://www.fixtureworks.com/shots/checkout.png."_s +
                   terms)),
        silent("OI-LIVE", {}),
        silent("OI-LIVE",
               flow(u"Online form https://www.fixtureworks.com/sms, picture https://imgur.com/a/9xyz."_s +
                    terms)),

        found("OI-WRITTEN.verbal", {{u"usecase"_s, u"MARKETING"_s}, {u"message_flow"_s, script + terms}}),
        found("OI-WRITTEN.verbal",
              {{u"usecase"_s, u"LOW_VOLUME"_s},
               {u"message_flow"_s, u"Callers press 1 in our phone menu to agree."_s + terms}}),
        silent("OI-WRITTEN", flow(script + terms)),
        silent("OI-WRITTEN", {{u"usecase"_s, u"MARKETING"_s},
                              {u"message_flow"_s, script + u" They also sign a paper form."_s + terms}}),

        found("OI-ALLMETHODS.ask", {}),
        found("OI-ALLMETHODS.ask", flow(u"Customers text JOIN to +14155550123."_s)),
        silent("OI-ALLMETHODS", flow(u""_s)),
        silent("OI-ALLMETHODS", flow(u"All recipients have opted in."_s)),
    };
}

QList<LintCase> disclosureCases() {
    return {
        found("OI-SMSWORD.missing", flow(u"Customers tick a box to hear from us about their orders."_s)),
        found("OI-SMSWORD.missing",
              flow(u"The web form says: keep me informed of offers. Reply STOP to opt out."_s)),
        silent("OI-SMSWORD", flow(u"The box says: send me SMS about my orders."_s)),
        silent("OI-SMSWORD", flow(u"The box says: I want updates by text."_s)),

        found("OI-PURPOSE.missing", flow(u"Customers tick a box that says: text me. Reply STOP to end."_s)),
        found("OI-PURPOSE.missing", flow(u"They agree to get messages at a frequency of their choice."_s)),
        silent("OI-PURPOSE", flow(u"They agree to get messages about their orders."_s)),
        silent("OI-PURPOSE", flow(u"The box says: appointment reminders by SMS."_s)),

        found("OI-FREQ.missing",
              flow(u"The box says: text messages about my orders. Message and data rates may apply."_s)),
        found("OI-FREQ.missing", flow(u"They agree to SMS with offers and can reply STOP at any time."_s)),
        silent("OI-FREQ", flow(u"The box says: up to 4 msgs/month."_s)),
        silent("OI-FREQ", flow(u"The box says: Msg frequency varies."_s)),
        silent("OI-FREQ", flow(u"They get one message per login."_s)),
        silent("OI-FREQ", flow(u"The box says: Harbor Cycle Works sends 2 to 6 SMS per repair."_s)),
        found("OI-FREQ.missing", flow(u"The box says: text me about my 2 bikes or 6 parts per se."_s)),

        found("OI-RATES.missing", flow(u"The box says: text messages about my orders. Frequency varies."_s)),
        found("OI-RATES.missing",
              flow(u"They agree to SMS at no obligation and get good rates in our stores."_s)),
        silent("OI-RATES", flow(u"The box says: Msg&Data rates may apply."_s)),
        silent("OI-RATES", flow(u"The box says: Message/data rates apply."_s)),

        found("OI-HELP.missing",
              flow(u"The box says: text messages about my orders. Reply STOP to opt out."_s)),
        found("OI-HELP.missing", flow(u"We help customers who agreed to SMS."_s)),
        silent("OI-HELP", flow(u"The box says: Reply HELP for help."_s)),
        silent("OI-HELP", flow(u"The box says: reply help or write to us."_s)),

        found("OI-STOP.missing",
              flow(u"The box says: text messages about my orders. Reply HELP for help."_s)),
        found("OI-STOP.missing", flow(u"We stop texting customers who tell us so."_s)),
        silent("OI-STOP", flow(u"The box says: STOP ends the messages."_s)),
        silent("OI-STOP", flow(u"The box says: reply stop to end."_s)),
    };
}

QList<LintCase> policyCases() {
    const LintPatch none{{u"privacy_policy_link"_s, u""_s}, {u"terms_and_conditions_link"_s, u""_s}};
    const auto with = [](LintPatch base, const QString& text) {
        return base += {u"message_flow"_s, text};
    };
    return {
        found("OI-PRIVLINK.missing", with(none, u"Customers tick a box on our web form."_s)),
        found("OI-PRIVLINK.missing", with(none, u"Our privacy policy is shown beside the box."_s)),
        found("OI-PRIVLINK.field", {{u"privacy_policy_link"_s, u""_s}}),
        found("OI-PRIVLINK.flow", flow(u"Customers tick a box on our web form."_s)),
        found("OI-PRIVLINK.malformed",
              {{u"privacy_policy_link"_s, u"http://www.fixtureworks.com/privacy"_s}}),
        found("OI-PRIVLINK.malformed", {{u"privacy_policy_link"_s, u"see our site"_s}}),
        silent("OI-PRIVLINK", {}),
        silent("OI-PRIVLINK", flow(u"The form links our privacy notice."_s)),

        found("OI-TERMS.missing", with(none, u"Customers tick a box on our web form."_s)),
        found("OI-TERMS.missing",
              with(none, u"They accept our terms. See https://www.fixtureworks.com/privacy."_s)),
        found("OI-TERMS.malformed", {{u"terms_and_conditions_link"_s, u"fixtureworks terms"_s}}),
        silent("OI-TERMS", {}),
        silent("OI-TERMS", with(none, u"The form links https://www.fixtureworks.com/sms-terms."_s)),

        found("OI-SHARE.shares", flow(u"We may share your information with third parties."_s)),
        found("OI-SHARE.shares", flow(u"Your number is provided to our partners for promotions."_s)),
        found("OI-SHARE.shares", {{u"around.policy"_s, u"Phone numbers are disclosed to affiliates."_s}}),
        found("OI-SHARE.sale-only", flow(u"We do not sell your information."_s)),
        found("OI-SHARE.no-clause", {{u"around.policy"_s, u"We keep your data for two years."_s}}),
        silent("OI-SHARE", {}),
        silent("OI-SHARE", flow(u"No mobile information will be shared with third parties or affiliates."_s)),
        silent("OI-SHARE", {{u"around.policy"_s,
                             u"Opt-in data is never sold or shared with third parties. We use cookies."_s}}),

        found("OI-BUNDLE.bundled",
              flow(u"By ticking you agree to receive calls, texts, and emails from us."_s)),
        found("OI-BUNDLE.bundled", flow(u"By agreeing to the terms you also get SMS."_s)),
        silent("OI-BUNDLE", flow(u"One box is for SMS, and another box is for e-mail."_s)),
        silent("OI-BUNDLE", flow(u"Questions are answered by phone. Reply STOP to end texts."_s)),

        found("OI-REQUIRED.required", flow(u"All customers are required to opt in at checkout."_s)),
        found("OI-REQUIRED.required", flow(u"You must agree to receive texts in order to use the app."_s)),
        silent("OI-REQUIRED",
               flow(u"Customers are not required to opt in, and consent is not a condition of purchase."_s)),
        silent("OI-REQUIRED", flow(u"The required fields are name and number; the box is optional."_s)),

        found("OI-PRECHECK.checked", flow(u"The box on the form is pre-checked."_s)),
        found("OI-PRECHECK.checked", flow(u"New customers are automatically enrolled in texts."_s)),
        silent("OI-PRECHECK", flow(u"The box is not pre-checked."_s)),
        silent("OI-PRECHECK", flow(u"The unchecked box is never pre-selected; customers tick it."_s)),
    };
}
} // namespace

QList<LintCase> optInCases() {
    return methodCases() + disclosureCases() + policyCases();
}

} // namespace am::test
