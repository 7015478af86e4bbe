// A registration form while it is being filled in.
#include "models/RegistrationForm.h"

#include "models/Answers.h"
#include "rules/Segments.h"
#include "store/DraftStore.h"
#include "sync/Commit.h"
#include "sync/Workspace.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds draftDelay{400};
constexpr std::chrono::milliseconds delayAfterFailure{5000};
/// How far our clock may be ahead of the API's.
constexpr std::chrono::minutes clockDifference{5};

/// A flag that is off and a missing value count as empty.
bool isEmptyValue(const QVariant& value) {
    if (value.typeId() == QMetaType::Bool) {
        return !value.toBool();
    }
    if (value.typeId() == QMetaType::QStringList) {
        return value.toStringList().isEmpty();
    }
    return value.toString().trimmed().isEmpty();
}

bool areEqual(const QVariant& left, const QVariant& right) {
    return left == right || (isEmptyValue(left) && isEmptyValue(right));
}

} // namespace

RegistrationForm::RegistrationForm(sync::Workspace& workspace, QString draftName, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_draftName(std::move(draftName)) {
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &RegistrationForm::saveDraft);
}

RegistrationForm::~RegistrationForm() = default;

void RegistrationForm::setFields(QList<FormField> fields, QMap<QString, QVariant> initial) {
    m_fields = std::move(fields);
    m_initial = initial;
    m_values = std::move(initial);
}

FormField RegistrationForm::field(const QString& name) const {
    for (const FormField& entry : m_fields) {
        if (entry.name == name) {
            return entry;
        }
    }
    return {};
}

void RegistrationForm::replaceField(const FormField& field) {
    for (FormField& entry : m_fields) {
        if (entry.name == field.name) {
            entry = field;
            Q_EMIT fieldChanged(field.name);
            Q_EMIT problemsChanged();
        }
    }
}

QString RegistrationForm::spoken(const QString& name, const QVariant& value) const {
    const FormField known = field(name);
    const auto labelOf = [&known](const QString& code) {
        for (const FormChoice& choice : known.choices) {
            if (choice.value == code) {
                return choice.label;
            }
        }
        return code;
    };
    switch (known.kind) {
        case FormField::Kind::Flag:
            return value.toBool() ? tr("Yes") : tr("No");
        case FormField::Kind::Choice:
            return labelOf(value.toString());
        case FormField::Kind::Choices: {
            QStringList labels;
            for (const QString& code : value.toStringList()) {
                labels.append(labelOf(code));
            }
            return labels.join(u", "_s);
        }
        case FormField::Kind::Line:
        case FormField::Kind::Text:
            break;
    }
    return value.toString();
}

void RegistrationForm::setValue(const QString& name, const QVariant& value) {
    if (m_values.value(name) == value) {
        return;
    }
    m_values.insert(name, value);
    m_serverProblems.remove(name);
    if (!m_restoring) {
        markUnsaved();
    }
    Q_EMIT valueChanged(name);
    followValue(name);
    Q_EMIT problemsChanged();
}

void RegistrationForm::markUnsaved() {
    // Not started anew by further typing: nothing stays unsaved for longer than the delay.
    if (!m_draftName.isEmpty() && !m_saveTimer.isActive()) {
        m_saveTimer.start(draftDelay);
    }
}

void RegistrationForm::putValues(const QMap<QString, QVariant>& values) {
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        setValue(entry.key(), entry.value());
    }
}

void RegistrationForm::propose(const QMap<QString, QVariant>& values) {
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        m_initial.insert(entry.key(), entry.value());
    }
    putValues(values);
}

void RegistrationForm::apply(const QString& what, const QMap<QString, QVariant>& values) {
    const bool isAlone = !m_openStep;
    if (isAlone) {
        beginStep();
    }
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        const QVariant before = m_values.value(entry.key());
        if (areEqual(before, entry.value())) {
            continue;
        }
        if (!m_openStep->before.contains(entry.key())) {
            m_openStep->before.insert(entry.key(), before);
        }
        m_openStep->after.insert(entry.key(), entry.value());
        setValue(entry.key(), entry.value());
    }
    if (isAlone) {
        endStep(what);
    }
}

void RegistrationForm::beginStep() {
    m_openStep.emplace();
}

void RegistrationForm::endStep(const QString& what) {
    if (m_openStep && !m_openStep->after.isEmpty()) {
        m_openStep->what = what;
        m_steps.append(*m_openStep);
    }
    m_openStep.reset();
    Q_EMIT undoChanged();
}

void RegistrationForm::undo() {
    if (m_steps.isEmpty()) {
        return;
    }
    const QScopedValueRollback<bool> undoing(m_undoing, true);
    const Step step = m_steps.takeLast();
    for (auto entry = step.before.constBegin(); entry != step.before.constEnd(); ++entry) {
        if (areEqual(m_values.value(entry.key()), step.after.value(entry.key()))) {
            setValue(entry.key(), entry.value());
        }
    }
    Q_EMIT undoChanged();
}

void RegistrationForm::follow(RegistrationFacts& facts) {
    m_facts = &facts;
    const auto told = [this] {
        if (m_facts && m_facts->isLoaded()) {
            followFacts();
            Q_EMIT factsChanged();
        }
    };
    connect(m_facts, &RegistrationFacts::changed, this, told);
    told();
}

void RegistrationForm::startFrom(const QString& id, const QMap<QString, QVariant>& filed,
                                 const QStringList& reasons, const QMap<QString, QVariant>& refill) {
    m_redraftOf = id;
    m_filedValues = filed;
    m_earlierReasons = reasons;
    putValues(filed);
    putValues(refill);
    markUnsaved();
    Q_EMIT stateChanged();
}

bool RegistrationForm::isOfUnclearFiling(const QString& status, core::Timestamp filedAt) const {
    return m_unclearFiling && m_unclearFiling->since(filedAt) <= clockDifference && status != "REJECTED"_L1 &&
           status != "EXPIRED"_L1 && status != "DELETED"_L1;
}

QString RegistrationForm::problemOf(const FormField& field) const {
    const QVariant current = m_values.value(field.name);
    if (!field.applies) {
        return {};
    }
    if (field.kind == FormField::Kind::Flag) {
        return field.required && !current.toBool() ? tr("This must be accepted.") : check(field);
    }
    if (isEmptyValue(current)) {
        return field.required ? tr("This field is required.") : check(field);
    }
    if (field.kind == FormField::Kind::Line || field.kind == FormField::Kind::Text) {
        const int length = rules::textLength(current.toString().trimmed());
        if (field.minimum > 0 && length < field.minimum) {
            return tr("At least %n characters are needed.", nullptr, field.minimum);
        }
        if (field.maximum > 0 && length > field.maximum) {
            return tr("At most %n characters are allowed.", nullptr, field.maximum);
        }
    }
    return check(field);
}

QString RegistrationForm::problem(const QString& name) const {
    const auto server = m_serverProblems.constFind(name);
    if (server != m_serverProblems.constEnd()) {
        return *server;
    }
    return m_showsProblems ? problemOf(field(name)) : QString();
}

QStringList RegistrationForm::otherProblems() const {
    QStringList others;
    for (auto entry = m_serverProblems.constBegin(); entry != m_serverProblems.constEnd(); ++entry) {
        if (field(entry.key()).name.isEmpty()) {
            others.append(entry.key() + u": "_s + entry.value());
        }
    }
    return others;
}

bool RegistrationForm::validate() {
    m_showsProblems = true;
    Q_EMIT problemsChanged();
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [this](const FormField& field) { return problemOf(field).isEmpty(); });
}

QString RegistrationForm::firstProblem() const {
    for (const FormField& entry : m_fields) {
        if (!problem(entry.name).isEmpty()) {
            return entry.name;
        }
    }
    return {};
}

bool RegistrationForm::isTouched() const {
    if (isRedraft() || !m_earlierReasons.isEmpty()) {
        return true;
    }
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [this](const FormField& field) { return isChanged(field.name); });
}

bool RegistrationForm::isChanged(const QString& name) const {
    return !areEqual(m_values.value(name), m_initial.value(name));
}

void RegistrationForm::loadDraft() {
    // On the writer, after what an earlier form may just have saved; a reader could still see the state
    // before.
    if (m_draftState == DraftState::Known) {
        m_draftState = DraftState::Reading;
    }
    const auto reading =
        m_workspace.archive().write([name = m_draftName](store::WriteTransaction& transaction) {
            return SavedForm::fromJson(store::DraftStore::form(transaction, name));
        });
    onAnswer(this, reading, [this](const store::StoreResult<SavedForm>& draft) {
        if (m_draftState == DraftState::Known) {
            return; // Discarded, or read already.
        }
        m_draftState = draft ? DraftState::Known : DraftState::Unreadable;
        showSaved(draft.map([](const SavedForm&) {}));
        if (!draft) {
            return;
        }
        if (!draft->isEmpty()) {
            restore(*draft);
        }
        Q_EMIT draftLoaded(!draft->isEmpty());
    });
}

void RegistrationForm::restore(const SavedForm& draft) {
    QMap<QString, QVariant> values;
    for (const FormField& entry : std::as_const(m_fields)) {
        if (draft.values.contains(entry.name)) {
            values.insert(entry.name, draft.values.value(entry.name));
        }
    }
    m_earlierReasons = draft.earlierReasons;
    m_redraftOf = draft.redraftOf;
    m_filedValues = draft.filedValues;
    m_unclearFiling = draft.filingBegun;
    putValues(values);
    Q_EMIT stateChanged();
}

QFuture<store::StoreResult<void>> RegistrationForm::save() {
    m_saveTimer.stop();
    QByteArray json;
    if (isTouched()) {
        json = SavedForm{title(), m_values, m_earlierReasons, m_redraftOf, m_filedValues, m_unclearFiling}
                   .toJson();
    }
    return m_workspace.archive().write(
        [name = m_draftName, json, now = m_workspace.now()](store::WriteTransaction& transaction) {
            store::DraftStore::saveForm(transaction, name, json, now);
        });
}

void RegistrationForm::saveDraft() {
    if (m_draftState == DraftState::Unreadable) {
        loadDraft();
    } else if (m_draftState == DraftState::Reading) {
        markUnsaved();
    } else {
        onAnswer(this, save(), [this](const store::StoreResult<void>& saved) { showSaved(saved); });
    }
}

void RegistrationForm::saveUnsaved() {
    if (m_saveTimer.isActive()) {
        saveDraft();
    }
}

void RegistrationForm::showSaved(const store::StoreResult<void>& saved) {
    if (!saved && saved.error().kind == store::StoreError::Kind::Closed) {
        return;
    }
    const bool failedBefore = m_saveError.has_value();
    m_saveError = saved ? std::nullopt : std::optional(sync::storageError(saved.error()));
    if (m_saveError && !m_saveTimer.isActive()) {
        m_saveTimer.start(delayAfterFailure);
    }
    if (m_saveError || failedBefore) {
        Q_EMIT stateChanged();
    }
}

void RegistrationForm::clear() {
    m_earlierReasons.clear();
    m_redraftOf.clear();
    m_filedValues.clear();
    m_serverProblems.clear();
    m_steps.clear();
    m_unclearFiling.reset();
    m_error.reset();
    m_showsProblems = false;
    QMap<QString, QVariant> untouched;
    for (const FormField& entry : std::as_const(m_fields)) {
        untouched.insert(entry.name, m_initial.value(entry.name));
    }
    putValues(untouched);
    Q_EMIT problemsChanged();
    Q_EMIT undoChanged();
    Q_EMIT stateChanged();
}

void RegistrationForm::discard() {
    clear();
    m_draftState = DraftState::Known;
    saveDraft();
}

void RegistrationForm::file() {
    if (m_filing || isDraftUnreadable() || !validate()) {
        return;
    }
    m_filing = true;
    m_error.reset();
    m_serverProblems.clear();
    m_wasUnclear = m_unclearFiling.has_value();
    if (!m_wasUnclear) {
        m_unclearFiling = m_workspace.now();
    }
    Q_EMIT problemsChanged();
    Q_EMIT stateChanged();
    onAnswer(this, save(), [this](const store::StoreResult<void>& saved) {
        showSaved(saved);
        if (saved) {
            send();
        } else {
            core::ApiError unsent = sync::storageError(saved.error());
            unsent.isUnsent = true;
            fail(unsent);
        }
    });
}

void RegistrationForm::succeed(const QString& id) {
    m_filing = false;
    clear();
    onAnswer(this, save(), [this, id](const store::StoreResult<void>& saved) {
        showSaved(saved);
        Q_EMIT filed(id);
    });
}

void RegistrationForm::fail(const core::ApiError& error) {
    m_filing = false;
    m_error = error;
    m_serverProblems = error.details;
    if (!error.isOutcomeUnknown() && !m_wasUnclear) {
        m_unclearFiling.reset();
    }
    markUnsaved();
    Q_EMIT problemsChanged();
    Q_EMIT stateChanged();
    if (error.isOutcomeUnknown()) {
        // It may be on file after all; the list will tell before anyone pays twice.
        m_workspace.syncNow();
    }
}

} // namespace am::models
