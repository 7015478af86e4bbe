// The form that registers a brand (compliance.md 3.2).
#include "models/BrandForm.h"

#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "models/BrandFields.h"
#include "sync/RegistrationActions.h"
#include "sync/Workspace.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

bool isSoleProprietor(const RegistrationForm& form) {
    return form.text(u"entity_type"_s) == "SOLE_PROPRIETOR"_L1;
}

} // namespace

BrandForm::BrandForm(sync::Workspace& workspace, const QString& draftName, QObject* parent)
    : RegistrationForm(workspace, draftName, parent) {
    setFields(BrandFields::all(), BrandFields::initialValues());
}

BrandForm::~BrandForm() {
    saveUnsaved();
}

QString BrandForm::newDraftName() {
    return u"brand:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString BrandForm::redraftName(const core::Brand& unverified) {
    return u"brand:"_s + unverified.id;
}

QString BrandForm::title() const {
    const QString shown = text(u"display_name"_s).trimmed();
    return shown.isEmpty() ? text(u"company_name"_s).trimmed() : shown;
}

QList<FormStep> BrandForm::steps() const {
    return BrandFields::steps();
}

QString BrandForm::curl() const {
    return workspace().curl().createBrand(draft());
}

QString BrandForm::sameOnFile() const {
    if (!facts() || !unclearFiling()) {
        return {};
    }
    const core::BrandDraft mine = draft();
    for (const core::Brand& brand : facts()->brands()) {
        const core::BrandDraft& filed = brand.filed;
        const bool isRefused = brand.identityStatus == "UNVERIFIED"_L1;
        if (brand.id != redraftOf() && !isRefused &&
            isOfUnclearFiling(brand.status, brand.submittedAt.value_or(brand.createdAt)) &&
            filed.entityType == mine.entityType && filed.displayName == mine.displayName &&
            filed.companyName == mine.companyName && filed.email == mine.email &&
            filed.website == mine.website) {
            return brand.id;
        }
    }
    return {};
}

rules::LintSurroundings BrandForm::surroundings() const {
    return facts() ? facts()->surroundings(redraftOf()) : rules::LintSurroundings();
}

QList<rules::LintFinding> BrandForm::lint() const {
    return rules::lintBrand(draft(), surroundings());
}

std::optional<rules::RegistrationFix> BrandForm::fixOf(const rules::LintFinding& finding) const {
    return rules::fixOf(finding, draft(), surroundings());
}

void BrandForm::followValue(const QString& name) {
    if (name == "entity_type"_L1) {
        for (const QString& dependent : {u"company_name"_s, u"ein"_s}) {
            FormField changed = field(dependent);
            changed.required = !isSoleProprietor(*this);
            replaceField(changed);
        }
    }
    if (name == "country"_L1) {
        for (const QString& dependent : {u"state"_s, u"postal_code"_s}) {
            FormField changed = field(dependent);
            changed.required = text(u"country"_s).trimmed().compare(u"US"_s, Qt::CaseInsensitive) == 0;
            replaceField(changed);
        }
    }
}

QString BrandForm::check(const FormField& field) const {
    static const QRegularExpression ein(u"^\\d{2}-?\\d{7}$"_s);
    static const QRegularExpression socialSecurity(u"^\\d{3}-\\d{2}-\\d{4}$"_s);
    static const QRegularExpression zip(u"^\\d{5}(-\\d{4})?$"_s);
    static const QRegularExpression twoLetters(u"^[A-Za-z]{2}$"_s);
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    const QString current = text(field.name).trimmed();
    const bool american = text(u"country"_s).trimmed().compare(u"US"_s, Qt::CaseInsensitive) == 0;
    if (field.name == "ein"_L1 && isSoleProprietor(*this) && !current.isEmpty()) {
        return tr("A sole proprietor has no EIN; clear it or choose another kind of organization.");
    }
    if (current.isEmpty()) {
        return {};
    }
    if (field.name == "ein"_L1) {
        if (socialSecurity.match(current).hasMatch()) {
            return tr("This looks like a social security number. File an EIN: 12-3456789.");
        }
        return american && !ein.match(current).hasMatch() ? tr("An EIN has nine digits: 12-3456789.")
                                                          : QString();
    }
    if (field.name == "email"_L1) {
        return mail.match(current).hasMatch() ? QString() : tr("This is not an e-mail address.");
    }
    if (field.name == "phone"_L1) {
        const auto number = core::PhoneNumber::parse(current, text(u"country"_s).trimmed().toUpper());
        return number ? QString() : tr("This is not a telephone number.");
    }
    if (field.name == "state"_L1) {
        return american && !twoLetters.match(current).hasMatch() ? tr("Two letters, such as CA.") : QString();
    }
    if (field.name == "postal_code"_L1) {
        return american && !zip.match(current).hasMatch() ? tr("A ZIP code has five digits.") : QString();
    }
    if (field.name == "country"_L1) {
        return twoLetters.match(current).hasMatch() ? QString() : tr("Two letters, such as US.");
    }
    if (field.name == "website"_L1) {
        const QUrl url(current, QUrl::StrictMode);
        const bool usable = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
                            url.host().contains(u'.');
        return usable ? QString() : tr("A full address, such as https://example.com.");
    }
    return {};
}

core::BrandDraft BrandForm::draft() const {
    core::BrandDraft filed;
    for (const FormField& entry : fields()) {
        rules::setFieldValue(filed, entry.name, text(entry.name).trimmed());
    }
    filed.country = filed.country.toUpper();
    filed.state = filed.state.toUpper();
    if (const auto number = core::PhoneNumber::parse(filed.phone, filed.country)) {
        filed.phone = number->e164();
    }
    return filed;
}

void BrandForm::startFrom(const core::Brand& brand) {
    QMap<QString, QVariant> values;
    for (const QString& name : rules::brandFieldNames()) {
        values.insert(name, rules::fieldValue(brand.filed, name));
    }
    // The registry takes each reference once.
    RegistrationForm::startFrom(brand.id, values, {}, {{u"reference_id"_s, QString()}});
}

void BrandForm::send() {
    onAnswer(this, workspace().registration().createBrand(draft()),
             [this](const core::Result<core::Brand>& answer) {
                 if (answer) {
                     succeed(answer->id);
                 } else {
                     fail(answer.error());
                 }
             });
}

} // namespace am::models
