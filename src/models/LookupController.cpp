// Asking for lookups one after the other, with keys that outlive what goes wrong.
#include "models/LookupController.h"

#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "models/Formats.h"
#include "store/AccountStore.h"
#include "store/DraftStore.h"
#include "store/LookupStore.h"
#include "sync/AccountActions.h"
#include "sync/Commit.h"
#include "sync/LookupActions.h"
#include "sync/Workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using State = LookupRow::State;

namespace {

const QString formName = u"lookup"_s;
/// A key that is much older would bring an old result back rather than a new one.
constexpr std::chrono::hours keysKept{24};
constexpr std::chrono::milliseconds delayAfterFailure{5000};

/// Does this failure concern every number, so that asking for the next one is of no use?
bool concernsAll(const core::ApiError& error) {
    using Kind = core::ApiError::Kind;
    switch (error.kind) {
        case Kind::Rejected:
        case Kind::Conflict:
        case Kind::NotFound:
        case Kind::Malformed:
            return false;
        case Kind::Server:
            return error.isOutcomeUnknown();
        default:
            return true;
    }
}

} // namespace

LookupSurroundings LookupSurroundings::read(store::ReadSession& session, const QStringList& numbers,
                                            const QHash<QString, QString>& waitingIds) {
    LookupSurroundings around;
    for (const QString& number : numbers) {
        if (auto lookup = store::LookupStore::newestResult(session, number)) {
            around.known.insert(number, std::move(*lookup));
        }
    }
    for (auto id = waitingIds.cbegin(); id != waitingIds.cend(); ++id) {
        if (auto lookup = store::LookupStore::find(session, id.value())) {
            around.waiting.insert(id.key(), std::move(*lookup));
        }
    }
    around.lastCharged = store::LookupStore::lastCharged(session);
    around.wallet = store::AccountStore::wallet(session);
    around.form = store::DraftStore::form(session, formName);
    return around;
}

LookupController::LookupController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_rows(new LookupModel(this)) {
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, &LookupController::read);
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.lookups || changes.account) {
            read();
        }
    });
    read();
}

void LookupController::setNumbers(const QString& typed) {
    static const QRegularExpression between(u"[\\n\\r,;\\t]+"_s);
    QStringList parts;
    QSet<QString> seen;
    for (const QString& part : typed.split(between)) {
        const QString text = part.simplified();
        if (text.isEmpty()) {
            continue;
        }
        const QString key = parts.size() < mostNumbers ? rowOf(text).number : text;
        if (!seen.contains(key)) {
            seen.insert(key);
            parts.append(text);
        }
    }
    m_surplus = std::max(0, int(parts.size()) - mostNumbers);
    m_typed = parts.mid(0, mostNumbers);
    rebuild();
    read();
}

void LookupController::setAsksKnownAgain(bool again) {
    if (m_asksKnown != again) {
        m_asksKnown = again;
        rebuild();
    }
}

LookupRow LookupController::rowOf(const QString& typed) const {
    LookupRow row;
    row.typed = typed;
    const auto number = core::PhoneNumber::parse(typed);
    row.number = number ? number->e164() : typed;
    if (!number) {
        row.state = State::Refused;
        row.problem = tr("This is not a telephone number.");
        return row;
    }
    if (!core::canBeLookedUp(row.number)) {
        row.state = State::Refused;
        row.problem = tr("Only numbers of the United States and Canada can be looked up.");
        return row;
    }
    const auto asked = m_asked.constFind(row.number);
    if (asked != m_asked.cend()) {
        return *asked;
    }
    const auto known = m_known.constFind(row.number);
    if (known != m_known.cend()) {
        row.lookup = *known;
        row.state = m_asksKnown ? State::Ready : State::Known;
    }
    return row;
}

void LookupController::rebuild() {
    QList<LookupRow> rows;
    rows.reserve(m_typed.size());
    for (const QString& typed : std::as_const(m_typed)) {
        rows.append(rowOf(typed));
    }
    m_rows->setRows(rows);
    Q_EMIT changed();
}

void LookupController::read() {
    QStringList numbers;
    for (const LookupRow& row : m_rows->rows()) {
        if (row.state != State::Refused) {
            numbers.append(row.number);
        }
    }
    QHash<QString, QString> waiting;
    for (const LookupRow& row : std::as_const(m_asked)) {
        if (row.state == State::Waiting) {
            waiting.insert(row.number, row.lookup->id);
        }
    }
    m_readTimer.stop();
    m_isReading = true;
    m_reading.cancel();
    m_reading = m_workspace.archive().read([numbers, waiting](store::ReadSession& session) {
        return LookupSurroundings::read(session, numbers, waiting);
    });
    onAnswer(this, m_reading, [this](const store::StoreResult<LookupSurroundings>& around) {
        m_isReading = false;
        if (around) {
            m_readError.reset();
            accept(*around);
        } else {
            showUnread(around.error());
        }
        rebuild();
    });
}

void LookupController::showUnread(const store::StoreError& error) {
    m_readError = sync::storageError(error);
    if (error.kind != store::StoreError::Kind::Closed) {
        m_readTimer.start(delayAfterFailure);
    }
}

void LookupController::accept(const LookupSurroundings& around) {
    m_known = around.known;
    m_lastCharged = around.lastCharged;
    m_wallet = around.wallet;
    for (auto lookup = around.waiting.cbegin(); lookup != around.waiting.cend(); ++lookup) {
        if (lookup->isFinal()) {
            m_asked[lookup.key()].lookup = lookup.value();
            m_asked[lookup.key()].state = State::Done;
        }
    }
    if (!std::exchange(m_intentsKnown, true)) {
        takeBackIntents(around.form);
    }
}

void LookupController::takeBackIntents(const QByteArray& form) {
    const QJsonObject kept = QJsonDocument::fromJson(form).object();
    const auto keptAt = core::Timestamp::fromMilliseconds(kept.value("at"_L1).toInteger());
    const bool isFresh = core::Timestamp::now().since(keptAt) < keysKept;
    const QJsonObject intents = isFresh ? kept.value("intents"_L1).toObject() : QJsonObject();
    for (auto intent = intents.constBegin(); intent != intents.constEnd(); ++intent) {
        m_intents.insert(intent.key(), intent.value().toString());
    }
    const QString typed = kept.value("typed"_L1).toString();
    if (!typed.isEmpty() && m_typed.isEmpty()) {
        Q_EMIT restored(typed);
    }
}

QFuture<store::StoreResult<void>> LookupController::saveIntents() {
    QByteArray form;
    if (!m_intents.isEmpty()) {
        QJsonObject intents;
        for (auto intent = m_intents.cbegin(); intent != m_intents.cend(); ++intent) {
            intents.insert(intent.key(), intent.value());
        }
        form = QJsonDocument(QJsonObject{{u"typed"_s, m_typed.join(u'\n')},
                                         {u"intents"_s, intents},
                                         {u"at"_s, core::Timestamp::now().milliseconds()}})
                   .toJson(QJsonDocument::Compact);
    }
    return m_workspace.archive().write([form](store::WriteTransaction& transaction) {
        store::DraftStore::saveForm(transaction, formName, form, core::Timestamp::now());
    });
}

LookupController::Counts LookupController::counts() const {
    Counts counts;
    counts.surplus = m_surplus;
    for (const LookupRow& row : m_rows->rows()) {
        counts.toAsk += row.state == State::Ready ? 1 : 0;
        counts.known += row.state == State::Known ? 1 : 0;
        counts.refused += row.state == State::Refused ? 1 : 0;
        counts.failed += row.state == State::Failed ? 1 : 0;
        counts.done += row.state == State::Done || row.state == State::Waiting ? 1 : 0;
    }
    return counts;
}

QString LookupController::costText() const {
    if (!m_lastCharged) {
        return tr(
            "Each lookup is charged by your provider. The price is not published, and none is known "
            "here yet.");
    }
    const core::Money one = *m_lastCharged->cost;
    const QString last = tr("Each lookup is charged. The last one cost %1 (%2).")
                             .arg(Formats::money(one), Formats::isoDate(m_lastCharged->askedAt()));
    const int number = counts().toAsk;
    return number < 2 ? last
                      : tr("%1 At that price %n numbers cost %2.", nullptr, number)
                            .arg(last, Formats::money(core::Money{one.cents * number}));
}

QString LookupController::balanceText() const {
    return m_wallet ? tr("Balance %1").arg(Formats::money(m_wallet->balance)) : QString();
}

QStringList LookupController::numbersIn(State state) const {
    QStringList numbers;
    for (const LookupRow& row : m_rows->rows()) {
        if (row.state == state) {
            numbers.append(row.number);
        }
    }
    return numbers;
}

void LookupController::ask() {
    if (canAsk()) {
        start(numbersIn(State::Ready));
    } else if (m_readError && canStart()) {
        read();
    }
}

void LookupController::retryFailed() {
    if (canRetry()) {
        start(numbersIn(State::Failed));
    }
}

void LookupController::start(const QStringList& numbers) {
    m_error.reset();
    m_queue = numbers;
    m_isOut = true;
    for (const QString& number : numbers) {
        LookupRow row = rowOf(number);
        row.state = State::Asking;
        row.error.reset();
        m_asked.insert(number, row);
        if (!m_intents.contains(number)) {
            m_intents.insert(number, QUuid::createUuid().toString(QUuid::WithoutBraces));
        }
    }
    rebuild();
    // Whatever happens from here on, the same question has the same key.
    onAnswer(this, saveIntents(), [this](const store::StoreResult<void>& saved) {
        if (!saved) {
            m_error = sync::storageError(saved.error());
            end();
            return;
        }
        askNext();
    });
}

void LookupController::askNext() {
    if (m_queue.isEmpty()) {
        end();
    } else {
        send(m_queue.takeFirst());
    }
}

void LookupController::send(const QString& number) {
    core::LookupRequest request;
    request.phoneNumber = number;
    request.idempotencyKey = m_intents.value(number);
    onAnswer(this, m_workspace.lookups().submit(request),
             [this, number](const core::Result<core::Lookup>& answer) {
                 settle(number, answer);
                 if (m_error) {
                     end();
                 } else {
                     rebuild();
                     askNext();
                 }
             });
}

void LookupController::settle(const QString& number, const core::Result<core::Lookup>& answer) {
    LookupRow& row = m_asked[number];
    if (answer) {
        row.lookup = *answer;
        row.state = answer->isFinal() ? State::Done : State::Waiting;
        m_intents.remove(number);
        return;
    }
    row.state = State::Failed;
    row.error = answer.error();
    if (concernsAll(answer.error())) {
        m_error = answer.error();
    }
}

void LookupController::stop() {
    if (m_queue.isEmpty()) {
        return;
    }
    const QStringList rest = std::exchange(m_queue, {});
    for (const QString& number : rest) {
        // Never sent: asking later is a question of its own.
        m_asked.remove(number);
        m_intents.remove(number);
    }
    rebuild();
}

void LookupController::end() {
    m_isOut = false;
    for (auto row = m_asked.begin(); row != m_asked.end();) {
        row = row->state == State::Asking ? m_asked.erase(row) : std::next(row);
    }
    m_queue.clear();
    onAnswer(this, saveIntents(), [](const store::StoreResult<void>&) {});
    rebuild();
    onAnswer(this, m_workspace.account().refresh(), [](const core::Result<void>&) {});
    read();
}

} // namespace am::models
