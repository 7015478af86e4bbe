// Brand, use case, description and attributes of campaigns that the checks must and must not find fault with.
#include "tst_registration_lint_cases.h"

using namespace Qt::StringLiterals;

namespace am::test {

namespace {
const QString stop = u" Reply STOP to opt out."_s;

QList<LintCase> standingCases() {
    return {
        found("BR-STATUS.missing", {{u"brand"_s, u"none"_s}, {u"brand_id"_s, u""_s}}),
        found("BR-STATUS.unknown", {{u"brand"_s, u"none"_s}}),
        found("BR-STATUS.pending", {{u"brand.identity_status"_s, u""_s}}),
        found("BR-STATUS.unverified", {{u"brand.identity_status"_s, u"UNVERIFIED"_s}}),
        found("BR-STATUS.unverified", {{u"brand.identity_status"_s, u"SELF_DECLARED"_s}}),
        found("BR-STATUS.deleted", {{u"brand.status"_s, u"DELETED"_s}}),
        silent("BR-STATUS", {{u"brand.identity_status"_s, u"VETTED_VERIFIED"_s}}),
        silent("BR-STATUS", {{u"brand.identity_status"_s, u"SELF_DECLARED"_s},
                             {u"brand.entity_type"_s, u"SOLE_PROPRIETOR"_s}}),

        found("CA-LIMIT.full", {{u"around.campaigns"_s, u"100"_s}}),
        found("CA-LIMIT.sole",
              {{u"around.campaigns"_s, u"1"_s}, {u"brand.entity_type"_s, u"SOLE_PROPRIETOR"_s}}),
        silent("CA-LIMIT", {{u"around.campaigns"_s, u"99"_s}}),
        silent("CA-LIMIT", {{u"brand.entity_type"_s, u"SOLE_PROPRIETOR"_s}}),

        found("CA-TERMS.accept", {{u"terms_and_conditions"_s, u"false"_s}}),
        found("CA-TERMS.accept", {{u"terms_and_conditions"_s, u"false"_s}, {u"usecase"_s, u"MARKETING"_s}}),
        silent("CA-TERMS", {}),
        silent("CA-TERMS", {{u"usecase"_s, u"2FA"_s}}),

        found("CA-FLAGS.optin", {{u"subscriber_optin"_s, u"false"_s}}),
        found("CA-FLAGS.optout", {{u"subscriber_optout"_s, u"false"_s}}),
        found("CA-FLAGS.help", {{u"subscriber_help"_s, u"false"_s}}),
        silent("CA-FLAGS", {}),
        silent("CA-FLAGS", {{u"number_pool"_s, u"true"_s}}),
    };
}

QList<LintCase> textCases() {
    return {
        found("CA-LEN.missing", {{u"description"_s, u""_s}}),
        found("CA-LEN.short", {{u"description"_s, u"Order updates to customers."_s}}),
        found("CA-LEN.short", {{u"sample2"_s, u"Fixture Works: ok"_s}}),
        found("CA-LEN.short", {{u"optout_message"_s, u"Unsubscribed."_s}}),
        found("CA-LEN.long", {{u"message_flow"_s, u"They sign up. "_s.repeated(150)}}),
        found("CA-LEN.long", {{u"sample1"_s, u"Fixture Works: hello. "_s.repeated(50)}}),
        found("CA-LEN.long", {{u"help_keywords"_s, u"HELP,"_s.repeated(60)}}),
        found("CA-LEN.reply-long",
              {{u"help_message"_s, u"Fixture Works: call 415-555-0123. "_s.repeated(8)}}),
        found("CA-LEN.reply-segments",
              {{u"help_message"_s, u"Fixture Works: call 415-555-0123. "_s.repeated(5)}}),
        found("CA-LEN.reply-unicode",
              {{u"help_message"_s,
                u"Fixture Works: call 415-555-0123 “any time” and we will get back to you soon."_s}}),
        silent("CA-LEN", {}),
        silent("CA-LEN", {{u"description"_s, u"Fixture Works reminds customers."_s.leftJustified(40, u'.')}}),
        silent("CA-LEN", {{u"message_flow"_s, u"x"_s.repeated(2048)}}),

        found("CA-LANG.words",
              {{u"sample1"_s,
                u"Fixture Works: su pedido está listo para recoger en la tienda de la calle principal."_s}}),
        found("CA-LANG.words", {{u"description"_s,
                                 u"Nous envoyons des messages pour confirmer les commandes de vos "
                                 u"clients dans le magasin et sur le site."_s}}),
        found("CA-LANG.script", {{u"sample2"_s, u"Fixture Works: 您的订单已准备好，请到店领取。"_s}}),
        silent("CA-LANG", {{u"sample1"_s,
                            u"Fixture Works: your crème brûlée torch is ready. Señor Lopez has it at "
                            u"the El Camino store."_s}}),
        silent("CA-LANG", {{u"sample1"_s,
                            u"Fixture Works: pedido listo. English: your order is ready for you at the "
                            u"store and we are open."_s}}),

        found("CA-DESC.sender",
              {{u"description"_s, u"We remind our customers of their appointments and orders."_s}}),
        found("CA-DESC.recipient",
              {{u"description"_s, u"Fixture Works sends order confirmations and reminders by text."_s}}),
        found("CA-DESC.purpose",
              {{u"description"_s, u"Fixture Works sends a lot of great content to its customers."_s}}),
        silent("CA-DESC",
               {{u"description"_s, u"Fixture Works notifies patients when their glasses are ready."_s}}),
        silent("CA-DESC",
               {{u"description"_s, u"Members of FixtureWorks get reminders of classes they booked."_s}}),

        found("CA-PERSONAL.personal",
              {{u"description"_s,
                u"Fixture Works sends alerts of my servers to my own phone, customers get none."_s}}),
        found("CA-PERSONAL.personal",
              {{u"description"_s,
                u"Fixture Works reminds my family and friends of birthdays, a hobby project."_s}}),
        silent("CA-PERSONAL",
               {{u"description"_s, u"Fixture Works reminds families of their children's lessons."_s}}),
        silent("CA-PERSONAL", {{u"description"_s,
                                u"Fixture Works confirms what customers ordered for friends of theirs."_s}}),

        found("CA-TEST.test",
              {{u"description"_s, u"Fixture Works sends test messages to customers for now."_s}}),
        found("CA-TEST.test",
              {{u"description"_s, u"This is a test of the SMS feature before we confirm orders."_s}}),
        silent("CA-TEST", {{u"description"_s,
                            u"Fixture Works sends patients their test results and the latest news."_s}}),
        silent("CA-TEST", {{u"description"_s,
                            u"Internal program: test messages go to twelve employees of Fixture Works "
                            u"to verify deliveries."_s}}),
    };
}

QList<LintCase> usecaseOnlyCases() {
    const auto mixed = [](const QString& parts) {
        return LintPatch{{u"usecase"_s, u"MIXED"_s}, {u"sub_usecases"_s, parts}};
    };
    return {
        found("CA-USECASE.missing", {{u"usecase"_s, u""_s}}),
        found("CA-USECASE.unknown", {{u"usecase"_s, u"NEWSLETTER"_s}}),
        found("CA-USECASE.promotion",
              {{u"sample1"_s, u"Fixture Works: 20% off all lamps this weekend."_s + stop}}),
        found("CA-USECASE.promotion",
              {{u"sample2"_s, u"Fixture Works: flash sale! Shop now in every store."_s + stop}}),
        found("CA-USECASE.promotion", {{u"usecase"_s, u"MIXED"_s},
                                       {u"sub_usecases"_s, u"CUSTOMER_CARE|DELIVERY_NOTIFICATION"_s},
                                       {u"sample1"_s, u"Fixture Works: your coupon is here."_s + stop}}),
        found("CA-USECASE.codes", {{u"usecase"_s, u"2FA"_s}}),
        silent("CA-USECASE", {{u"usecase"_s, u"MARKETING"_s},
                              {u"sample1"_s, u"Fixture Works: 20% off all lamps."_s + stop},
                              {u"sample2"_s, u"Fixture Works: flash sale this weekend."_s + stop}}),
        silent("CA-USECASE", {{u"usecase"_s, u"2FA"_s},
                              {u"sample1"_s, u"Fixture Works: your sign-in code is [code]."_s + stop}}),
        silent("CA-USECASE",
               {{u"sample1"_s,
                 u"Fixture Works: your lamp is off to you. It is no deal-breaker if you are late."_s}}),

        found("CA-SUB.mixed", mixed(u"CUSTOMER_CARE"_s)),
        found("CA-SUB.mixed",
              mixed(u"2FA|ACCOUNT_NOTIFICATION|CUSTOMER_CARE|DELIVERY_NOTIFICATION|FRAUD_ALERT|MARKETING"_s)),
        found("CA-SUB.low-volume",
              {{u"usecase"_s, u"LOW_VOLUME_MIXED"_s},
               {u"sub_usecases"_s,
                u"2FA|ACCOUNT_NOTIFICATION|CUSTOMER_CARE|DELIVERY_NOTIFICATION|FRAUD_ALERT|MARKETING"_s}}),
        found("CA-SUB.none", {{u"sub_usecases"_s, u"DELIVERY_NOTIFICATION"_s}}),
        found("CA-SUB.unknown", mixed(u"CUSTOMER_CARE|CHARITY"_s)),
        silent("CA-SUB", mixed(u"CUSTOMER_CARE|DELIVERY_NOTIFICATION"_s)),
        silent("CA-SUB", {{u"usecase"_s, u"LOW_VOLUME"_s}}),

        found("CA-SUBSAMPLE.uncovered", mixed(u"CUSTOMER_CARE|POLLING_VOTING"_s)),
        found("CA-SUBSAMPLE.uncovered", mixed(u"DELIVERY_NOTIFICATION|FRAUD_ALERT"_s)),
        silent("CA-SUBSAMPLE", mixed(u"CUSTOMER_CARE|DELIVERY_NOTIFICATION"_s)),
        silent("CA-SUBSAMPLE",
               {{u"usecase"_s, u"MIXED"_s},
                {u"sub_usecases"_s, u"CUSTOMER_CARE|SECURITY_ALERT"_s},
                {u"sample1"_s, u"Fixture Works: a new device signed in to your account."_s + stop}}),

        found("CA-SPECIAL.political", {{u"usecase"_s, u"POLITICAL"_s}}),
        found("CA-SPECIAL.charity", {{u"usecase"_s, u"CHARITY"_s}}),
        found("CA-SPECIAL.special", {{u"usecase"_s, u"SWEEPSTAKE"_s}}),
        found("CA-SPECIAL.special", {{u"usecase"_s, u"AGENTS_FRANCHISES"_s}}),
        silent("CA-SPECIAL", {{u"usecase"_s, u"MARKETING"_s}}),
        silent("CA-SPECIAL", {{u"usecase"_s, u"DELIVERY_NOTIFICATION"_s}}),

        found(
            "CA-LOWVOL.volume",
            {{u"usecase"_s, u"LOW_VOLUME"_s},
             {u"description"_s, u"Fixture Works reminds customers, about 5,000 texts per day in season."_s}}),
        found("CA-LOWVOL.volume",
              {{u"usecase"_s, u"LOW_VOLUME_MIXED"_s},
               {u"description"_s, u"Fixture Works reminds customers of orders: 90k messages a month."_s}}),
        silent("CA-LOWVOL",
               {{u"usecase"_s, u"LOW_VOLUME"_s},
                {u"description"_s, u"Fixture Works reminds customers, 300 texts per day at most."_s}}),
        silent("CA-LOWVOL", {{u"description"_s,
                              u"Fixture Works reminds customers, about 5,000 texts per day in season."_s}}),
    };
}

QList<LintCase> attributeCases() {
    const QString linked =
        u"Fixture Works: follow your order at https://www.fixtureworks.com/o/[number]."_s + stop;
    const QString called = u"Fixture Works: your desk is here. Questions? Call (415) 555-0188."_s + stop;
    const QString wine = u"Fixture Works: the new wine cellar opens, tastings at six."_s + stop;
    const QString loan = u"Fixture Works: your loan application needs a signature."_s + stop;
    return {
        found("CA-ATTR-LINK.undeclared", {{u"sample1"_s, linked}}),
        found("CA-ATTR-LINK.undeclared",
              {{u"sample2"_s, u"Fixture Works: see fixtureworks.com/hours."_s + stop}}),
        found("CA-ATTR-LINK.undeclared",
              {{u"sample2"_s, u"Fixture Works: track it here: [tracking link]."_s + stop}}),
        found("CA-ATTR-LINK.unused", {{u"embedded_link"_s, u"true"_s}}),
        silent("CA-ATTR-LINK", {{u"sample1"_s, linked}, {u"embedded_link"_s, u"true"_s}}),
        silent("CA-ATTR-LINK",
               {{u"sample1"_s, u"Fixture Works: write to help@fixtureworks.com.We answer soon."_s + stop}}),

        found("CA-ATTR-PHONE.undeclared", {{u"sample1"_s, called}}),
        found("CA-ATTR-PHONE.undeclared",
              {{u"sample2"_s, u"Fixture Works: ring +14155550188 to change it."_s + stop}}),
        found("CA-ATTR-PHONE.unused", {{u"embedded_phone"_s, u"true"_s}}),
        silent("CA-ATTR-PHONE", {{u"sample1"_s, called}, {u"embedded_phone"_s, u"true"_s}}),
        silent("CA-ATTR-PHONE",
               {{u"sample1"_s, u"Fixture Works: order 4155550 is ready. HELP: 415-555-0188."_s + stop}}),

        found("CA-ATTR-AGE.undeclared", {{u"sample1"_s, wine}}),
        found("CA-ATTR-AGE.undeclared",
              {{u"sample2"_s, u"Fixture Works: happy hour from five, cocktails half price."_s + stop}}),
        found("CA-ATTR-AGE.gate", {{u"sample1"_s, wine}, {u"age_gated"_s, u"true"_s}}),
        found("CA-ATTR-AGE.gate",
              {{u"age_gated"_s, u"true"_s},
               {u"message_flow"_s,
                u"On https://www.fixtureworks.com/join people press Yes, I am over 21 and sign up."_s}}),
        silent("CA-ATTR-AGE",
               {{u"sample1"_s, wine},
                {u"age_gated"_s, u"true"_s},
                {u"message_flow"_s,
                 u"People enter their date of birth on https://www.fixtureworks.com/join first."_s}}),
        silent(
            "CA-ATTR-AGE",
            {{u"sample1"_s, u"Fixture Works: your ginger ale glasses are ready, we never sell alcohol."_s}}),

        found("CA-ATTR-LEND.undeclared", {{u"sample1"_s, loan}}),
        found(
            "CA-ATTR-LEND.undeclared",
            {{u"description"_s, u"Fixture Works reminds customers that a mortgage payment is coming up."_s}}),
        found("CA-ATTR-LEND.unnamed", {{u"sample1"_s, loan}, {u"direct_lending"_s, u"true"_s}}),
        silent("CA-ATTR-LEND", {{u"sample1"_s, loan},
                                {u"direct_lending"_s, u"true"_s},
                                {u"description"_s,
                                 u"DIRECT LENDING: Fixture Works informs customers of their own loans."_s}}),
        silent("CA-ATTR-LEND",
               {{u"sample1"_s, u"Fixture Works: see you on Apr 3 for your appointment."_s + stop}}),

        found("CA-AFFIL.affiliate",
              {{u"description"_s,
                u"Fixture Works sends customers offers from partners and lead generation."_s}}),
        found("CA-AFFIL.affiliate",
              {{u"message_flow"_s, u"By signing up you agree that our marketing partners may text you."_s}}),
        silent("CA-AFFIL", {{u"message_flow"_s,
                             u"We do not share your number with affiliates or marketing partners."_s}}),
        silent("CA-AFFIL", {{u"description"_s,
                             u"Fixture Works reminds business partners who buy lamps of deliveries."_s}}),
    };
}
} // namespace

QList<LintCase> usecaseCases() {
    return standingCases() + textCases() + usecaseOnlyCases() + attributeCases();
}

} // namespace am::test
