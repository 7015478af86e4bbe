// A registration form while it is being filled in: values, problems, draft, filing.
#pragma once

#include "core/ApiError.h"
#include "models/FormField.h"
#include "models/RegistrationFacts.h"
#include "models/SavedForm.h"
#include "rules/RegistrationFix.h"
#include "rules/RegistrationLint.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariant>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Base of the registration forms. Lives on the UI thread. Every change is saved as a draft in the ledger at
/// most 400 ms later; a filed form removes its draft. A form without a draft name keeps its values itself.
class RegistrationForm : public QObject {
    Q_OBJECT
public:
    RegistrationForm(sync::Workspace& workspace, QString draftName, QObject* parent);
    ~RegistrationForm() override;

    /// Under which the ledger keeps what was typed.
    const QString& draftName() const { return m_draftName; }
    /// What this draft is about, as far as it was typed: a brand's name, a campaign's use case and brand.
    virtual QString title() const = 0;
    /// The last step is the review of everything.
    virtual QList<FormStep> steps() const = 0;
    const QList<FormField>& fields() const { return m_fields; }
    FormField field(const QString& name) const;
    QVariant value(const QString& name) const { return m_values.value(name); }
    QString text(const QString& name) const { return m_values.value(name).toString(); }
    bool flag(const QString& name) const { return m_values.value(name).toBool(); }
    /// What a value means to a reader: the label of a choice, yes or no.
    QString spoken(const QString& name, const QVariant& value) const;
    void setValue(const QString& name, const QVariant& value);

    /// Changes several fields in one step that can be taken back. `what` says what is done: "Compose
    /// replies".
    void apply(const QString& what, const QMap<QString, QVariant>& values);
    /// Makes one such step of all that is applied until `endStep`.
    void beginStep();
    /// `what` says what was done.
    void endStep(const QString& what);
    /// True while such a step is made or taken back.
    bool isApplying() const { return m_openStep.has_value() || m_undoing; }
    bool canUndo() const { return !m_steps.isEmpty(); }
    QString undoText() const { return m_steps.isEmpty() ? QString() : m_steps.last().what; }
    /// Fields that the last such step changed.
    QStringList undoFields() const { return m_steps.isEmpty() ? QStringList() : m_steps.last().after.keys(); }
    /// Takes the last such step back; a field that was changed since stays as it is.
    void undo();

    /// What the archive knows, for proposals and checks; followed as it changes.
    void follow(RegistrationFacts& facts);
    /// What reviewers are known to refuse or ask about, offline.
    virtual QList<rules::LintFinding> lint() const = 0;
    virtual std::optional<rules::RegistrationFix> fixOf(const rules::LintFinding& finding) const = 0;

    /// What is wrong with a field, to be shown at it; empty if nothing is.
    QString problem(const QString& name) const;
    /// What the contract would refuse, whether shown already or not; empty if nothing.
    QString contractProblem(const QString& name) const { return problemOf(field(name)); }
    /// What the server refused; until the field changes or the form is filed again.
    QString serverProblem(const QString& name) const { return m_serverProblems.value(name); }
    /// Problems the server named for fields this form does not have, "field: problem".
    QStringList otherProblems() const;
    /// Checks all fields and shows their problems from now on. True if there are none of our own: what a
    /// server refused before stops no further attempt.
    bool validate();
    bool showsProblems() const { return m_showsProblems; }
    /// First field with a problem, in the order of the form; empty if there is none.
    QString firstProblem() const;

    bool isFiling() const { return m_filing; }
    /// When a filing was begun whose outcome is not known: an answer was lost, or the program ended
    /// meanwhile.
    const std::optional<core::Timestamp>& unclearFiling() const { return m_unclearFiling; }
    /// What filing would send, as a curl command; nothing is sent.
    virtual QString curl() const = 0;
    /// Id of what is on file since and says the same as this form; empty if nothing does.
    virtual QString sameOnFile() const = 0;
    /// Why the last filing failed.
    const std::optional<core::ApiError>& error() const { return m_error; }
    /// Why the draft could not be saved or read; nothing once it is.
    const std::optional<core::ApiError>& saveError() const { return m_saveError; }

    /// Why what this started from was rejected; shown while it is corrected.
    QStringList earlierReasons() const { return m_earlierReasons; }
    bool isRedraft() const { return !m_redraftOf.isEmpty(); }
    const QString& redraftOf() const { return m_redraftOf; }
    const QMap<QString, QVariant>& filedValues() const { return m_filedValues; }

    /// True if anything differs from an untouched form.
    bool isTouched() const;
    /// True if this field does.
    bool isChanged(const QString& name) const;
    /// Puts the saved draft into the form, if there is one; `draftLoaded` follows either way. What cannot be
    /// read is read again later, and not written over until then.
    void loadDraft();
    /// The saved draft could not be read so far; nothing is to be typed meanwhile.
    /// Is a change still to be saved, or the draft still to be read?
    bool isUnsaved() const { return m_saveTimer.isActive() || m_draftState == DraftState::Reading; }
    bool isDraftUnreadable() const { return m_draftState == DraftState::Unreadable; }
    /// Back to an untouched form; the saved draft is removed.
    void discard();
    /// Or reads it once more where it could not be read.
    void saveDraft();
    /// Saves what is not saved yet, for whoever closes the form.
    void saveUnsaved();

    /// Sends the form once, after the ledger has kept that it does. The outcome comes as `filed` or in
    /// `error()`.
    void file();

Q_SIGNALS:
    void valueChanged(const QString& name);
    void fieldChanged(const QString& name); ///< its choices, help, required mark, or whether it applies
    void problemsChanged();
    void factsChanged(); ///< what `lint` knows beyond the values
    void undoChanged();
    void stateChanged(); ///< filing, error, saving, what it started from
    void draftLoaded(bool found);
    void filed(const QString& id);

protected:
    void setFields(QList<FormField> fields, QMap<QString, QVariant> initial);
    void replaceField(const FormField& field);
    /// Puts values in without marking the form as edited by hand.
    void putValues(const QMap<QString, QVariant>& values);
    /// Puts in what the form proposes by itself: it counts as untouched.
    void propose(const QMap<QString, QVariant>& values);
    /// Starts from something on file; `refill` is what is to be filled in anew.
    void startFrom(const QString& id, const QMap<QString, QVariant>& filed, const QStringList& reasons,
                   const QMap<QString, QVariant>& refill);
    /// A problem of this field beyond required and length; empty if there is none.
    virtual QString check(const FormField& field) const = 0;
    /// Follows a change of one value (e.g. a choice that makes another field required).
    virtual void followValue(const QString& name) = 0;
    /// Follows a change of what the archive knows.
    virtual void followFacts() {}
    /// Sends the request; must end with `succeed` or `fail`.
    virtual void send() = 0;
    void succeed(const QString& id);
    void fail(const core::ApiError& error);
    /// Could something with this status, filed then, come of the filing whose outcome is not known?
    bool isOfUnclearFiling(const QString& status, core::Timestamp filedAt) const;
    sync::Workspace& workspace() const { return m_workspace; }
    /// Null until `follow`, and after the facts are gone.
    const RegistrationFacts* facts() const { return m_facts; }

private:
    /// Where what the ledger keeps stands: known or nothing to read, being read, not to be read so far.
    enum class DraftState : quint8 { Known, Reading, Unreadable };
    /// What `apply` did.
    struct Step {
        QString what;
        QMap<QString, QVariant> before;
        QMap<QString, QVariant> after;
    };
    QString problemOf(const FormField& field) const;
    void markUnsaved();
    void clear();
    QFuture<store::StoreResult<void>> save();
    void showSaved(const store::StoreResult<void>& saved);
    void restore(const SavedForm& draft);

    sync::Workspace& m_workspace;
    QString m_draftName;
    QList<FormField> m_fields;
    QMap<QString, QVariant> m_initial;
    QMap<QString, QVariant> m_values;
    QMap<QString, QString> m_serverProblems;
    QList<Step> m_steps;
    std::optional<Step> m_openStep;
    QStringList m_earlierReasons;
    QString m_redraftOf;
    QMap<QString, QVariant> m_filedValues;
    QPointer<RegistrationFacts> m_facts;
    std::optional<core::Timestamp> m_unclearFiling;
    std::optional<core::ApiError> m_error;
    std::optional<core::ApiError> m_saveError;
    QTimer m_saveTimer;
    DraftState m_draftState = DraftState::Known;
    bool m_showsProblems = false;
    bool m_filing = false;
    bool m_wasUnclear = false; ///< before the filing under way
    bool m_restoring = false;
    bool m_undoing = false;
};

} // namespace am::models
