// A registration form while it is being filled in.
#include "models/RegistrationForm.h"

#include "models/Answers.h"
#include "rules/Segments.h"
#include "store/DraftStore.h"
#include "sync/Commit.h"
#include "sync/Workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds draftDelay{400};

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

} // namespace

RegistrationForm::RegistrationForm(sync::Workspace& workspace, QString draftName, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_draftName(std::move(draftName)) {
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(draftDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &RegistrationForm::saveDraft);
}

RegistrationForm::~RegistrationForm() {
    if (m_saveTimer.isActive()) {
        saveDraft();
    }
}

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

void RegistrationForm::setValue(const QString& name, const QVariant& value) {
    if (m_values.value(name) == value) {
        return;
    }
    m_values.insert(name, value);
    m_serverProblems.remove(name);
    if (!m_restoring) {
        m_saveTimer.start();
    }
    Q_EMIT valueChanged(name);
    followValue(name);
    Q_EMIT problemsChanged();
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

void RegistrationForm::setEarlierReasons(const QStringList& reasons) {
    m_earlierReasons = reasons;
    m_saveTimer.start();
    Q_EMIT stateChanged();
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
    return firstProblem().isEmpty();
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
    if (!m_earlierReasons.isEmpty()) {
        return true;
    }
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [this](const FormField& field) {
        const QVariant now = m_values.value(field.name);
        const QVariant untouched = m_initial.value(field.name);
        return now != untouched && !(isEmptyValue(now) && isEmptyValue(untouched));
    });
}

void RegistrationForm::loadDraft() {
    // On the writer, after what an earlier form may just have saved; a reader could still see the state
    // before.
    const auto reading =
        m_workspace.archive().write([name = m_draftName](store::WriteTransaction& transaction) {
            return store::DraftStore::form(transaction, name);
        });
    onAnswer(this, reading, [this](const store::StoreResult<QByteArray>& draft) {
        const QJsonObject saved = draft ? QJsonDocument::fromJson(*draft).object() : QJsonObject();
        if (saved.isEmpty()) {
            Q_EMIT draftLoaded(false);
            return;
        }
        QMap<QString, QVariant> values;
        const QJsonObject savedValues = saved.value(u"values"_s).toObject();
        for (auto entry = savedValues.constBegin(); entry != savedValues.constEnd(); ++entry) {
            const FormField known = field(entry.key());
            if (known.name.isEmpty()) {
                continue;
            }
            const QVariant restored = entry.value().toVariant();
            values.insert(entry.key(), known.kind == FormField::Kind::Choices
                                           ? QVariant(restored.toStringList())
                                           : restored);
        }
        putValues(values);
        m_earlierReasons = saved.value(u"earlier_reasons"_s).toVariant().toStringList();
        Q_EMIT stateChanged();
        Q_EMIT draftLoaded(true);
    });
}

void RegistrationForm::saveDraft() {
    m_saveTimer.stop();
    QByteArray json;
    if (isTouched()) {
        QJsonObject values;
        for (auto entry = m_values.constBegin(); entry != m_values.constEnd(); ++entry) {
            values.insert(entry.key(), QJsonValue::fromVariant(entry.value()));
        }
        QJsonObject saved{{u"values"_s, values}};
        if (!m_earlierReasons.isEmpty()) {
            saved.insert(u"earlier_reasons"_s, QJsonValue::fromVariant(m_earlierReasons));
        }
        json = QJsonDocument(saved).toJson(QJsonDocument::Compact);
    }
    m_workspace.archive()
        .write([name = m_draftName, json, now = m_workspace.now()](store::WriteTransaction& transaction) {
            store::DraftStore::saveForm(transaction, name, json, now);
        })
        .then(this, [this](const store::StoreResult<void>& saved) {
            if (!saved && saved.error().kind != store::StoreError::Kind::Closed) {
                m_error = sync::storageError(saved.error());
                Q_EMIT problemsChanged();
            }
        });
}

void RegistrationForm::discard() {
    m_earlierReasons.clear();
    m_serverProblems.clear();
    m_error.reset();
    m_showsProblems = false;
    QMap<QString, QVariant> untouched;
    for (const FormField& entry : std::as_const(m_fields)) {
        untouched.insert(entry.name, m_initial.value(entry.name));
    }
    putValues(untouched);
    saveDraft();
    Q_EMIT problemsChanged();
    Q_EMIT stateChanged();
}

void RegistrationForm::file() {
    if (m_filing || !validate()) {
        return;
    }
    m_filing = true;
    m_error.reset();
    Q_EMIT stateChanged();
    send();
}

void RegistrationForm::succeed(const QString& id) {
    m_filing = false;
    discard();
    Q_EMIT filed(id);
}

void RegistrationForm::fail(const core::ApiError& error) {
    m_filing = false;
    m_error = error;
    m_serverProblems = error.details;
    Q_EMIT problemsChanged();
    Q_EMIT stateChanged();
    if (error.isOutcomeUnknown()) {
        // It may be on file after all; the list will tell before anyone pays twice.
        m_workspace.syncNow();
    }
}

} // namespace am::models
