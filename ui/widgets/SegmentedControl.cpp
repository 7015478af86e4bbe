// Buttons in one frame, of which one is checked.
#include "ui/widgets/SegmentedControl.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace am::ui {

SegmentedControl::SegmentedControl(const QStringList& labels, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const QString& label : labels) {
        addSegment(label);
    }
    if (QAbstractButton* first = m_group->button(0)) {
        first->setChecked(true);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked) {
            Q_EMIT currentChanged(index);
        }
    });
}

int SegmentedControl::addSegment(const QString& label) {
    const int index = count();
    auto* button = new QPushButton(label);
    button->setCheckable(true);
    button->setFixedHeight(ConsoleStyle::controlHeight - 4);
    setButtonKind(button, ButtonKind::Quiet);
    m_group->addButton(button, index);
    m_layout->addWidget(button);
    return index;
}

int SegmentedControl::current() const {
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

int SegmentedControl::count() const {
    return int(m_group->buttons().size());
}

void SegmentedControl::setLabel(int index, const QString& label) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setText(label);
    }
}

void SegmentedControl::setSegmentToolTip(int index, const QString& text) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setToolTip(text);
    }
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), ConsoleStyle::cornerRadius + 1, tokens.surface, tokens.line);
}

} // namespace am::ui
