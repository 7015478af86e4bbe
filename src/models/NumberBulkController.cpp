// Runs a bulk change a few requests at a time.
#include "models/NumberBulkController.h"

#include "models/Answers.h"
#include "models/NumberBulkModel.h"
#include "models/NumbersController.h"
#include "models/OwnedNumbersModel.h"
#include "sync/NumberActions.h"
#include "sync/Workspace.h"

#include <algorithm>

namespace am::models {

namespace {

using Act = NumberChange::Act;
using Kind = core::ApiError::Kind;

constexpr std::chrono::seconds usualHold{5};

/// Would every other request fail for the same reason?
bool stopsTheRest(const core::ApiError& error) {
    return error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden || error.kind == Kind::Tls ||
           error.kind == Kind::Cancelled || error.isOffline();
}

} // namespace

NumberBulkController::NumberBulkController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_rows(new NumberBulkModel(this)) {
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        next();
        Q_EMIT changed();
    });
}

NumberBulkController::~NumberBulkController() = default;

NumberBulkCounts NumberBulkController::counts() const {
    NumberBulkCounts counts;
    counts.total = m_rows->count();
    for (const NumberBulkRow& row : m_rows->rows()) {
        switch (row.state) {
            case RowState::Changes:
                ++counts.changes;
                break;
            case RowState::Unchanged:
                ++counts.unchanged;
                break;
            case RowState::Impossible:
                ++counts.impossible;
                break;
            case RowState::Waiting:
                ++counts.waiting;
                break;
            case RowState::Running:
                ++counts.running;
                break;
            case RowState::Done:
                ++counts.done;
                break;
            case RowState::Failed:
                ++counts.failed;
                break;
            case RowState::Unknown:
                ++counts.unknown;
                break;
            case RowState::Stopped:
                ++counts.stopped;
                break;
        }
    }
    return counts;
}

std::chrono::seconds NumberBulkController::heldFor() const {
    return m_hold.isActive() ? std::chrono::ceil<std::chrono::seconds>(m_hold.remainingTimeAsDuration())
                             : std::chrono::seconds(0);
}

void NumberBulkController::review(const NumberChange& change, const QList<OwnedNumberRow>& numbers,
                                  const QList<CampaignChoice>& campaigns,
                                  const QHash<QString, store::NumberStake>& stakes) {
    if (isRunning()) {
        return;
    }
    m_change = change;
    m_lookUpError.reset();
    m_rows->setRows(NumberBulkPlan::of(change, numbers, campaigns, stakes));
    m_plannedNotes.clear();
    for (const NumberBulkRow& row : m_rows->rows()) {
        m_plannedNotes.insert(row.id, row.note);
    }
    enter(Stage::Review);
}

void NumberBulkController::discardReview() {
    if (m_stage == Stage::Review) {
        m_rows->setRows({});
        enter(Stage::Idle);
    }
}

QStringList NumberBulkController::idsToChange() const {
    QStringList ids;
    for (const NumberBulkRow& row : m_rows->rows()) {
        if (row.isToRun()) {
            ids.append(row.id);
        }
    }
    return ids;
}

void NumberBulkController::start() {
    if (m_stage == Stage::Review && m_change.isComplete()) {
        run(RowState::Changes);
    }
}

void NumberBulkController::retryFailed() {
    if (m_stage == Stage::Finished) {
        run(RowState::Failed);
    }
}

void NumberBulkController::resume() {
    if (m_stage == Stage::Finished) {
        run(RowState::Stopped);
    }
}

void NumberBulkController::run(RowState from) {
    QStringList ids;
    QList<NumberBulkRow> rows = m_rows->rows();
    for (NumberBulkRow& row : rows) {
        if (row.state != from) {
            continue;
        }
        ids.append(row.id);
        row.state = RowState::Waiting;
        row.error.reset();
        row.note = m_plannedNotes.value(row.id);
    }
    if (ids.isEmpty()) {
        return;
    }
    m_isStopping = false;
    m_lookUpError.reset();
    m_rows->setRows(rows);
    plan(ids);
    enter(Stage::Running);
    next();
}

void NumberBulkController::plan(const QStringList& ids) {
    const qsizetype size = m_change.act == Act::Release ? core::longestBulkRelease : 1;
    for (qsizetype at = 0; at < ids.size(); at += size) {
        m_waiting.append(ids.mid(at, size));
    }
}

void NumberBulkController::next() {
    while (m_running < atOnce && !m_waiting.isEmpty() && !m_hold.isActive()) {
        begin(m_waiting.takeFirst());
    }
    if (m_running > 0 || !m_waiting.isEmpty() || m_stage != Stage::Running) {
        return;
    }
    if (counts().unknown > 0) {
        lookUp();
    } else {
        enter(Stage::Finished);
        Q_EMIT finished();
    }
}

void NumberBulkController::begin(const QStringList& ids) {
    ++m_running;
    set(ids, RowState::Running);
    const QString id = ids.constFirst();
    const NumberBulkRow* row = m_rows->find(id);
    sync::NumberActions& numbers = m_workspace.numbers();
    switch (m_change.act) {
        case Act::Attach:
            expect(id, numbers.attachCampaign(id, m_change.campaignId));
            break;
        case Act::Detach:
            expect(id, numbers.detachCampaign(id));
            break;
        case Act::Webhooks:
        case Act::Label:
            expect(id, numbers.update(id, row->update));
            break;
        case Act::Release:
            releaseAll(ids);
            break;
    }
}

template <class Answer>
void NumberBulkController::expect(const QString& id, const QFuture<Answer>& future) {
    onAnswer(this, future, [this, id](const Answer& answer) {
        --m_running;
        if (answer) {
            set({id}, RowState::Done);
        } else {
            fail({id}, answer.error());
        }
        next();
    });
}

void NumberBulkController::releaseAll(const QStringList& ids) {
    onAnswer(
        this, m_workspace.numbers().releaseBulk(ids),
        [this, ids](const core::Result<core::BulkReleaseResult>& answer) {
            --m_running;
            if (!answer) {
                fail(ids, answer.error());
                next();
                return;
            }
            QStringList unsaid = ids;
            for (const QStringList& said : {answer->released, answer->alreadyReleased, answer->unknown}) {
                unsaid.removeIf([&said](const QString& id) { return said.contains(id); });
            }
            set(answer->released, RowState::Done, tr("Released"));
            set(answer->alreadyReleased, RowState::Done, tr("Had been released before"));
            set(answer->unknown, RowState::Impossible, tr("The API does not know it as yours"));
            set(unsaid, RowState::Unknown, tr("The answer does not name it"));
            next();
        });
}

void NumberBulkController::fail(const QStringList& ids, const core::ApiError& error) {
    if (error.kind == Kind::RateLimited && m_stage == Stage::Running) {
        // Nothing was done; the same request goes again once the API lets us, unless the rest is stopped.
        if (m_isStopping) {
            set(ids, RowState::Stopped);
            return;
        }
        set(ids, RowState::Waiting);
        m_waiting.prepend(ids);
        m_hold.start(error.retryAfter.value_or(usualHold));
        return;
    }
    set(ids, error.isOutcomeUnknown() ? RowState::Unknown : RowState::Failed, {}, error);
    if (stopsTheRest(error)) {
        stopWaiting();
    }
}

void NumberBulkController::stopWaiting() {
    QStringList ids;
    for (const QStringList& request : std::as_const(m_waiting)) {
        ids += request;
    }
    m_isStopping = true;
    m_waiting.clear();
    m_hold.stop();
    set(ids, RowState::Stopped);
}

void NumberBulkController::stopRest() {
    if (m_stage == Stage::Running) {
        stopWaiting();
        next();
    }
}

void NumberBulkController::lookUp() {
    if (m_stage == Stage::LookingUp || counts().unknown == 0) {
        return;
    }
    m_lookUpError.reset();
    enter(Stage::LookingUp);
    onAnswer(this, m_workspace.numbers().readAgain(),
             [this](const core::Result<QList<core::OwnedNumber>>& owned) {
                 if (owned) {
                     settle(*owned);
                 } else {
                     m_lookUpError = owned.error();
                 }
                 enter(Stage::Finished);
                 Q_EMIT finished();
             });
}

void NumberBulkController::settle(const QList<core::OwnedNumber>& owned) {
    QHash<QString, core::OwnedNumber> byId;
    for (const core::OwnedNumber& number : owned) {
        byId.insert(number.id, number);
    }
    const QList<NumberBulkRow> rows = m_rows->rows();
    for (const NumberBulkRow& row : rows) {
        if (row.state != RowState::Unknown) {
            continue;
        }
        const auto found = byId.constFind(row.id);
        const bool isGone = found == byId.cend();
        const bool isDone =
            isGone ? m_change.act == Act::Release : NumberBulkPlan::isDone(m_change, row, *found);
        if (isDone) {
            set({row.id}, RowState::Done, tr("The answer was lost; looked up and found done"));
        } else if (isGone) {
            set({row.id}, RowState::Impossible, tr("It is not yours any more"));
        } else {
            set({row.id}, RowState::Failed, tr("The answer was lost; looked up and found not done"));
        }
    }
}

void NumberBulkController::set(const QStringList& ids, RowState state, const QString& note,
                               const std::optional<core::ApiError>& error) {
    if (ids.isEmpty()) {
        return;
    }
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    QList<NumberBulkRow> rows = m_rows->rows();
    for (NumberBulkRow& row : rows) {
        if (!wanted.contains(row.id)) {
            continue;
        }
        row.state = state;
        row.error = error;
        if (!note.isEmpty()) {
            row.note = note;
        }
    }
    m_rows->setRows(rows);
    Q_EMIT changed();
}

void NumberBulkController::enter(Stage stage) {
    m_stage = stage;
    Q_EMIT changed();
}

QString NumberBulkController::curl() const {
    const sync::CurlCommands curl = m_workspace.curl();
    QStringList commands;
    QStringList releases;
    for (const NumberBulkRow& row : m_rows->rows()) {
        if (row.state == RowState::Unchanged || row.state == RowState::Impossible) {
            continue;
        }
        switch (m_change.act) {
            case Act::Attach:
                commands += curl.attachCampaign(row.id, m_change.campaignId);
                break;
            case Act::Detach:
                commands += curl.detachCampaign(row.id);
                break;
            case Act::Webhooks:
            case Act::Label:
                commands += curl.updateNumber(row.id, row.update);
                break;
            case Act::Release:
                releases += row.id;
                break;
        }
    }
    if (!releases.isEmpty()) {
        commands += curl.releaseNumbers(releases);
    }
    return commands.join(QStringLiteral("\n\n"));
}

} // namespace am::models
