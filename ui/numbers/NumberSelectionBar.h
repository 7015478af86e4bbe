// What can be done with the numbers that are selected.
#pragma once

#include "models/NumberBulkPlan.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace am::ui {

/// "12 numbers selected" and the acts on them. Shown while more than one is.
class NumberSelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit NumberSelectionBar(QWidget* parent = nullptr);

    /// `total` is how many the table shows.
    void setCount(int selected, int total);

Q_SIGNALS:
    void actAsked(am::models::NumberChange::Act act);
    void selectAllAsked();
    void clearAsked();

private:
    QPushButton* add(const QString& text, const char* name);
    void addAct(const QString& text, const char* name, models::NumberChange::Act act);

    QLabel* m_count;
    QPushButton* m_all;
};

} // namespace am::ui
