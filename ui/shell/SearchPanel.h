// The results below the search box.
#pragma once

#include "ui/widgets/Navigation.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace am::models {
class SearchController;
}

namespace am::ui {

/// A panel over the window that follows the box: it opens while one types, is moved through with the arrow
/// keys while the cursor stays in the box, and closes with Escape or when the box is left. Not a window of
/// its own, so it takes neither focus nor mouse from anybody.
class SearchPanel : public QFrame {
    Q_OBJECT
public:
    /// `field` is the box; `parent` the widget the panel lies over.
    SearchPanel(models::SearchController& controller, QLineEdit* field, QWidget* parent);

    /// Shows what the box holds.
    void open();
    void close();
    /// The results as they were when one of them was chosen, with the cursor in the box. False if none was.
    bool restore();

Q_SIGNALS:
    void chosen(const am::ui::Navigation& target);
    /// Escape in an empty box: back to the page.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void ask();
    void update();
    void place();
    void move(int step);
    void setCurrent(int row);
    void choose(int row);
    void chooseAll();

    models::SearchController& m_controller;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_hits;
    QLabel* m_coverage;
    QWidget* m_all;
    bool m_canRestore = false;
};

} // namespace am::ui
