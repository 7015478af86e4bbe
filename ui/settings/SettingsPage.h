// What the console looks like and how often it asks for news.
#pragma once

#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

#include <functional>

namespace am::ui {

class ConsoleSettings;
struct ConfirmRequest;

/// The question before a profile is deleted; its name must be typed.
ConfirmRequest forgetProfileRequest(const QString& profileName);

class SettingsPage : public Page {
    Q_OBJECT
public:
    /// `forgetProfile` is run after the user has confirmed with the profile's name.
    SettingsPage(PageContext context, ConsoleSettings& settings, const QString& profileName,
                 const QString& profileFolder, std::function<void()> forgetProfile,
                 QWidget* parent = nullptr);

private:
    QWidget* makeAppearance();
    QWidget* makeSync();
    QWidget* makeProfile();
    void askToForget();

    Prompter& m_prompter;
    ConsoleSettings& m_settings;
    QString m_profileName;
    QString m_folder;
    std::function<void()> m_forget;
};

} // namespace am::ui
