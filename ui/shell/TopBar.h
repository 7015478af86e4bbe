// The bar above everything: who, where, search, and how fresh.
#pragma once

#include "session/Profile.h"
#include "ui/shell/ModeBadge.h"

#include <QList>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace am::models {
class SyncStatusController;
}

namespace am::ui {

class GlobalSearch;

/// What the window can do with profiles. Each ends the present view.
struct ProfileActions {
    std::function<void(const QString& profileId)> switchTo;
    std::function<void()> addProfile; ///< back to the sign-in page
    std::function<void()> signOut;    ///< forgets the key, keeps the archive
    std::function<void()> forget;     ///< deletes the profile; asked before
};

class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const session::Profile& current, const QList<session::Profile>& profiles, ProfileActions actions,
           models::SyncStatusController& sync, QWidget* parent = nullptr);

    GlobalSearch* search() { return m_search; }
    QWidget* syncIndicator() { return m_syncIndicator; }

Q_SIGNALS:
    void settingsWanted();
    void syncPanelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenu* makeMenu(const session::Profile& current, const QList<session::Profile>& profiles);

    ProfileActions m_actions;
    QPushButton* m_chip;
    GlobalSearch* m_search;
    QWidget* m_syncIndicator;
};

} // namespace am::ui
