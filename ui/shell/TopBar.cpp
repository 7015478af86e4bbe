// Profile chip with its menu, mode, search box, sync indicator.
#include "ui/shell/TopBar.h"

#include "ui/shell/GlobalSearch.h"
#include "ui/shell/SyncIndicator.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace am::ui {

TopBar::TopBar(const session::Profile& current, const QList<session::Profile>& profiles,
               ProfileActions actions, models::SyncStatusController& sync, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_chip(new QPushButton),
      m_search(new GlobalSearch),
      m_syncIndicator(nullptr) {
    setObjectName(QStringLiteral("topBar"));
    m_chip->setObjectName(QStringLiteral("profilePushButton"));
    m_chip->setText(m_chip->fontMetrics()
                        .elidedText(current.name, Qt::ElideRight, 200)
                        .replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_chip->setIcon(icon(current.isSandbox() ? IconName::Sandbox : IconName::User));
    m_chip->setAccessibleName(tr("Profile %1").arg(current.name));
    m_chip->setToolTip(current.baseUrl.isEmpty() ? tr("The sandbox that this console runs")
                                                 : current.baseUrl.toDisplayString());
    setButtonKind(m_chip, ButtonKind::Quiet);
    m_chip->setMenu(makeMenu(current, profiles));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 5);
    layout->setSpacing(10);
    layout->addWidget(new ModeBadge(current.isSandbox() ? ModeBadge::Mode::Sandbox : ModeBadge::Mode::Live));
    layout->addWidget(m_chip);
    layout->addStretch(1);
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(520);
    layout->addWidget(m_search, 6);
    layout->addStretch(1);
    auto* indicator = new SyncIndicator(sync);
    connect(indicator, &SyncIndicator::clicked, this, &TopBar::syncPanelWanted);
    layout->addWidget(indicator);
    m_syncIndicator = indicator;
}

QMenu* TopBar::makeMenu(const session::Profile& current, const QList<session::Profile>& profiles) {
    auto* menu = new QMenu(m_chip);
    menu->setObjectName(QStringLiteral("profileMenu"));
    for (const session::Profile& profile : profiles) {
        QAction* entry =
            menu->addAction(QString(profile.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setCheckable(true);
        entry->setChecked(profile.id == current.id);
        if (profile.id != current.id) {
            connect(entry, &QAction::triggered, this, [this, id = profile.id] { m_actions.switchTo(id); });
        } else {
            // Clicking the open one changes nothing, also not its mark.
            connect(entry, &QAction::triggered, entry, [entry] { entry->setChecked(true); });
        }
    }
    menu->addSeparator();
    QAction* add = menu->addAction(icon(IconName::Plus), tr("Add a profile\u2026"));
    connect(add, &QAction::triggered, this, [this] { m_actions.addProfile(); });
    QAction* settings = menu->addAction(icon(IconName::Settings), tr("Settings"));
    connect(settings, &QAction::triggered, this, &TopBar::settingsWanted);
    menu->addSeparator();
    QAction* out = menu->addAction(
        icon(IconName::Key),
        current.kind == session::Profile::Kind::EmbeddedSandbox ? tr("Leave the sandbox") : tr("Sign out"));
    out->setObjectName(QStringLiteral("signOutAction"));
    connect(out, &QAction::triggered, this, [this] { m_actions.signOut(); });
    QAction* forget = menu->addAction(icon(IconName::Trash), tr("Forget this profile\u2026"));
    forget->setObjectName(QStringLiteral("forgetProfileAction"));
    connect(forget, &QAction::triggered, this, [this] { m_actions.forget(); });
    return menu;
}

void TopBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.divider);
}

} // namespace am::ui
