// All that is known about one finding.
#include "ui/registration/FindingDetails.h"

#include "models/FindingText.h"
#include "ui/widgets/Text.h"

#include <QVBoxLayout>

namespace am::ui {

namespace {

void put(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QLabel* add(QVBoxLayout* column, TextRole role, QWidget* parent) {
    QLabel* label = makeLabel({}, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

} // namespace

FindingDetails::FindingDetails(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_detail = add(column, TextRole::Body, this);
    m_fix = add(column, TextRole::Body, this);
    m_source = add(column, TextRole::Secondary, this);
    m_codes = add(column, TextRole::Secondary, this);
}

void FindingDetails::setFinding(const models::RegistrationFinding& finding) {
    put(m_detail, finding.detail);
    put(m_fix, finding.suggestedFix.isEmpty() ? QString() : tr("What helps: %1").arg(finding.suggestedFix));
    const QString witness = models::FindingText::witness(finding);
    QStringList sources;
    for (const QString& part : {witness, finding.source, finding.docsUrl}) {
        if (!part.isEmpty()) {
            sources.append(part);
        }
    }
    put(m_source, sources.isEmpty() ? QString() : tr("Source: %1").arg(sources.join(QStringLiteral(" · "))));
    put(m_codes, finding.codes.isEmpty()
                     ? QString()
                     : tr("Rejection codes: %1").arg(finding.codes.join(QStringLiteral(", "))));
}

} // namespace am::ui
