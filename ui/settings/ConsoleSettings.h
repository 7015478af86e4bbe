// The console's own settings, as values with signals.
#pragma once

#include "ui/widgets/ConsoleStyle.h"

#include <QObject>
#include <QString>

#include <chrono>

class QSettings;

namespace am::ui {

/// A typed view of the settings file. Setting a value saves it and announces it; the application applies it.
class ConsoleSettings : public QObject {
    Q_OBJECT
public:
    enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };

    explicit ConsoleSettings(QSettings& settings, QObject* parent = nullptr);

    QSettings& file() { return m_settings; }

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// "en", "es", or empty for the system's language.
    QString language() const;
    void setLanguage(const QString& language);
    Density density() const;
    void setDensity(Density density);
    /// Between refreshes of a live profile.
    std::chrono::seconds pollInterval() const;
    void setPollInterval(std::chrono::seconds interval);
    /// Takes out what pages keep under the profile's id: keys that end with it, as "conversations/last/<id>".
    void forgetProfile(const QString& id);

    /// The theme meant by the choice; the system's is read from its palette.
    static Theme resolve(ThemeChoice choice, bool systemIsDark);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void densityChanged();
    void pollIntervalChanged();

private:
    QSettings& m_settings;
};

} // namespace am::ui
