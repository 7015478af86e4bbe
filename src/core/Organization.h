// The organization behind the key, and its wallet.
#pragma once

#include "core/Money.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::core {

/// Settings of the organization (api.md 9). A value; any thread.
struct Organization {
    QString id;
    QString name;
    QString billingEmail;
    QString plan;
    int throughputTier = 0;
    int messageRetentionDays = 0;
    int mmsRetentionDays = 0;
    bool isReseller = false;
    bool quietHoursEnabled = false;
    QString quietHoursStart;
    QString quietHoursEnd;
    QString quietHoursMode;
    bool autoRepliesEnabled = true;
    QString stopText; ///< empty = provider's default
    QString helpText;
    QString startText;
    std::optional<Timestamp> createdAt;
    QByteArray extra;

    bool operator==(const Organization&) const = default;
};

/// Prepaid balance and the send tier (api.md 11).
struct Wallet {
    Money balance;
    QString planTier;
    QString subscriptionStatus;
    bool autoTopupEnabled = false;
    int throughputTier = 0;
    int throughputPerSecond = 0;
    int throughputPerMinute = 0;
    Money monthToDateSpend;
    std::optional<Money> projectedMonthTotal;

    bool operator==(const Wallet&) const = default;
};

} // namespace am::core
