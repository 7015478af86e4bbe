// The steps of a registration form, each with how far it is.
#pragma once

#include "models/FormField.h"

#include <QAbstractListModel>
#include <QSet>

namespace am::models {

class FindingsController;
class RegistrationForm;

/// Follows form and findings. A step that nobody has been at says nothing about what is missing. Lives on the
/// UI thread.
class FormStepsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class State : quint8 { Untouched, Done, Noted, Warned, Blocked };

    FormStepsModel(RegistrationForm& form, FindingsController& findings, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const FormStep& step(int row) const { return m_steps.at(row).step; }
    /// -1 if there is none.
    int rowOfField(const QString& field) const;
    State state(int row) const { return m_steps.at(row).state; }
    /// Findings and problems are shown from now on.
    void visit(int row);
    bool isVisited(int row) const { return m_visited.contains(row); }

private:
    struct Row {
        FormStep step;
        State state = State::Untouched;
        int blocks = 0;
        int warnings = 0;
        int notes = 0;

        bool operator==(const Row& other) const {
            return state == other.state && blocks == other.blocks && warnings == other.warnings &&
                   notes == other.notes;
        }
    };
    void refresh();
    Row measured(int row) const;
    QString words(const Row& row) const;

    RegistrationForm& m_form;
    FindingsController& m_findings;
    QList<Row> m_steps;
    QSet<int> m_visited;
};

} // namespace am::models
