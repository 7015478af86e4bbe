// A shortened line and its copy button.
#include "ui/widgets/CopyableText.h"

#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>

namespace am::ui {

CopyableText::CopyableText(const QString& name, const QString& text, Face face, QWidget* parent)
    : QWidget(parent) {
    auto* label = new ElidedLabel(text, face == Face::Mono ? TextRole::Mono : TextRole::Body, this);
    label->setElideMode(Qt::ElideMiddle);
    auto* copy = new CopyButton(name, this);
    copy->setText(text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(label, 1);
    row->addWidget(copy);
}

} // namespace am::ui
