// How many of a number's contacts do not want its texts.
#pragma once

#include "store/NumberTrafficStore.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace am::models {

/// Contacts of a number that are opted out now ÷ all its contacts (store::NumberTraffic says who is one). Not
/// a rate per message. UI thread.
class OptOutRate {
    Q_DECLARE_TR_FUNCTIONS(am::models::OptOutRate)

public:
    /// With fewer contacts a percentage would say more than is known.
    static constexpr qint64 leastContacts = 50;

    explicit OptOutRate(const std::optional<store::NumberTraffic>& traffic = std::nullopt);

    /// "4.3 %", of few contacts "2 of 9", and a dash if there are none.
    QString text() const;
    /// The figures behind the rate, and what they count.
    QString explanation() const;
    /// From 0 to 1; less than zero without contacts. For sorting.
    double value() const;

private:
    bool m_isKnown;
    qint64 m_contacts;
    qint64 m_optedOut;
};

} // namespace am::models
