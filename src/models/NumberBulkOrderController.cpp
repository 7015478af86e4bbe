// Sends, keeps and follows an order by quantity.
#include "models/NumberBulkOrderController.h"

#include "models/Answers.h"
#include "models/NumberOrderController.h"
#include "store/DraftStore.h"
#include "store/NumberStore.h"
#include "store/WriteTransaction.h"
#include "sync/Commit.h"
#include "sync/NumberActions.h"
#include "sync/Workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The order's place in the ledger.
const QString draftName = u"number-order:current"_s;
/// The sandbox's and the API's largest order is not documented; a typing mistake should not be one.
constexpr int mostNumbers = 1000;

/// Does this answer say that there is no order, whatever became of an earlier attempt with the same key?
bool isRefusal(const core::ApiError& error) {
    using Kind = core::ApiError::Kind;
    return !error.isUnsent && (error.kind == Kind::Rejected || error.kind == Kind::PaymentNeeded ||
                               error.kind == Kind::Conflict);
}

struct KeptOrder {
    core::BulkOrderRequest request;
    QString orderId;
    core::Timestamp startedAt;

    QByteArray toJson() const {
        const QJsonObject object{{u"key"_s, request.idempotencyKey},      {u"quantity"_s, request.quantity},
                                 {u"number_type"_s, request.numberType},  {u"area_code"_s, request.areaCode},
                                 {u"pattern"_s, request.pattern},         {u"label"_s, request.label},
                                 {u"campaign_id"_s, request.campaignId},  {u"order_id"_s, orderId},
                                 {u"started_at"_s, startedAt.toRfc3339()}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    static std::optional<KeptOrder> fromJson(const QByteArray& json) {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        KeptOrder kept;
        kept.request.idempotencyKey = object.value("key"_L1).toString();
        kept.request.quantity = object.value("quantity"_L1).toInt();
        kept.request.numberType = object.value("number_type"_L1).toString();
        kept.request.areaCode = object.value("area_code"_L1).toString();
        kept.request.pattern = object.value("pattern"_L1).toString();
        kept.request.label = object.value("label"_L1).toString();
        kept.request.campaignId = object.value("campaign_id"_L1).toString();
        kept.orderId = object.value("order_id"_L1).toString();
        const auto startedAt = core::Timestamp::parse(object.value("started_at"_L1).toString());
        if (kept.request.idempotencyKey.isEmpty() || kept.request.quantity < 1 || !startedAt) {
            return std::nullopt;
        }
        kept.startedAt = *startedAt;
        return kept;
    }
};

} // namespace

NumberBulkOrderController::NumberBulkOrderController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_isUnread) {
            load();
        } else {
            poll();
        }
    });
    load();
}

NumberBulkOrderController::~NumberBulkOrderController() = default;

QString NumberBulkOrderController::problem(const core::BulkOrderRequest& request) {
    if (request.quantity < 1 || request.quantity > mostNumbers) {
        return tr("Between 1 and %L1 numbers can be ordered at once.").arg(mostNumbers);
    }
    NumberSearchTerms terms;
    terms.areaCodes = NumberSearchTerms::areaCodesFrom(request.areaCode);
    terms.pattern = NumberPattern(request.pattern);
    return terms.areaCodes.size() > 1 ? tr("An order by quantity takes one area code.") : terms.problem();
}

bool NumberBulkOrderController::isKeyOld() const {
    return m_workspace.now().since(m_startedAt) >= keyLife;
}

void NumberBulkOrderController::load() {
    const auto reading = m_workspace.archive().read(
        [](store::ReadSession& session) { return store::DraftStore::form(session, draftName); });
    onAnswer(this, reading, [this](const store::StoreResult<QByteArray>& json) {
        m_loaded = true;
        m_isUnread = !json;
        if (json) {
            m_error.reset();
            restore(*json);
            return;
        }
        core::ApiError error = sync::storageError(json.error());
        error.isUnsent = true;
        m_poll.start(m_pollInterval);
        if (m_error != error) {
            m_error = error;
            Q_EMIT changed();
        }
    });
}

void NumberBulkOrderController::restore(const QByteArray& json) {
    const auto kept = KeptOrder::fromJson(json);
    if (!kept) {
        Q_EMIT changed();
        return;
    }
    m_request = kept->request;
    m_order = {};
    m_order.id = kept->orderId;
    m_order.quantity = m_request.quantity;
    m_order.pendingCount = m_request.quantity;
    m_startedAt = kept->startedAt;
    m_wasUnclear = true;
    if (m_order.id.isEmpty()) {
        // Nobody is charged without having been asked again.
        enter(Stage::Unanswered);
    } else {
        enter(Stage::Watching);
        poll();
    }
}

void NumberBulkOrderController::save() {
    m_workspace.archive().write([json = KeptOrder{m_request, m_order.id, m_startedAt}.toJson(),
                                 now = m_workspace.now()](store::WriteTransaction& transaction) {
        store::DraftStore::saveForm(transaction, draftName, json, now);
    });
}

void NumberBulkOrderController::start(const core::BulkOrderRequest& request) {
    if (!mayStart() || !problem(request).isEmpty()) {
        return;
    }
    m_request = request;
    m_request.pattern = NumberPattern::keypadDigits(request.pattern);
    m_request.areaCode = request.areaCode.trimmed();
    m_request.label = request.label.trimmed();
    m_request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_startedAt = m_workspace.now();
    m_order = {};
    m_order.quantity = m_request.quantity;
    m_order.pendingCount = m_request.quantity;
    m_ids.clear();
    m_error.reset();
    m_wasUnclear = false;
    enter(Stage::Sending);
    // Written first: what is not on file could not be asked for again.
    const auto writing =
        m_workspace.archive().write([json = KeptOrder{m_request, {}, m_startedAt}.toJson(),
                                     now = m_startedAt](store::WriteTransaction& transaction) {
            store::DraftStore::saveForm(transaction, draftName, json, now);
        });
    onAnswer(this, writing, [this](const store::StoreResult<void>& written) {
        if (written) {
            send();
            return;
        }
        core::ApiError error;
        error.kind = core::ApiError::Kind::Storage;
        error.isUnsent = true;
        error.message = written.error().message;
        error.operation = u"POST /v1/phone-numbers/bulk"_s;
        m_error = error;
        enter(Stage::Idle);
    });
}

void NumberBulkOrderController::send() {
    enter(Stage::Sending);
    onAnswer(this, m_workspace.numbers().orderBulk(m_request),
             [this, turn = ++m_turn](const core::Result<core::BulkOrder>& answer) {
                 if (turn != m_turn) {
                     return;
                 }
                 if (answer) {
                     take(*answer);
                 } else {
                     fail(answer.error());
                 }
             });
}

void NumberBulkOrderController::fail(const core::ApiError& error) {
    m_error = error;
    m_wasUnclear = m_wasUnclear || error.isOutcomeUnknown() || error.isRetryable();
    if (m_wasUnclear && !isRefusal(error)) {
        enter(Stage::Unanswered);
    } else {
        // Refused: there is no order, and another intent gets another key.
        dropAndEnter(Stage::Idle);
    }
}

void NumberBulkOrderController::poll() {
    if (m_stage != Stage::Watching) {
        return;
    }
    onAnswer(this, m_workspace.numbers().pollBulk(m_order.id),
             [this, turn = ++m_turn](const core::Result<core::BulkOrder>& answer) {
                 if (turn != m_turn || m_stage != Stage::Watching) {
                     return;
                 }
                 if (answer) {
                     take(*answer);
                     return;
                 }
                 m_error = answer.error();
                 if (answer.error().isRetryable()) {
                     const std::chrono::milliseconds asked = answer.error().retryAfter.value_or(0s);
                     m_poll.start(std::max(m_pollInterval, asked));
                     Q_EMIT changed();
                 } else {
                     enter(Stage::Paused);
                 }
             });
}

void NumberBulkOrderController::take(const core::BulkOrder& order) {
    m_error.reset();
    m_order = order;
    if (order.isFinal()) {
        finish();
        return;
    }
    save();
    enter(Stage::Watching);
    m_poll.start(m_pollInterval);
}

void NumberBulkOrderController::finish() {
    m_poll.stop();
    const auto reading = m_workspace.archive().read(
        [](store::ReadSession& session) { return store::NumberStore::list(session); });
    onAnswer(this, reading, [this, turn = m_turn](const store::StoreResult<QList<core::OwnedNumber>>& owned) {
        if (turn != m_turn) {
            return;
        }
        m_ids.clear();
        for (const core::OwnedNumber& number : owned.value_or(QList<core::OwnedNumber>())) {
            if (m_order.assignedNumbers.contains(number.number)) {
                m_ids.append(number.id);
            }
        }
        dropAndEnter(Stage::Finished);
    });
}

void NumberBulkOrderController::resume() {
    if (m_isDropping) {
        return;
    }
    if (m_stage == Stage::Paused) {
        m_error.reset();
        enter(Stage::Watching);
        poll();
    } else if (m_stage == Stage::Unanswered && !isKeyOld()) {
        m_error.reset();
        m_wasUnclear = true;
        send();
    }
}

void NumberBulkOrderController::stopWatching() {
    if (m_stage == Stage::Watching) {
        m_poll.stop();
        enter(Stage::Paused);
    }
}

void NumberBulkOrderController::forget() {
    const bool mayForget =
        m_stage == Stage::Finished || m_stage == Stage::Paused || m_stage == Stage::Unanswered;
    if (mayForget && !m_isDropping) {
        ++m_turn;
        m_poll.stop();
        m_error.reset();
        m_order = {};
        m_ids.clear();
        dropAndEnter(Stage::Idle);
    }
}

void NumberBulkOrderController::dropAndEnter(Stage stage) {
    m_isDropping = true;
    const auto dropping =
        m_workspace.archive().write([now = m_workspace.now()](store::WriteTransaction& transaction) {
            store::DraftStore::saveForm(transaction, draftName, {}, now);
        });
    // A draft that could not be removed is asked about once more at the next start; that does no harm.
    onAnswer(this, dropping, [this, stage](const store::StoreResult<void>&) {
        m_isDropping = false;
        enter(stage);
        if (stage == Stage::Finished) {
            Q_EMIT ordered(m_ids);
        }
    });
}

void NumberBulkOrderController::enter(Stage stage) {
    m_stage = stage;
    Q_EMIT changed();
}

QString NumberBulkOrderController::curl(const core::BulkOrderRequest& request) const {
    core::BulkOrderRequest shown = request;
    shown.pattern = NumberPattern::keypadDigits(request.pattern);
    return m_workspace.curl().orderNumbersInBulk(shown);
}

} // namespace am::models
