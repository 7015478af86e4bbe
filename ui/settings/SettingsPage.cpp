// Cards with one row per setting; every change takes effect at once.
#include "ui/settings/SettingsPage.h"

#include "ui/settings/ConsoleSettings.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

/// Name and hint at the leading side, the control at the trailing one.
QWidget* makeRow(const QString& name, const QString& hint, QWidget* control) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(16);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* label = makeLabel(name, TextRole::Body);
    label->setBuddy(control);
    texts->addWidget(label);
    if (!hint.isEmpty()) {
        texts->addWidget(makeLabel(hint, TextRole::Secondary));
    }
    layout->addLayout(texts, 1);
    layout->addWidget(control, 0, Qt::AlignVCenter);
    control->setAccessibleName(name);
    return row;
}

} // namespace

SettingsPage::SettingsPage(PageContext context, ConsoleSettings& settings, const QString& profileName,
                           const QString& profileFolder, std::function<void()> forgetProfile, QWidget* parent)
    : Page(u"settings"_s, tr("Settings"),
           tr("How the console looks, how often it asks for news, and this profile."), parent),
      m_prompter(context.prompter),
      m_settings(settings),
      m_profileName(profileName),
      m_folder(profileFolder),
      m_forget(std::move(forgetProfile)) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"settingsScrollArea"_s);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* holder = new QWidget;
    auto* centre = new QHBoxLayout(holder);
    centre->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addWidget(makeAppearance());
    column->addWidget(makeSync());
    column->addWidget(makeProfile());
    column->addStretch();
    auto* narrow = new QWidget;
    narrow->setLayout(column);
    narrow->setMaximumWidth(720);
    column->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(narrow, 10);
    centre->addStretch(1);
    scroll->setWidget(holder);
    setContent(scroll);
}

QWidget* SettingsPage::makeAppearance() {
    auto* card = new Card(tr("Appearance"));
    auto* theme = new SegmentedControl({tr("System"), tr("Light"), tr("Dark"), tr("High contrast")});
    theme->setObjectName(u"themeSegmentedControl"_s);
    theme->setCurrent(int(m_settings.theme()));
    connect(theme, &SegmentedControl::currentChanged, this,
            [this](int index) { m_settings.setTheme(ConsoleSettings::ThemeChoice(index)); });
    connect(&m_settings, &ConsoleSettings::themeChanged, theme,
            [this, theme] { theme->setCurrent(int(m_settings.theme())); });
    card->body()->addWidget(
        makeRow(tr("Theme"), tr("System follows the desktop's light or dark setting."), theme));
    card->body()->addWidget(new Divider);

    auto* density = new SegmentedControl({tr("Compact"), tr("Comfortable")});
    density->setObjectName(u"densitySegmentedControl"_s);
    density->setCurrent(int(m_settings.density()));
    connect(density, &SegmentedControl::currentChanged, this,
            [this](int index) { m_settings.setDensity(Density(index)); });
    connect(&m_settings, &ConsoleSettings::densityChanged, density,
            [this, density] { density->setCurrent(int(m_settings.density())); });
    card->body()->addWidget(
        makeRow(tr("Row height"), tr("Compact rows are 28 pixels high, comfortable ones 36."), density));
    card->body()->addWidget(new Divider);

    auto* language = new QComboBox;
    language->setObjectName(u"languageComboBox"_s);
    language->setMinimumWidth(180);
    language->addItem(tr("System"), QString());
    // Languages are named in themselves, so that one can find one's own.
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Espa\u00f1ol"_s, u"es"_s);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_settings.setLanguage(language->currentData().toString()); });
    card->body()->addWidget(makeRow(tr("Language"), tr("Takes effect at once."), language));
    return card;
}

QWidget* SettingsPage::makeSync() {
    auto* card = new Card(tr("Copying"));
    auto* interval = new QSpinBox;
    interval->setObjectName(u"pollIntervalSpinBox"_s);
    interval->setRange(2, 3600);
    interval->setSuffix(tr(" s"));
    interval->setMinimumWidth(110);
    interval->setValue(int(m_settings.pollInterval().count()));
    connect(interval, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_settings.setPollInterval(std::chrono::seconds(seconds)); });
    card->body()->addWidget(makeRow(tr("Ask for news every"),
                                    tr("Applies when a profile is opened. F5 asks at once, at any time."),
                                    interval));
    return card;
}

QWidget* SettingsPage::makeProfile() {
    auto* card = new Card(tr("This profile"));
    auto* facts = new KeyValueList;
    facts->addRow(tr("Name"), m_profileName);
    facts->addRow(tr("Folder"), m_folder, KeyValueList::Kind::Id);
    card->body()->addWidget(facts);
    card->body()->addWidget(new Divider);
    auto* forget = new QPushButton(tr("Forget this profile\u2026"));
    forget->setObjectName(u"forgetProfilePushButton"_s);
    connect(forget, &QPushButton::clicked, this, &SettingsPage::askToForget);
    card->body()->addWidget(
        makeRow(tr("Forget"),
                tr("Removes the key, the archive, and your own drafts and notes from this computer. "
                   "Nothing changes at AgentMessage."),
                forget));
    return card;
}

void SettingsPage::askToForget() {
    m_prompter.confirm(forgetProfileRequest(m_profileName), this, [this](bool confirmed) {
        if (confirmed) {
            // The page dies with its profile: run the act from a copy.
            const auto forget = m_forget;
            forget();
        }
    });
}

ConfirmRequest forgetProfileRequest(const QString& profileName) {
    ConfirmRequest request;
    request.title = SettingsPage::tr("Forget \"%1\"?").arg(profileName);
    request.text =
        SettingsPage::tr("The profile's folder is deleted from this computer. This cannot be undone.");
    request.facts = {
        SettingsPage::tr(
            "The archive can be copied from the API again, as far back as the API still keeps messages."),
        SettingsPage::tr("Drafts, the outbox and saved views are gone for good.")};
    request.confirmLabel = SettingsPage::tr("Forget profile");
    request.requiredWord = profileName;
    request.weight = ConfirmRequest::Weight::Destructive;
    return request;
}

} // namespace am::ui
