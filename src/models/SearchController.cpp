// Steps of a search, and what cancels them.
#include "models/SearchController.h"

#include "core/Clock.h"
#include "models/Answers.h"
#include "models/Formats.h"
#include "store/Archive.h"
#include "sync/Commit.h"
#include "sync/LineTypes.h"
#include "sync/Workspace.h"

#include <algorithm>
#include <limits>

namespace am::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// While messages arrive, an open search follows at this pace.
constexpr auto refreshPace = 1s;
/// Rows of the older text stay for so long while newer ones are being read.
constexpr auto patience = 350ms;
/// Following keeps what was shown, but never more than this.
constexpr int mostFollowed = 500;

} // namespace

SearchController::SearchController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_model(clock) {
    m_model.setLineTypes(workspace.lineTypes());
    connect(&workspace.lineTypes(), &sync::LineTypes::changed, this, [this] {
        if (m_watched) {
            show();
        }
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPace);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_watched && std::exchange(m_stale, false) && !isBusy() && !question().isEmpty()) {
            ask(std::clamp(int(m_parts.hits.size()), pageSize, mostFollowed));
        }
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_step == Step::Around || m_step == Step::Hits) {
            forgetHits();
            show();
        }
    });
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.messages || changes.numbers || changes.registration || changes.syncState) {
            m_stale = true;
            if (m_watched && !m_refresh.isActive()) {
                m_refresh.start();
            }
        }
    });
    connect(&workspace, &sync::Workspace::statusChanged, this, &SearchController::changed);
}

SearchController::~SearchController() {
    m_future.cancel();
}

void SearchController::setWatched(bool watched) {
    m_watched = watched;
    if (watched && m_stale) {
        m_refresh.start();
    }
}

void SearchController::setText(const QString& text, int cursor) {
    m_cursor = cursor;
    if (text == question().text()) {
        show();
        return;
    }
    m_parts.question = SearchQuestion(text);
    m_parts.byId.clear();
    m_count.reset();
    // The rows of the older question stay until there are others, unless those will take long or never come.
    if (question().messages().isEmpty() || question().readsEveryMessage() || m_parts.hits.isEmpty()) {
        forgetHits();
    } else {
        m_patience.start();
    }
    ask(pageSize);
}

void SearchController::forgetHits() {
    m_parts.hits.clear();
    m_parts.hasHits = false;
    m_parts.hasOlder = false;
}

void SearchController::retry() {
    ask(pageSize);
}

void SearchController::ask(int hits) {
    m_future.cancel();
    m_hitsWanted = hits;
    m_parts.error.reset();
    m_stale = false;
    next(question().isEmpty() && m_known ? Step::Done : Step::Around);
}

template <class T, class Handler>
void SearchController::read(Step step, const QFuture<store::StoreResult<T>>& future, Handler handler) {
    m_step = step;
    m_future = QFuture<void>(future);
    onAnswer(this, future, [this, handler = std::move(handler)](const store::StoreResult<T>& answer) {
        if (!answer) {
            m_parts.error = sync::storageError(answer.error());
            next(Step::Done);
            return;
        }
        next(handler(*answer));
    });
}

void SearchController::next(Step step) {
    store::Archive& archive = m_workspace.archive();
    const bool wantsMessages = !question().messages().isEmpty();
    if (step == Step::Hits && !wantsMessages) {
        step = Step::Ids;
    }
    if (step == Step::Ids && question().id().isEmpty()) {
        step = wantsMessages ? Step::QuickCount : Step::Done;
    }
    if (step == Step::QuickCount && (!wantsMessages || !m_parts.hasOlder)) {
        m_count = m_parts.hits.size();
        m_isCountExact = true;
        step = Step::Done;
    }
    switch (step) {
        case Step::Around:
            read(step, archive.read([question = question()](store::ReadSession& session) {
                return SearchSurroundings::read(session, question);
            }),
                 [this](const SearchSurroundings& around) {
                     m_parts.around = around;
                     m_known = around;
                     return Step::Hits;
                 });
            break;
        case Step::Hits:
            read(step,
                 archive.read([question = question(), limit = m_hitsWanted](store::ReadSession& session) {
                     return SearchHit::read(session, question, std::nullopt, limit);
                 }),
                 [this](const QList<SearchHit>& hits) {
                     m_parts.hits = hits;
                     m_parts.hasHits = true;
                     m_parts.hasOlder = hits.size() == m_hitsWanted;
                     return Step::Ids;
                 });
            break;
        case Step::Ids:
            read(step, archive.read([question = question()](store::ReadSession& session) {
                return SearchHit::readById(session, question);
            }),
                 [this](const QList<SearchHit>& hits) {
                     m_parts.byId = hits;
                     return Step::QuickCount;
                 });
            break;
        case Step::QuickCount:
            read(step, archive.read([filter = question().messages()](store::ReadSession& session) {
                return store::MessageStore::count(session, filter, quickCount);
            }),
                 [this](qint64 count) {
                     m_count = count;
                     m_isCountExact = count < quickCount;
                     return m_isCountExact ? Step::Done : Step::FullCount;
                 });
            break;
        case Step::FullCount:
            read(step, archive.read([filter = question().messages()](store::ReadSession& session) {
                return store::MessageStore::count(session, filter, std::numeric_limits<qint64>::max());
            }),
                 [this](qint64 count) {
                     m_count = count;
                     m_isCountExact = true;
                     return Step::Done;
                 });
            break;
        case Step::Older:
            read(step,
                 archive.read([question = question(),
                               before = m_parts.hits.last().row.key](store::ReadSession& session) {
                     return SearchHit::read(session, question, before, pageSize);
                 }),
                 [this](const QList<SearchHit>& hits) {
                     m_parts.hits += hits;
                     m_parts.hasOlder = hits.size() == pageSize;
                     return m_isCountExact ? Step::Done : Step::QuickCount;
                 });
            break;
        case Step::Done:
            m_step = Step::Done;
            if (m_stale && m_watched) {
                m_refresh.start();
            }
            break;
    }
    show();
}

void SearchController::showOlder() {
    // Counting can wait; what is on its way for the question itself cannot.
    const bool counting = m_step == Step::QuickCount || m_step == Step::FullCount;
    if (m_parts.hasOlder && !m_parts.hits.isEmpty() && (counting || m_step == Step::Done)) {
        m_future.cancel();
        next(Step::Older);
    }
}

void SearchController::show() {
    FilterCompletion::Known known;
    known.today = Formats::isoDate(m_clock.now());
    if (m_known) {
        for (const core::OwnedNumber& number : m_known->numbers) {
            known.numbers.append(number.number);
        }
        known.tags = m_known->tags;
    }
    m_parts.completion = FilterCompletion::at(question().text(), m_cursor, known);
    m_parts.isReading = m_step == Step::Around || m_step == Step::Hits;
    m_model.setParts(m_parts);
    Q_EMIT changed();
}

QString SearchController::hitsText() const {
    if (question().messages().isEmpty() || !m_parts.hasHits || m_parts.error) {
        return {};
    }
    const qint64 known = std::max<qint64>(m_count.value_or(0), m_parts.hits.size());
    const int number = int(std::min<qint64>(known, std::numeric_limits<int>::max()));
    const bool exact = !m_parts.hasOlder || (m_count && m_isCountExact);
    return exact ? tr("%Ln messages", nullptr, number) : tr("%Ln+ messages", "at least", number);
}

QString SearchController::coverageText() const {
    if (!m_known) {
        return {};
    }
    const qint64 held = m_known->coverage.inbound + m_known->coverage.outbound;
    if (!m_known->coverage.oldest) {
        return m_known->isCopied ? tr("There are no messages yet") : tr("Nothing has been copied yet");
    }
    const QString count = Formats::count(held);
    const QString since = Formats::isoDate(*m_known->coverage.oldest);
    if (question().messages().isEmpty()) {
        return m_known->isCopied
                   ? tr("%1 messages can be searched, since %2").arg(count, since)
                   : tr("%1 messages can be searched, since %2; older ones are still being copied")
                         .arg(count, since);
    }
    return m_known->isCopied
               ? tr("Searched all %1 messages, since %2").arg(count, since)
               : tr("Searched %1 messages, since %2; older ones are still being copied").arg(count, since);
}

} // namespace am::models
