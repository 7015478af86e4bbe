// What a page or pane shows when there is nothing to show, and what to do about it.
#pragma once

#include "ui/widgets/Icons.h"

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace am::ui {

struct EmptyText {
    IconName icon = IconName::None;
    QString title;
    QString hint;            ///< what to do next
    QList<QAction*> actions; ///< the first is the main one; owned by the caller
};

/// Centred icon, title, hint and buttons.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    explicit EmptyState(const EmptyText& text, QWidget* parent = nullptr);

    void setText(const EmptyText& text);

private:
    class Picture;
    Picture* m_picture;
    QLabel* m_title;
    QLabel* m_hint;
    QHBoxLayout* m_actions;
};

} // namespace am::ui
