// The organization behind the key.
#pragma once

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
    QString quietHoursStart; ///< "21:00"; in which zone is not documented
    QString quietHoursEnd;
    QString quietHoursMode; ///< reject, or what else the API says
    bool autoRepliesEnabled = true;
    QString stopText; ///< empty = provider's default
    QString helpText;
    QString startText;
    QString brandStatus; ///< registration_status.brand; empty if none
    int brandCount = 0;
    int campaignCount = 0;
    std::optional<Timestamp> createdAt;
    QByteArray extra; ///< JSON object of unnamed fields, empty if none

    bool operator==(const Organization&) const = default;
};

} // namespace am::core
