// When a contact is not to be texted.
#include "sandbox/QuietHours.h"

#include "core/PhoneNumber.h"
#include "rules/AreaCodes.h"

#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <algorithm>

namespace am::sandbox {

namespace {
/// Assumption A57. The basis of quiet hours is not documented: the recipient's zone, guessed from the area
/// code, all zones of a code that spans several; UTC where the code says nothing.
QStringList zonesOf(const std::string& contact) {
    const auto known = rules::areaCode(core::PhoneNumber::areaCode(QString::fromStdString(contact)));
    return known && !known->zones.isEmpty() ? known->zones : QStringList{QStringLiteral("UTC")};
}

QTime timeOfDay(const std::string& text) {
    return QTime::fromString(QString::fromStdString(text), QStringLiteral("HH:mm"));
}
} // namespace

bool isQuietFor(const StoredOrganization& organization, const std::string& contact, core::Timestamp now) {
    if (!organization.quietHoursEnabled)
        return false;
    const QTime start = timeOfDay(organization.quietHoursStart);
    const QTime end = timeOfDay(organization.quietHoursEnd);
    const QStringList zones = zonesOf(contact);
    return std::any_of(zones.begin(), zones.end(), [&](const QString& zone) {
        const QTime local = now.toUtc().toTimeZone(QTimeZone(zone.toUtf8())).time();
        return start <= end ? local >= start && local < end : local >= start || local < end;
    });
}

} // namespace am::sandbox
