// Sample messages that the checks must and must not find fault with.
#include "tst_registration_lint_cases.h"

using namespace Qt::StringLiterals;

namespace am::test {

namespace {
const QString stop = u" Reply STOP to opt out."_s;

LintPatch first(const QString& text) {
    return {{u"sample1"_s, u"Fixture Works: "_s + text}};
}

QList<LintCase> shapeCases() {
    const auto both = [](const QString& one, const QString& two) {
        return LintPatch{{u"sample1"_s, one}, {u"sample2"_s, two}};
    };
    return {
        found("SA-COUNT.few", {{u"sample2"_s, u""_s}}),
        found("SA-COUNT.few", both(u""_s, u" "_s)),
        found("SA-COUNT.alike",
              both(u"Fixture Works: your order is ready for pick-up at our store on Main Street."_s,
                   u"FIXTURE WORKS - your order is ready for pick-up at our store on Main Street!"_s)),
        found(
            "SA-COUNT.alike",
            both(
                u"Fixture Works: your order of one lamp is ready for pick-up at our store on Main Street today."_s,
                u"Fixture Works: your order of two lamp is ready for pick-up at our store on Main Street today."_s)),
        silent("SA-COUNT", {}),
        silent("SA-COUNT", both(u"Fixture Works: your order is ready for pick-up."_s,
                                u"Fixture Works: your order was sent to you this morning."_s)),

        found("SA-BRAND.none",
              both(u"Your order is ready."_s + stop, u"Thanks for your question, we will answer soon."_s)),
        found("SA-BRAND.none",
              both(u"Fixtures: your order is ready."_s + stop, u"The works are done, come by."_s)),
        found("SA-BRAND.some", {{u"sample2"_s, u"Thanks for your question, we will answer soon."_s}}),
        silent("SA-BRAND", {}),
        silent("SA-BRAND",
               both(u"FIXTURE-WORKS alert: order ready."_s + stop, u"It's fixtureworks.com calling."_s)),
        silent("SA-BRAND", {{u"brand"_s, u"none"_s}, {u"sample1"_s, u"Your order is ready."_s + stop}}),

        found("SA-STOP.none",
              both(u"Fixture Works: your order is ready."_s, u"Fixture Works: thanks for your visit."_s)),
        found("SA-STOP.none",
              both(u"Fixture Works: the bus stop moved."_s, u"Fixture Works: stop by to see us."_s)),
        found("SA-STOP.marketing", {{u"usecase"_s, u"MARKETING"_s}}),
        silent("SA-STOP", {}),
        silent("SA-STOP", both(u"Fixture Works: lamps are here. STOP to end."_s,
                               u"Fixture Works: thanks for your visit."_s)),
        silent("SA-STOP",
               {{u"usecase"_s, u"MARKETING"_s},
                {u"sample1"_s, u"Fixture Works: new lamps. Txt \"stop\" to cancel."_s},
                {u"sample2"_s, u"Fixture Works: more lamps. You may opt out by replying STOP."_s}}),

        found("SA-STOPFORM.form", first(u"lamps are here. Txt STOP2END"_s)),
        found("SA-STOPFORM.form", first(u"lamps are here. Reply 2 to opt out."_s)),
        found("SA-STOPFORM.form", first(u"lamps are here. Text NO to unsubscribe."_s)),
        silent("SA-STOPFORM", first(u"lamps are here. Reply STOP 2 opt out."_s)),
        silent("SA-STOPFORM",
               first(u"two lamps are here. Reply 1 to confirm or 2 to change the time."_s + stop)),

        found("SA-VARS.fields", first(u"Hello {{first_name}}, your lamp is ready."_s + stop)),
        found("SA-VARS.fields", first(u"order %s is ready."_s + stop)),
        found("SA-VARS.name", first(u"Hi John, your lamp is ready."_s + stop)),
        found("SA-VARS.name", first(u"Dear Maria: we have your lamp."_s + stop)),
        silent("SA-VARS", first(u"Hello [first name], order [number] is ready."_s + stop)),
        silent("SA-VARS", first(u"Johnson lamps are 20% lighter. Hi there!"_s + stop)),

        found("BR-PLACEHOLDER.placeholder", first(u"lorem ipsum dolor sit amet."_s + stop)),
        silent("BR-PLACEHOLDER", first(u"your test ride is booked for ten."_s + stop)),
    };
}

QList<LintCase> linkCases() {
    return {
        found("SA-SHORT.shortener", first(u"track it: https://bit.ly/3xYz"_s + stop)),
        found("SA-SHORT.shortener", first(u"track it: tinyurl.com/lamp"_s + stop)),
        silent("SA-SHORT", first(u"track it: https://fixtureworks.com/t/9"_s + stop)),
        silent("SA-SHORT", first(u"track it: https://go.rabbit.ly.fixtureworks.com/9"_s + stop)),

        found("SA-HTTP.insecure", first(u"track it: http://fixtureworks.com/t/9"_s + stop)),
        found("SA-HTTP.insecure", first(u"see (http://www.fixtureworks.com)."_s + stop)),
        found("SA-HTTP.bare", first(u"track it: fixtureworks.com/t/9"_s + stop)),
        found("SA-HTTP.bare", first(u"track it: www.fixtureworks.com"_s + stop)),
        silent("SA-HTTP", first(u"track it: https://fixtureworks.com/t/9."_s + stop)),
        silent("SA-HTTP", first(u"your order no. 4.5 is ready.See you at 5.30 p.m. [link]"_s + stop)),

        found("SA-DOMAIN.differs", first(u"track it: https://parcels.net/9"_s + stop)),
        found("SA-DOMAIN.differs", first(u"track it: https://fixtureworks.net/9"_s + stop)),
        silent("SA-DOMAIN", first(u"track it: https://shop.fixtureworks.com/9"_s + stop)),
        silent("SA-DOMAIN",
               {{u"brand.website"_s, u""_s}, {u"sample1"_s, u"Fixture Works: https://parcels.net/9"_s}}),
    };
}

QList<LintCase> contentCases() {
    return {
        found("SA-SHAFT.adult", first(u"hot singles wait for you."_s + stop)),
        found("SA-SHAFT.hate", first(u"damn you, pay at last."_s + stop)),
        found("SA-SHAFT.firearms", first(u"handguns and ammo are in stock."_s + stop)),
        found("SA-SHAFT.tobacco", first(u"new vape flavors are in."_s + stop)),
        found("SA-SHAFT.cannabis", first(u"CBD oil is back in stock."_s + stop)),
        found("SA-SHAFT.cannabis",
              {{u"description"_s,
                u"Fixture Works tells customers of its dispensary when orders are ready."_s}}),
        silent("SA-SHAFT", first(u"the glue gun and the weed whacker you ordered are ready."_s + stop)),
        silent("SA-SHAFT",
               first(u"we never sell firearms or tobacco. A basket of cocktail shrimps waits."_s + stop)),

        found("SA-FORBID.lending", first(u"payday is near, get a cash advance."_s + stop)),
        found("SA-FORBID.debt", first(u"this is an attempt to collect a debt."_s + stop)),
        found("SA-FORBID.investment", first(u"bitcoin tips every morning."_s + stop)),
        found("SA-FORBID.gambling", first(u"the casino is open, 50 free spins."_s + stop)),
        found("SA-FORBID.gambling", first(u"our raffle closes on Friday."_s + stop)),
        found("SA-FORBID.drugs", first(u"buy Viagra without prescription."_s + stop)),
        silent("SA-FORBID",
               first(u"we have two slots open on Friday. You bet we are happy to see you."_s + stop)),
        silent("SA-FORBID", {{u"usecase"_s, u"SWEEPSTAKE"_s},
                             {u"sample1"_s, u"Fixture Works: you entered our sweepstakes."_s + stop}}),

        found("SA-PHISH.address", first(u"track it: https://203.0.113.9/t"_s + stop)),
        found("SA-PHISH.address", first(u"track it: https://fixtureworks.com@evil.net/t"_s + stop)),
        found("SA-PHISH.urgency",
              first(u"your account is suspended, verify your account: https://fixtureworks.com/v"_s)),
        found("SA-PHISH.impersonation",
              first(u"USPS holds your parcel, pay the fee: https://usps-fee.net/p"_s)),
        found("SA-PHISH.money", first(u"Congratulations! You won a free gift card."_s + stop)),
        found("SA-PHISH.shouting", first(u"LAMPS!!! COME NOW AND SEE ALL OF THEM!!!"_s + stop)),
        found("SA-PHISH.shouting",
              first(u"ALL LAMPS ARE HERE AND WAIT FOR YOU AT THE STORE TODAY. REPLY STOP TO OPT OUT."_s)),
        found("SA-PHISH.hidden", first(u"your l\u200Bamp is ready."_s + stop)),
        found("SA-PHISH.hidden", first(u"your l\u0430mp is ready."_s + stop)),
        silent("SA-PHISH",
               first(u"your lamp is ready! Call our toll-free line any time 👩‍🔧."_s + stop)),
        silent(
            "SA-PHISH",
            first(u"USPS has your parcel, follow it at https://fixtureworks.com/t/9. Thank you!"_s + stop)),

        found("SA-PII.asks", first(u"please reply with your social security number."_s + stop)),
        found("SA-PII.asks", first(u"text us the card number and CVV to pay."_s + stop)),
        silent("SA-PII", first(u"we will never ask you to send your PIN or card number."_s + stop)),
        silent("SA-PII", first(u"your new card is on its way, the number of the parcel is 9."_s + stop)),
    };
}
} // namespace

QList<LintCase> sampleCases() {
    return shapeCases() + linkCases() + contentCases();
}

} // namespace am::test
