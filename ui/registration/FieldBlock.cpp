// One field of a registration form with all that stands around it.
#include "ui/registration/FieldBlock.h"

#include "models/SegmentText.h"
#include "rules/Segments.h"
#include "ui/registration/FieldEditors.h"
#include "ui/registration/FieldNotes.h"
#include "ui/registration/MessagePreview.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using models::FormField;

namespace {
constexpr int mostNamed = 6;
constexpr int unicodeSegment = 70;
constexpr int plainSegment = 160;
} // namespace

FieldBlock::FieldBlock(models::RegistrationForm& form, models::FindingsController& findings,
                       const FormField& field, QWidget* parent)
    : QWidget(parent),
      m_form(form),
      m_findings(findings),
      m_name(field.name),
      m_row(new FormRow(field.label, FieldEditors::make(form, field, this), field.help, this)),
      m_under(new QWidget(this)),
      m_underLine(new QHBoxLayout(m_under)),
      m_notes(new FieldNotes(this)) {
    m_row->setObjectName(FieldEditors::objectName(m_name, QStringLiteral("FormRow")));
    m_notes->setObjectName(FieldEditors::objectName(m_name, QStringLiteral("FieldNotes")));
    m_underLine->setContentsMargins(0, 0, 0, 0);
    m_underLine->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_row);
    if (field.countsSegments) {
        m_segments = makeLabel({}, TextRole::Secondary, m_under);
        m_segments->setObjectName(FieldEditors::objectName(m_name, QStringLiteral("SegmentsLabel")));
        m_underLine->addWidget(m_segments, 1);
        m_culprit = new ToneText(this);
        m_culprit->hide();
        column->addWidget(m_under);
        column->addWidget(m_culprit);
        m_preview = new MessagePreview(this);
        m_preview->hide();
        column->addWidget(m_preview);
    } else {
        m_underLine->addStretch(1);
        m_under->hide();
        column->addWidget(m_under);
    }
    column->addWidget(m_notes);
    connect(m_notes, &FieldNotes::fixAsked, &m_findings, &models::FindingsController::applyFix);
    showField();
    showValue();
    showFindings();
}

QWidget* FieldBlock::editor() const {
    return m_row->editor();
}

void FieldBlock::addAction(QWidget* action) {
    m_underLine->addWidget(action);
    m_under->show();
}

void FieldBlock::showField() {
    const FormField field = m_form.field(m_name);
    setVisible(field.applies);
    m_row->setRequired(field.required);
    FieldEditors::fillChoices(m_form, m_name, editor());
    showHelp();
    showCount();
}

void FieldBlock::showHelp() {
    const FormField field = m_form.field(m_name);
    QStringList lines;
    for (const models::FormChoice& choice : field.choices) {
        const bool isTaken = field.kind == FormField::Kind::Choice && choice.value == m_form.text(m_name);
        if (isTaken && !choice.explanation.isEmpty()) {
            lines.append(choice.explanation);
        }
    }
    for (const QString& line : {field.help, field.why}) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    m_row->setHelp(lines.join(QLatin1Char(' ')));
}

void FieldBlock::showValue() {
    FieldEditors::showValue(m_form, m_name, editor());
    showHelp();
    showCount();
    showSegments();
    setReasons(m_reasons);
}

void FieldBlock::showCount() {
    const FormField field = m_form.field(m_name);
    if (field.maximum == 0) {
        return;
    }
    const int length = rules::textLength(m_form.text(m_name).trimmed());
    m_row->setCount(length == 0              ? tr("up to %L1").arg(field.maximum)
                    : length < field.minimum ? tr("%L1 of at least %L2").arg(length).arg(field.minimum)
                                             : tr("%L1 of %L2").arg(length).arg(field.maximum));
}

void FieldBlock::showSegments() {
    if (!m_segments) {
        return;
    }
    const QString text = m_form.text(m_name).trimmed();
    const rules::Segments segments = rules::countSegments(text);
    m_segments->setText(text.isEmpty() ? QString() : models::SegmentText::of(segments).line);
    QStringList culprits;
    for (const rules::UnicodeCharacter& each : segments.unicodeCharacters) {
        culprits.append(QStringLiteral("“%1”").arg(each.character));
    }
    culprits.removeDuplicates();
    m_culprit->setState(Tone::Info, IconName::Info,
                        tr("Unicode because of %1: a segment then holds %2 characters instead of %3.")
                            .arg(culprits.mid(0, mostNamed).join(QStringLiteral(", ")))
                            .arg(unicodeSegment)
                            .arg(plainSegment));
    m_culprit->setVisible(!culprits.isEmpty());
    m_preview->setText(text);
    m_preview->setVisible(!text.isEmpty());
}

void FieldBlock::setReasons(const QList<models::PlacedReason>& reasons) {
    m_reasons = reasons;
    m_notes->setReasons(reasons, m_form.value(m_name) == m_form.filedValues().value(m_name));
}

void FieldBlock::setNoticed() {
    if (!m_isNoticed) {
        m_isNoticed = true;
        showFindings();
    }
}

void FieldBlock::showFindings() {
    const bool isShown =
        m_isNoticed || m_form.showsProblems() || m_form.isRedraft() || m_form.isChanged(m_name);
    const QList<models::RegistrationFinding> found =
        isShown ? m_findings.ofField(m_name) : QList<models::RegistrationFinding>();
    m_notes->setFindings(found);
    // The finding says it better, and knows what helps.
    const bool isSaid =
        std::any_of(found.cbegin(), found.cend(), [](const auto& finding) { return finding.blocks(); });
    m_row->setProblem(isSaid ? QString() : m_form.problem(m_name));
}

} // namespace am::ui
