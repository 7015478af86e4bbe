// Our numbers, narrowed down and sorted.
#pragma once

#include "core/Timestamp.h"

#include <QSortFilterProxyModel>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace am::models {

class OwnedNumbersModel;
struct OwnedNumberRow;

/// Which numbers to show. Kept in the settings as a map.
struct NumberCriteria {
    enum class Sending : quint8 { Any, CanSend, ReceiveOnly };
    enum class Carries : quint8 { Any, Sms, Mms };
    enum class Webhooks : quint8 { Any, InboundSet, InboundMissing, StatusSet, StatusMissing };

    QString text; ///< digits of the number, or words of label, campaign or brand
    Sending sending = Sending::Any;
    QString type;                      ///< empty = any
    std::optional<QString> campaignId; ///< an empty id = none; nothing = any
    QString brandId;                   ///< empty = any
    Carries carries = Carries::Any;
    Webhooks webhooks = Webhooks::Any;
    int quietDays = 0; ///< no traffic for so many days; 0 = any

    /// Is anything but the text and the sending narrowed?
    bool hasDetails() const;
    bool isNarrow() const;
    QVariantMap toMap() const;
    static NumberCriteria fromMap(const QVariantMap& map);
    bool operator==(const NumberCriteria&) const = default;
};

/// Sorts by raw values. A number that never had traffic is quiet since it was made. Lives on the UI thread.
class NumberFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    NumberFilterModel(OwnedNumbersModel& numbers, QObject* parent);

    const NumberCriteria& criteria() const { return m_criteria; }
    /// `now` is the time from which quiet days count back.
    void setCriteria(const NumberCriteria& criteria, core::Timestamp now);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matchesText(const OwnedNumberRow& row) const;
    bool matchesWebhooks(const OwnedNumberRow& row) const;
    bool isQuiet(const OwnedNumberRow& row) const;

    OwnedNumbersModel& m_numbers;
    NumberCriteria m_criteria;
    QString m_digits; ///< of the text
    core::Timestamp m_now;
};

} // namespace am::models
