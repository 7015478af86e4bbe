// Pages of hits, the current one, and how it is told.
#include "models/ThreadSearch.h"

#include "models/Answers.h"
#include "models/ErrorText.h"
#include "models/Formats.h"
#include "models/SearchQuestion.h"
#include "store/Archive.h"
#include "store/MessageStore.h"
#include "sync/Commit.h"

#include <algorithm>

namespace am::models {

ThreadSearch::ThreadSearch(store::Archive& archive, QObject* parent) : QObject(parent), m_archive(archive) {
    connect(&archive, &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (!m_conversation || m_wanted.isEmpty() || !changes.conversations.contains(*m_conversation)) {
            return;
        }
        if (m_reading) {
            m_stale = true;
        } else {
            read(Then::Keep, std::nullopt, std::max(pageSize, hitCount()));
        }
    });
}

ThreadSearch::~ThreadSearch() {
    m_future.cancel();
}

void ThreadSearch::clear() {
    m_future.cancel();
    m_reading = m_stale = m_hasMore = false;
    m_keys.clear();
    m_current = -1;
    m_error.reset();
}

void ThreadSearch::setConversation(std::optional<qint64> id) {
    if (id != m_conversation) {
        m_conversation = id;
        setText({}, 0);
    }
}

void ThreadSearch::setText(const QString& text, qint64 from) {
    if (text == m_text) {
        return;
    }
    clear();
    m_text = text;
    m_from = from;
    const SearchQuestion question(text);
    m_filter = FilterText(text);
    m_wanted = question.messages();
    m_match = question.match();
    if (m_conversation && !m_wanted.isEmpty()) {
        read(Then::Start, std::nullopt, pageSize);
    }
    Q_EMIT changed();
}

void ThreadSearch::read(Then then, std::optional<qint64> before, int limit) {
    m_reading = true;
    const auto future =
        m_archive.read([id = *m_conversation, filter = m_wanted, before, limit](store::ReadSession& session) {
            return store::MessageStore::keysInConversation(session, id, filter, before, limit);
        });
    m_future = QFuture<void>(future);
    onAnswer(this, future, [this, then, limit](const store::StoreResult<QList<qint64>>& keys) {
        m_reading = false;
        if (keys) {
            accept(then, *keys, limit);
        } else {
            m_error = sync::storageError(keys.error());
        }
        if (std::exchange(m_stale, false) && !m_reading) {
            read(Then::Keep, std::nullopt, std::max(pageSize, hitCount()));
        }
        Q_EMIT changed();
    });
}

void ThreadSearch::accept(Then then, const QList<qint64>& keys, int limit) {
    const qint64 current = currentKey();
    m_hasMore = keys.size() == limit;
    if (then == Then::Older) {
        const int next = hitCount();
        m_keys += keys;
        setCurrent(keys.isEmpty() ? 0 : next);
        return;
    }
    m_keys = keys;
    if (then == Then::Keep) {
        m_current = int(m_keys.indexOf(current));
        return;
    }
    const auto first = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                    [this](qint64 key) { return m_from == 0 || key <= m_from; });
    // All hits are below: the oldest of them is the nearest.
    setCurrent(first != m_keys.cend() ? int(first - m_keys.cbegin()) : hitCount() - 1);
}

void ThreadSearch::setCurrent(int index) {
    m_current = index >= 0 && index < hitCount() ? index : -1;
    if (m_current >= 0) {
        Q_EMIT reached(currentKey());
    }
    Q_EMIT changed();
}

void ThreadSearch::goToOlder() {
    if (m_keys.isEmpty() || m_reading) {
        return;
    }
    if (m_current + 1 < hitCount()) {
        setCurrent(m_current + 1);
    } else if (m_hasMore) {
        read(Then::Older, m_keys.last(), pageSize);
    } else {
        setCurrent(0);
    }
}

void ThreadSearch::goToNewer() {
    if (!m_keys.isEmpty() && !m_reading) {
        setCurrent(m_current > 0 ? m_current - 1 : hitCount() - 1);
    }
}

bool ThreadSearch::hasProblem() const {
    return m_error || !m_filter.problems().isEmpty();
}

QString ThreadSearch::stateText() const {
    if (m_error) {
        return describe(*m_error).title;
    }
    if (!m_filter.problems().isEmpty()) {
        return m_filter.problems().first();
    }
    if (m_wanted.isEmpty()) {
        return {};
    }
    if (m_keys.isEmpty()) {
        return m_reading ? tr("Searching\u2026") : tr("No hit");
    }
    const QString count =
        m_hasMore ? Formats::count(hitCount()) + QLatin1Char('+') : Formats::count(hitCount());
    return m_current < 0 ? tr("%1 hits", "count, perhaps with a plus").arg(count)
                         : tr("%1 of %2", "place, count").arg(Formats::count(m_current + 1), count);
}

} // namespace am::models
