// What the delivery log's page shows and does.
#include "models/MessagesController.h"

#include "models/Answers.h"
#include "models/Formats.h"
#include "store/Archive.h"
#include "store/NumberStore.h"
#include "store/SyncStateStore.h"
#include "sync/Commit.h"
#include "sync/LineTypes.h"
#include "sync/Workspace.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <limits>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

using core::FilterTerm;
using Field = FilterTerm::Field;

/// While messages arrive, counts follow at this pace.
constexpr std::chrono::seconds countPace(2);
constexpr std::chrono::milliseconds shortestDelay(50);
constexpr int phraseWords = 6;

/// The beginning of a text as a quoted phrase.
QString phraseOf(const QString& text) {
    QString plain = text;
    plain.remove(u'"');
    const QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? QString() : u'"' + words.mid(0, phraseWords).join(u' ') + u'"';
}

} // namespace

MessagesController::MessagesController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_messages(new MessagesModel(workspace.archive(), clock, this)) {
    m_messages->setLineTypes(workspace.lineTypes());
    m_countTimer.setSingleShot(true);
    connect(&m_countTimer, &QTimer::timeout, this, &MessagesController::count);
    connect(m_messages, &MessagesModel::loaded, this, [this] {
        m_loaded = true;
        m_error.reset();
        Q_EMIT stateChanged();
    });
    connect(m_messages, &MessagesModel::failed, this, [this](const core::ApiError& error) {
        m_error = error;
        Q_EMIT stateChanged();
    });
    connect(m_messages, &QAbstractItemModel::rowsInserted, this, &MessagesController::stateChanged);
    connect(m_messages, &QAbstractItemModel::rowsRemoved, this, &MessagesController::stateChanged);
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.messages || changes.numbers || changes.syncState) {
            scheduleCount();
        }
    });
    connect(&workspace, &sync::Workspace::statusChanged, this, &MessagesController::stateChanged);
    m_messages->setFilter({});
    count();
}

MessagesController::~MessagesController() = default;

void MessagesController::setFilter(const FilterText& filter) {
    if (filter.text() == m_filter.text()) {
        return;
    }
    const bool sameRows = filter.filter() == m_filter.filter();
    m_filter = filter;
    if (!sameRows) {
        m_matching.reset();
        ++m_generation;
        m_messages->setFilter(m_filter.filter());
        count();
    }
    Q_EMIT filterChanged();
    Q_EMIT stateChanged();
}

void MessagesController::retry() {
    m_error.reset();
    m_loaded = false;
    m_messages->reload();
    count();
    Q_EMIT stateChanged();
}

void MessagesController::scheduleCount() {
    if (m_countTimer.isActive()) {
        return;
    }
    // The first change after a quiet time shows at once.
    const std::chrono::milliseconds since(m_sinceCount.isValid() ? m_sinceCount.elapsed() : 0);
    m_countTimer.start(std::max(shortestDelay, std::chrono::milliseconds(countPace) - since));
}

void MessagesController::count() {
    if (m_counting) {
        m_recount = true;
        return;
    }
    m_counting = true;
    m_sinceCount.start();
    const auto future = m_workspace.archive().read([filter = m_filter.filter()](store::ReadSession& session) {
        Facts facts;
        facts.coverage = store::MessageStore::coverage(session);
        facts.matching = filter.isEmpty() ? facts.coverage.inbound + facts.coverage.outbound
                                          : store::MessageStore::count(session, filter, countLimit);
        for (const core::OwnedNumber& number : store::NumberStore::list(session)) {
            facts.numbers.append(number.number);
        }
        const auto outbound = store::SyncStateStore::find(session, u"outbound"_s);
        const auto inbound = store::SyncStateStore::find(session, u"inbound"_s);
        facts.copied = outbound && outbound->complete && inbound && inbound->complete;
        return facts;
    });
    onAnswer(this, future, [this, generation = m_generation](const store::StoreResult<Facts>& facts) {
        m_counting = false;
        if (facts) {
            m_facts = *facts;
            if (generation == m_generation) {
                m_matching = facts->matching;
            }
        } else {
            m_error = sync::storageError(facts.error());
        }
        if (m_recount || generation != m_generation) {
            m_recount = false;
            count();
        }
        Q_EMIT stateChanged();
    });
}

bool MessagesController::isBusy() const {
    return m_counting || m_countTimer.isActive() || !m_loaded || m_messages->isBusy();
}

MessagesController::Content MessagesController::content() const {
    if (m_error) {
        return Content::Failed;
    }
    if (!m_loaded) {
        return Content::Loading;
    }
    if (m_messages->rowCount() > 0) {
        return Content::Rows;
    }
    if (!m_filter.filter().isEmpty()) {
        return m_messages->isLoading() ? Content::Loading : Content::NoMatch;
    }
    const sync::SyncStatus& status = m_workspace.status();
    const bool stuck =
        status.phase == sync::SyncStatus::Phase::Offline || status.phase == sync::SyncStatus::Phase::Stopped;
    const bool refused =
        std::any_of(status.streams.cbegin(), status.streams.cend(), [](const sync::StreamProgress& stream) {
            return (stream.stream == "outbound"_L1 || stream.stream == "inbound"_L1) && stream.error;
        });
    const bool copied = m_facts && m_facts->copied;
    return copied || stuck || refused ? Content::Nothing : Content::Copying;
}

QString MessagesController::matchingText() const {
    const qint64 shown = m_messages->rowCount();
    // The count follows the rows at its own pace, and never says less than can be seen.
    const qint64 known = std::max(shown, m_matching.value_or(0));
    const bool exact = m_messages->isComplete() || (m_matching && known == *m_matching &&
                                                    (m_filter.filter().isEmpty() || known < countLimit));
    const int number = int(std::min<qint64>(known, std::numeric_limits<int>::max()));
    return exact ? tr("%Ln messages", nullptr, number) : tr("%Ln+ messages", "at least", number);
}

QString MessagesController::coverageText() const {
    if (!m_facts || !m_facts->coverage.oldest) {
        return {};
    }
    const qint64 held = m_facts->coverage.inbound + m_facts->coverage.outbound;
    const QString since = Formats::isoDate(*m_facts->coverage.oldest);
    return m_filter.filter().isEmpty()
               ? tr("since %1").arg(since)
               : tr("of %1 in the archive, since %2").arg(Formats::count(held), since);
}

QString MessagesController::footer() const {
    if (!m_loaded) {
        return {};
    }
    QStringList parts{matchingText()};
    const QString coverage = coverageText();
    if (!coverage.isEmpty()) {
        parts.first() += u' ' + coverage;
    }
    const sync::SyncStatus& status = m_workspace.status();
    switch (status.phase) {
        case sync::SyncStatus::Phase::CatchUp:
            parts.append(tr("older messages are still being copied"));
            break;
        case sync::SyncStatus::Phase::Offline:
            parts.append(tr("offline"));
            break;
        case sync::SyncStatus::Phase::Stopped:
            parts.append(tr("copying has stopped"));
            break;
        case sync::SyncStatus::Phase::Idle:
        case sync::SyncStatus::Phase::Refresh:
            if (std::any_of(status.streams.cbegin(), status.streams.cend(), [](const auto& stream) {
                    return stream.paused && !stream.complete &&
                           (stream.stream == u"outbound" || stream.stream == u"inbound");
                })) {
                parts.append(tr("older messages are not copied yet: paused by you"));
            }
            break;
    }
    return parts.join(u" · "_s);
}

FilterCompletion MessagesController::completion(const QString& text, qsizetype cursor) const {
    FilterCompletion::Known known;
    if (m_facts) {
        known.numbers = m_facts->numbers;
    }
    known.today = Formats::isoDate(m_clock.now());
    QSet<QString> tags;
    for (int row = 0; row < std::min(m_messages->rowCount(), 2 * MessagesModel::pageSize); ++row) {
        const QString& tag = m_messages->row(row).message.tag;
        if (!tag.isEmpty()) {
            tags.insert(tag);
        }
    }
    known.tags = QStringList(tags.cbegin(), tags.cend());
    known.tags.sort();
    return FilterCompletion::at(text, cursor, known);
}

QList<FilterTerm> MessagesController::termsFor(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const core::Message& message = m_messages->row(index.row()).message;
    const bool inbound = message.direction == core::Direction::Inbound;
    switch (index.column()) {
        case MessagesModel::Time: {
            const QDate day = message.at.toLocal().date();
            return {{Field::After, QString::number(day.startOfDay().toMSecsSinceEpoch()), false},
                    {Field::Before, QString::number(day.addDays(1).startOfDay().toMSecsSinceEpoch()), false}};
        }
        case MessagesModel::Direction:
            return {{Field::Is, inbound ? u"inbound"_s : u"outbound"_s, false}};
        case MessagesModel::State: {
            if (inbound) {
                return {{Field::Is, u"inbound"_s, false}};
            }
            const QString status = core::messageStatusText(message.status);
            return status.isEmpty() ? QList<FilterTerm>() : QList<FilterTerm>{{Field::Status, status, false}};
        }
        case MessagesModel::Number:
            return {{inbound ? Field::To : Field::From, message.number, false}};
        case MessagesModel::Contact:
            return {{inbound ? Field::From : Field::To, message.contact, false}};
        case MessagesModel::Text: {
            const QString phrase = phraseOf(message.text);
            return phrase.isEmpty() ? QList<FilterTerm>() : QList<FilterTerm>{{Field::Text, phrase, false}};
        }
        case MessagesModel::Error:
            return message.errorCode.isEmpty() ? QList<FilterTerm>()
                                               : QList<FilterTerm>{{Field::Has, u"error"_s, false}};
        case MessagesModel::Tag:
            return message.tag.isEmpty() || message.tag.contains(u'"')
                       ? QList<FilterTerm>()
                       : QList<FilterTerm>{{Field::Tag, message.tag, false}};
        default:
            return {};
    }
}

void MessagesController::filterBy(const QModelIndex& index) {
    FilterText filter = m_filter;
    for (const FilterTerm& term : termsFor(index)) {
        filter = filter.withTerm(term);
    }
    setFilter(filter);
}

bool MessagesController::canExclude(const QModelIndex& index) const {
    return termsFor(index).size() == 1;
}

void MessagesController::exclude(const QModelIndex& index) {
    if (canExclude(index)) {
        FilterTerm term = termsFor(index).first();
        term.negated = true;
        setFilter(m_filter.withTerm(term));
    }
}

MessageDetails MessagesController::details(int row) const {
    const core::Message& message = m_messages->row(row).message;
    return MessageDetails::of(message, m_clock.now(), m_workspace.lineTypes().find(message.contact));
}

} // namespace am::models
