// The filter of the delivery log: one field, and quick choices that write into it.
#pragma once

#include <QWidget>

class QAction;
class QComboBox;

namespace am::models {
class MessagesController;
}

namespace am::ui {

class FilterCompleter;
class SearchField;
class SegmentedControl;
class ToneText;

class MessageFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageFilterBar(models::MessagesController& controller, QWidget* parent = nullptr);

    void focusField();
    /// Removes the whole filter; enabled while there is one.
    QAction* clearAction() const { return m_clear; }

private:
    QWidget* makeChoices();
    void fillStatuses();
    void update();

    models::MessagesController& m_controller;
    SearchField* m_field;
    FilterCompleter* m_completer;
    ToneText* m_problem;
    SegmentedControl* m_direction;
    QComboBox* m_status;
    QComboBox* m_period;
    QAction* m_clear;
    bool m_updating = false;
};

} // namespace am::ui
