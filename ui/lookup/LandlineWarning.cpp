// Looks the typed number up in memory, not at the API.
#include "ui/lookup/LandlineWarning.h"

#include "core/PhoneNumber.h"
#include "models/LineTypeText.h"
#include "sync/LineTypes.h"

namespace am::ui {

LandlineWarning::LandlineWarning(const sync::LineTypes& lines, QWidget* parent)
    : ToneText(parent), m_lines(lines) {
    setObjectName(QStringLiteral("landlineWarning"));
    connect(&lines, &sync::LineTypes::changed, this, &LandlineWarning::refresh);
    hide();
}

void LandlineWarning::setTyped(const QString& typed) {
    const auto number = typed.trimmed().isEmpty() ? std::nullopt : core::PhoneNumber::parse(typed);
    m_number = number ? number->e164() : QString();
    refresh();
}

void LandlineWarning::refresh() {
    const QString warning = models::LineTypeText::sentence(m_lines.find(m_number));
    setState(Tone::Warning, IconName::Landline, warning);
    setAccessibleName(warning);
    setVisible(!warning.isEmpty());
}

} // namespace am::ui
