// State of the consent page.
#include "models/ConsentController.h"

#include "models/Answers.h"
#include "store/ConsentStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "sync/ConsentActions.h"
#include "sync/LineTypes.h"
#include "sync/Workspace.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// The digits of what was typed, so that any notation finds a number.
QString contactDigits(const QString& typed) {
    QString digits;
    for (const QChar character : typed) {
        if (character.isDigit()) {
            digits.append(character);
        }
    }
    return digits;
}

/// The brand of a number's campaign; without one, the only brand there is.
QHash<QString, QString> brandNamesOf(store::ReadSession& session, const QList<core::OwnedNumber>& numbers) {
    const auto brands = store::RegistrationStore::brands(session);
    const auto campaigns = store::RegistrationStore::campaigns(session);
    QHash<QString, QString> names;
    for (const core::OwnedNumber& number : numbers) {
        QString brandId = brands.size() == 1 ? brands.first().id : QString();
        for (const core::Campaign& campaign : campaigns) {
            if (campaign.id == number.campaignId) {
                brandId = campaign.filed.brandId;
            }
        }
        for (const core::Brand& brand : brands) {
            if (brand.id == brandId) {
                names.insert(number.id, brand.filed.displayName);
            }
        }
    }
    return names;
}

} // namespace

ConsentController::ConsentController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_model(new ConsentModel(clock, this)) {
    m_model->setLineTypes(workspace.lineTypes());
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &ConsentController::reload);
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.consent || changes.numbers || changes.registration) {
            reload();
        }
    });
    reload();
}

ConsentController::~ConsentController() = default;

void ConsentController::setFilter(const Filter& filter) {
    if (filter != m_filter) {
        m_filter = filter;
        reload();
    }
}

ConsentSnapshot ConsentController::read(store::ReadSession& session, const Filter& filter,
                                        core::Timestamp now) {
    ConsentSnapshot snapshot;
    snapshot.numbers = store::NumberStore::list(session);
    snapshot.brandNames = brandNamesOf(session, snapshot.numbers);

    store::ConsentQuery query;
    query.phoneNumberId = filter.phoneNumberId;
    query.contact = contactDigits(filter.contact);
    if (filter.show == Show::OptedIn) {
        query.show = store::ConsentQuery::Show::OptedIn;
    } else if (filter.show == Show::OptedOut) {
        query.show = store::ConsentQuery::Show::OptedOut;
    }
    QHash<QString, core::PendingOptIn> pendings;
    for (const core::PendingOptIn& pending : store::ConsentStore::allPending(session)) {
        pendings.insert(pending.phoneNumberId + u' ' + pending.contact, pending);
    }
    const auto add = [&](ConsentRow row) {
        row.state = core::consentState(row.record, row.pending, now);
        for (const core::OwnedNumber& number : std::as_const(snapshot.numbers)) {
            if (number.id == row.phoneNumberId) {
                row.number = number.number;
                row.numberLabel = number.label;
            }
        }
        const bool isWaiting = row.state == core::ConsentState::Pending;
        if (filter.show == Show::All || (filter.show == Show::Pending) == isWaiting) {
            snapshot.rows.append(row);
        }
    };
    for (const core::ConsentRecord& record : store::ConsentStore::list(session, query)) {
        ConsentRow row;
        row.record = record;
        row.phoneNumberId = record.phoneNumberId;
        row.contact = record.contact;
        const auto pending = pendings.constFind(row.key());
        if (pending != pendings.constEnd()) {
            row.pending = *pending;
            pendings.erase(pending);
        }
        add(row);
    }
    const bool showsBare = filter.show == Show::All || filter.show == Show::Pending;
    for (const core::PendingOptIn& pending : std::as_const(pendings)) {
        const bool known =
            store::ConsentStore::find(session, pending.phoneNumberId, pending.contact).has_value();
        const bool fits = (filter.phoneNumberId.isEmpty() || filter.phoneNumberId == pending.phoneNumberId) &&
                          pending.contact.contains(query.contact);
        if (showsBare && fits && !known) {
            ConsentRow row;
            row.pending = pending;
            row.phoneNumberId = pending.phoneNumberId;
            row.contact = pending.contact;
            add(row);
        }
    }
    std::stable_sort(snapshot.rows.begin(), snapshot.rows.end(),
                     [](const ConsentRow& left, const ConsentRow& right) {
                         return left.lastChange() > right.lastChange();
                     });

    using Which = store::ConsentQuery::Show;
    snapshot.counts.all = store::ConsentStore::count(session, Which::All);
    snapshot.counts.optedIn = store::ConsentStore::count(session, Which::OptedIn);
    snapshot.counts.optedOut = store::ConsentStore::count(session, Which::OptedOut);
    for (const core::PendingOptIn& pending : store::ConsentStore::allPending(session)) {
        const auto record = store::ConsentStore::find(session, pending.phoneNumberId, pending.contact);
        if (core::consentState(record, pending, now) == core::ConsentState::Pending) {
            ++snapshot.counts.pending;
        }
    }
    return snapshot;
}

void ConsentController::reload() {
    m_reading.cancel();
    m_reading =
        m_workspace.archive().read([filter = m_filter, now = m_clock.now()](store::ReadSession& session) {
            return read(session, filter, now);
        });
    onAnswer(this, m_reading, [this](const store::StoreResult<ConsentSnapshot>& snapshot) {
        m_loaded = true;
        m_readError = snapshot ? std::nullopt : std::optional(snapshot.error());
        if (snapshot) {
            m_counts = snapshot->counts;
            m_numbers = snapshot->numbers;
            m_brandNames = snapshot->brandNames;
            m_model->setRows(snapshot->rows);
            scheduleExpiry();
        }
        Q_EMIT loaded();
        readHistory();
    });
}

void ConsentController::scheduleExpiry() {
    constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    const core::Timestamp now = m_clock.now();
    std::optional<core::Timestamp> next;
    for (const ConsentRow& row : m_model->rows()) {
        if (row.state == core::ConsentState::Pending && row.pending->expiresAt) {
            next = next ? std::min(*next, *row.pending->expiresAt) : *row.pending->expiresAt;
        }
    }
    m_expiry.stop();
    if (next) {
        m_expiry.start(
            std::chrono::milliseconds(std::clamp<qint64>(next->since(now).count() + 1, 1000, longest)));
    }
}

void ConsentController::select(const QString& key) {
    if (key == m_selectedKey) {
        return;
    }
    m_selectedKey = key;
    m_history.clear();
    m_historyError.reset();
    Q_EMIT selectionChanged();
    readHistory();
    const ConsentRow* row = selected();
    if (!row) {
        return;
    }
    ++m_historyReads;
    onAnswer(this, m_workspace.consent().refresh(row->phoneNumberId, row->contact),
             [this, key](const core::Result<void>& answer) {
                 --m_historyReads;
                 if (key == m_selectedKey) {
                     m_historyError = answer ? std::nullopt : std::optional(answer.error());
                     readHistory();
                 }
             });
}

void ConsentController::readHistory() {
    const ConsentRow* row = selected();
    if (!row || !row->record) {
        Q_EMIT selectionChanged();
        return;
    }
    const auto reading = m_workspace.archive().read([id = row->record->id](store::ReadSession& session) {
        return store::ConsentStore::history(session, id);
    });
    ++m_historyReads;
    onAnswer(this, reading,
             [this, key = m_selectedKey](const store::StoreResult<QList<core::ConsentEvent>>& history) {
                 --m_historyReads;
                 if (key == m_selectedKey && history) {
                     m_history = *history;
                     Q_EMIT selectionChanged();
                 }
             });
}

bool ConsentController::isOptedOutByContact() const {
    const ConsentRow* row = selected();
    if (!row || !row->record || row->record->optedIn) {
        return false;
    }
    const auto last = std::find_if(m_history.cbegin(), m_history.cend(), [](const core::ConsentEvent& event) {
        return event.event == "opt_out"_L1;
    });
    if (last != m_history.cend()) {
        return !last->keyword.isEmpty() || last->source == "inbound_reply"_L1;
    }
    return row->record->optedOutAt && row->record->source == "inbound_reply"_L1;
}

void ConsentController::revoke(const QString& key) {
    const ConsentRow* row = m_model->find(key);
    if (m_revoking || !row || !row->record) {
        return;
    }
    m_revoking = true;
    Q_EMIT revokingChanged();
    onAnswer(this, m_workspace.consent().revoke(row->record->id),
             [this, key](const core::Result<core::ConsentRecord>& answer) {
                 m_revoking = false;
                 Q_EMIT revokingChanged();
                 if (answer) {
                     Q_EMIT revoked(key);
                 } else {
                     Q_EMIT revokeFailed(key, answer.error());
                 }
             });
}

} // namespace am::models
