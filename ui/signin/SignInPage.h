// The first page: the sandbox, a key, or a profile one has used before.
#pragma once

#include "models/SignInController.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace am::ui {

class ErrorCard;

/// Nothing typed is ever lost: errors appear beside the fields, and the fields keep their text.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(models::SignInController& controller, QWidget* parent = nullptr);

    /// Reads the list of profiles anew and forgets a key that was used.
    void refresh();
    /// Takes over what was typed into another page of this kind (change of language).
    void takeInput(const SignInPage& other);
    /// For the application's own failures on the way to an open profile.
    void showProblem(const models::SignInProblem& problem);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeSandboxCard();
    QWidget* makeKeyCard();
    QWidget* makeProfiles();
    void fillProfiles();
    void signIn();
    void setBusy(bool busy);
    void clearProblem();

    models::SignInController& m_controller;
    QLineEdit* m_name;
    QLineEdit* m_baseUrl;
    QLineEdit* m_key;
    QLabel* m_baseUrlProblem;
    QLabel* m_keyProblem;
    ErrorCard* m_error;
    QPushButton* m_signIn;
    QPushButton* m_trySandbox;
    QPushButton* m_emptySandbox;
    QWidget* m_profilesBox;
    QVBoxLayout* m_profiles;
};

} // namespace am::ui
