// Drafts from practice: faults that are easily missed, and innocent words that are easily taken for faults.
#include "tst_registration_lint_cases.h"

using namespace Qt::StringLiterals;

namespace am::test {

namespace {
const QString stop = u" Reply STOP to opt out."_s;

LintPatch first(const QString& text) {
    return {{u"sample1"_s, u"Fixture Works: "_s + text + stop}};
}

LintPatch flow(const QString& text) {
    return {{u"message_flow"_s, text}};
}

QList<LintCase> placeholderCases() {
    return {
        found("BR-PLACEHOLDER.mark", {{u"privacy_policy_link"_s, u"[address of your privacy policy]"_s}}),
        found("BR-PLACEHOLDER.mark", first(u"call [your support contact] to move your appointment."_s)),
        found("BR-PLACEHOLDER.mark", {{u"help_message"_s, u"[Your brand name]: call 415-555-0123."_s}}),
        found("BR-PLACEHOLDER.placeholder", {{u"optin_message"_s, u"asdf asdf asdf asdf asdf"_s}}),
        found("BR-PLACEHOLDER.placeholder", {{u"sample2"_s, u"TBD"_s}}),
        silent("BR-PLACEHOLDER", first(u"your code is [your code], valid until [time]."_s)),
        silent("BR-PLACEHOLDER", {{u"help_message"_s, u"Fixture Works: call [phone number] for help."_s}}),
    };
}

QList<LintCase> promotionCases() {
    return {
        found("CA-USECASE.promotion", first(u"don't miss our sale this weekend."_s)),
        found("CA-USECASE.promotion", first(u"no code needed: 20% off all lamps."_s)),
        silent("CA-DESC",
               {{u"description"_s, u"Fixture Works texts families of pupils about closed roads."_s}}),
        found("CA-USECASE.description",
              {{u"description"_s,
                u"Fixture Works texts customers about their orders, and about discounts and coupons."_s}}),
        silent("CA-USECASE", first(u"you can follow your order now at our Main Street store."_s)),
        silent("CA-USECASE",
               first(u"the lamp you asked about is still for sale. Shall we keep it for you?"_s)),
        silent("CA-USECASE",
               {{u"description"_s,
                 u"Fixture Works confirms orders to customers. It never sends discounts or coupons."_s}}),
        silent("CA-USECASE", {{u"brand.display_name"_s, u"Clearance Carts"_s},
                              {u"brand.company_name"_s, u"Clearance Carts LLC"_s},
                              {u"sample1"_s, u"Clearance Carts: your cart is ready."_s + stop},
                              {u"sample2"_s, u"Clearance Carts: thanks for your question, [name]."_s}}),
        silent("AM-STOP", {{u"brand.display_name"_s, u"Deals Hardware"_s},
                           {u"optout_message"_s,
                            u"Deals Hardware: You are unsubscribed. No more messages will be sent."_s}}),
        silent("AM-STOP",
               {{u"brand.display_name"_s, u"lamps.com"_s},
                {u"optout_message"_s, u"lamps.com: You are unsubscribed. No more messages will be sent."_s}}),
    };
}

QList<LintCase> contentCases() {
    return {
        found("CA-ATTR-AGE.undeclared", first(u"two new beers are on tap at our taproom tonight."_s)),
        found("CA-ATTR-AGE.undeclared",
              {{u"sample1"_s, u"Fixture Works: the new beers are here."_s + stop},
               {u"message_flow"_s,
                u"Our web form https://www.fixtureworks.com/club asks for the date of birth first. "
                "Text messages about new products. Frequency varies. Message and data rates may "
                "apply. HELP for help, STOP to opt out."_s}}),
        silent("CA-ATTR-AGE", first(u"please avoid alcohol and do not eat before your procedure."_s)),
        silent("CA-ATTR-AGE", first(u"ready to quit tobacco? Your coach calls on [date]."_s)),
        silent("CA-ATTR-AGE", first(u"your coffee is brewing, the root beer is in the fridge."_s)),
        found("CA-ATTR-LEND.undeclared",
              {{u"description"_s,
                u"Fixture Works is a direct lender and reminds its customers of payments on their loan."_s}}),
        silent("CA-ATTR-LEND", first(u"your library loan is due on [date]."_s)),
        silent("CA-AFFIL",
               first(u"your visit at our practice, affiliated with Bay Hospital, is on [date]."_s)),
        silent("SA-SHAFT", first(u"your frames are ready at the optical dispensary."_s)),
        silent("SA-SHAFT", first(u"the nail guns you rented are due tomorrow."_s)),
        found("SA-PII.asks", first(u"reply with your PIN to confirm the transfer."_s)),
        found("SA-PII.asks", first(u"send us your password to restore your account."_s)),
        silent("SA-PII", first(u"enter your PIN at locker 12 to get your parcel."_s)),
        silent("SA-PII", first(u"your password was changed. If this was not you, call us."_s)),
    };
}

QList<LintCase> optOutCases() {
    const auto both = [](const QString& one, const QString& two) {
        return LintPatch{{u"sample1"_s, u"Fixture Works: "_s + one},
                         {u"sample2"_s, u"Fixture Works: "_s + two}};
    };
    return {
        found("SA-STOP.none", both(u"reply 1 to confirm or C to cancel your appointment."_s,
                                   u"reply YES if we may stop by at three."_s)),
        silent("SA-STOP",
               both(u"your lamp is ready. Text END to 415-555-0123."_s, u"see you soon, [name]."_s)),
        silent("SA-STOP",
               both(u"your lamp is ready. Opt out any time with STOP."_s, u"see you soon, [name]."_s)),
        found("SA-STOP.none",
              both(u"cancel or move your visit before the last bus stop."_s, u"see you soon."_s)),
        silent("SA-STOPFORM", first(u"reply 1 to confirm or reply 2 to cancel your appointment."_s)),
        silent("SA-STOPFORM", first(u"text NO to cancel the delivery on [date]."_s)),
        found("SA-STOPFORM.form", {{u"sample1"_s, u"Fixture Works: reply 9 to end messages."_s}}),
    };
}

QList<LintCase> linkCases() {
    return {
        found("SA-SHORT.shortener", {{u"help_message"_s, u"Fixture Works: help at https://bit.ly/3xYz"_s}}),
        found("SA-SHORT.shortener", first(u"track it: https://fixture.app.link/9"_s)),
        silent("SA-SHORT", {{u"help_message"_s, u"Fixture Works: https://www.fixtureworks.com/help"_s}}),
        found("SA-HTTP.insecure",
              {{u"help_message"_s, u"Fixture Works: http://www.fixtureworks.com/help"_s}}),
    };
}

QList<LintCase> consentCases() {
    return {
        found("OI-FREQ.missing", flow(u"Customers sign up to receive texts about their orders online."_s)),
        found("OI-FREQ.missing", flow(u"A customer texts a keyword to us to receive SMS about orders."_s)),
        silent("OI-FREQ", flow(u"The box says: you get up to 4 messages about each order."_s)),
        silent("OI-FREQ", flow(u"The box says: one text message for each order."_s)),
        silent("OI-FREQ", flow(u"The box says: two texts a week."_s)),
        found(
            "OI-PURPOSE.missing",
            flow(u"Customers scan a QR code on their order. They agree to receive text messages from us."_s)),
        silent("OI-PURPOSE", flow(u"They tick a box. The messages are about their repair."_s)),
        silent("OI-NONE",
               flow(u"Customers write first. We only reply to those who initiate the conversation."_s)),
        found("OI-NONE.vague", flow(u"We only text customers who agreed to receive messages from us."_s)),
        silent("OI-LIVE",
               flow(u"In our mobile app people turn on texts about their rides, see the screenshot "
                    "https://www.fixtureworks.com/help/app.png."_s)),
        silent("OI-PRECHECK", flow(u"They tick a non-prechecked box on the form."_s)),
        silent("OI-REQUIRED", flow(u"Customers must opt in before we text them."_s)),
        silent("OI-REQUIRED", flow(u"Explicit opt-in is required to receive texts."_s)),
        found("OI-REQUIRED.required", flow(u"Customers must opt in to complete their order."_s)),
        silent("OI-PRECHECK", flow(u"Once they text JOIN, they are automatically subscribed."_s)),
        silent("OI-BUNDLE", flow(u"The box is never combined with calls and texts of other kinds."_s)),
        found("OI-METHODDATA.verbal",
              flow(u"Callers press 1 in our phone menu to get texts about orders."_s)),
    };
}

QList<LintCase> answerCases() {
    const auto optin = [](const QString& text) {
        return LintPatch{{u"optin_message"_s, text}};
    };
    const QString rest = u" Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to end."_s;
    return {
        found("AM-OPTIN.program", optin(u"Fixture Works: you are subscribed."_s + rest)),
        found("AM-OPTIN.program", optin(u"Welcome to Fixture Works!"_s + rest)),
        silent("AM-OPTIN", optin(u"Fixture Works: you get appointment reminders."_s + rest)),
        silent("AM-HELP", {{u"help_message"_s, u"Fixture Works: for help call +44 20 7946 0958."_s}}),
        found(
            "CA-LEN.reply-unicode",
            {{u"optout_message"_s, u"Fixture Works: You’re unsubscribed. No more messages will be sent."_s}}),
        silent("CA-LEN", {{u"brand.display_name"_s, u"Fixture Łódź"_s},
                          {u"optout_message"_s,
                           u"Fixture Łódź: You are unsubscribed. No more messages will be sent."_s}}),
        found("AM-KEYWORDS.spaces", {{u"help_keywords"_s, u"HELP, INFO"_s}}),
        found("AM-KEYWORDS.repeated", {{u"help_keywords"_s, u"HELP,INFO,help"_s}}),
        found("AM-KEYWORDS.usual", {{u"optout_keywords"_s, u"STOP,END,QUIT"_s}}),
        found("CA-LANG.words",
              {{u"optin_message"_s,
                u"Fixture Works: ha aceptado recibir avisos de los pedidos que haga con nosotros. "
                "La frecuencia de los mensajes varía."_s}}),
        silent("CA-LANG", {{u"optin_message"_s,
                            u"Fixture Works: you get order updates from our store on Calle de la Luna."_s}}),
    };
}

QList<LintCase> businessCases() {
    QList<LintCase> cases{
        found("BR-EIN-SSN.personal",
              {{u"entity_type"_s, u"SOLE_PROPRIETOR"_s}, {u"ein"_s, u"078-05-1120"_s}}),
        found("BR-EIN-SSN.personal", {{u"ein"_s, u"078 05 1120"_s}}),
        silent("BR-EIN-SSN", {{u"ein"_s, u"07-8051120"_s}}),
        silent("BR-EIN-FMT", {{u"country"_s, u"CA"_s}, {u"ein"_s, u"pending"_s}}),
        found("BR-PLACEHOLDER.mark", {{u"display_name"_s, u"[your brand name]"_s}}),
        found("SA-FORBID.business", {{u"display_name"_s, u"Green Leaf Cannabis"_s}}),
        found("SA-FORBID.business", {{u"company_name"_s, u"Bay Debt Collectors LLC"_s}}),
        silent("SA-FORBID", {{u"display_name"_s, u"Bay Optical Dispensary"_s}}),
        silent("SA-FORBID", {{u"display_name"_s, u"Nail Guns and More"_s}}),
    };
    for (LintCase& one : cases) {
        one.isBrand = true;
    }
    return cases;
}
} // namespace

QList<LintCase> nearMissCases() {
    return placeholderCases() + promotionCases() + contentCases() + optOutCases() + linkCases() +
           consentCases() + answerCases() + businessCases();
}

} // namespace am::test
