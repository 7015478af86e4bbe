// Moving about in a thread: back and forward, finding words, going to a day.
#include "core/Clock.h"
#include "models/Formats.h"
#include "ui/conversations/DateJumpPanel.h"
#include "ui/conversations/ThreadFindBar.h"
#include "ui/conversations/ThreadPane.h"
#include "ui/conversations/ThreadView.h"
#include "ui/widgets/Notifier.h"

#include <QToolButton>

namespace am::ui {

using models::ThreadPlace;

namespace {

/// Room for the day above the message one arrives at.
constexpr int belowTop = 56;

QDate dayOf(core::Timestamp at) {
    return at.toLocal().date();
}

} // namespace

void ThreadPane::connectFinding() {
    connect(m_findBar, &ThreadFindBar::opened, this, [this] { m_beforeFind = here(); });
    connect(m_findBar, &ThreadFindBar::wordsChanged, this,
            [this](const QString& words) { m_search.setText(words, m_view->lowestVisibleKey()); });
    connect(m_findBar, &ThreadFindBar::closed, this, [this](bool back) {
        m_search.setText({}, 0);
        if (back && m_beforeFind) {
            goTo(*m_beforeFind);
        } else if (m_beforeFind && !(*m_beforeFind == here())) {
            m_history.leave(*m_beforeFind);
            updateWays();
        }
        m_beforeFind.reset();
        m_view->setFocus();
    });
    connect(&m_search, &models::ThreadSearch::reached, &m_thread, &models::ThreadController::goTo);
    connect(&m_search, &models::ThreadSearch::changed, this,
            [this] { m_view->setMatch(m_search.match(), m_search.currentKey()); });
    connect(m_days, &DateJumpPanel::chosen, this, [this](const QDate& day) {
        leave();
        m_going = ThreadPlace{{}, {}, 0, belowTop};
        m_thread.showDay(day);
        m_view->setFocus();
    });
    connect(m_days, &DateJumpPanel::closed, m_dayButton, qOverload<>(&QWidget::setFocus));
    connect(&m_thread, &models::ThreadController::dayShown, this, &ThreadPane::sayDay);
}

ThreadPlace ThreadPane::here() const {
    ThreadPlace place = m_view->place();
    place.number = m_thread.facts().number;
    place.contact = m_thread.facts().contact;
    return place;
}

void ThreadPane::leave() {
    if (m_thread.isOpen()) {
        m_history.leave(here());
        updateWays();
    }
}

void ThreadPane::visit(const QString& number, const QString& contact, qint64 key) {
    leave();
    goTo({number, contact, key, std::nullopt});
    m_view->setFocus();
}

void ThreadPane::goTo(const ThreadPlace& place) {
    m_going = place;
    const models::ConversationFacts& facts = m_thread.facts();
    if (facts.number != place.number || facts.contact != place.contact) {
        m_thread.open(place.number, place.contact, place.key);
    } else if (place.key == 0) {
        m_thread.showNewest();
    } else {
        m_thread.goTo(place.key);
    }
}

void ThreadPane::arrive(qint64 key) {
    const std::optional<ThreadPlace> going = std::exchange(m_going, std::nullopt);
    m_view->setMoreBelow(m_thread.hasNewer());
    m_view->showPosition(key, going ? going->top : std::nullopt);
}

void ThreadPane::goBack() {
    if (const auto place = m_history.back(here())) {
        goTo(*place);
    }
    updateWays();
}

void ThreadPane::goForward() {
    if (const auto place = m_history.forward(here())) {
        goTo(*place);
    }
    updateWays();
}

void ThreadPane::updateWays() {
    m_back->setVisible(m_history.canGoBack());
}

void ThreadPane::find() {
    if (m_thread.isOpen()) {
        m_findBar->open();
    }
}

void ThreadPane::findNext(bool older) {
    if (!m_findBar->isOpen()) {
        find();
    } else if (older) {
        m_search.goToOlder();
    } else {
        m_search.goToNewer();
    }
}

void ThreadPane::chooseDay() {
    if (!m_thread.isOpen() || m_thread.model().count() == 0) {
        return;
    }
    const models::ThreadModel& rows = m_thread.model();
    // The ends of what is loaded are the ends of the conversation only if there is nothing beyond.
    const QDate first = m_thread.hasOlder() ? QDate() : rows.dayOf(0);
    const QDate last = m_thread.hasNewer() ? QDate() : rows.dayOf(rows.count() - 1);
    const int row = rows.rowOfMessage(m_view->lowestVisibleKey());
    m_days->open(m_dayButton, rows.dayOf(row < 0 ? rows.count() - 1 : row), first, last,
                 dayOf(m_context.clock.now()));
}

void ThreadPane::closeJumps() {
    m_days->hide();
    if (m_findBar->isOpen()) {
        m_findBar->close(true);
    }
}

void ThreadPane::sayDay(const QDate& asked, const QDate& shown) {
    if (asked == shown) {
        return;
    }
    const auto text = [](const QDate& day) {
        return QLocale().toString(day, QLocale::LongFormat);
    };
    m_context.notifier.notify(
        shown < asked ? tr("Nothing on or after %1. The last message is of %2.").arg(text(asked), text(shown))
                      : tr("Nothing on %1. The next message is of %2.").arg(text(asked), text(shown)));
}

} // namespace am::ui
