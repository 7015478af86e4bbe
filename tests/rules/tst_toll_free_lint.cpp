// Each check of a toll-free dossier: texts that trigger it and texts that must not.
#include "rules/TollFreeLint.h"

#include "rules/RegistrationLintData.h"
#include "rules/TollFreeData.h"
#include "support/TollFreeSamples.h"

#include <QTest>

#include <functional>

using namespace am;
using namespace am::rules;
using namespace Qt::StringLiterals;
using am::tests::soundTollFreeDraft;
using am::tests::tollFreeSurroundings;
using core::TollFreeDraft;

namespace {

using Change = std::function<void(TollFreeDraft&, TollFreeSurroundings&)>;

struct Case {
    const char* textId;
    bool triggers;
    Change change;
};

QStringList idsOf(const QList<TollFreeFinding>& findings) {
    QStringList ids;
    for (const TollFreeFinding& finding : findings) {
        ids += finding.lint.textId;
    }
    return ids;
}

const TollFreeFinding* findingOf(const QList<TollFreeFinding>& findings, const QString& textId) {
    for (const TollFreeFinding& finding : findings) {
        if (finding.lint.textId == textId) {
            return &finding;
        }
    }
    return nullptr;
}

core::TollFreeDossier dossierOf(const QString& business, const QString& number) {
    core::TollFreeDossier other;
    other.id = 9;
    other.fields.businessName = business;
    other.fields.numbers = {number};
    return other;
}

/// Sets one text of the draft.
Change text(QString TollFreeDraft::*field, const QString& value) {
    return [field, value](TollFreeDraft& draft, TollFreeSurroundings&) {
        draft.*field = value;
    };
}
Change list(QStringList TollFreeDraft::*field, const QStringList& value) {
    return [field, value](TollFreeDraft& draft, TollFreeSurroundings&) {
        draft.*field = value;
    };
}
Change both(const Change& first, const Change& second) {
    return [first, second](TollFreeDraft& draft, TollFreeSurroundings& around) {
        first(draft, around);
        second(draft, around);
    };
}
Change onDay(const QDate& day) {
    return [day](TollFreeDraft&, TollFreeSurroundings& around) {
        around.today = day;
    };
}
Change volume(int messages) {
    return [messages](TollFreeDraft& draft, TollFreeSurroundings&) {
        draft.messageVolume = messages;
    };
}
Change inOthers(const core::TollFreeDossier& other) {
    return [other](TollFreeDraft&, TollFreeSurroundings& around) {
        around.others = {other};
    };
}
Change replaced(QString TollFreeDraft::*field, const QString& before, const QString& after) {
    return [=](TollFreeDraft& draft, TollFreeSurroundings&) {
        Q_ASSERT((draft.*field).contains(before));
        (draft.*field).replace(before, after);
    };
}
Change added(QString TollFreeDraft::*field, const QString& more) {
    return [=](TollFreeDraft& draft, TollFreeSurroundings&) {
        draft.*field += more;
    };
}
Change nothing() {
    return [](TollFreeDraft&, TollFreeSurroundings&) {
    };
}

QStringList numbers(int count) {
    QStringList list;
    for (int i = 0; i < count; ++i) {
        list += u"+1833555%1"_s.arg(1000 + i);
    }
    return list;
}
Change ownNumbers(int count) {
    return [count](TollFreeDraft& draft, TollFreeSurroundings& around) {
        draft.numbers = numbers(count);
        around.ownedNumbers = draft.numbers;
    };
}

using D = TollFreeDraft;

QList<Case> cases() {
    const auto sole = text(&D::entityType, u"SOLE_PROPRIETOR"_s);
    const auto noRegistration = text(&D::registrationNumber, QString());
    const auto political = list(&D::useCases, {u"POLITICAL_ELECTION_CAMPAIGNS"_s});
    const auto charity = list(&D::useCases, {u"CHARITY_NONPROFIT"_s});
    const auto nonProfit = text(&D::entityType, u"NON_PROFIT"_s);
    const auto proof =
        text(&D::additionalInformation, u"The IRS 501(c)(3) determination letter is of 2019."_s);
    const auto byText = text(&D::optInType, u"VIA_TEXT"_s);
    const auto noPictures = list(&D::optInImageUrls, {});
    const auto marketing = list(&D::useCases, {u"ACCOUNT_NOTIFICATIONS"_s, u"MARKETING"_s});
    const Change transactional = [](D&, TollFreeSurroundings& around) {
        around.transactionalNumbers = {u"+18335550199"_s};
    };
    return {
        {"TF-REQUIRED.missing", true, text(&D::city, u" "_s)},
        {"TF-REQUIRED.missing", true, list(&D::useCases, {})},
        {"TF-REQUIRED.missing", true, volume(0)},
        {"TF-REQUIRED.missing", false, nothing()},
        {"TF-REQUIRED.missing", false, text(&D::notificationEmail, QString())},
        {"TF-LENGTH.long", true, text(&D::additionalInformation, u"a"_s.repeated(501))},
        {"TF-LENGTH.long", true, text(&D::helpMessage, u"Harbor "_s.repeated(90))},
        {"TF-LENGTH.long", false, text(&D::additionalInformation, u"a"_s.repeated(500))},
        {"TF-LENGTH.long", false, text(&D::additionalInformation, u"😀"_s.repeated(500))},
        {"TF-VOLUME.tier", true, volume(1500)},
        {"TF-VOLUME.tier", true, volume(20'000'000)},
        {"TF-VOLUME.tier", false, volume(10)},
        {"TF-VOLUME.tier", false, volume(10'000'000)},
        {"TF-PHONE.form", true, text(&D::contactPhone, u"(415) 237-0123"_s)},
        {"TF-PHONE.form", true, text(&D::contactPhone, u"1-415-237-0123"_s)},
        {"TF-PHONE.form", false, nothing()},
        {"TF-PHONE.form", false, text(&D::contactPhone, QString())},
        {"TF-PHONE.invalid", true, text(&D::contactPhone, u"ask Rosa"_s)},
        {"TF-PHONE.invalid", true, text(&D::contactPhone, u"555-01"_s)},
        {"TF-PHONE.invalid", false, nothing()},
        {"TF-PHONE.invalid", false, text(&D::contactPhone, u"+442079460958"_s)},
        {"TF-NUMBER.none", true, list(&D::numbers, {})},
        {"TF-NUMBER.none", false, nothing()},
        {"TF-NUMBER.none", false, list(&D::numbers, {u"nonsense"_s})},
        {"TF-NUMBER.malformed", true, list(&D::numbers, {u"(833) 555-0199"_s})},
        {"TF-NUMBER.malformed", true, list(&D::numbers, {u"our hotline"_s})},
        {"TF-NUMBER.malformed", false, nothing()},
        {"TF-NUMBER.malformed", false, list(&D::numbers, {u"+14155550100"_s})},
        {"TF-NUMBER.local", true, list(&D::numbers, {u"+14155550100"_s})},
        {"TF-NUMBER.local", true, list(&D::numbers, {u"+18995550100"_s})},
        {"TF-NUMBER.local", false, nothing()},
        {"TF-NUMBER.local", false, list(&D::numbers, {u"+18885550100"_s})},
        {"TF-NUMBER.foreign", true, list(&D::numbers, {u"+18885550100"_s})},
        {"TF-NUMBER.foreign", true, list(&D::numbers, {u"+18335550199"_s, u"+18005550100"_s})},
        {"TF-NUMBER.foreign", false, list(&D::numbers, {u"+18335550199"_s, u"+18335550188"_s})},
        {"TF-NUMBER.foreign", false,
         [](D&, TollFreeSurroundings& around) {
             around.ownedNumbers.reset();
         }},
        {"TF-COUNT.many", true, ownNumbers(6)},
        {"TF-COUNT.many", true, ownNumbers(10)},
        {"TF-COUNT.many", false, ownNumbers(5)},
        {"TF-COUNT.many", false,
         both(ownNumbers(6), text(&D::additionalInformation, u"One per shop; six shops."_s))},
        {"TF-COUNT.most", true, ownNumbers(11)},
        {"TF-COUNT.most", true, both(ownNumbers(12), text(&D::additionalInformation, u"Twelve shops."_s))},
        {"TF-COUNT.most", false, ownNumbers(10)},
        {"TF-COUNT.most", false, ownNumbers(1)},
        {"TF-SHARED.business", true, inOthers(dossierOf(u"Bay Bikes Inc"_s, u"+18335550199"_s))},
        {"TF-SHARED.business", true, inOthers(dossierOf(u"Cafe Lune LLC"_s, u"+18335550199"_s))},
        {"TF-SHARED.business", false, inOthers(dossierOf(u"Bay Bikes Inc"_s, u"+18335550188"_s))},
        {"TF-SHARED.business", false, inOthers(dossierOf(u"Harbor Cycle Works, LLC"_s, u"+18335550199"_s))},
        {"TF-REGISTRATION.missing", true, noRegistration},
        {"TF-REGISTRATION.missing", true, both(noRegistration, onDay(QDate(2026, 10, 19)))},
        {"TF-REGISTRATION.missing", false, both(noRegistration, onDay(QDate(2026, 10, 18)))},
        {"TF-REGISTRATION.missing", false, both(noRegistration, sole)},
        {"TF-REGISTRATION.soon", true, both(noRegistration, onDay(QDate(2026, 10, 18)))},
        {"TF-REGISTRATION.soon", true, both(noRegistration, onDay(QDate(2026, 1, 2)))},
        {"TF-REGISTRATION.soon", false, noRegistration},
        {"TF-REGISTRATION.soon", false, onDay(QDate(2026, 1, 2))},
        {"TF-REGISTRATION.kind", true, text(&D::registrationType, QString())},
        {"TF-REGISTRATION.kind", true,
         both(text(&D::registrationType, QString()), text(&D::registrationNumber, u"HRB 1234"_s))},
        {"TF-REGISTRATION.kind", false, nothing()},
        {"TF-REGISTRATION.kind", false, both(noRegistration, text(&D::registrationType, QString()))},
        {"TF-REGISTRATION.country", true, text(&D::registrationCountry, QString())},
        {"TF-REGISTRATION.country", true, text(&D::registrationCountry, u"  "_s)},
        {"TF-REGISTRATION.country", false, nothing()},
        {"TF-REGISTRATION.country", false, both(noRegistration, text(&D::registrationCountry, QString()))},
        {"TF-POLICY.missing", true, text(&D::privacyPolicyUrl, QString())},
        {"TF-POLICY.missing", true, both(text(&D::termsUrl, QString()), onDay(QDate(2026, 9, 15)))},
        {"TF-POLICY.missing", false, nothing()},
        {"TF-POLICY.missing", false, both(text(&D::termsUrl, QString()), onDay(QDate(2026, 9, 14)))},
        {"TF-POLICY.soon", true, both(text(&D::termsUrl, QString()), onDay(QDate(2026, 9, 14)))},
        {"TF-POLICY.soon", true, both(text(&D::privacyPolicyUrl, QString()), onDay(QDate(2026, 3, 1)))},
        {"TF-POLICY.soon", false, onDay(QDate(2026, 3, 1))},
        {"TF-POLICY.soon", false, text(&D::termsUrl, QString())},
        {"TF-TOKEN.missing", true, political},
        {"TF-TOKEN.missing", true, both(political, onDay(QDate(2026, 2, 17)))},
        {"TF-TOKEN.missing", false, both(political, text(&D::campaignVerifyToken, u"cv|1.0|tcr|10dlc"_s))},
        {"TF-TOKEN.missing", false, nothing()},
        {"TF-TOKEN.soon", true, both(political, onDay(QDate(2026, 2, 16)))},
        {"TF-TOKEN.soon", true, both(political, onDay(QDate(2025, 12, 1)))},
        {"TF-TOKEN.soon", false, political},
        {"TF-TOKEN.soon", false, onDay(QDate(2025, 12, 1))},
        {"TF-CHARITY.entity", true, charity},
        {"TF-CHARITY.entity", true, both(charity, text(&D::entityType, u"GOVERNMENT"_s))},
        {"TF-CHARITY.entity", false, both(charity, nonProfit)},
        {"TF-CHARITY.entity", false, nothing()},
        {"TF-CHARITY.proof", true, both(charity, nonProfit)},
        {"TF-CHARITY.proof", true,
         both(both(charity, nonProfit), text(&D::additionalInformation, u"We help cyclists."_s))},
        {"TF-CHARITY.proof", false, both(both(charity, nonProfit), proof)},
        {"TF-CHARITY.proof", false, nonProfit},
        {"TF-IMPORT.import", true, text(&D::optInType, u"IMPORT"_s)},
        {"TF-IMPORT.import", true, both(text(&D::optInType, u"IMPORT"_s), noPictures)},
        {"TF-IMPORT.import", false, nothing()},
        {"TF-IMPORT.import", false, byText},
        {"TF-EVIDENCE.missing", true, noPictures},
        {"TF-EVIDENCE.missing", true, both(noPictures, text(&D::optInType, u"PAPER_FORM"_s))},
        {"TF-EVIDENCE.missing", false, nothing()},
        {"TF-EVIDENCE.missing", false, both(noPictures, text(&D::optInType, u"VERBAL"_s))},
        {"TF-EVIDENCE.address", true, list(&D::optInImageUrls, {u"http://harborcycleworks.com/a.png"_s})},
        {"TF-EVIDENCE.address", true, list(&D::optInImageUrls, {u"https://192.168.0.4/a.png"_s})},
        {"TF-EVIDENCE.address", false, nothing()},
        {"TF-EVIDENCE.address", false, noPictures},
        {"TF-KEYWORD.missing", true, byText},
        {"TF-KEYWORD.missing", true, both(byText, list(&D::optInKeywords, {}))},
        {"TF-KEYWORD.missing", false, both(byText, list(&D::optInKeywords, {u"REPAIR"_s}))},
        {"TF-KEYWORD.missing", false, nothing()},
        {"TF-KEYWORD.form", true, list(&D::optInKeywords, {u"SIGN UP"_s})},
        {"TF-KEYWORD.form", true, list(&D::optInKeywords, {u"JOIN"_s, u"BIKE!"_s})},
        {"TF-KEYWORD.form", false, list(&D::optInKeywords, {u"JOIN"_s, u"BIKE2"_s})},
        {"TF-KEYWORD.form", false, nothing()},
        {"TF-KEYWORD.stop", true, list(&D::optInKeywords, {u"stop"_s})},
        {"TF-KEYWORD.stop", true, list(&D::optInKeywords, {u"JOIN"_s, u"Cancel"_s})},
        {"TF-KEYWORD.stop", false, list(&D::optInKeywords, {u"START"_s})},
        {"TF-KEYWORD.stop", false, nothing()},
        {"TF-WAY.differs", true, text(&D::optInType, u"MOBILE_QR_CODE"_s)},
        {"TF-WAY.differs", true, text(&D::optInWorkflow, u"People find us and are added."_s)},
        {"TF-WAY.differs", false, nothing()},
        {"TF-WAY.differs", false,
         both(text(&D::optInType, u"MOBILE_QR_CODE"_s),
              added(&D::optInWorkflow, u" They scan a QR code."_s))},
        {"TF-MODEL.marketing", true,
         added(&D::sampleMessages, u"\nHarbor Cycle Works: 20% off all helmets."_s)},
        {"TF-MODEL.marketing", true,
         added(&D::sampleMessages, u"\nOur spring sale starts today. Shop now."_s)},
        {"TF-MODEL.marketing", false,
         added(&D::sampleMessages, u"\nHarbor Cycle Works: your sale receipt is ready."_s)},
        {"TF-MODEL.marketing", false,
         both(marketing, added(&D::sampleMessages, u"\nHarbor Cycle Works: 20% off all helmets."_s))},
        {"TF-PROGRAMME.marketing", true, both(marketing, transactional)},
        {"TF-PROGRAMME.marketing", true, both(list(&D::useCases, {u"MARKETING"_s}), transactional)},
        {"TF-PROGRAMME.marketing", false, marketing},
        {"TF-PROGRAMME.marketing", false, transactional},
        {"TF-SAMPLES.few", true, list(&D::useCases, {u"ACCOUNT_NOTIFICATIONS"_s, u"CUSTOMER_CARE"_s})},
        {"TF-SAMPLES.few", true, marketing},
        {"TF-SAMPLES.few", false,
         both(marketing, added(&D::sampleMessages, u"\nHarbor Cycle Works: 20% off all helmets."_s))},
        {"TF-SAMPLES.few", false, nothing()},
        {"TF-RESELLER.same", true, text(&D::isvReseller, u"Harbor Cycle Works LLC"_s)},
        {"TF-RESELLER.same", true, text(&D::isvReseller, u"harbor cycle works, llc"_s)},
        {"TF-RESELLER.same", false, text(&D::isvReseller, u"Bay Messaging Inc"_s)},
        {"TF-RESELLER.same", false, nothing()},

        // Taken over from the registration checks.
        {"SA-SHAFT.adult", true, added(&D::sampleMessages, u" Hot singles near you."_s)},
        {"SA-SHAFT.adult", true, added(&D::useCaseSummary, u" Adult entertainment."_s)},
        {"SA-SHAFT.adult", false, added(&D::sampleMessages, u" Single speed bikes too."_s)},
        {"SA-SHAFT.adult", false, nothing()},
        {"SA-SHAFT.cannabis", true, added(&D::sampleMessages, u" Your CBD order is here."_s)},
        {"SA-SHAFT.cannabis", true, added(&D::useCaseSummary, u" For our dispensary."_s)},
        {"SA-SHAFT.cannabis", false, added(&D::useCaseSummary, u" We never sell cannabis."_s)},
        {"SA-SHAFT.cannabis", false, nothing()},
        {"SA-SHAFT.tobacco", true, added(&D::sampleMessages, u" Your vape juice is in."_s)},
        {"SA-SHAFT.tobacco", true, added(&D::sampleMessages, u" Cigars are ready."_s)},
        {"SA-SHAFT.tobacco", false, nothing()},
        {"SA-SHAFT.tobacco", false, added(&D::sampleMessages, u" No smoking in the shop."_s)},
        {"CA-ATTR-AGE.undeclared", true, added(&D::sampleMessages, u" Your wine is ready."_s)},
        {"CA-ATTR-AGE.undeclared", true, added(&D::sampleMessages, u" Beer tasting at noon."_s)},
        {"CA-ATTR-AGE.undeclared", false, nothing()},
        {"CA-ATTR-AGE.undeclared", false,
         both(added(&D::sampleMessages, u" Your wine is ready."_s),
              [](D& draft, TollFreeSurroundings&) { draft.ageGatedContent = true; })},
        {"SA-PHISH.urgency", true,
         added(&D::sampleMessages,
               u" Act now or your account will be closed: https://harborcycleworks.com/x"_s)},
        {"SA-PHISH.urgency", true,
         added(&D::sampleMessages, u" Final notice: https://harborcycleworks.com/pay"_s)},
        {"SA-PHISH.urgency", false,
         added(&D::sampleMessages, u" See https://harborcycleworks.com/repairs"_s)},
        {"SA-PHISH.urgency", false, nothing()},
        {"SA-FORBID.lending", true, added(&D::sampleMessages, u" Payday advance approved."_s)},
        {"SA-FORBID.lending", true, added(&D::useCaseSummary, u" No credit check."_s)},
        {"SA-FORBID.lending", false, nothing()},
        {"SA-FORBID.lending", false, added(&D::sampleMessages, u" Pay on pickup day."_s)},
        {"SA-FORBID.gambling", true, added(&D::sampleMessages, u" Casino night."_s)},
        {"SA-FORBID.gambling", true, added(&D::sampleMessages, u" Enter our sweepstakes."_s)},
        {"SA-FORBID.gambling", false, nothing()},
        {"SA-FORBID.gambling", false, added(&D::sampleMessages, u" You can bet on us being open."_s)},
        {"SA-SHORT.shortener", true, added(&D::sampleMessages, u" See https://bit.ly/3xYz"_s)},
        {"SA-SHORT.shortener", true, added(&D::sampleMessages, u" See tinyurl.com/abc"_s)},
        {"SA-SHORT.shortener", false, added(&D::sampleMessages, u" See https://harborcycleworks.com/a"_s)},
        {"SA-SHORT.shortener", false, nothing()},
        {"SA-HTTP.insecure", true, added(&D::sampleMessages, u" See http://harborcycleworks.com/a"_s)},
        {"SA-HTTP.insecure", true, added(&D::sampleMessages, u" http://www.harborcycleworks.com/b"_s)},
        {"SA-HTTP.insecure", false, added(&D::sampleMessages, u" See https://harborcycleworks.com/a"_s)},
        {"SA-HTTP.insecure", false, nothing()},
        {"BR-NAME-MATCH.suffix", true, text(&D::businessName, u"Harbor Cycle Works"_s)},
        {"BR-NAME-MATCH.suffix", true, text(&D::businessName, u"Rosa Delgado Bikes"_s)},
        {"BR-NAME-MATCH.suffix", false, nothing()},
        {"BR-NAME-MATCH.suffix", false, text(&D::businessName, u"Harbor Cycle Works Inc."_s)},
        {"BR-ADDR.box", true, text(&D::street, u"PO Box 12"_s)},
        {"BR-ADDR.box", true, text(&D::street, u"1204 Harbor Way PMB 7"_s)},
        {"BR-ADDR.box", false, nothing()},
        {"BR-ADDR.box", false, text(&D::street, u"12 Boxwood Lane"_s)},
        {"BR-ADDR.mismatch", true, text(&D::postalCode, u"10001"_s)},
        {"BR-ADDR.mismatch", true, text(&D::state, u"NY"_s)},
        {"BR-ADDR.mismatch", false, nothing()},
        {"BR-ADDR.mismatch", false, text(&D::postalCode, u"90210"_s)},
        {"BR-WEB.insecure", true, text(&D::website, u"http://harborcycleworks.com"_s)},
        {"BR-WEB.insecure", true, text(&D::website, u"harborcycleworks.com"_s)},
        {"BR-WEB.insecure", false, nothing()},
        {"BR-WEB.insecure", false, text(&D::website, u"https://www.harborcycleworks.com/shop"_s)},
        {"BR-WEB.social", true, text(&D::website, u"https://facebook.com/harborcycle"_s)},
        {"BR-WEB.social", true, text(&D::website, u"https://www.instagram.com/harborcycle"_s)},
        {"BR-WEB.social", false, nothing()},
        {"BR-WEB.social", false, text(&D::website, u"https://harborcycleworks.com/facebook"_s)},
        {"BR-EMAIL-PUBLIC.free", true, text(&D::contactEmail, u"rosa@gmail.com"_s)},
        {"BR-EMAIL-PUBLIC.free", true, text(&D::contactEmail, u"shop@yahoo.com"_s)},
        {"BR-EMAIL-PUBLIC.free", false, nothing()},
        {"BR-EMAIL-PUBLIC.free", false, both(sole, text(&D::contactEmail, u"rosa@gmail.com"_s))},
        {"BR-EMAIL-DOMAIN.differs", true, text(&D::contactEmail, u"rosa@baybikes.com"_s)},
        {"BR-EMAIL-DOMAIN.differs", true, text(&D::website, u"https://baybikes.com"_s)},
        {"BR-EMAIL-DOMAIN.differs", false, nothing()},
        {"BR-EMAIL-DOMAIN.differs", false, text(&D::contactEmail, u"rosa@mail.harborcycleworks.com"_s)},
        {"BR-PLACEHOLDER.placeholder", true, text(&D::businessName, u"Test"_s)},
        {"BR-PLACEHOLDER.placeholder", true, text(&D::useCaseSummary, u"Lorem ipsum dolor sit amet"_s)},
        {"BR-PLACEHOLDER.placeholder", false, nothing()},
        {"BR-PLACEHOLDER.placeholder", false, text(&D::city, u"Mill Valley"_s)},
        {"CA-PERSONAL.personal", true, added(&D::useCaseSummary, u" I text only my own phone."_s)},
        {"CA-PERSONAL.personal", true, added(&D::useCaseSummary, u" Reminders for myself."_s)},
        {"CA-PERSONAL.personal", false, nothing()},
        {"CA-PERSONAL.personal", false, added(&D::useCaseSummary, u" Customers only."_s)},
        {"OI-NONE.vague", true,
         text(&D::optInWorkflow, u"People agreed to be texted by SMS about repairs."_s)},
        {"OI-NONE.vague", true, text(&D::optInWorkflow, u"All customers want our messages."_s)},
        {"OI-NONE.vague", false, nothing()},
        {"OI-NONE.vague", false, text(&D::optInWorkflow, u"They sign a paper form."_s)},
        {"OI-REQUIRED.required", true,
         added(&D::optInWorkflow, u" Consent is required to place an order."_s)},
        {"OI-REQUIRED.required", true, added(&D::optInWorkflow, u" Customers must agree to texts."_s)},
        {"OI-REQUIRED.required", false, nothing()},
        {"OI-REQUIRED.required", false,
         added(&D::optInWorkflow, u" Consent is not a condition of purchase."_s)},
        {"OI-SHARE.shares", true, added(&D::optInWorkflow, u" We share numbers with partners."_s)},
        {"OI-SHARE.shares", true, added(&D::optInWorkflow, u" Opt-in data is provided to affiliates."_s)},
        {"OI-SHARE.shares", false, nothing()},
        {"OI-SHARE.shares", false, added(&D::optInWorkflow, u" We do not share data with third parties."_s)},
        {"OI-SMSWORD.missing", true, replaced(&D::optInWorkflow, u"SMS updates"_s, u"updates"_s)},
        {"OI-SMSWORD.missing", true,
         text(&D::optInWorkflow, u"They agree on the web form to be contacted."_s)},
        {"OI-SMSWORD.missing", false, nothing()},
        {"OI-SMSWORD.missing", false, replaced(&D::optInWorkflow, u"SMS updates"_s, u"text messages"_s)},
        {"OI-FREQ.missing", true, replaced(&D::optInWorkflow, u"message frequency varies, "_s, QString())},
        {"OI-FREQ.missing", true, text(&D::optInWorkflow, u"They tick a box on the web form."_s)},
        {"OI-FREQ.missing", false, nothing()},
        {"OI-FREQ.missing", false,
         replaced(&D::optInWorkflow, u"message frequency varies"_s, u"4 msgs per month"_s)},
        {"OI-RATES.missing", true,
         replaced(&D::optInWorkflow, u"message and data rates may apply, "_s, QString())},
        {"OI-RATES.missing", true, text(&D::optInWorkflow, u"They tick a box on the web form."_s)},
        {"OI-RATES.missing", false, nothing()},
        {"OI-RATES.missing", false,
         replaced(&D::optInWorkflow, u"message and data rates"_s, u"msg & data rates"_s)},
        {"OI-BUNDLE.bundled", true, added(&D::optInWorkflow, u" They agree to calls, texts and emails."_s)},
        {"OI-BUNDLE.bundled", true, added(&D::optInWorkflow, u" One box covers email and SMS."_s)},
        {"OI-BUNDLE.bundled", false, nothing()},
        {"OI-BUNDLE.bundled", false, added(&D::optInWorkflow, u" E-mail has a box of its own."_s)},
        {"OI-LIVE.picture", true, replaced(&D::optInWorkflow, u"/repairs/new"_s, u"/img/form.png"_s)},
        {"OI-LIVE.picture", true, replaced(&D::optInWorkflow, u"/repairs/new"_s, u"/form.jpg"_s)},
        {"OI-LIVE.picture", false, nothing()},
        {"OI-LIVE.picture", false, replaced(&D::optInWorkflow, u"/repairs/new"_s, u"/book"_s)},
        {"AM-OPTIN.rates", true,
         replaced(&D::optInConfirmation, u"Msg & data rates may apply. "_s, QString())},
        {"AM-OPTIN.rates", true,
         text(&D::optInConfirmation, u"Harbor Cycle Works: you signed up. Reply HELP or STOP."_s)},
        {"AM-OPTIN.rates", false, nothing()},
        {"AM-OPTIN.rates", false,
         replaced(&D::optInConfirmation, u"Msg & data rates"_s, u"Message and data rates"_s)},
        {"AM-HELP.contact", true, text(&D::helpMessage, u"Harbor Cycle Works: we help you."_s)},
        {"AM-HELP.contact", true, text(&D::helpMessage, u"Harbor Cycle Works repair texts."_s)},
        {"AM-HELP.contact", false, nothing()},
        {"AM-HELP.contact", false, text(&D::helpMessage, u"Harbor Cycle Works: call 415-237-0123"_s)},
    };
}

} // namespace

class TollFreeLintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidAgainstASoundDossier() {
        const auto findings = lintTollFree(soundTollFreeDraft(), tollFreeSurroundings());
        for (const TollFreeFinding& finding : findings) {
            QVERIFY2(finding.lint.severity == LintSeverity::Info, qPrintable(finding.lint.textId));
        }
    }

    void eachCheckTellsApart_data() {
        QTest::addColumn<int>("at");
        const auto all = cases();
        for (int i = 0; i < all.size(); ++i) {
            QTest::addRow("%s %s %d", all.at(i).textId, all.at(i).triggers ? "finds" : "passes", i) << i;
        }
    }
    void eachCheckTellsApart() {
        QFETCH(int, at);
        const Case one = cases().at(at);
        TollFreeDraft draft = soundTollFreeDraft();
        TollFreeSurroundings around = tollFreeSurroundings();
        one.change(draft, around);
        const QStringList ids = idsOf(lintTollFree(draft, around));
        QVERIFY2(ids.contains(QLatin1String(one.textId)) == one.triggers, qPrintable(ids.join(u", "_s)));
    }

    void everyCheckHasTwoOfEach() {
        QHash<QString, std::pair<int, int>> counted;
        for (const Case& one : cases()) {
            auto& [finds, passes] = counted[QLatin1String(one.textId)];
            ++(one.triggers ? finds : passes);
        }
        for (const QString& id : TollFreeData::instance().textIds()) {
            // There is but one empty list of numbers.
            const int least = id == "TF-NUMBER.none"_L1 ? 1 : 2;
            QVERIFY2(counted.value(id).first >= least, qPrintable(id));
            QVERIFY2(counted.value(id).second >= 2, qPrintable(id));
        }
    }

    void whatIsSharedExistsAmongTheRegistrationChecks() {
        QSet<QString> known;
        for (const QString& id : lintTextIds()) {
            known.insert(id);
            known.insert(id.section(u'.', 0, 0));
        }
        for (const QString& id : TollFreeData::instance().sharedIds()) {
            QVERIFY2(known.contains(id), qPrintable(id));
        }
    }

    void aSharedFindingHasTollFreesCodes() {
        TollFreeDraft draft = soundTollFreeDraft();
        draft.sampleMessages += u" Your CBD order is here."_s;
        const auto findings = lintTollFree(draft, tollFreeSurroundings());
        const TollFreeFinding* finding = findingOf(findings, u"SA-SHAFT.cannabis"_s);
        QVERIFY(finding);
        QCOMPARE(finding->lint.field, u"sample_messages"_s);
        QCOMPARE(finding->lint.rejectionCodes, QStringList({u"506"_s, u"30441"_s}));
        QCOMPARE(finding->lint.severity, LintSeverity::Block);
        QVERIFY(!finding->isFixable);
        QVERIFY(!finding->replacement);
    }

    void simpleFixesSettleTheirFindings_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("telephone") << 0;
        QTest::newRow("number") << 1;
        QTest::newRow("sample link") << 2;
        QTest::newRow("website") << 3;
        QTest::newRow("website without scheme") << 4;
        QTest::newRow("confirmation rates") << 5;
        QTest::newRow("workflow frequency") << 6;
    }
    void simpleFixesSettleTheirFindings() {
        QFETCH(int, which);
        const struct {
            const char* textId;
            QString D::*field;
            QString before;
        } fixes[] = {
            {"TF-PHONE.form", &D::contactPhone, u"(415) 237-0123"_s},
            {"TF-NUMBER.malformed", nullptr, u"833-555-0199"_s},
            {"SA-HTTP.insecure", &D::sampleMessages,
             u"Harbor Cycle Works: http://harborcycleworks.com/a Reply STOP to opt out."_s},
            {"BR-WEB.insecure", &D::website, u"http://harborcycleworks.com"_s},
            {"BR-WEB.insecure", &D::website, u"harborcycleworks.com"_s},
            {"AM-OPTIN.rates", &D::optInConfirmation,
             u"Harbor Cycle Works: you signed up. Msg frequency varies. Reply HELP or STOP."_s},
            {"OI-FREQ.missing", &D::optInWorkflow,
             u"They tick a box on the web form https://harborcycleworks.com/a for SMS about repairs."_s},
        };
        const auto& fix = fixes[which];
        TollFreeDraft draft = soundTollFreeDraft();
        const auto put = [&](const QString& value) {
            if (fix.field) {
                draft.*fix.field = value;
            } else {
                draft.numbers = value.split(u", "_s);
            }
        };
        put(fix.before);
        const auto findings = lintTollFree(draft, tollFreeSurroundings());
        const TollFreeFinding* finding = findingOf(findings, QLatin1String(fix.textId));
        QVERIFY2(finding, qPrintable(idsOf(findings).join(u", "_s)));
        QVERIFY(finding->replacement);
        put(*finding->replacement);
        QVERIFY(!findingOf(lintTollFree(draft, tollFreeSurroundings()), QLatin1String(fix.textId)));
    }

    void findingsComeInTheOrderOfTheForm() {
        const auto findings = lintTollFree(TollFreeDraft(), tollFreeSurroundings());
        QCOMPARE(findings.first().lint.field, u"numbers"_s);
        QVERIFY(countFindings(findings).block > 10);
        QVERIFY(!countFindings(findings).mayFile());
    }

    void codesAreExplained() {
        QCOMPARE(tollFreeRejection(u" 30441 "_s)->reason, u"Cannabis"_s);
        QVERIFY(!tollFreeRejection(u"506"_s)->isFixable);
        QVERIFY(tollFreeRejection(u"30478"_s)->isFixable);
        QVERIFY(!tollFreeRejection(u"12345"_s));
    }

    void everyCodeOfACheckIsExplained() {
        for (const Case& one : cases()) {
            TollFreeDraft draft = soundTollFreeDraft();
            TollFreeSurroundings around = tollFreeSurroundings();
            one.change(draft, around);
            for (const TollFreeFinding& finding : lintTollFree(draft, around)) {
                for (const QString& code : finding.lint.rejectionCodes) {
                    QVERIFY2(tollFreeRejection(code), qPrintable(finding.lint.textId + u": "_s + code));
                }
            }
        }
    }

    void theEditWindowIsSevenDays() {
        const auto at = *core::Timestamp::parse(u"2026-06-01T12:00:00Z");
        core::TollFreeDossier dossier;
        QVERIFY(!tollFreeEditDaysLeft(dossier, at));
        core::TollFreeStatusChange change;
        change.status = core::TollFreeStatus::NeedsInput;
        change.at = at;
        dossier.history = {change};
        const auto after = [&](int hours) {
            return tollFreeEditDaysLeft(dossier, at.plus(std::chrono::hours(hours))).value();
        };
        QCOMPARE(after(0), 7);
        QCOMPARE(after(1), 7);
        QCOMPARE(after(24), 6);
        QCOMPARE(after(24 * 7 - 1), 1);
        QCOMPARE(after(24 * 7), 0);
        QCOMPARE(after(24 * 30), 0);
        dossier.history.last().status = core::TollFreeStatus::RejectedFinal;
        QVERIFY(!tollFreeEditDaysLeft(dossier, at));
    }
};

QTEST_GUILESS_MAIN(TollFreeLintTest)
#include "tst_toll_free_lint.moc"
