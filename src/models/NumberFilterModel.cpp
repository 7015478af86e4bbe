// Criteria on numbers, and how the settings keep them.
#include "models/NumberFilterModel.h"

#include "models/OwnedNumbersModel.h"
#include "models/Roles.h"

#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;

bool NumberCriteria::hasDetails() const {
    NumberCriteria plain;
    plain.text = text;
    plain.sending = sending;
    return !(*this == plain);
}

bool NumberCriteria::isNarrow() const {
    return !(*this == NumberCriteria());
}

QVariantMap NumberCriteria::toMap() const {
    QVariantMap map;
    const auto put = [&map](const QString& name, const QVariant& value, bool isSet) {
        if (isSet) {
            map.insert(name, value);
        }
    };
    put(u"text"_s, text, !text.isEmpty());
    put(u"sending"_s, int(sending), sending != Sending::Any);
    put(u"type"_s, type, !type.isEmpty());
    put(u"campaign"_s, campaignId.value_or(QString()), campaignId.has_value());
    put(u"brand"_s, brandId, !brandId.isEmpty());
    put(u"carries"_s, int(carries), carries != Carries::Any);
    put(u"webhooks"_s, int(webhooks), webhooks != Webhooks::Any);
    put(u"quiet"_s, quietDays, quietDays > 0);
    return map;
}

NumberCriteria NumberCriteria::fromMap(const QVariantMap& map) {
    // The file may hold anything.
    const auto choice = [&map](const QString& name, int most) {
        const int value = map.value(name).toInt();
        return value >= 0 && value <= most ? value : 0;
    };
    NumberCriteria criteria;
    criteria.text = map.value(u"text"_s).toString();
    criteria.sending = Sending(choice(u"sending"_s, int(Sending::ReceiveOnly)));
    criteria.type = map.value(u"type"_s).toString();
    if (map.contains(u"campaign"_s)) {
        criteria.campaignId = map.value(u"campaign"_s).toString();
    }
    criteria.brandId = map.value(u"brand"_s).toString();
    criteria.carries = Carries(choice(u"carries"_s, int(Carries::Mms)));
    criteria.webhooks = Webhooks(choice(u"webhooks"_s, int(Webhooks::StatusMissing)));
    criteria.quietDays = choice(u"quiet"_s, 3650);
    return criteria;
}

NumberFilterModel::NumberFilterModel(OwnedNumbersModel& numbers, QObject* parent)
    : QSortFilterProxyModel(parent), m_numbers(numbers) {
    setSourceModel(&numbers);
    setSortRole(RawValueRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void NumberFilterModel::setCriteria(const NumberCriteria& criteria, core::Timestamp now) {
    m_criteria = criteria;
    m_criteria.text = criteria.text.trimmed();
    m_now = now;
    m_digits.clear();
    for (const QChar character : m_criteria.text) {
        if (character.isDigit()) {
            m_digits.append(character);
        }
    }
    invalidateFilter();
}

bool NumberFilterModel::matchesText(const OwnedNumberRow& row) const {
    const QString& text = m_criteria.text;
    return text.isEmpty() || (!m_digits.isEmpty() && row.number.number.contains(m_digits)) ||
           row.number.label.contains(text, Qt::CaseInsensitive) ||
           row.campaignTitle.contains(text, Qt::CaseInsensitive) ||
           row.brandTitle.contains(text, Qt::CaseInsensitive);
}

bool NumberFilterModel::matchesWebhooks(const OwnedNumberRow& row) const {
    using Webhooks = NumberCriteria::Webhooks;
    switch (m_criteria.webhooks) {
        case Webhooks::Any:
            return true;
        case Webhooks::InboundSet:
            return !row.number.inboundUrl.isEmpty();
        case Webhooks::InboundMissing:
            return row.number.inboundUrl.isEmpty();
        case Webhooks::StatusSet:
            return !row.number.statusUrl.isEmpty();
        case Webhooks::StatusMissing:
            return row.number.statusUrl.isEmpty();
    }
    return true;
}

bool NumberFilterModel::isQuiet(const OwnedNumberRow& row) const {
    if (m_criteria.quietDays == 0) {
        return true;
    }
    if (!row.traffic) {
        return false;
    }
    const core::Timestamp since = row.traffic->lastAt.value_or(row.number.createdAt);
    return m_now.since(since) >= std::chrono::hours(24) * m_criteria.quietDays;
}

bool NumberFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    using Sending = NumberCriteria::Sending;
    using Carries = NumberCriteria::Carries;
    const OwnedNumberRow& entry = m_numbers.row(row);
    if (m_criteria.sending != Sending::Any && entry.canSend() != (m_criteria.sending == Sending::CanSend)) {
        return false;
    }
    if (!m_criteria.type.isEmpty() && entry.number.numberType != m_criteria.type) {
        return false;
    }
    if (m_criteria.campaignId && entry.number.campaignId != *m_criteria.campaignId) {
        return false;
    }
    if (!m_criteria.brandId.isEmpty() && entry.brandId != m_criteria.brandId) {
        return false;
    }
    if ((m_criteria.carries == Carries::Sms && !entry.number.smsEnabled) ||
        (m_criteria.carries == Carries::Mms && !entry.number.mmsEnabled)) {
        return false;
    }
    return matchesWebhooks(entry) && isQuiet(entry) && matchesText(entry);
}

} // namespace am::models
