// The board: filters, the table of brands with their campaigns and drafts, and the inspector.
#pragma once

#include "models/BoardOrder.h"
#include "models/RegistrationController.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace am::ui {

class DataTable;
class EmptyState;
class RegistrationInspector;
class RegistrationWindows;
class SearchField;
class SegmentedControl;

class RegistrationBoardView : public QWidget {
    Q_OBJECT
public:
    RegistrationBoardView(PageContext context, models::RegistrationController& controller,
                          RegistrationWindows& windows, QWidget* parent = nullptr);

    RegistrationInspector& inspector() { return *m_inspector; }
    /// Shows the line with this id, whatever the filter; false if there is none.
    bool select(const QString& id);
    void showFilter(models::BoardFilter::Show show);
    void focusSearch();
    /// How many lines the filter leaves; follows the board.
    int shownCount() const;

public Q_SLOTS:
    /// The board has changed: counts, and what to say when nothing is left.
    void refresh();

Q_SIGNALS:
    void shownChanged();

protected:
    /// Keys of the table: Escape closes the inspector, Delete asks about a draft.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar(QVBoxLayout* column);
    void buildTable(QHBoxLayout* panes);
    void connectInspector();
    void applyFilter();
    void activate(const QModelIndex& index);
    void inspect(const QString& id);
    void redraft(const QString& id);
    void openDraft(const QString& name);
    void askDiscard(const QString& name);
    void openMenu(const QPoint& position);

    PageContext m_context;
    models::RegistrationController& m_controller;
    RegistrationWindows& m_windows;
    models::BoardOrder* m_order;
    SegmentedControl* m_show = nullptr;
    SearchField* m_search = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_table = nullptr;
    EmptyState* m_nothing = nullptr;
    QAction* m_showAll;
    RegistrationInspector* m_inspector = nullptr;
};

} // namespace am::ui
