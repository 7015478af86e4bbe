// A registration form while it is being filled in: values, problems, draft, filing.
#pragma once

#include "core/ApiError.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariant>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// One value to choose from.
struct FormChoice {
    QString value;
    QString label;
    QString explanation;    ///< one line under the list; may be empty
    QString disabledReason; ///< why it cannot be chosen now; empty if it can
};

/// What one field asks for. Names are those of the contract, so that a server's `details` find their field.
struct FormField {
    enum class Kind : quint8 {
        Line,    ///< one line (QString)
        Text,    ///< several lines (QString)
        Choice,  ///< one of `choices` (QString)
        Choices, ///< any of `choices` (QStringList)
        Flag     ///< yes or no (bool)
    };
    QString name;
    Kind kind = Kind::Line;
    QString section;
    QString label;
    QString help;
    bool required = false;
    bool applies = true;         ///< false: not asked for now, hidden, and not sent
    int minimum = 0;             ///< characters, checked if there is any text
    int maximum = 0;             ///< characters; 0 = no limit known
    bool countsSegments = false; ///< it will be sent as a text
    QList<FormChoice> choices;
};

/// Base of the brand and the campaign form. Lives on the UI thread. Every change is saved as a draft in the
/// ledger shortly after; a filed form removes its draft.
class RegistrationForm : public QObject {
    Q_OBJECT
public:
    RegistrationForm(sync::Workspace& workspace, QString draftName, QObject* parent);
    /// Saves what is not saved yet.
    ~RegistrationForm() override;

    /// Under which the ledger keeps what was typed.
    const QString& draftName() const { return m_draftName; }
    QList<FormField> fields() const { return m_fields; }
    FormField field(const QString& name) const;
    QVariant value(const QString& name) const { return m_values.value(name); }
    QString text(const QString& name) const { return m_values.value(name).toString(); }
    bool flag(const QString& name) const { return m_values.value(name).toBool(); }
    void setValue(const QString& name, const QVariant& value);

    /// What is wrong with a field, to be shown at it; empty if nothing is.
    QString problem(const QString& name) const;
    /// Problems the server named for fields this form does not have, "field: problem".
    QStringList otherProblems() const;
    /// Checks all fields and shows their problems from now on. True if there are none.
    bool validate();
    /// First field with a problem, in the order of the form; empty if there is none.
    QString firstProblem() const;

    bool isFiling() const { return m_filing; }
    /// Why the last filing failed.
    const std::optional<core::ApiError>& error() const { return m_error; }
    /// Why an earlier filing of this was rejected; shown while it is corrected.
    QStringList earlierReasons() const { return m_earlierReasons; }

    /// True if anything differs from an untouched form.
    bool isTouched() const;
    /// Puts the saved draft into the form, if there is one; `draftLoaded` follows either way.
    void loadDraft();
    /// Back to an untouched form; the saved draft is removed.
    void discard();

    /// Sends the form once. The outcome comes as `filed` or in `error()`.
    void file();

Q_SIGNALS:
    void valueChanged(const QString& name);
    void fieldChanged(const QString& name); ///< its choices, help or required mark
    void problemsChanged();
    void stateChanged(); ///< filing, error
    void draftLoaded(bool found);
    void filed(const QString& id);

protected:
    void setFields(QList<FormField> fields, QMap<QString, QVariant> initial);
    void replaceField(const FormField& field);
    /// Puts values in without marking the form as edited by hand.
    void putValues(const QMap<QString, QVariant>& values);
    /// Puts in what the form proposes by itself: it counts as untouched.
    void propose(const QMap<QString, QVariant>& values);
    void setEarlierReasons(const QStringList& reasons);
    /// A problem of this field beyond required and length; empty if there is none.
    virtual QString check(const FormField& field) const = 0;
    /// Follows a change of one value (e.g. a choice that makes another field required).
    virtual void followValue(const QString& name) = 0;
    /// Sends the request; must end with `succeed` or `fail`.
    virtual void send() = 0;
    void succeed(const QString& id);
    void fail(const core::ApiError& error);
    sync::Workspace& workspace() { return m_workspace; }

private:
    QString problemOf(const FormField& field) const;
    void saveDraft();

    sync::Workspace& m_workspace;
    QString m_draftName;
    QList<FormField> m_fields;
    QMap<QString, QVariant> m_initial;
    QMap<QString, QVariant> m_values;
    QMap<QString, QString> m_serverProblems;
    QStringList m_earlierReasons;
    std::optional<core::ApiError> m_error;
    QTimer m_saveTimer;
    bool m_showsProblems = false;
    bool m_filing = false;
    bool m_restoring = false;
};

} // namespace am::models
