// The console's window: the sign-in page or an open profile.
#pragma once

#include "ui/shell/WorkspaceView.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace am::models {
class SignInController;
}

namespace am::ui {

class ClosingPage;
class DialogPrompter;
class SignInPage;
class ToastArea;

/// Remembers its geometry. On a change of language it builds its pages anew. `WorkspaceView` is made by a
/// factory, so that the application decides what a page is given.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    using ViewFactory = std::function<WorkspaceView*(QWidget* parent)>;

    MainWindow(models::SignInController& signIn, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Notifier& notifier();
    Prompter& prompter();
    /// Null while nobody is signed in.
    WorkspaceView* view() const { return m_view; }
    SignInPage* signInPage() const { return m_signInPage; }

    void showSignIn();
    /// Deletes the open profile's pages and says that the profile is being closed; call before its workspace
    /// ends.
    void showClosing();
    /// Shows an open profile; `title` is the profile's name.
    void showWorkspace(const QString& title, bool isSandbox, ViewFactory factory);
    /// Deletes the open profile's pages; call before its workspace goes.
    void closeWorkspace();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildSignIn();
    void updateTitle();

    models::SignInController& m_signIn;
    QSettings& m_settings;
    QStackedLayout* m_layout;
    std::unique_ptr<DialogPrompter> m_prompter;
    ToastArea* m_toasts;
    SignInPage* m_signInPage = nullptr;
    ClosingPage* m_closingPage;
    WorkspaceView* m_view = nullptr;
    ViewFactory m_factory;
    QString m_profileName;
    bool m_isSandbox = false;
};

} // namespace am::ui
