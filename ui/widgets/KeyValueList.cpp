// Two columns for short values; ids get a line of their own.
#include "ui/widgets/KeyValueList.h"

#include "models/Formats.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace am::ui {

KeyValueList::KeyValueList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, 96);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::addName(const QString& name) {
    auto* label = makeLabel(name, TextRole::Secondary);
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop);
}

void KeyValueList::addRow(const QString& name, const QString& value, Kind kind, const QString& toolTip) {
    addName(name);
    auto* label = makeLabel(value.isEmpty() ? models::Formats::none() : value,
                            kind == Kind::Id ? TextRole::Mono : TextRole::Body);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setToolTip(models::Formats::toolTip(toolTip));
    if (kind == Kind::Text || value.isEmpty()) {
        m_grid->addWidget(label, m_rows, 1, Qt::AlignTop);
        ++m_rows;
        return;
    }
    auto* copy = new CopyButton(name);
    copy->setText(value);
    // A UUID needs about 260 px: too wide beside its name.
    const bool wide = label->fontMetrics().horizontalAdvance(value) > 150;
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(label, wide ? 1 : 0);
    label->setWordWrap(wide);
    row->addWidget(copy, 0, Qt::AlignTop);
    if (!wide) {
        row->addStretch();
    }
    if (wide) {
        ++m_rows;
        m_grid->addLayout(row, m_rows, 0, 1, 2);
    } else {
        m_grid->addLayout(row, m_rows, 1);
    }
    ++m_rows;
}

void KeyValueList::addRow(const QString& name, QWidget* value) {
    addName(name);
    m_grid->addWidget(value, m_rows, 1, Qt::AlignLeading | Qt::AlignTop);
    ++m_rows;
}

void KeyValueList::clear() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* row = item->layout()) {
            while (QLayoutItem* part = row->takeAt(0)) {
                if (part->widget()) {
                    part->widget()->hide();
                    part->widget()->deleteLater();
                }
                delete part;
            }
        }
        delete item;
    }
    m_rows = 0;
}

} // namespace am::ui
