// Tests of OrganizationPatch.
#include "core/OrganizationPatch.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using am::core::Organization;
using am::core::OrganizationPatch;

using Change = std::function<void(Organization&)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(am::core::OrganizationPatch)

class OrganizationPatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differenceNamesWhatDiffersAndNoMore_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<OrganizationPatch>("expected");
        OrganizationPatch patch;
        QTest::newRow("nothing") << Change([](Organization&) {}) << patch;

        patch.name = u"Harbor"_s;
        QTest::newRow("name") << Change([](Organization& after) { after.name = u"Harbor"_s; }) << patch;

        patch = {};
        patch.billingEmail = QString();
        QTest::newRow("email cleared")
            << Change([](Organization& after) { after.billingEmail.clear(); }) << patch;

        patch = {};
        patch.messageRetentionDays = 30;
        patch.mmsRetentionDays = 31;
        patch.isReseller = true;
        QTest::newRow("numbers and flags") << Change([](Organization& after) {
            after.messageRetentionDays = 30;
            after.mmsRetentionDays = 31;
            after.isReseller = true;
        }) << patch;

        patch = {};
        patch.quietHours = {true, u"20:30"_s, u"08:00"_s, u"reject"_s};
        QTest::newRow("one part of the quiet hours, sent whole")
            << Change([](Organization& after) { after.quietHoursStart = u"20:30"_s; }) << patch;

        patch = {};
        OrganizationPatch::AutoReplies replies;
        replies.enabled = false;
        replies.helpText = u"Call us."_s;
        patch.autoReplies = replies;
        QTest::newRow("one part of the replies, sent whole and not attested by itself")
            << Change([](Organization& after) { after.autoRepliesEnabled = false; }) << patch;

        QTest::newRow("what cannot be changed") << Change([](Organization& after) {
            after.plan = u"pro"_s;
            after.brandCount = 3;
            after.extra = "{}";
        }) << OrganizationPatch();
    }
    void differenceNamesWhatDiffersAndNoMore() {
        QFETCH(Change, change);
        QFETCH(OrganizationPatch, expected);
        Organization before;
        before.id = u"o"_s;
        before.name = u"Harbor Cycle Works"_s;
        before.billingEmail = u"pay@harborcycle.example"_s;
        before.messageRetentionDays = 90;
        before.mmsRetentionDays = 30;
        before.quietHoursEnabled = true;
        before.quietHoursStart = u"21:00"_s;
        before.quietHoursEnd = u"08:00"_s;
        before.quietHoursMode = u"reject"_s;
        before.helpText = u"Call us."_s;
        Organization after = before;
        change(after);
        const OrganizationPatch patch = OrganizationPatch::between(before, after);
        QVERIFY(patch == expected);
        QCOMPARE(patch.isEmpty(), expected == OrganizationPatch());
    }
};

QTEST_GUILESS_MAIN(OrganizationPatchTest)
#include "tst_organization_patch.moc"
