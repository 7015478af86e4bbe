// The form that registers a campaign (compliance.md 3.3 and 3.4).
#include "models/CampaignForm.h"

#include "core/ErrorCodes.h"
#include "models/Answers.h"
#include "models/CampaignFields.h"
#include "models/UseCases.h"
#include "sync/RegistrationActions.h"
#include "sync/Workspace.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QVariant> valuesOf(const core::CampaignDraft& draft) {
    QMap<QString, QVariant> values;
    for (const QString& name : rules::campaignFieldNames()) {
        values.insert(name, rules::fieldValue(draft, name));
    }
    return values;
}

QStringList textsOf(const QStringList& samples) {
    QStringList texts = samples;
    texts.removeAll(QString());
    return texts;
}

bool isOpen(const core::Campaign& campaign) {
    return campaign.status == "PENDING"_L1 || campaign.isActive();
}

} // namespace

CampaignForm::CampaignForm(sync::Workspace& workspace, const QString& draftName, QObject* parent)
    : RegistrationForm(workspace, draftName, parent) {
    setFields(CampaignFields::all(), CampaignFields::initialValues());
    demandSubUseCases();
}

CampaignForm::~CampaignForm() {
    saveUnsaved();
}

QString CampaignForm::newDraftName() {
    return u"campaign:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString CampaignForm::redraftName(const core::Campaign& rejected) {
    return u"campaign:"_s + rejected.id;
}

QString CampaignForm::title() const {
    const QString useCase = UseCases::find(text(u"usecase"_s)).label;
    const std::optional<core::Brand> chosen = brand();
    return chosen ? tr("%1 · %2", "use case, brand").arg(useCase, chosen->filed.displayName) : useCase;
}

QList<FormStep> CampaignForm::steps() const {
    return CampaignFields::steps();
}

QString CampaignForm::curl() const {
    return workspace().curl().createCampaign(draft());
}

QString CampaignForm::sameOnFile() const {
    if (!facts() || !unclearFiling()) {
        return {};
    }
    const core::CampaignDraft mine = draft();
    for (const core::Campaign& campaign : facts()->campaigns()) {
        const core::CampaignDraft& filed = campaign.filed;
        if (campaign.id != redraftOf() &&
            isOfUnclearFiling(campaign.status, campaign.submittedAt.value_or(campaign.createdAt)) &&
            filed.brandId == mine.brandId && filed.usecase == mine.usecase &&
            filed.description == mine.description && filed.messageFlow == mine.messageFlow &&
            textsOf(filed.samples) == textsOf(mine.samples)) {
            return campaign.id;
        }
    }
    return {};
}

rules::LintSurroundings CampaignForm::surroundings() const {
    if (!facts()) {
        return {};
    }
    const QString chosen = text(u"brand_id"_s);
    rules::LintSurroundings around = facts()->surroundings(chosen);
    const QList<core::Campaign>& campaigns = facts()->campaigns();
    around.campaignsOfBrand =
        int(std::count_if(campaigns.cbegin(), campaigns.cend(), [&chosen](const core::Campaign& campaign) {
            return campaign.filed.brandId == chosen && isOpen(campaign);
        }));
    return around;
}

QList<rules::LintFinding> CampaignForm::lint() const {
    return rules::lintCampaign(draft(), brand(), surroundings());
}

std::optional<rules::RegistrationFix> CampaignForm::fixOf(const rules::LintFinding& finding) const {
    return rules::fixOf(finding, draft(), brand(), surroundings());
}

void CampaignForm::followFacts() {
    setBrands(facts()->brands());
}

void CampaignForm::setBrands(const QList<core::Brand>& brands) {
    m_brands = brands;
    FormField changed = field(u"brand_id"_s);
    changed.choices.clear();
    QStringList usable;
    for (const core::Brand& brand : brands) {
        QString reason;
        if (brand.status == "DELETED"_L1) {
            reason = tr("deleted");
        } else if (!brand.mayRegisterCampaigns()) {
            reason = brand.identityStatus == "UNVERIFIED"_L1 || brand.identityStatus == "SELF_DECLARED"_L1
                         ? tr("identity not verified")
                         : tr("verification still pending");
        } else {
            usable.append(brand.id);
        }
        changed.choices.append({brand.id, brand.filed.displayName, {}, reason});
    }
    replaceField(changed);
    if (text(u"brand_id"_s).isEmpty() && usable.size() == 1) {
        propose({{u"brand_id"_s, usable.first()}});
    } else {
        prefill();
    }
}

std::optional<core::Brand> CampaignForm::brand() const {
    for (const core::Brand& entry : m_brands) {
        if (entry.id == text(u"brand_id"_s)) {
            return entry;
        }
    }
    return std::nullopt;
}

void CampaignForm::prefill() {
    const std::optional<core::Brand> chosen = brand();
    if (!chosen || isRedraft() || isApplying()) {
        return;
    }
    const core::CampaignDraft now = draft();
    QMap<QString, QVariant> composed;
    QMap<QString, QVariant> untouched;
    for (const rules::FieldChange& change :
         rules::composeReplies(now, rules::replyFactsOf(chosen->filed, now)).changes) {
        if (field(change.field).kind != FormField::Kind::Text) {
            continue;
        }
        composed.insert(change.field, change.value);
        if (text(change.field) == m_prefilled.value(change.field).toString()) {
            untouched.insert(change.field, change.value);
        }
    }
    m_prefilled.insert(composed);
    propose(untouched);
}

QList<rules::ReplyFact> CampaignForm::compose(const QStringList& names) {
    const core::CampaignDraft now = draft();
    const std::optional<core::Brand> chosen = brand();
    const rules::ComposedReplies composed =
        rules::composeReplies(now, rules::replyFactsOf(chosen ? chosen->filed : core::BrandDraft(), now));
    QMap<QString, QVariant> values;
    for (const rules::FieldChange& change : composed.changes) {
        if (names.contains(change.field)) {
            values.insert(change.field, change.value);
            m_prefilled.insert(change.field, change.value);
        }
    }
    const QString what = names.size() == 1 ? tr("%1 composed", "field").arg(field(names.first()).label)
                                           : tr("Keywords and replies composed");
    apply(what, values);
    return composed.missing;
}

QMap<QString, QVariant> CampaignForm::templated(const QString& templateId,
                                                const rules::TemplateFacts& facts) const {
    const auto chosen = rules::campaignTemplate(templateId);
    if (!chosen) {
        return {};
    }
    const std::optional<core::Brand> ofBrand = brand();
    const core::BrandDraft names = ofBrand ? ofBrand->filed : core::BrandDraft();
    rules::TemplateFacts known = rules::templateFactsOf(names);
    known.insert(facts);
    QMap<QString, QVariant> values = valuesOf(rules::filledIn(*chosen, known, names));
    values.remove(u"brand_id"_s);
    values.remove(u"terms_and_conditions"_s);
    return values;
}

bool CampaignForm::replacesTyped(const QString& templateId) const {
    const QMap<QString, QVariant> values = templated(templateId, {});
    const QMap<QString, QVariant> untouched = CampaignFields::initialValues();
    const auto isTyped = [&](const QString& name) {
        const QString now = text(name).trimmed();
        return field(name).kind <= FormField::Kind::Text && !now.isEmpty() && now != values.value(name) &&
               now != untouched.value(name) && now != m_prefilled.value(name);
    };
    const QStringList names = values.keys();
    return std::any_of(names.cbegin(), names.cend(), isTyped);
}

void CampaignForm::useTemplate(const QString& templateId, const rules::TemplateFacts& facts) {
    const QMap<QString, QVariant> values = templated(templateId, facts);
    for (const FormField& entry : fields()) {
        // All that a template fills in is ours until it is touched; another template may replace it.
        if (values.contains(entry.name) && entry.kind <= FormField::Kind::Text) {
            m_prefilled.insert(entry.name, values.value(entry.name));
        }
    }
    apply(tr("Template filled in"), values);
}

QStringList CampaignForm::openMarks() const {
    QStringList marks;
    for (const FormField& entry : fields()) {
        if (entry.kind <= FormField::Kind::Text) {
            marks += rules::unfilledMarks(text(entry.name));
        }
    }
    marks.removeDuplicates();
    return marks;
}

void CampaignForm::fillMark(const QString& mark, const QString& replacement) {
    QMap<QString, QVariant> values;
    for (const FormField& entry : fields()) {
        const QString now = text(entry.name);
        if (entry.kind > FormField::Kind::Text || !now.contains(mark)) {
            continue;
        }
        const QString filled = QString(now).replace(mark, replacement);
        values.insert(entry.name, filled);
        if (now == m_prefilled.value(entry.name).toString()) {
            m_prefilled.insert(entry.name, filled);
        }
    }
    apply(tr("%1 filled in").arg(mark), values);
}

int CampaignForm::sampleCount() const {
    int count = 0;
    for (int i = 1; i <= CampaignFields::sampleCount; ++i) {
        count += field(CampaignFields::sampleName(i)).applies ? 1 : 0;
    }
    return count;
}

bool CampaignForm::canAddSample() const {
    return sampleCount() < CampaignFields::sampleCount;
}

void CampaignForm::showSamples(int count) {
    for (int i = 1; i <= CampaignFields::sampleCount; ++i) {
        FormField sample = field(CampaignFields::sampleName(i));
        if (sample.applies != (i <= count)) {
            sample.applies = i <= count;
            replaceField(sample);
        }
    }
}

void CampaignForm::addSample() {
    showSamples(sampleCount() + 1);
}

void CampaignForm::removeSample(const QString& name) {
    const int count = sampleCount();
    const int removed = name.last(1).toInt();
    QMap<QString, QVariant> values;
    for (int i = removed; i < count; ++i) {
        values.insert(CampaignFields::sampleName(i), text(CampaignFields::sampleName(i + 1)));
    }
    values.insert(CampaignFields::sampleName(count), QString());
    apply(tr("Sample %1 removed").arg(removed), values);
    showSamples(std::max(count - 1, 1));
}

void CampaignForm::demandSubUseCases() {
    const UseCase useCase = UseCases::find(text(u"usecase"_s));
    FormField changed = field(u"sub_usecases"_s);
    changed.applies = useCase.maximumSubUseCases > 0;
    changed.required = useCase.minimumSubUseCases > 0;
    changed.help =
        changed.required
            ? tr("Choose %1 to %2.").arg(useCase.minimumSubUseCases).arg(useCase.maximumSubUseCases)
            : tr("Choose up to %n.", nullptr, useCase.maximumSubUseCases);
    replaceField(changed);
}

void CampaignForm::followValue(const QString& name) {
    if (name == "usecase"_L1) {
        demandSubUseCases();
    }
    if (name == "brand_id"_L1 || name == "usecase"_L1 || name == "sub_usecases"_L1) {
        prefill();
    } else if (name.startsWith("subscriber_"_L1)) {
        // The contract asks for the words of each kind of reply that is promised.
        FormField changed = field(name.mid(u"subscriber_"_s.size()) + u"_keywords"_s);
        changed.required = flag(name);
        replaceField(changed);
    } else if (CampaignFields::isSample(name) && !text(name).isEmpty()) {
        showSamples(std::max(sampleCount(), name.last(1).toInt()));
    }
}

QString CampaignForm::check(const FormField& field) const {
    const QString current = text(field.name).trimmed();
    if (current.isEmpty()) {
        return {};
    }
    if (field.name == "brand_id"_L1) {
        for (const FormChoice& choice : field.choices) {
            if (choice.value == current) {
                return choice.disabledReason.isEmpty()
                           ? QString()
                           : tr("This brand cannot be used: %1.").arg(choice.disabledReason);
            }
        }
        return tr("This brand is not on file.");
    }
    if (field.name.endsWith("_link"_L1) && field.kind == FormField::Kind::Line) {
        const QUrl url(current, QUrl::StrictMode);
        return url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.')
                   ? QString()
                   : tr("An address that starts with https://.");
    }
    return {};
}

core::CampaignDraft CampaignForm::draft() const {
    core::CampaignDraft filed;
    for (const FormField& entry : fields()) {
        if (!entry.applies ||
            (CampaignFields::isSample(entry.name) && text(entry.name).trimmed().isEmpty())) {
            continue;
        }
        const QVariant now = entry.kind == FormField::Kind::Flag ? QVariant(flag(entry.name))
                             : entry.kind == FormField::Kind::Choices
                                 ? QVariant(value(entry.name).toStringList())
                                 : QVariant(text(entry.name).trimmed());
        rules::setFieldValue(filed, entry.name, now);
    }
    return filed;
}

void CampaignForm::startFrom(const core::Campaign& campaign) {
    RegistrationForm::startFrom(campaign.id, valuesOf(campaign.filed), campaign.rejectionReasons,
                                {{u"terms_and_conditions"_s, false}});
}

void CampaignForm::send() {
    onAnswer(this, workspace().registration().createCampaign(draft()),
             [this](const core::Result<core::Campaign>& answer) {
                 if (answer) {
                     succeed(answer->id);
                 } else {
                     core::ApiError error = answer.error();
                     if (core::errorCodeOf(error) == core::ErrorCode::BrandNotVerified) {
                         error.details.insert(u"brand_id"_s, tr("This brand is not verified any more."));
                     }
                     fail(error);
                 }
             });
}

} // namespace am::models
