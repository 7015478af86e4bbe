// Names and defaults of the settings, in one place.
#include "ui/settings/ConsoleSettings.h"

#include <QSettings>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto densityKey = "appearance/density"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto pollKey = "sync/pollSeconds"_L1;

QString themeName(ConsoleSettings::ThemeChoice choice) {
    switch (choice) {
        case ConsoleSettings::ThemeChoice::Light:
            return u"light"_s;
        case ConsoleSettings::ThemeChoice::Dark:
            return u"dark"_s;
        case ConsoleSettings::ThemeChoice::HighContrast:
            return u"high-contrast"_s;
        case ConsoleSettings::ThemeChoice::System:
            break;
    }
    return u"system"_s;
}

} // namespace

ConsoleSettings::ConsoleSettings(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {}

ConsoleSettings::ThemeChoice ConsoleSettings::theme() const {
    const QString name = m_settings.value(themeKey).toString();
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (name == themeName(choice)) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

void ConsoleSettings::setTheme(ThemeChoice choice) {
    if (choice != theme()) {
        m_settings.setValue(themeKey, themeName(choice));
        Q_EMIT themeChanged();
    }
}

QString ConsoleSettings::language() const {
    return m_settings.value(languageKey).toString();
}

void ConsoleSettings::setLanguage(const QString& language) {
    if (language != this->language()) {
        m_settings.setValue(languageKey, language);
        Q_EMIT languageChanged();
    }
}

Density ConsoleSettings::density() const {
    return m_settings.value(densityKey).toString() == "compact"_L1 ? Density::Compact : Density::Comfortable;
}

void ConsoleSettings::setDensity(Density density) {
    if (density != this->density()) {
        m_settings.setValue(densityKey, density == Density::Compact ? u"compact"_s : u"comfortable"_s);
        Q_EMIT densityChanged();
    }
}

std::chrono::seconds ConsoleSettings::pollInterval() const {
    return std::chrono::seconds(std::clamp(m_settings.value(pollKey, 5).toInt(), 2, 3600));
}

void ConsoleSettings::setPollInterval(std::chrono::seconds interval) {
    if (interval != pollInterval()) {
        m_settings.setValue(pollKey, int(interval.count()));
        Q_EMIT pollIntervalChanged();
    }
}

Theme ConsoleSettings::resolve(ThemeChoice choice, bool systemIsDark) {
    switch (choice) {
        case ThemeChoice::Light:
            return Theme::Light;
        case ThemeChoice::Dark:
            return Theme::Dark;
        case ThemeChoice::HighContrast:
            return Theme::HighContrast;
        case ThemeChoice::System:
            break;
    }
    return systemIsDark ? Theme::Dark : Theme::Light;
}

void ConsoleSettings::forgetProfile(const QString& id) {
    const QStringList keys = m_settings.allKeys();
    for (const QString& key : keys) {
        if (key.section(QLatin1Char('/'), -1) == id) {
            m_settings.remove(key);
        }
    }
    m_settings.sync();
}

} // namespace am::ui
