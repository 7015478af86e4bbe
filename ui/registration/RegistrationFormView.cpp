// The fields of a registration form as widgets.
#include "ui/registration/RegistrationFormView.h"

#include "rules/Segments.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace am::ui {

using models::FormChoice;
using models::FormField;

namespace {

/// "display_name", "LineEdit" → "displayNameLineEdit"
QString editorName(const QString& field, const QString& widgetClass) {
    const QStringList words = field.split(QLatin1Char('_'));
    QString name = words.first();
    for (const QString& word : words.mid(1)) {
        name += word.at(0).toUpper() + word.mid(1);
    }
    return name + widgetClass;
}

} // namespace

RegistrationFormView::RegistrationFormView(models::RegistrationForm& form, QWidget* parent)
    : QWidget(parent), m_form(form), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    for (const FormField& field : m_form.fields()) {
        addField(field);
        showField(field.name);
        showValue(field.name);
    }
    connect(&m_form, &models::RegistrationForm::valueChanged, this, &RegistrationFormView::showValue);
    connect(&m_form, &models::RegistrationForm::fieldChanged, this, &RegistrationFormView::showField);
    connect(&m_form, &models::RegistrationForm::problemsChanged, this, &RegistrationFormView::showProblems);
    showProblems();
}

QWidget* RegistrationFormView::editor(const QString& field) const {
    FormRow* found = row(field);
    return found ? found->editor() : nullptr;
}

void RegistrationFormView::addField(const FormField& field) {
    if (field.section != m_section) {
        if (!m_section.isEmpty()) {
            m_column->addWidget(new Divider(Qt::Horizontal, this));
        }
        m_section = field.section;
        m_column->addWidget(makeLabel(field.section, TextRole::Heading, this));
    }
    QWidget* editor = nullptr;
    switch (field.kind) {
        case FormField::Kind::Line:
            editor = makeLine(field);
            break;
        case FormField::Kind::Text:
            editor = makeText(field);
            break;
        case FormField::Kind::Choice:
            editor = makeChoice(field);
            break;
        case FormField::Kind::Choices:
            editor = makeChoices(field);
            break;
        case FormField::Kind::Flag:
            editor = makeFlag(field);
            break;
    }
    auto* row = new FormRow(field.label, editor, field.help, this);
    row->setObjectName(editorName(field.name, QStringLiteral("FormRow")));
    m_rows.insert(field.name, row);
    m_column->addWidget(row);
}

QWidget* RegistrationFormView::makeLine(const FormField& field) {
    auto* line = new QLineEdit(this);
    line->setObjectName(editorName(field.name, QStringLiteral("LineEdit")));
    connect(line, &QLineEdit::textEdited, this,
            [this, name = field.name](const QString& text) { m_form.setValue(name, text); });
    return line;
}

QWidget* RegistrationFormView::makeText(const FormField& field) {
    constexpr int linesWhenLong = 6;
    constexpr int linesWhenShort = 3;
    constexpr int shortLimit = 1100;
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(editorName(field.name, QStringLiteral("PlainTextEdit")));
    text->setTabChangesFocus(true);
    const int lines = field.maximum > shortLimit ? linesWhenLong : linesWhenShort;
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 18);
    connect(text, &QPlainTextEdit::textChanged, this,
            [this, text, name = field.name] { m_form.setValue(name, text->toPlainText()); });
    return text;
}

QWidget* RegistrationFormView::makeChoice(const FormField& field) {
    auto* box = new QComboBox(this);
    box->setObjectName(editorName(field.name, QStringLiteral("ComboBox")));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    connect(box, &QComboBox::activated, this,
            [this, box, name = field.name] { m_form.setValue(name, box->currentData()); });
    return box;
}

QWidget* RegistrationFormView::makeChoices(const FormField& field) {
    constexpr int columns = 2;
    auto* box = new QWidget(this);
    box->setObjectName(editorName(field.name, QStringLiteral("Widget")));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    int place = 0;
    for (const FormChoice& choice : field.choices) {
        auto* check = new QCheckBox(choice.label, box);
        check->setObjectName(editorName(choice.value.toLower(), QStringLiteral("CheckBox")));
        check->setToolTip(choice.explanation);
        check->setAccessibleDescription(choice.explanation);
        check->setProperty("value", choice.value);
        grid->addWidget(check, place / columns, place % columns);
        ++place;
        connect(check, &QCheckBox::clicked, this, [this, box, name = field.name] {
            QStringList chosen;
            for (const QCheckBox* entry : box->findChildren<QCheckBox*>()) {
                if (entry->isChecked()) {
                    chosen.append(entry->property("value").toString());
                }
            }
            m_form.setValue(name, chosen);
        });
    }
    return box;
}

QWidget* RegistrationFormView::makeFlag(const FormField& field) {
    auto* check = new QCheckBox(field.label, this);
    check->setObjectName(editorName(field.name, QStringLiteral("CheckBox")));
    connect(check, &QCheckBox::clicked, this,
            [this, name = field.name](bool checked) { m_form.setValue(name, checked); });
    return check;
}

void RegistrationFormView::fillChoices(const QString& name) {
    auto* box = qobject_cast<QComboBox*>(editor(name));
    if (!box) {
        return;
    }
    const FormField field = m_form.field(name);
    box->clear();
    auto* items = qobject_cast<QStandardItemModel*>(box->model());
    for (const FormChoice& choice : field.choices) {
        const QString text =
            choice.disabledReason.isEmpty()
                ? choice.label
                : tr("%1 (%2)", "choice, why it is disabled").arg(choice.label, choice.disabledReason);
        box->addItem(text, choice.value);
        box->setItemData(box->count() - 1, choice.explanation, Qt::ToolTipRole);
        if (items && !choice.disabledReason.isEmpty()) {
            items->item(box->count() - 1)->setEnabled(false);
        }
    }
    box->setPlaceholderText(field.choices.isEmpty() ? tr("Nothing to choose from yet") : tr("Choose…"));
    box->setCurrentIndex(box->findData(m_form.text(name)));
}

void RegistrationFormView::showField(const QString& name) {
    FormRow* found = row(name);
    const FormField field = m_form.field(name);
    found->setVisible(field.applies);
    found->setRequired(field.required);
    found->setHelp(field.help);
    fillChoices(name);
    showCount(name);
    if (field.kind == FormField::Kind::Choice) {
        showValue(name);
    }
}

void RegistrationFormView::showValue(const QString& name) {
    QWidget* widget = editor(name);
    const QString text = m_form.text(name);
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    } else if (auto* block = qobject_cast<QPlainTextEdit*>(widget)) {
        if (block->toPlainText() != text) {
            const QSignalBlocker quiet(block);
            block->setPlainText(text);
        }
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        const int index = box->findData(text);
        box->setCurrentIndex(index);
        const FormField field = m_form.field(name);
        if (index >= 0 && !field.choices.value(index).explanation.isEmpty()) {
            row(name)->setHelp(field.choices.at(index).explanation + QLatin1Char(' ') + field.help);
        }
    } else if (auto* check = qobject_cast<QCheckBox*>(widget)) {
        check->setChecked(m_form.flag(name));
    } else if (widget) {
        const QStringList chosen = m_form.value(name).toStringList();
        for (QCheckBox* entry : widget->findChildren<QCheckBox*>()) {
            entry->setChecked(chosen.contains(entry->property("value").toString()));
        }
    }
    showCount(name);
}

void RegistrationFormView::showCount(const QString& name) {
    const FormField field = m_form.field(name);
    const bool isText = field.kind == FormField::Kind::Text;
    if (!isText || field.maximum == 0) {
        return;
    }
    const QString text = m_form.text(name).trimmed();
    const int length = rules::textLength(text);
    const bool optionalAndEmpty = length == 0 && !field.required;
    QString count = optionalAndEmpty         ? tr("up to %L1").arg(field.maximum)
                    : length < field.minimum ? tr("%L1 of at least %L2").arg(length).arg(field.minimum)
                                             : tr("%L1 of %L2").arg(length).arg(field.maximum);
    if (field.countsSegments && length > 0) {
        count += QStringLiteral(" · ") + tr("%Ln segments", nullptr, rules::countSegments(text).count);
    }
    row(name)->setCount(count);
}

void RegistrationFormView::showProblems() {
    for (auto entry = m_rows.constBegin(); entry != m_rows.constEnd(); ++entry) {
        entry.value()->setProblem(m_form.problem(entry.key()));
    }
}

} // namespace am::ui
