// Brands, campaigns and their carriers in words.
#include "models/RegistrationText.h"

#include "models/Formats.h"
#include "models/UseCases.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

QString spell(const QJsonValue& value) {
    if (value.isBool()) {
        return value.toBool() ? RegistrationText::tr("Yes") : RegistrationText::tr("No");
    }
    if (value.isDouble()) {
        return QLocale().toString(value.toInteger());
    }
    return value.isString() ? value.toString() : Formats::none();
}

QString waitingText(core::Timestamp since, core::Timestamp now) {
    constexpr std::chrono::milliseconds hour = std::chrono::hours(1);
    constexpr std::chrono::milliseconds day = std::chrono::hours(24);
    const auto span = std::max(now.since(since), std::chrono::milliseconds(0));
    if (span < hour) {
        return RegistrationText::tr("Waiting less than an hour");
    }
    if (span < day) {
        return RegistrationText::tr("Waiting %n hours", nullptr, int(span / hour));
    }
    return RegistrationText::tr("Waiting %n days", nullptr, int(span / day));
}

} // namespace

StateWord RegistrationText::state(const core::Brand& brand) {
    if (brand.status == "DELETED"_L1) {
        return {tr("Deleted"), Tone::Neutral, u"blocked"_s};
    }
    if (brand.identityStatus == "VERIFIED"_L1) {
        return {tr("Verified"), Tone::Success, u"check"_s};
    }
    if (brand.identityStatus == "VETTED_VERIFIED"_L1) {
        return {tr("Vetted"), Tone::Success, u"check-double"_s};
    }
    if (brand.identityStatus == "UNVERIFIED"_L1) {
        return {tr("Not verified"), Tone::Danger, u"error"_s};
    }
    if (brand.identityStatus == "SELF_DECLARED"_L1) {
        return {tr("Self-declared"), Tone::Warning, u"warning"_s};
    }
    if (!brand.identityStatus.isEmpty()) {
        return {brand.identityStatus, Tone::Neutral, u"unknown"_s};
    }
    if (brand.status == "PENDING"_L1) {
        return {tr("Pending"), Tone::Info, u"clock"_s};
    }
    if (brand.status == "ACTIVE"_L1) {
        return {tr("Active, not verified yet"), Tone::Info, u"clock"_s};
    }
    return {brand.status.isEmpty() ? tr("Unknown") : brand.status, Tone::Neutral, u"unknown"_s};
}

StateWord RegistrationText::state(const core::Campaign& campaign) {
    return campaignState(campaign.status);
}

StateWord RegistrationText::campaignState(const QString& status) {
    if (status == "ACTIVE"_L1) {
        return {tr("Active"), Tone::Success, u"check"_s};
    }
    if (status == "PENDING"_L1) {
        return {tr("Pending"), Tone::Info, u"clock"_s};
    }
    if (status == "REJECTED"_L1) {
        return {tr("Rejected"), Tone::Danger, u"error"_s};
    }
    if (status == "EXPIRED"_L1) {
        return {tr("Expired"), Tone::Warning, u"warning"_s};
    }
    return {status.isEmpty() ? tr("Unknown") : status, Tone::Neutral, u"unknown"_s};
}

QString RegistrationText::waiting(const core::Brand& brand, core::Timestamp now) {
    const bool pending = brand.status != "DELETED"_L1 && brand.identityStatus.isEmpty();
    return pending ? waitingText(brand.submittedAt.value_or(brand.createdAt), now) : QString();
}

QString RegistrationText::waiting(const core::Campaign& campaign, core::Timestamp now) {
    const bool pending = campaign.status == "PENDING"_L1;
    return pending ? waitingText(campaign.submittedAt.value_or(campaign.createdAt), now) : QString();
}

QString RegistrationText::title(const core::Campaign& campaign, const QList<core::Brand>& brands) {
    const QString useCase = UseCases::find(campaign.filed.usecase).label;
    for (const core::Brand& brand : brands) {
        if (brand.id == campaign.filed.brandId) {
            return tr("%1 · %2", "use case, brand").arg(useCase, brand.filed.displayName);
        }
    }
    return useCase;
}

QHash<QString, QString> RegistrationText::titles(const QList<core::Campaign>& campaigns,
                                                 const QList<core::Brand>& brands) {
    QHash<QString, int> uses;
    for (const core::Campaign& campaign : campaigns) {
        ++uses[title(campaign, brands)];
    }
    QHash<QString, QString> titles;
    for (const core::Campaign& campaign : campaigns) {
        const QString plain = title(campaign, brands);
        const bool ambiguous = uses.value(plain) > 1 && !campaign.tcrCampaignId.isEmpty();
        titles.insert(
            campaign.id,
            ambiguous ? tr("%1 · %2", "campaign, registry id").arg(plain, campaign.tcrCampaignId) : plain);
    }
    return titles;
}

QString RegistrationText::entityType(const QString& value) {
    if (value == "PRIVATE_PROFIT"_L1) {
        return tr("Private company");
    }
    if (value == "PUBLIC_PROFIT"_L1) {
        return tr("Listed company");
    }
    if (value == "NON_PROFIT"_L1) {
        return tr("Non-profit");
    }
    if (value == "GOVERNMENT"_L1) {
        return tr("Government");
    }
    return value == "SOLE_PROPRIETOR"_L1 ? tr("Sole proprietor") : value;
}

QString RegistrationText::carrierName(const QString& networkId) {
    if (networkId == "10017"_L1) {
        return u"AT&T"_s;
    }
    if (networkId == "10035"_L1) {
        return u"T-Mobile"_s;
    }
    return tr("Network %1").arg(networkId);
}

QList<CarrierRow> RegistrationText::carriers(const core::Campaign& campaign) {
    QList<CarrierRow> rows;
    const QJsonObject networks = QJsonDocument::fromJson(campaign.mnoMetadata).object();
    for (auto network = networks.constBegin(); network != networks.constEnd(); ++network) {
        const QJsonObject facts = network.value().toObject();
        QString name = carrierName(network.key());
        const QString given = facts.value(u"mno"_s).toString();
        if (!given.isEmpty() && network.key() != "10017"_L1 && network.key() != "10035"_L1) {
            name = tr("%1 (%2)", "carrier, network id").arg(given, network.key());
        }
        rows.append({name, spell(facts.value(u"mnoSupport"_s)), spell(facts.value(u"mnoReview"_s)),
                     spell(facts.value(u"qualify"_s)), spell(facts.value(u"tpm"_s))});
    }
    std::sort(rows.begin(), rows.end(),
              [](const CarrierRow& left, const CarrierRow& right) { return left.carrier < right.carrier; });
    return rows;
}

} // namespace am::models
