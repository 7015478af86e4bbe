// The fields of a toll-free dossier as widgets, one section below the other.
#include "ui/registration/TollFreeFormView.h"

#include "rules/Segments.h"
#include "ui/registration/FieldEditors.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Text.h"

#include <QVBoxLayout>

namespace am::ui {

using models::FormField;
using models::RegistrationForm;

TollFreeFormView::TollFreeFormView(models::TollFreeForm& form, QWidget* parent)
    : QScrollArea(parent), m_form(form) {
    setObjectName(QStringLiteral("tollFreeFormView"));
    setAccessibleName(tr("Fields of the dossier"));
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 16, 0);
    column->setSpacing(16);
    for (const models::FormStep& step : m_form.steps()) {
        if (column->count() > 0) {
            column->addWidget(new Divider(Qt::Horizontal, holder));
        }
        column->addWidget(makeLabel(step.title, TextRole::Heading, holder));
        column->addWidget(makeLabel(step.purpose, TextRole::Secondary, holder));
        for (const FormField& field : m_form.fieldsOf(step.id)) {
            auto* row =
                new FormRow(field.label, FieldEditors::make(m_form, field, holder), field.help, holder);
            row->setObjectName(FieldEditors::objectName(field.name, QStringLiteral("FormRow")));
            m_rows.insert(field.name, row);
            column->addWidget(row);
            showField(field.name);
            showValue(field.name);
        }
    }
    column->addStretch();
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_form, &RegistrationForm::valueChanged, this, &TollFreeFormView::showValue);
    connect(&m_form, &RegistrationForm::fieldChanged, this, &TollFreeFormView::showField);
    connect(&m_form, &RegistrationForm::problemsChanged, this, &TollFreeFormView::showProblems);
    showProblems();
}

void TollFreeFormView::reveal(const QString& field) {
    if (FormRow* row = m_rows.value(field)) {
        ensureWidgetVisible(row, 0, 48);
        QWidget* target = row->editor();
        if (target->focusPolicy() == Qt::NoFocus && target->nextInFocusChain()) {
            target = target->nextInFocusChain();
        }
        target->setFocus(Qt::OtherFocusReason);
    }
}

void TollFreeFormView::showField(const QString& name) {
    FormRow* row = m_rows.value(name);
    const FormField field = m_form.field(name);
    row->setVisible(field.applies);
    row->setRequired(field.required);
    row->setHelp(field.help);
    FieldEditors::fillChoices(m_form, name, row->editor());
    showCount(name);
}

void TollFreeFormView::showValue(const QString& name) {
    FieldEditors::showValue(m_form, name, m_rows.value(name)->editor());
    showCount(name);
}

void TollFreeFormView::showCount(const QString& name) {
    const FormField field = m_form.field(name);
    if (field.kind != FormField::Kind::Text) {
        return;
    }
    const QString text = m_form.text(name).trimmed();
    const int length = rules::textLength(text);
    QString count =
        length == 0 ? tr("up to %L1").arg(field.maximum) : tr("%L1 of %L2").arg(length).arg(field.maximum);
    if (field.countsSegments && length > 0) {
        count += QStringLiteral(" · ") + tr("%Ln segments", nullptr, rules::countSegments(text).count);
    }
    m_rows.value(name)->setCount(count);
}

void TollFreeFormView::showProblems() {
    for (auto entry = m_rows.constBegin(); entry != m_rows.constEnd(); ++entry) {
        entry.value()->setProblem(m_form.problem(entry.key()));
    }
}

} // namespace am::ui
