// Tests of composed keywords and replies: complete for every brand, use case and contact.
#include "rules/CampaignComposer.h"

#include "rules/CampaignTemplates.h"
#include "rules/RegistrationLint.h"
#include "rules/ReplyWords.h"
#include "rules/Segments.h"

#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;
using am::core::Brand;
using am::core::BrandDraft;
using am::core::CampaignDraft;

namespace {

QStringList brandNames() {
    return {
        u"Fixture Works"_s,
        u"X"_s,
        u"Peña & Martín’s Café"_s,
        u"Łódź Piekarnia"_s,
        u"北京烤鸭店"_s,
        u"Пекарня Волна"_s,
        u"مخبز الميناء"_s,
        u"🍕 Slice"_s,
        u"STOP Hunger Now"_s,
        u"Black Friday Coffee"_s,
        u"Shop Now Supply"_s,
        u"lamps.com"_s,
        u"50% Off Outlet"_s,
        u"Help-U-Move"_s,
        u"The Very Long Established Harbor District Neighborhood Association for Bicycle Repair and Reuse"_s,
        u"The Cooperative Extension and Outreach Service of the Greater Lakeshore Regional Public Library "
        "System and Its Friends"_s};
}

QStringList usecases() {
    return {u"2FA"_s,
            u"ACCOUNT_NOTIFICATION"_s,
            u"CUSTOMER_CARE"_s,
            u"DELIVERY_NOTIFICATION"_s,
            u"FRAUD_ALERT"_s,
            u"HIGHER_EDUCATION"_s,
            u"MARKETING"_s,
            u"POLLING_VOTING"_s,
            u"PUBLIC_SERVICE_ANNOUNCEMENT"_s,
            u"SECURITY_ALERT"_s,
            u"K12_EDUCATION"_s,
            u"EMERGENCY"_s,
            u"CHARITY"_s,
            u"POLITICAL"_s,
            u"SWEEPSTAKE"_s,
            u"AGENTS_FRANCHISES"_s,
            u"SOCIAL"_s};
}

QList<BrandDraft> contacts() {
    BrandDraft all;
    all.phone = u"+14155550123"_s;
    all.email = u"help@fixtureworks.com"_s;
    all.website = u"https://www.fixtureworks.com"_s;
    BrandDraft phone;
    phone.phone = u"(415) 555-0123"_s;
    BrandDraft mail;
    mail.email = u"a.very.long.mailbox.name.for.customer.support@post.harbor-district-bicycle-repair.com"_s;
    BrandDraft site;
    site.website = u"www.fixtureworks.com/contact"_s;
    BrandDraft plainSite;
    plainSite.website = u"http://fixtureworks.com"_s;
    return {all, phone, mail, site, plainSite};
}

/// What the checks say about keywords and automatic messages.
QStringList findingsOnReplies(const CampaignDraft& draft, const BrandDraft& filed, LintSeverity atLeast) {
    Brand brand;
    brand.id = draft.brandId;
    brand.filed = filed;
    QStringList found;
    for (const LintFinding& finding : lintCampaign(draft, brand)) {
        const bool isReply = finding.field.endsWith(u"_message"_s) || finding.field.endsWith(u"_keywords"_s);
        if (isReply && finding.severity >= atLeast)
            found += finding.textId + u'(' + finding.field + u')';
    }
    return found;
}

} // namespace

class CampaignComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComposedPassesTheChecks() {
        for (const QString& name : brandNames()) {
            for (const BrandDraft& contact : contacts()) {
                for (const QString& usecase : usecases()) {
                    BrandDraft brand = contact;
                    brand.displayName = name;
                    CampaignDraft draft;
                    draft.usecase = usecase;
                    const ComposedReplies composed = composeReplies(draft, replyFactsOf(brand, draft));
                    QVERIFY2(composed.missing.isEmpty(), qPrintable(name + usecase));
                    const CampaignDraft filled = changed(draft, composed.changes);
                    const QStringList blocks = findingsOnReplies(filled, brand, LintSeverity::Block);
                    QVERIFY2(blocks.isEmpty(), qPrintable(name + u": "_s + blocks.join(u", "_s)));
                    for (const QString& text :
                         {filled.optinMessage, filled.helpMessage, filled.optoutMessage})
                        QVERIFY2(textLength(text) >= 20 && textLength(text) <= 255, qPrintable(text));
                }
            }
        }
    }

    void usualBrandsGetOneSegmentAndNoWarnings() {
        for (const QString& name :
             {u"Fixture Works"_s, u"Peña & Martín’s Café"_s, u"Black Friday Coffee"_s}) {
            for (const QString& usecase : usecases()) {
                BrandDraft brand = contacts().first();
                brand.displayName = name;
                CampaignDraft draft;
                draft.usecase = usecase;
                const CampaignDraft filled =
                    changed(draft, composeReplies(draft, replyFactsOf(brand, draft)).changes);
                QCOMPARE(findingsOnReplies(filled, brand, LintSeverity::Info), QStringList());
                for (const QString& text : {filled.optinMessage, filled.helpMessage, filled.optoutMessage}) {
                    QCOMPARE(countSegments(text).encoding, Encoding::Gsm7);
                    QCOMPARE(countSegments(text).count, 1);
                }
            }
        }
    }

    void repliesReadWell() {
        BrandDraft brand = contacts().first();
        brand.displayName = u"Fixture Works"_s;
        CampaignDraft draft;
        draft.usecase = u"DELIVERY_NOTIFICATION"_s;
        const ReplyFacts facts = replyFactsOf(brand, draft);
        QCOMPARE(composeOptInConfirmation(facts).text,
                 u"Fixture Works: You're signed up for delivery updates. Msg frequency varies. Msg & data "
                 u"rates may "
                 "apply. Reply HELP for help, STOP to opt out."_s);
        QCOMPARE(composeHelpReply(facts).text,
                 u"Fixture Works: For help, call (415) 555-0123 or write to help@fixtureworks.com. Msg & "
                 u"data rates "
                 "may apply. Reply STOP to opt out."_s);
        QCOMPARE(composeStopConfirmation(facts).text,
                 u"Fixture Works: You are unsubscribed. No more messages will be sent."_s);
    }

    void aMixedCampaignNamesItsFirstTwoPurposes() {
        CampaignDraft draft;
        draft.usecase = u"MIXED"_s;
        QCOMPARE(replyFactsOf(BrandDraft(), draft).program, QString());
        draft.subUsecases = {u"DELIVERY_NOTIFICATION"_s, u"MARKETING"_s, u"2FA"_s};
        ReplyFacts facts = replyFactsOf(BrandDraft(), draft);
        QCOMPARE(facts.program, u"delivery updates and offers and news"_s);
        facts.brandName = u"Granite Peak Outfitters"_s;
        QCOMPARE(composeOptInConfirmation(facts).text,
                 u"Granite Peak Outfitters: You get delivery updates and offers and news. Msg frequency "
                 u"varies. Msg&data "
                 "rates may apply. HELP for help, STOP to end."_s);
    }

    void theUsersOwnProgramAndFrequencyAreUsed() {
        ReplyFacts facts;
        facts.brandName = u"Fixture Works"_s;
        facts.program = u"Zumba on Mondays"_s;
        facts.frequency = u"Up to 4 msgs per month."_s;
        QCOMPARE(composeOptInConfirmation(facts).text,
                 u"Fixture Works: You're signed up for texts about Zumba on Mondays. Up to 4 msgs per month. "
                 u"Msg & "
                 "data rates may apply. Reply HELP for help, STOP to opt out."_s);
        facts.frequency = u"whenever"_s;
        QVERIFY(composeOptInConfirmation(facts).text.contains(u"Msg frequency varies."_s));
        facts.program =
            u"reminders of classes and of everything else that happens in our studio, "_s.repeated(5);
        const QString text = composeOptInConfirmation(facts).text;
        QVERIFY2(countSegments(text).count == 1 && text.contains(u"reminders of classes"_s),
                 qPrintable(text));
    }

    void missingFactsAreNamed() {
        const ReplyFacts none;
        QCOMPARE(composeOptInConfirmation(none).missing,
                 (QList<ReplyFact>{ReplyFact::BrandName, ReplyFact::Program}));
        QCOMPARE(composeHelpReply(none).missing,
                 (QList<ReplyFact>{ReplyFact::BrandName, ReplyFact::Contact}));
        QCOMPARE(composeStopConfirmation(none).missing, QList<ReplyFact>{ReplyFact::BrandName});
        ReplyFacts named;
        named.brandName = u"Fixture Works"_s;
        named.email = u"write to us"_s;
        named.phone = u"12"_s;
        named.website = u"soon"_s;
        const ComposedReply help = composeHelpReply(named);
        QVERIFY(help.text.isEmpty());
        QCOMPARE(help.missing, QList<ReplyFact>{ReplyFact::Contact});
        const ComposedReplies composed = composeReplies(CampaignDraft(), named);
        QCOMPARE(composed.missing, (QList<ReplyFact>{ReplyFact::Program, ReplyFact::Contact}));
        QCOMPARE(composed.changes.size(), 4);
        named.brandName = u"Unabridged "_s.repeated(40);
        QCOMPARE(composeStopConfirmation(named).missing, QList<ReplyFact>{ReplyFact::BrandName});
        named.brandName = u"!!!"_s;
        QCOMPARE(composeStopConfirmation(named).missing, QList<ReplyFact>{ReplyFact::BrandName});
    }

    void theLegalNameStandsInForAMissingDisplayName() {
        BrandDraft brand;
        brand.companyName = u"Fixture Works, Inc."_s;
        QCOMPARE(replyFactsOf(brand, CampaignDraft()).brandName, u"Fixture Works"_s);
        brand.companyName = u"LLC"_s;
        QCOMPARE(replyFactsOf(brand, CampaignDraft()).brandName, u"LLC"_s);
    }

    void keywordsAreCompleteAndKeepTheUsersOwn() {
        CampaignDraft draft;
        draft.optinKeywords = u"lamps, YES, STOP, get lamps"_s;
        draft.optoutKeywords = u"ENOUGH"_s;
        const CampaignDraft filled = changed(draft, composeKeywords(draft));
        QCOMPARE(filled.optinKeywords, u"LAMPS,GET"_s);
        QVERIFY(filled.optoutKeywords.startsWith(u"STOP,"_s) && filled.optoutKeywords.endsWith(u",ENOUGH"_s));
        for (const QString& word : replyWords(ReplyClass::OptOut))
            QVERIFY2(filled.optoutKeywords.split(u',').contains(word), qPrintable(word));
        QCOMPARE(filled.helpKeywords, u"HELP,INFO,AIDE,AYUDA"_s);
        QCOMPARE(changed(CampaignDraft(), composeKeywords(CampaignDraft())).optinKeywords, u"START,UNSTOP"_s);
    }

    void onlyPromisedRepliesAreComposed() {
        CampaignDraft draft;
        draft.subscriberOptin = false;
        draft.subscriberHelp = false;
        ReplyFacts facts;
        facts.brandName = u"Fixture Works"_s;
        const ComposedReplies composed = composeReplies(draft, facts);
        QCOMPARE(composed.changes.size(), 2);
        QCOMPARE(composed.changes[0].field, u"optout_keywords"_s);
        QCOMPARE(composed.changes[1].field, u"optout_message"_s);
        QVERIFY(composed.missing.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CampaignComposerTest)
#include "tst_campaign_composer.moc"
