// One field of a form: label, required mark, counter, editor, help, problem.
#pragma once

#include <QWidget>

class QLabel;

namespace am::ui {

class ToneText;

/// Stacks the parts and names the editor for screen readers. A check box carries its own label.
class FormRow : public QWidget {
    Q_OBJECT
public:
    FormRow(const QString& label, QWidget* editor, const QString& help = {}, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    void setRequired(bool required);
    void setHelp(const QString& help);
    /// Trailing end of the label's line: a live count.
    void setCount(const QString& count);
    /// Empty removes it.
    void setProblem(const QString& problem);
    QString problem() const;

private:
    void describe();

    QString m_label;
    QWidget* m_editor;
    QLabel* m_name;
    QLabel* m_required;
    QLabel* m_count;
    QLabel* m_help;
    ToneText* m_problem;
};

} // namespace am::ui
