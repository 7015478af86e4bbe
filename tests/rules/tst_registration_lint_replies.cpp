// Automatic messages and keyword lists that the checks must and must not find fault with.
#include "tst_registration_lint_cases.h"

using namespace Qt::StringLiterals;

namespace am::test {

QList<LintCase> replyCases() {
    const auto optin = [](const QString& text) {
        return LintPatch{{u"optin_message"_s, text}};
    };
    const auto help = [](const QString& text) {
        return LintPatch{{u"help_message"_s, text}};
    };
    const auto stop = [](const QString& text) {
        return LintPatch{{u"optout_message"_s, text}};
    };
    return {
        found("AM-OPTIN.missing", optin(u""_s)),
        found(
            "AM-OPTIN.brand",
            optin(
                u"You're signed up for order updates. Msg frequency varies. Msg & data rates may apply. HELP, STOP."_s)),
        found(
            "AM-OPTIN.program",
            optin(
                u"Fixture Works: hello. Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to end."_s)),
        found(
            "AM-OPTIN.frequency",
            optin(
                u"Fixture Works: you are subscribed. Msg & data rates may apply. HELP for help, STOP to end."_s)),
        found("AM-OPTIN.rates",
              optin(u"Fixture Works: you are subscribed to 4 msgs/month. HELP for help, STOP to end."_s)),
        found(
            "AM-OPTIN.help",
            optin(
                u"Fixture Works: you are subscribed to 4 msgs/month. Msg & data rates may apply. STOP to end."_s)),
        found(
            "AM-OPTIN.stop",
            optin(
                u"Fixture Works: you are subscribed to 4 msgs/month. Msg & data rates may apply. HELP for help."_s)),
        silent("AM-OPTIN", {}),
        silent("AM-OPTIN",
               optin(u"Welcome to Fixture Works alerts! 4 messages per month. Message and data rates may "
                     u"apply. Reply help for help or stop to cancel."_s)),
        silent("AM-OPTIN",
               optin(u"Fixture Works: you will get texts about your repair, 2 to 6 per repair. Msg and "
                     u"data rates may apply. Reply HELP for help, STOP to opt out."_s)),

        found("AM-HELP.missing", help(u""_s)),
        found("AM-HELP.brand", help(u"For help call 415-555-0123. Reply STOP to opt out."_s)),
        found("AM-HELP.contact", help(u"Fixture Works: somebody will be in touch. Reply STOP to opt out."_s)),
        found("AM-HELP.contact", help(u"Fixture Works support is happy to help. Write us!"_s)),
        silent("AM-HELP", {}),
        silent("AM-HELP", help(u"Fixture Works: see https://www.fixtureworks.com/contact for help."_s)),
        silent("AM-HELP", help(u"FixtureWorks: write to help@fixtureworks.com for help."_s)),

        found("AM-STOP.missing", stop(u""_s)),
        found("AM-STOP.brand", stop(u"You are unsubscribed. No more messages will be sent."_s)),
        found("AM-STOP.confirm", stop(u"Fixture Works: OK, no more messages will be sent."_s)),
        found("AM-STOP.more", stop(u"Fixture Works: you have been unsubscribed. Goodbye."_s)),
        found("AM-STOP.promotion",
              stop(u"Fixture Works: you are unsubscribed, no more messages. Still, 10% off is waiting."_s)),
        found("AM-STOP.link",
              stop(u"Fixture Works: you are unsubscribed, no more messages. https://www.fixtureworks.com"_s)),
        silent("AM-STOP", {}),
        silent("AM-STOP",
               stop(u"You have opted out of Fixture Works and will not receive any further texts."_s)),

        found("AM-KEYWORDS.missing", {{u"optout_keywords"_s, u""_s}}),
        found("AM-KEYWORDS.missing", {{u"help_keywords"_s, u" , "_s}}),
        found("AM-KEYWORDS.missing", {{u"optin_keywords"_s, u""_s}}),
        found("AM-KEYWORDS.stop", {{u"optout_keywords"_s, u"END,QUIT"_s}}),
        found("AM-KEYWORDS.help", {{u"help_keywords"_s, u"INFO"_s}}),
        found("AM-KEYWORDS.form", {{u"optout_keywords"_s, u"STOP,OPT OUT"_s}}),
        found("AM-KEYWORDS.form", {{u"help_keywords"_s, u"HELP;INFO"_s}}),
        found("AM-KEYWORDS.overlap",
              {{u"help_keywords"_s, u"HELP,END"_s}, {u"optout_keywords"_s, u"STOP,END"_s}}),
        silent("AM-KEYWORDS", {{u"optout_keywords"_s, u"Stop,Quit,Optout,Revoke,Cancel,End,Unsubscribe"_s}}),
        silent("AM-KEYWORDS", {{u"optin_keywords"_s, u""_s}, {u"subscriber_optin"_s, u"false"_s}}),

        found("AM-RESERVED.reserved", {{u"optin_keywords"_s, u"YES"_s}}),
        found("AM-RESERVED.reserved", {{u"optin_keywords"_s, u"JOIN, ok"_s}}),
        silent("AM-RESERVED", {{u"optin_keywords"_s, u"JOIN,START"_s}}),
        silent("AM-RESERVED", {{u"optin_keywords"_s, u"YESTERDAY"_s}}),
    };
}

} // namespace am::test
