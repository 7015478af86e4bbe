// A line edit for filters: magnifier, clear button, a short wait before it acts.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace am::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    /// Time from the last key to `searched`; 200 ms by default, 0 in tests.
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    /// Typing paused, Enter was pressed, or the field was cleared.
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();

    QTimer m_timer;
    QString m_last;
};

} // namespace am::ui
