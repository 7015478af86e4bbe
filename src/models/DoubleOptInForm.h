// What is typed for a double opt-in, and what is wrong with it.
#pragma once

#include "core/ConsentRequests.h"
#include "models/ErrorText.h"
#include "rules/Segments.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

class DoubleOptInController;

/// One thing a good confirmation text holds (compliance.md 1.5).
struct TextCheck {
    enum class Verdict : quint8 { Found, Missing, CannotTell };
    QString label;
    Verdict verdict = Verdict::Missing;

    bool operator==(const TextCheck&) const = default;
};

/// Which of the three good outcomes it was, in a sentence.
struct DoubleOptInResult {
    core::DoubleOptInOutcome::Kind kind = core::DoubleOptInOutcome::Kind::Started;
    QString sentence;
};

/// State of the window that starts a double opt-in; a DoubleOptInController does the asking, so that a retry
/// of the same intent gives the contact one text. Lives on the UI thread.
class DoubleOptInForm : public QObject {
    Q_OBJECT
public:
    explicit DoubleOptInForm(sync::Workspace& workspace, QObject* parent = nullptr);

    const QString& phoneNumberId() const { return m_phoneNumberId; }
    void setPhoneNumberId(const QString& id);
    /// As typed, in any notation.
    void setContact(const QString& typed);
    void setConfirmationText(const QString& text);
    /// Optional: what the contact agreed to before.
    void setAgreementText(const QString& text);
    /// Of the brand that sends; for the check list.
    void setBrandName(const QString& name);

    QString contactProblem() const;
    QString textProblem() const;
    rules::Segments segments() const { return rules::countSegments(m_confirmationText); }
    QList<TextCheck> checks() const { return checksOf(m_confirmationText, m_brandName); }
    static QList<TextCheck> checksOf(const QString& text, const QString& brandName);
    bool canStart() const;

    bool isStarting() const;
    const std::optional<ErrorText>& error() const { return m_error; }
    const std::optional<DoubleOptInResult>& result() const { return m_result; }
    void start();

Q_SIGNALS:
    void changed();      ///< what was typed, and what follows from it
    void stateChanged(); ///< starting, result, error

private:
    void edited();

    DoubleOptInController* m_controller;
    QString m_phoneNumberId;
    QString m_typedContact;
    QString m_contact; ///< E.164; empty while what is typed is no number
    QString m_confirmationText;
    QString m_agreementText;
    QString m_brandName;
    QString m_prepared; ///< number and contact the controller was prepared for
    std::optional<ErrorText> m_error;
    std::optional<DoubleOptInResult> m_result;
};

} // namespace am::models
