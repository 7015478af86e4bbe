// Draws the picture and lines up texts and buttons.
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace am::ui {

class EmptyState::Picture : public QWidget {
public:
    Picture() { setFixedSize(56, 56); }
    void setIcon(IconName name) {
        m_icon = name;
        setVisible(name != IconName::None);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& tokens = ConsoleStyle::tokens(this);
        QPainter painter(this);
        paintBox(&painter, rect(), 28, tokens.neutralFill, QColor());
        paintIcon(&painter, rect().adjusted(16, 16, -16, -16), m_icon, tokens.muted);
    }

private:
    IconName m_icon = IconName::None;
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_picture(new Picture),
      m_title(makeLabel(QString(), TextRole::Heading)),
      m_hint(makeLabel(QString(), TextRole::Secondary)),
      m_actions(new QHBoxLayout) {
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_hint->setMaximumWidth(420);
    m_actions->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    auto* hintRow = new QHBoxLayout;
    hintRow->addStretch(1);
    hintRow->addWidget(m_hint, 100);
    hintRow->addStretch(1);
    layout->addLayout(hintRow);
    layout->addSpacing(16);
    auto* actionRow = new QHBoxLayout;
    actionRow->addStretch();
    actionRow->addLayout(m_actions);
    actionRow->addStretch();
    layout->addLayout(actionRow);
    layout->addStretch(3);
}

EmptyState::EmptyState(const EmptyText& text, QWidget* parent) : EmptyState(parent) {
    setText(text);
}

void EmptyState::setText(const EmptyText& text) {
    m_picture->setIcon(text.icon);
    m_title->setText(text.title);
    m_hint->setText(text.hint);
    m_hint->setVisible(!text.hint.isEmpty());
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
    for (QAction* action : text.actions) {
        const bool first = action == text.actions.constFirst();
        m_actions->addWidget(new ActionButton(action, first ? ButtonKind::Primary : ButtonKind::Normal));
    }
}

} // namespace am::ui
