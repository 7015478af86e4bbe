// One stream in the sync panel.
#pragma once

#include "models/SyncStatusController.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace am::ui {

class CopyButton;
class ToneText;

/// Name and rows, state and pace below, what could not be read, and a button that pauses or resumes.
class SyncStreamRow : public QWidget {
    Q_OBJECT
public:
    explicit SyncStreamRow(const QString& streamId, QWidget* parent = nullptr);

    /// `canToggle` is false while everything is paused: then only all of it can be resumed.
    void setLine(const models::StreamLine& line, bool canToggle);

Q_SIGNALS:
    void pauseWanted(const QString& streamId, bool paused);

private:
    models::StreamLine m_line;
    QLabel* m_name;
    QLabel* m_rows;
    QLabel* m_state;
    ToneText* m_unreadable;
    QWidget* m_unreadableRow;
    CopyButton* m_copy;
    QPushButton* m_pause;
};

} // namespace am::ui
