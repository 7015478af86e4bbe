// Opt-out rates in words.
#include "models/OptOutRate.h"

#include "models/Formats.h"

namespace am::models {

OptOutRate::OptOutRate(const std::optional<store::NumberTraffic>& traffic)
    : m_isKnown(traffic.has_value()),
      m_contacts(traffic ? traffic->contacts : 0),
      m_optedOut(traffic ? traffic->optedOut : 0) {}

QString OptOutRate::text() const {
    if (m_contacts == 0) {
        return Formats::none();
    }
    return m_contacts < leastContacts ? tr("%1 of %2", "opted-out contacts, all contacts")
                                            .arg(Formats::count(m_optedOut), Formats::count(m_contacts))
                                      : Formats::share(m_optedOut, m_contacts);
}

QString OptOutRate::explanation() const {
    if (!m_isKnown) {
        return tr("Not counted yet.");
    }
    if (m_contacts == 0) {
        return tr("Nobody has exchanged a message with this number or has a consent record for it.");
    }
    const QString figures =
        tr("%1 of %Ln contacts are opted out now.", nullptr, int(m_contacts)).arg(Formats::count(m_optedOut));
    const QString basis =
        tr("A contact has exchanged a message with this number or has a consent record for it.");
    return m_contacts < leastContacts ? figures + QLatin1Char(' ') + basis + QLatin1Char(' ') +
                                            tr("Too few contacts for a percentage.")
                                      : figures + QLatin1Char(' ') + basis;
}

double OptOutRate::value() const {
    return m_contacts == 0 ? -1.0 : double(m_optedOut) / double(m_contacts);
}

} // namespace am::models
