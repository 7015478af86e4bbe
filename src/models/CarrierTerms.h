// What each carrier says about a campaign (mno_metadata), and what is published about their limits.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace am::models {

/// One carrier's answer about a campaign, in words. What it leaves out is a dash.
struct CarrierRow {
    QString networkId;
    QString carrier;   ///< "AT&T", or the network id if we do not know it
    QString support;   ///< supports this campaign: yes, no
    QString review;    ///< reviews it by hand
    QString qualify;   ///< qualifies
    QString perMinute; ///< messages per minute
    bool refuses = false;
    QList<QPair<QString, QString>> others; ///< name as received and value, for what has no place above

    bool operator==(const CarrierRow&) const = default;
};

struct CarrierTerms {
    Q_DECLARE_TR_FUNCTIONS(am::models::CarrierTerms)
public:
    /// Sorted by carrier; empty until the carriers have processed the campaign.
    static QList<CarrierRow> of(const core::Campaign& campaign);
    /// Names of the carriers that refuse the campaign; cheap where there is no metadata.
    static QStringList refusing(const core::Campaign& campaign);
    static QString carrierName(const QString& networkId);
    /// T-Mobile's published daily cap of the brand, with its source, in a sentence or two. Industry figures,
    /// not the API's; empty where none is published.
    static QString dailyCap(const core::Campaign& campaign, const core::Brand& brand);
};

} // namespace am::models
