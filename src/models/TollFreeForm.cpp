// A toll-free verification dossier while it is being filled in (compliance.md 4.2).
#include "models/TollFreeForm.h"

#include "core/Clock.h"
#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "models/TollFreeFields.h"
#include "store/TollFreeStore.h"
#include "sync/Commit.h"
#include "sync/Workspace.h"

#include <QRegularExpression>

#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;
using core::TollFreeDraft;

namespace {

constexpr std::chrono::milliseconds saveDelay{300};
constexpr std::chrono::milliseconds delayAfterFailure{5000};

} // namespace

TollFreeForm::TollFreeForm(sync::Workspace& workspace, const core::TollFreeDossier& dossier,
                           const core::Clock& clock, QObject* parent)
    : RegistrationForm(workspace, {}, parent),
      m_dossierId(dossier.id),
      m_clock(clock),
      m_saved(dossier.fields) {
    setFields(TollFreeFields::all(), TollFreeFields::valuesOf(dossier.fields));
    m_surroundings.today = clock.now().toUtc().date();
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &TollFreeForm::save);
    connect(this, &RegistrationForm::valueChanged, this, [this] {
        // Not started anew by further typing: nothing stays unsaved for longer than the delay.
        if (!m_saveTimer.isActive()) {
            m_saveTimer.start(saveDelay);
        }
        Q_EMIT savedChanged();
        look();
    });
    look();
}

TollFreeForm::~TollFreeForm() {
    blockSignals(true); // whoever listened may be going, too
    save();
}

QString TollFreeForm::title() const {
    return draft().knownAs();
}

QList<FormStep> TollFreeForm::steps() const {
    return TollFreeFields::steps();
}

QList<FormField> TollFreeForm::fieldsOf(const QString& step) const {
    QList<FormField> those;
    for (const FormField& entry : fields()) {
        if (entry.step == step) {
            those.append(entry);
        }
    }
    return those;
}

QList<rules::LintFinding> TollFreeForm::lint() const {
    QList<rules::LintFinding> plain;
    for (const rules::TollFreeFinding& finding : m_findings) {
        plain.append(finding.lint);
    }
    return plain;
}

std::optional<rules::RegistrationFix> TollFreeForm::fixOf(const rules::LintFinding& finding) const {
    for (const rules::TollFreeFinding& found : m_findings) {
        if (found.lint == finding && found.replacement) {
            return rules::RegistrationFix{{{finding.field, *found.replacement}}};
        }
    }
    return std::nullopt;
}

TollFreeDraft TollFreeForm::proposal(const QString& number, const std::optional<core::Brand>& brand) {
    TollFreeDraft draft;
    draft.numbers = {number};
    if (!brand) {
        return draft;
    }
    const core::BrandDraft& filed = brand->filed;
    draft.businessName = filed.companyName.isEmpty() ? filed.displayName : filed.companyName;
    draft.doingBusinessAs = filed.displayName == draft.businessName ? QString() : filed.displayName;
    draft.entityType = filed.entityType;
    draft.registrationNumber = filed.ein;
    draft.registrationType = filed.ein.isEmpty() ? QString() : u"EIN"_s;
    draft.registrationCountry = filed.ein.isEmpty() ? QString() : filed.country;
    draft.street = filed.street;
    draft.city = filed.city;
    draft.state = filed.state;
    draft.postalCode = filed.postalCode;
    draft.country = filed.country;
    draft.website = filed.website;
    draft.contactEmail = filed.email;
    draft.contactPhone = filed.phone;
    return draft;
}

void TollFreeForm::followValue(const QString& name) {
    if (name == "opt_in_type"_L1) {
        FormField changed = field(u"opt_in_keywords"_s);
        changed.required = text(name) == "VIA_TEXT"_L1;
        replaceField(changed);
    }
}

/// Everything else is a finding: a dossier may be handed in to somebody who asks for less.
QString TollFreeForm::check(const FormField& field) const {
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    static const QRegularExpression twoLetters(u"^[A-Za-z]{2}$"_s);
    const QString current = text(field.name).trimmed();
    if (current.isEmpty()) {
        return {};
    }
    if (field.name.endsWith("_email"_L1)) {
        return mail.match(current).hasMatch() ? QString() : tr("This is not an e-mail address.");
    }
    if (field.name.endsWith("country"_L1)) {
        return twoLetters.match(current).hasMatch() ? QString() : tr("Two letters, such as US.");
    }
    if (field.name == "numbers"_L1) {
        for (const QString& number : TollFreeFields::typedList(current)) {
            if (!core::PhoneNumber::parse(number)) {
                return tr("“%1” is not a telephone number.").arg(number);
            }
        }
    }
    return {};
}

TollFreeDraft TollFreeForm::draft() const {
    return TollFreeFields::draftOf([this](const QString& name) { return value(name); });
}

void TollFreeForm::setSurroundings(const rules::TollFreeSurroundings& surroundings) {
    m_surroundings = surroundings;
    look();
}

void TollFreeForm::look() {
    const auto findings = rules::lintTollFree(draft(), m_surroundings);
    if (findings != m_findings) {
        m_findings = findings;
        Q_EMIT findingsChanged();
    }
}

void TollFreeForm::applyFix(const rules::TollFreeFinding& finding) {
    if (finding.replacement) {
        apply(tr("Apply fix"), {{finding.lint.field, *finding.replacement}});
    }
}

void TollFreeForm::save() {
    m_saveTimer.stop();
    const TollFreeDraft now = draft();
    if (now != m_saved || m_dossierError) {
        m_saved = now;
        ++m_saving;
        const auto saving = workspace().archive().write(
            [id = m_dossierId, now, at = m_clock.now()](store::WriteTransaction& transaction) {
                store::TollFreeStore::saveFields(transaction, id, now, at);
            });
        onAnswer(this, saving, [this](const store::StoreResult<void>& saved) {
            --m_saving;
            m_dossierError.reset();
            if (!saved && saved.error().kind != store::StoreError::Kind::Closed) {
                m_dossierError = sync::storageError(saved.error());
                if (!m_saveTimer.isActive()) {
                    m_saveTimer.start(delayAfterFailure);
                }
            }
            Q_EMIT savedChanged();
        });
    }
    Q_EMIT savedChanged();
}

void TollFreeForm::send() {
    save();
    succeed(QString::number(m_dossierId));
}

} // namespace am::models
