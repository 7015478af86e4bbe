// The table of the delivery log, which stays put while new messages arrive.
#pragma once

#include "ui/widgets/DataTable.h"

class QPushButton;

namespace am::models {
class MessagesModel;
}

namespace am::ui {

/// Tells the model which rows are in view. At the top, new messages come in by themselves; elsewhere a button
/// over the table counts them.
class MessagesTable : public DataTable {
    Q_OBJECT
public:
    explicit MessagesTable(models::MessagesModel& messages, QWidget* parent = nullptr);

    /// Shows the newest messages.
    void showNewest();

Q_SIGNALS:
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void keepPlace(int first, int last);
    void updateArrivals();

    models::MessagesModel& m_messages;
    QPushButton* m_arrivals;
};

} // namespace am::ui
