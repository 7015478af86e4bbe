// The list of conversations with its filters.
#pragma once

#include "models/ConversationListController.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace am::ui {

class EmptyState;
class SearchField;
class SegmentedControl;

/// Search field, choice of kind, choice of number, rows. Tells which conversation the user went to; rows that
/// come, go or move by themselves open nothing.
class ConversationListPane : public QWidget {
    Q_OBJECT
public:
    explicit ConversationListPane(models::ConversationListController& list, QWidget* parent = nullptr);

    /// Marks a conversation as the open one, if it is listed.
    void select(const QString& number, const QString& contact);
    /// One row down or up, from wherever the keyboard is.
    void go(int step);
    void goToNextUnread();
    bool focusSearch();
    void focusList();

Q_SIGNALS:
    void chosen(const QString& number, const QString& contact);
    /// Enter or a double click: now write.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectModel();
    void updateFilters();
    void updateNumbers();
    void updateState();
    void restoreSelection();
    void openCurrent(int row);

    models::ConversationListController& m_list;
    SearchField* m_search;
    SegmentedControl* m_show;
    QComboBox* m_numbers;
    QListView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QAction* m_clear;
    QString m_number;
    QString m_contact;
    QString m_emptyText; ///< what the empty state says now
    int m_lastRow = -1;  ///< where the open conversation was when it last was listed
    bool m_settling = false;
};

} // namespace am::ui
