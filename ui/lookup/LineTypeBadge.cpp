// A badge that follows what is known of a number.
#include "ui/lookup/LineTypeBadge.h"

#include "models/Formats.h"
#include "models/LineTypeText.h"

namespace am::ui {

using models::LineTypeText;

LineTypeBadge::LineTypeBadge(QWidget* parent) : StatusBadge(parent) {
    setObjectName(QStringLiteral("lineTypeBadge"));
    hide();
}

void LineTypeBadge::setLine(const std::optional<core::KnownLine>& line) {
    setVisible(line && line->isFixedLine());
    if (line && line->isFixedLine()) {
        setState(LineTypeText::tone(line->lineType), iconFromFileName(LineTypeText::icon(line->lineType)),
                 LineTypeText::word(line->lineType));
        setAccessibleName(LineTypeText::warning());
        setToolTip(models::Formats::toolTip(LineTypeText::sentence(line)));
    }
}

} // namespace am::ui
