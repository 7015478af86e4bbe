// What one asks of the API about numbers.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace am::core {

/// Preview of numbers on offer (schema NumberSearch). Empty strings are left out of the request.
struct NumberSearch {
    QString areaCode;   ///< three digits
    QString numberType; ///< local, toll_free
    QString pattern;    ///< substring of the E.164 number
    int quantity = 10;  ///< 1 to 100
};

/// An order: all of the numbers or none (schema NumberOrder). Empty strings are left out.
struct NumberOrder {
    QStringList numbers;
    QString inboundUrl;
    QString statusUrl;
    QString label;
    QString campaignId;
};

/// A change of one number (schema NumberUpdate). Nothing = unchanged; an empty text clears it.
struct NumberUpdate {
    std::optional<QString> label;
    std::optional<QString> inboundUrl; ///< https only
    std::optional<QString> statusUrl;  ///< https only
    /// Another campaign. An empty one is refused with 422: a campaign is taken away by detaching it.
    std::optional<QString> campaignId;

    bool operator==(const NumberUpdate&) const = default;
};

/// What a released number becomes.
enum class ReleaseTo : quint8 {
    Quarantine, ///< 30 days, then it is on offer again
    Carrier     ///< given back; the key also needs platform:inventory:write
};

} // namespace am::core
