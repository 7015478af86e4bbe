// How far the copying is, below the sync indicator.
#pragma once

#include <QFrame>
#include <QHash>
#include <QPointer>

class QLabel;
class QPushButton;

namespace am::models {
class SyncStatusController;
}

namespace am::ui {

class SyncStreamRow;

/// Overall state, one row for each stream, and what can be done: pause, refresh, compare. Lies over the page
/// and blocks nothing; Esc or a click elsewhere closes it.
class SyncPanel : public QFrame {
    Q_OBJECT
public:
    SyncPanel(models::SyncStatusController& controller, QWidget* anchor, QWidget* parent);

    /// Opens below the anchor, with the keyboard in it, or closes.
    void toggle();

Q_SIGNALS:
    void compareWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void place();
    void dismiss();

    models::SyncStatusController& m_controller;
    QPointer<QWidget> m_anchor;
    QLabel* m_state;
    QLabel* m_coverage;
    QLabel* m_note;
    QWidget* m_rows;
    QHash<QString, SyncStreamRow*> m_rowOf;
    QPushButton* m_pause;
    QPushButton* m_refresh;
    QPushButton* m_compare;
};

} // namespace am::ui
