// Finds the price of a number in what the API tells.
#include "models/NumberPrices.h"

#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "store/AccountStore.h"
#include "store/NumberStore.h"
#include "sync/AccountActions.h"
#include "sync/BillingActions.h"
#include "sync/Workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cmath>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

const QString chargeKind = u"number_month"_s;
/// Usage spans 90 days at most (api.md 11); a number is charged every month.
constexpr std::chrono::hours searchedSpan{24 * 60};

struct Kept {
    std::optional<core::Wallet> wallet;
    std::optional<core::FeeCatalog> fees;
    QHash<QString, QString> types;
};

std::optional<core::Money> centsOf(const QJsonValue& value) {
    return value.isDouble() ? std::optional(core::Money{qint64(value.toDouble())}) : std::nullopt;
}

/// What one number of the row cost; nothing if the row does not say, or gives money back.
std::optional<core::Money> unitCost(const core::UsageRow& row) {
    const qint64 quantity = row.quantity.value_or(1);
    std::optional<double> cents = row.unitCostCents;
    if (!cents && row.totalCents && quantity > 0) {
        cents = *row.totalCents / double(quantity);
    }
    const bool isRefund = quantity <= 0 || row.totalCents.value_or(1) <= 0;
    return cents && !isRefund ? std::optional(core::Money{qint64(std::llround(*cents))}) : std::nullopt;
}

} // namespace

NumberPrices::NumberPrices(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.account || changes.numbers) {
            read();
        }
    });
    read();
}

void NumberPrices::read() {
    const auto reading = m_workspace.archive().read([](store::ReadSession& session) {
        Kept kept{store::AccountStore::wallet(session), store::AccountStore::fees(session), {}};
        for (const core::OwnedNumber& number : store::NumberStore::list(session)) {
            kept.types.insert(number.id, number.numberType);
        }
        return kept;
    });
    onAnswer(this, reading, [this](const store::StoreResult<Kept>& kept) {
        if (kept) {
            m_wallet = kept->wallet;
            m_fees = kept->fees;
            m_types = kept->types;
            Q_EMIT changed();
        }
    });
}

void NumberPrices::refresh() {
    onAnswer(this, m_workspace.account().refresh(), [this](const core::Result<void>&) { read(); });
    core::BillingFilter filter;
    filter.kind = chargeKind;
    filter.from = m_workspace.now().plus(-searchedSpan);
    onAnswer(this, m_workspace.billing().usage(filter),
             [this](const core::Result<QList<core::UsageRow>>& usage) {
                 // A key without billing:read orders all the same, without this price.
                 if (usage) {
                     m_charges = *usage;
                     Q_EMIT changed();
                 }
             });
}

std::optional<core::Money> NumberPrices::inCatalog(const core::FeeCatalog& fees, const QString& type) {
    const QJsonObject list = QJsonDocument::fromJson(fees.extra).object().value(chargeKind).toObject();
    const QJsonArray entries = list.value("by_ref"_L1).toArray();
    for (const QJsonValue& entry : entries) {
        if (entry["ref"_L1].toString() == type) {
            return centsOf(entry["unit_cost_cents"_L1]);
        }
    }
    return centsOf(list.value("default_unit_cost_cents"_L1));
}

NumberPrice NumberPrices::lastCharge(const QList<core::UsageRow>& usage,
                                     const QHash<QString, QString>& typesById, const QString& type) {
    NumberPrice ofType;
    NumberPrice ofAny;
    for (const core::UsageRow& row : usage) {
        const std::optional<core::Money> cost = row.kind == chargeKind ? unitCost(row) : std::nullopt;
        const auto known = typesById.constFind(row.refId);
        if (!cost || (known != typesById.cend() && *known != type)) {
            continue;
        }
        NumberPrice& price = known == typesById.cend() ? ofAny : ofType;
        if (!price.chargedAt || row.at.milliseconds() > price.chargedAt->milliseconds()) {
            price = {NumberPrice::Source::LastCharged, *cost, row.at};
        }
    }
    return ofType.isKnown() ? ofType : ofAny;
}

NumberPrice NumberPrices::price(const QString& type) const {
    if (const auto published = m_fees ? inCatalog(*m_fees, type) : std::nullopt) {
        return {NumberPrice::Source::Catalog, *published, std::nullopt};
    }
    return lastCharge(m_charges, m_types, type);
}

std::optional<core::Money> NumberPrices::monthly(const QStringList& numbers) const {
    const NumberPrice local = price(u"local"_s);
    const NumberPrice tollFree = price(u"toll_free"_s);
    core::Money total;
    for (const QString& number : numbers) {
        const NumberPrice& each = core::PhoneNumber::isTollFree(number) ? tollFree : local;
        if (!each.isKnown()) {
            return std::nullopt;
        }
        total.cents += each.perMonth.cents;
    }
    return total;
}

} // namespace am::models
