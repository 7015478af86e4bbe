// The wallet, what went through it, and what things cost.
#pragma once

#include "core/ApiError.h"
#include "core/Money.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace am::core {

/// Prepaid balance and the send tier (api.md 11). A value; any thread.
struct Wallet {
    Money balance;
    QString planTier;
    QString planCadence;
    QString subscriptionStatus;
    bool autoTopupEnabled = false;
    std::optional<Money> autoTopupAmount;
    int throughputTier = 0;
    int throughputPerSecond = 0;
    int throughputPerMinute = 0;
    std::optional<Money> minTopup; ///< nothing: the plan has no floor
    Money monthToDateSpend;
    std::optional<Money> projectedMonthTotal;
    QString projectedMonthTotalBasis; ///< how it was projected, e.g. rolling_7d
    QByteArray extra;                 ///< JSON object of unnamed fields, empty if none

    bool operator==(const Wallet&) const = default;
};

/// Which rows of usage or of wallet movements. Without `from` the API gives the last 30 days; usage spans 90
/// at most.
struct BillingFilter {
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    QString kind; ///< empty = all
};

/// One line of the usage ledger (schema UsageRow). What the API leaves out is unknown, not zero.
struct UsageRow {
    QString id;
    Timestamp at;
    QString kind; ///< number_month seen
    std::optional<qint64> quantity;
    std::optional<double> unitCostCents; ///< fractions of a cent occur
    std::optional<double> totalCents;
    QString refKind;
    QString refId;
    QByteArray metadata; ///< JSON object, empty if none
    QByteArray extra;

    bool operator==(const UsageRow&) const = default;
};

/// All rows of a streamed read; `trouble` says why it ended early, if it did. The rows before that are good.
struct UsageRows {
    QList<UsageRow> rows;
    std::optional<ApiError> trouble;
};

/// One movement of the wallet (schema Transaction).
struct WalletTransaction {
    QString id;
    Timestamp at;
    QString kind; ///< topup and debit seen
    Money amount; ///< signed
    std::optional<Money> balanceAfter;
    QString source; ///< stripe and outbound seen
    QString sourceRef;
    QByteArray metadata; ///< JSON object, empty if none
    QByteArray extra;

    bool operator==(const WalletTransaction&) const = default;
};

/// What one kind of registration costs: a default, and other prices by what it is for.
struct FeeList {
    struct Entry {
        QString ref; ///< a use case or an entity type
        std::optional<Money> unitCost;
        QByteArray extra;

        bool operator==(const Entry&) const = default;
    };
    std::optional<Money> defaultUnitCost;
    QList<Entry> byRef;

    /// The price for `ref`; the default where it has none of its own.
    std::optional<Money> priceOf(const QString& ref) const;
    bool operator==(const FeeList&) const = default;
};

/// Current fees (schema FeeCatalog).
struct FeeCatalog {
    QString tier;
    QString currency;
    FeeList campaignMonth;      ///< each month, by use case
    FeeList brandFilingOnetime; ///< once, by entity type
    QByteArray extra;

    bool operator==(const FeeCatalog&) const = default;
};

/// An amount on offer for a top-up.
struct TopupProduct {
    QString stripeProductId;
    std::optional<Money> amount;
    QString displayLabel;
    QByteArray extra;

    bool operator==(const TopupProduct&) const = default;
};

/// A top-up to start. Both URLs are https and on the organization's allow-list: the payment page returns
/// there.
struct TopupRequest {
    QString stripeProductId;
    QString successUrl;
    QString cancelUrl;
};

/// The hosted payment page of a top-up. Whoever has the URL can use it: not for logs.
struct TopupCheckout {
    QString sessionId;
    QString url;
    QByteArray extra;

    bool operator==(const TopupCheckout&) const = default;
};

/// Automatic top-up (schema AutoTopup).
struct AutoTopup {
    bool enabled = false;
    std::optional<Money> amount;
    std::optional<Money> threshold; ///< tops up when the balance falls below
    QString stripeProductId;
    std::optional<Timestamp> nextChargeAt;
    QByteArray extra;

    bool operator==(const AutoTopup&) const = default;
};

/// Turns automatic top-up on, with a product, or off.
struct AutoTopupChange {
    bool enabled = false;
    QString stripeProductId; ///< needed when enabling
};

/// A session of the hosted billing portal. Whoever has the URL can use it: not for logs.
struct BillingPortal {
    QString url;
    std::optional<Timestamp> expiresAt;
    QByteArray extra;

    bool operator==(const BillingPortal&) const = default;
};

} // namespace am::core
