// A field and a calendar that follow each other.
#include "ui/conversations/DateJumpPanel.h"

#include "models/TypedDate.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

DateJumpPanel::DateJumpPanel(QWidget* parent)
    : QFrame(parent),
      m_typed(new QLineEdit),
      m_hint(makeLabel(QString(), TextRole::Secondary)),
      m_calendar(new QCalendarWidget),
      m_go(new QPushButton(tr("Go"))) {
    setObjectName(u"dateJumpPanel"_s);
    setAccessibleName(tr("Go to a day"));
    m_typed->setObjectName(u"jumpDateLineEdit"_s);
    m_typed->setAccessibleName(tr("Day"));
    m_typed->installEventFilter(this);
    m_hint->setObjectName(u"jumpDateHintLabel"_s);
    m_calendar->setObjectName(u"jumpDateCalendarWidget"_s);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setGridVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    // Weekends are days like the others here, and a colour of Qt's own would follow no theme.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        m_calendar->setWeekdayTextFormat(day, QTextCharFormat());
    }
    for (const auto& [name, image] : {std::pair(u"qt_calendar_prevmonth"_s, IconName::ChevronLeft),
                                      {u"qt_calendar_nextmonth"_s, IconName::ChevronRight}}) {
        if (auto* button = m_calendar->findChild<QToolButton*>(name)) {
            button->setIcon(icon(image));
        }
    }
    m_go->setObjectName(u"jumpToDatePushButton"_s);
    setButtonKind(m_go, ButtonKind::Primary);

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_typed, 1);
    line->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_hint);
    layout->addWidget(m_calendar);
    hide();

    connect(m_typed, &QLineEdit::textEdited, this, &DateJumpPanel::read);
    connect(m_go, &QPushButton::clicked, this, &DateJumpPanel::go);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        m_typed->setText(models::dateExample(m_calendar->selectedDate(), locale()));
        read();
    });
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateJumpPanel::go);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateJumpPanel::go);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now)) {
            hide();
        }
    });
}

void DateJumpPanel::open(const QWidget* anchor, const QDate& shown, const QDate& first, const QDate& last,
                         const QDate& today) {
    m_today = today;
    {
        const QSignalBlocker quiet(m_calendar);
        m_calendar->setMaximumDate(today);
        m_calendar->setSelectedDate(shown.isValid() ? shown : today);
    }
    m_typed->setText(models::dateExample(m_calendar->selectedDate(), locale()));
    setSpan(first, last);
    place(anchor);
    show();
    raise();
    m_typed->setFocus(Qt::ShortcutFocusReason);
    m_typed->selectAll();
}

void DateJumpPanel::setSpan(const QDate& first, const QDate& last) {
    m_first = first;
    m_last = last;
    read();
}

void DateJumpPanel::place(const QWidget* anchor) {
    adjustSize();
    const QPoint corner = anchor->mapTo(parentWidget(), QPoint(0, anchor->height() + 4));
    const int left =
        layoutDirection() == Qt::RightToLeft ? corner.x() : corner.x() + anchor->width() - width();
    move(qBound(4, left, qMax(4, parentWidget()->width() - width() - 4)), corner.y());
}

void DateJumpPanel::close() {
    hide();
    Q_EMIT closed();
}

void DateJumpPanel::read() {
    const auto day = models::typedDate(m_typed->text(), m_today, locale());
    m_day = day.value_or(QDate());
    m_go->setEnabled(m_day.isValid());
    const auto text = [this](const QDate& date) {
        return locale().toString(date, QLocale::LongFormat);
    };
    if (!day) {
        m_hint->setText(tr("Write a day like %1.").arg(models::dateExample(m_today, locale())));
        return;
    }
    {
        const QSignalBlocker quiet(m_calendar);
        m_calendar->setSelectedDate(*day);
    }
    if (m_last.isValid() && *day > m_last) {
        m_hint->setText(tr("After the last message, of %1.").arg(text(m_last)));
    } else if (m_first.isValid() && *day < m_first) {
        m_hint->setText(tr("Before the first message, of %1.").arg(text(m_first)));
    } else {
        m_hint->setText(tr("%1: the first message of that day or the next after it.").arg(text(*day)));
    }
}

void DateJumpPanel::go() {
    if (m_day.isValid()) {
        const QDate day = m_day;
        close();
        Q_EMIT chosen(day);
    }
}

bool DateJumpPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Escape:
                close();
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                go();
                return true;
            case Qt::Key_Down:
                m_calendar->setFocus(Qt::OtherFocusReason);
                return true;
            default:
                break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void DateJumpPanel::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.raised, tokens.line);
}

} // namespace am::ui
