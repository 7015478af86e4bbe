// What can be done with the numbers that are selected.
#pragma once

#include "models/NumberBulkPlan.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace am::ui {

/// "12 selected" and the acts on them; the acts become one menu where it is narrow. Shown while more than one
/// number is selected.
class NumberSelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit NumberSelectionBar(QWidget* parent = nullptr);

    /// `total` is how many the table shows.
    void setCount(int selected, int total);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actAsked(am::models::NumberChange::Act act);
    void selectAllAsked();
    void clearAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* add(const QString& text, const char* name);
    void addAct(const QString& text, const char* name, models::NumberChange::Act act);

    void fit();

    QLabel* m_count;
    QList<QPushButton*> m_acts;
    QPushButton* m_menu; ///< stands for the acts where there is no room for all
    QPushButton* m_all;
    QPushButton* m_clear;
};

} // namespace am::ui
