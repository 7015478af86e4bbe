// The column of pages at the leading edge.
#pragma once

#include "ui/widgets/Icons.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace am::ui {

/// One page of the rail: icon, label, and perhaps a count.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(IconName icon, const QString& label, QWidget* parent = nullptr);

    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    IconName m_icon;
    bool m_collapsed = false;
};

/// Icon and label, or icons only when collapsed or when the window is narrow.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// Adds a page at the end; its index is the number of pages before. Its button is named after `pageId`.
    void addPage(IconName icon, const QString& label, const QKeySequence& shortcut,
                 const QString& pageId = {});
    void setCurrent(int index);
    /// What the user chose; kept in the settings.
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    /// The window has no room for labels.
    void setNarrow(bool narrow);
    void focusCurrent();

Q_SIGNALS:
    void pageChosen(int index);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyWidth();

    QButtonGroup* m_group;
    QVBoxLayout* m_pages;
    RailButton* m_toggle;
    QList<RailButton*> m_buttons;
    bool m_collapsed = false;
    bool m_narrow = false;
};

} // namespace am::ui
