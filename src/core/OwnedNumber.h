// Numbers: those we own and those on offer.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::core {

/// A number of our organization (resource phone-numbers; api.md 3). A value; any thread.
struct OwnedNumber {
    QString id;
    QString number;     ///< E.164
    QString numberType; ///< local, toll_free, short_code, or what else the API says
    QString label;
    QString inboundUrl;
    QString statusUrl;
    QString campaignId; ///< empty if none
    QString carrierLineOptionStatus;
    std::optional<Timestamp> carrierLineOptionPropagatedAt;
    bool smsEnabled = true;
    bool mmsEnabled = false;
    Timestamp createdAt;
    Timestamp updatedAt;
    QByteArray extra;

    bool operator==(const OwnedNumber&) const = default;
};

/// A number one could order. Search is a preview, not a reservation.
struct AvailableNumber {
    QString number;
    QString numberType;

    bool operator==(const AvailableNumber&) const = default;
};

} // namespace am::core
