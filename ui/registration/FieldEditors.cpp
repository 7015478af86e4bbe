// The editor of one field of a registration form, and its value.
#include "ui/registration/FieldEditors.h"

#include "models/Formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>

namespace am::ui {

using models::FormChoice;
using models::FormField;
using models::RegistrationForm;

namespace {

QWidget* makeLine(RegistrationForm& form, const FormField& field, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setObjectName(FieldEditors::objectName(field.name, QStringLiteral("LineEdit")));
    QObject::connect(line, &QLineEdit::textChanged, &form,
                     [&form, name = field.name](const QString& text) { form.setValue(name, text); });
    return line;
}

QWidget* makeText(RegistrationForm& form, const FormField& field, QWidget* parent) {
    constexpr int linesWhenLong = 8;
    constexpr int linesWhenShort = 3;
    constexpr int shortLimit = 1100;
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(FieldEditors::objectName(field.name, QStringLiteral("PlainTextEdit")));
    text->setTabChangesFocus(true);
    const int lines = field.maximum > shortLimit ? linesWhenLong : linesWhenShort;
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 18);
    QObject::connect(text, &QPlainTextEdit::textChanged, &form,
                     [&form, text, name = field.name] { form.setValue(name, text->toPlainText()); });
    return text;
}

QWidget* makeChoice(RegistrationForm& form, const FormField& field, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(FieldEditors::objectName(field.name, QStringLiteral("ComboBox")));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    QObject::connect(box, &QComboBox::activated, &form,
                     [&form, box, name = field.name] { form.setValue(name, box->currentData()); });
    return box;
}

QWidget* makeChoices(RegistrationForm& form, const FormField& field, QWidget* parent) {
    constexpr int columns = 2;
    auto* box = new QWidget(parent);
    box->setObjectName(FieldEditors::objectName(field.name, QStringLiteral("Widget")));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    int place = 0;
    for (const FormChoice& choice : field.choices) {
        auto* check = new QCheckBox(choice.label, box);
        check->setObjectName(FieldEditors::objectName(choice.value.toLower(), QStringLiteral("CheckBox")));
        check->setToolTip(choice.explanation);
        check->setAccessibleDescription(choice.explanation);
        check->setProperty("value", choice.value);
        grid->addWidget(check, place / columns, place % columns);
        ++place;
        QObject::connect(check, &QCheckBox::clicked, &form, [&form, box, name = field.name] {
            QStringList chosen;
            for (const QCheckBox* entry : box->findChildren<QCheckBox*>()) {
                if (entry->isChecked()) {
                    chosen.append(entry->property("value").toString());
                }
            }
            form.setValue(name, chosen);
        });
    }
    return box;
}

QWidget* makeFlag(RegistrationForm& form, const FormField& field, QWidget* parent) {
    auto* check = new QCheckBox(field.label, parent);
    check->setObjectName(FieldEditors::objectName(field.name, QStringLiteral("CheckBox")));
    QObject::connect(check, &QCheckBox::clicked, &form,
                     [&form, name = field.name](bool checked) { form.setValue(name, checked); });
    return check;
}

void showText(QLineEdit* line, const QString& text, bool canBeUndone) {
    if (line->text() == text) {
        return;
    }
    if (canBeUndone) {
        line->selectAll();
        line->insert(text);
    } else {
        line->setText(text);
    }
    line->setCursorPosition(0);
}

void showText(QPlainTextEdit* block, const QString& text, bool canBeUndone) {
    if (block->toPlainText() == text) {
        return;
    }
    const QSignalBlocker quiet(block);
    if (canBeUndone) {
        QTextCursor all(block->document());
        all.select(QTextCursor::Document);
        all.insertText(text);
        block->moveCursor(QTextCursor::Start);
    } else {
        block->setPlainText(text);
    }
}

} // namespace

QString FieldEditors::objectName(const QString& field, const QString& widgetClass) {
    const QStringList words = field.split(QLatin1Char('_'));
    QString name = words.first();
    for (const QString& word : words.mid(1)) {
        name += word.at(0).toUpper() + word.mid(1);
    }
    return name + widgetClass;
}

QWidget* FieldEditors::make(RegistrationForm& form, const FormField& field, QWidget* parent) {
    switch (field.kind) {
        case FormField::Kind::Line:
            return makeLine(form, field, parent);
        case FormField::Kind::Text:
            return makeText(form, field, parent);
        case FormField::Kind::Choice:
            return makeChoice(form, field, parent);
        case FormField::Kind::Choices:
            return makeChoices(form, field, parent);
        case FormField::Kind::Flag:
            break;
    }
    return makeFlag(form, field, parent);
}

void FieldEditors::fillChoices(const RegistrationForm& form, const QString& name, QWidget* editor) {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) {
        return;
    }
    const FormField field = form.field(name);
    box->clear();
    auto* items = qobject_cast<QStandardItemModel*>(box->model());
    for (const FormChoice& choice : field.choices) {
        const QString text = choice.disabledReason.isEmpty()
                                 ? choice.label
                                 : RegistrationForm::tr("%1 (%2)", "choice, why it is disabled")
                                       .arg(choice.label, choice.disabledReason);
        box->addItem(text, choice.value);
        box->setItemData(box->count() - 1, models::Formats::toolTip(choice.explanation), Qt::ToolTipRole);
        if (items && !choice.disabledReason.isEmpty()) {
            items->item(box->count() - 1)->setEnabled(false);
        }
    }
    box->setPlaceholderText(field.choices.isEmpty() ? RegistrationForm::tr("Nothing to choose from yet")
                                                    : RegistrationForm::tr("Choose…"));
    box->setCurrentIndex(box->findData(form.text(name)));
}

void FieldEditors::showValue(const RegistrationForm& form, const QString& name, QWidget* editor) {
    const QString text = form.text(name);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        showText(line, text, form.isApplying());
    } else if (auto* block = qobject_cast<QPlainTextEdit*>(editor)) {
        showText(block, text, form.isApplying());
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
        check->setChecked(form.flag(name));
    } else if (editor) {
        const QStringList chosen = form.value(name).toStringList();
        for (QCheckBox* entry : editor->findChildren<QCheckBox*>()) {
            entry->setChecked(chosen.contains(entry->property("value").toString()));
        }
    }
}

} // namespace am::ui
