// Choosing a day of the open conversation.
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QPushButton;

namespace am::ui {

/// A panel over the thread: a day can be typed as the locale writes it, or chosen in a calendar. Closes with
/// Escape, or when the cursor goes elsewhere.
class DateJumpPanel : public QFrame {
    Q_OBJECT
public:
    explicit DateJumpPanel(QWidget* parent);

    /// Opens below the right end of `anchor`, at this day. `first` and `last` are the days with messages, if
    /// known.
    void open(const QWidget* anchor, const QDate& shown, const QDate& first, const QDate& last,
              const QDate& today);
    /// The days with messages have become known.
    void setSpan(const QDate& first, const QDate& last);
    void close();

Q_SIGNALS:
    void chosen(const QDate& day);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void read();
    void go();
    void place(const QWidget* anchor);

    QLineEdit* m_typed;
    QLabel* m_hint;
    QCalendarWidget* m_calendar;
    QPushButton* m_go;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    QDate m_day; ///< invalid while what is typed is no day
};

} // namespace am::ui
