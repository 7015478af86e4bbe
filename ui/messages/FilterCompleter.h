// Proposes fields and values while a message filter is typed.
#pragma once

#include "models/FilterCompletion.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace am::models {
class MessagesController;
}

namespace am::ui {

/// Shows a list under the word being typed; Enter or a click takes a proposal over.
class FilterCompleter : public QObject {
    Q_OBJECT
public:
    FilterCompleter(models::MessagesController& controller, QLineEdit* field);

    /// Proposals for the field as it stands.
    const models::FilterCompletion& completion() const { return m_completion; }

private:
    void propose();
    void accept(const QModelIndex& index);

    models::MessagesController& m_controller;
    QLineEdit* m_field;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    models::FilterCompletion m_completion;
};

} // namespace am::ui
