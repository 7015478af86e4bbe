// Stacks label, editor, help and problem of one field.
#include "ui/widgets/FormRow.h"

#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace am::ui {

FormRow::FormRow(const QString& label, QWidget* editor, const QString& help, QWidget* parent)
    : QWidget(parent),
      m_label(label),
      m_editor(editor),
      m_name(makeLabel(label, TextRole::Strong, this)),
      m_required(makeLabel(tr("Required"), TextRole::Secondary, this)),
      m_count(makeLabel({}, TextRole::Secondary, this)),
      m_help(makeLabel(help, TextRole::Secondary, this)),
      m_problem(new ToneText(this)) {
    const bool ownLabel = qobject_cast<QAbstractButton*>(editor) != nullptr;
    m_name->setVisible(!ownLabel);
    m_name->setBuddy(editor);
    m_name->setWordWrap(true);
    m_required->setWordWrap(false);
    m_required->hide();
    m_count->setWordWrap(false);
    m_count->hide();
    m_help->setVisible(!help.isEmpty());
    m_problem->hide();

    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_name, 1);
    heading->addWidget(m_required, 0, Qt::AlignBottom);
    heading->addWidget(m_count, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (ownLabel) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(editor, 1);
        line->addLayout(heading);
        column->addLayout(line);
    } else {
        column->addLayout(heading);
        column->addWidget(editor);
    }
    column->addWidget(m_help);
    column->addWidget(m_problem);
    describe();
}

void FormRow::setRequired(bool required) {
    m_required->setVisible(required);
    describe();
}

void FormRow::setHelp(const QString& help) {
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void FormRow::setCount(const QString& count) {
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void FormRow::setProblem(const QString& problem) {
    if (problem != m_problem->text()) {
        m_problem->setState(Tone::Danger, IconName::Error, problem);
        m_problem->setVisible(!problem.isEmpty());
        describe();
    }
}

QString FormRow::problem() const {
    return m_problem->text();
}

void FormRow::describe() {
    const bool required = !m_required->isHidden();
    m_editor->setAccessibleName(required ? tr("%1, required").arg(m_label) : m_label);
    const QString problem = m_problem->text();
    m_editor->setAccessibleDescription(problem.isEmpty() ? m_help->text() : problem);
}

} // namespace am::ui
