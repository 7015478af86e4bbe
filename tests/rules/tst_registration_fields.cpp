// Tests of the fields of drafts by the API's names.
#include "rules/RegistrationFields.h"

#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;
using am::core::BrandDraft;
using am::core::CampaignDraft;

class RegistrationFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACampaignIsReadAndWritten() {
        QCOMPARE(campaignFieldNames().size(), 27);
        for (const QString& field : campaignFieldNames()) {
            CampaignDraft draft;
            const QVariant old = fieldValue(draft, field);
            QVERIFY2(old.isValid(), qPrintable(field));
            const QVariant fresh = old.typeId() == QMetaType::Bool          ? QVariant(!old.toBool())
                                   : old.typeId() == QMetaType::QStringList ? QVariant(QStringList{u"2FA"_s})
                                                                            : QVariant(u"text"_s);
            QVERIFY2(setFieldValue(draft, field, fresh), qPrintable(field));
            QCOMPARE(fieldValue(draft, field), fresh);
            for (const QString& other : campaignFieldNames()) {
                if (other != field)
                    QCOMPARE(fieldValue(draft, other), fieldValue(CampaignDraft(), other));
            }
        }
    }

    void everyFieldOfABrandIsReadAndWritten() {
        QCOMPARE(brandFieldNames().size(), 15);
        for (const QString& field : brandFieldNames()) {
            BrandDraft draft;
            QVERIFY2(setFieldValue(draft, field, u"text"_s), qPrintable(field));
            QCOMPARE(fieldValue(draft, field).toString(), u"text"_s);
            QVERIFY(draft != BrandDraft());
        }
    }

    void unknownFieldsAndOtherKindsAreRefused() {
        CampaignDraft draft;
        QVERIFY(!setFieldValue(draft, u"sample6"_s, u"text"_s));
        QVERIFY(!setFieldValue(draft, u"sample0"_s, u"text"_s));
        QVERIFY(!setFieldValue(draft, u"no_such_field"_s, u"text"_s));
        QVERIFY(!setFieldValue(draft, u"embedded_link"_s, u"true"_s));
        QVERIFY(!setFieldValue(draft, u"description"_s, true));
        QVERIFY(!setFieldValue(draft, u"sub_usecases"_s, u"2FA"_s));
        QCOMPARE(draft, CampaignDraft());
        QVERIFY(!fieldValue(draft, u"no_such_field"_s).isValid());
        BrandDraft brand;
        QVERIFY(!setFieldValue(brand, u"ein"_s, 7));
        QVERIFY(!setFieldValue(brand, u"usecase"_s, u"2FA"_s));
        QCOMPARE(brand, BrandDraft());
    }

    void aLaterSampleLeavesRoomForTheEarlierOnes() {
        CampaignDraft draft;
        QVERIFY(setFieldValue(draft, u"sample3"_s, u"third"_s));
        QCOMPARE(draft.samples, (QStringList{QString(), QString(), u"third"_s}));
        QCOMPARE(fieldValue(draft, u"sample5"_s), QVariant(QString()));
    }

    void changesAreAppliedInOrder() {
        const CampaignDraft draft =
            changed(CampaignDraft(),
                    {{u"usecase"_s, u"2FA"_s}, {u"embedded_link"_s, true}, {u"usecase"_s, u"MIXED"_s}});
        QCOMPARE(draft.usecase, u"MIXED"_s);
        QVERIFY(draft.embeddedLink);
        QCOMPARE(changed(BrandDraft(), {{u"city"_s, u"Reno"_s}}).city, u"Reno"_s);
    }
};

QTEST_APPLESS_MAIN(RegistrationFieldsTest)
#include "tst_registration_fields.moc"
