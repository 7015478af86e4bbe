// Reading mno_metadata; the published figures of compliance.md 3.5.
#include "models/CarrierTerms.h"

#include "models/Formats.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

QString spell(const QJsonValue& value) {
    if (value.isBool()) {
        return value.toBool() ? CarrierTerms::tr("Yes") : CarrierTerms::tr("No");
    }
    if (value.isDouble()) {
        return QLocale().toString(value.toDouble(), 'g', 15);
    }
    if (value.isArray() || value.isObject()) {
        return QString::fromUtf8(
            QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
    }
    return value.isString() ? value.toString() : Formats::none();
}

bool saysNo(const QJsonValue& value) {
    return value.isBool() && !value.toBool();
}

bool refuses(const QJsonObject& facts) {
    return saysNo(facts.value("qualify"_L1)) || saysNo(facts.value("mnoSupport"_L1));
}

/// What the registry is known to add (compliance.md 3.4), in words; empty for what we do not know.
QString nameOf(const QString& key) {
    if (key == "minMsgSamples"_L1) {
        return CarrierTerms::tr("Samples wanted at least");
    }
    if (key == "reqSubscriberOptin"_L1) {
        return CarrierTerms::tr("Wants opt-in");
    }
    if (key == "reqSubscriberOptout"_L1) {
        return CarrierTerms::tr("Wants opt-out");
    }
    if (key == "reqSubscriberHelp"_L1) {
        return CarrierTerms::tr("Wants help");
    }
    if (key == "noEmbeddedLink"_L1) {
        return CarrierTerms::tr("Takes no links");
    }
    return key == "noEmbeddedPhone"_L1 ? CarrierTerms::tr("Takes no telephone numbers") : QString();
}

QString nameOf(const QString& networkId, const QJsonObject& facts) {
    const QString given = facts.value("mno"_L1).toString();
    const bool known = networkId == "10017"_L1 || networkId == "10035"_L1;
    return known || given.isEmpty()
               ? CarrierTerms::carrierName(networkId)
               : CarrierTerms::tr("%1 (%2)", "carrier, network id").arg(given, networkId);
}

CarrierRow rowOf(const QString& networkId, const QJsonObject& facts) {
    CarrierRow row;
    row.networkId = networkId;
    row.carrier = nameOf(networkId, facts);
    row.support = spell(facts.value("mnoSupport"_L1));
    row.review = spell(facts.value("mnoReview"_L1));
    row.qualify = spell(facts.value("qualify"_L1));
    row.perMinute = spell(facts.value("tpm"_L1));
    row.refuses = refuses(facts);
    const QStringList placed{u"mno"_s, u"mnoSupport"_s, u"mnoReview"_s, u"qualify"_s, u"tpm"_s};
    for (auto fact = facts.constBegin(); fact != facts.constEnd(); ++fact) {
        if (!placed.contains(fact.key())) {
            const QString name = nameOf(fact.key());
            row.others.append({name.isEmpty() ? fact.key() : name, spell(fact.value())});
        }
    }
    return row;
}

QJsonObject networksOf(const core::Campaign& campaign) {
    return campaign.mnoMetadata.isEmpty() ? QJsonObject()
                                          : QJsonDocument::fromJson(campaign.mnoMetadata).object();
}

} // namespace

QString CarrierTerms::carrierName(const QString& networkId) {
    if (networkId == "10017"_L1) {
        return u"AT&T"_s;
    }
    return networkId == "10035"_L1 ? u"T-Mobile"_s : tr("Network %1").arg(networkId);
}

QList<CarrierRow> CarrierTerms::of(const core::Campaign& campaign) {
    QList<CarrierRow> rows;
    const QJsonObject networks = networksOf(campaign);
    for (auto network = networks.constBegin(); network != networks.constEnd(); ++network) {
        rows.append(rowOf(network.key(), network.value().toObject()));
    }
    std::sort(rows.begin(), rows.end(),
              [](const CarrierRow& left, const CarrierRow& right) { return left.carrier < right.carrier; });
    return rows;
}

QStringList CarrierTerms::refusing(const core::Campaign& campaign) {
    QStringList names;
    const QJsonObject networks = networksOf(campaign);
    for (auto network = networks.constBegin(); network != networks.constEnd(); ++network) {
        const QJsonObject facts = network.value().toObject();
        if (refuses(facts)) {
            names.append(nameOf(network.key(), facts));
        }
    }
    names.sort();
    return names;
}

QString CarrierTerms::dailyCap(const core::Campaign& campaign, const core::Brand& brand) {
    const QLocale locale;
    const QString source =
        tr("Published by the industry, not told by this API; all campaigns of the brand share "
           "it, and it starts again at midnight Pacific time.");
    const auto capped = [&](int segments) {
        return tr("T-Mobile takes up to %1 segments a day from this brand.").arg(locale.toString(segments)) +
               u' ' + source;
    };
    if (brand.filed.entityType == "SOLE_PROPRIETOR"_L1) {
        return capped(1000);
    }
    if (brand.filed.entityType == "GOVERNMENT"_L1) {
        return {};
    }
    if (campaign.filed.usecase.startsWith("LOW_VOLUME"_L1) || brand.identityStatus == "VERIFIED"_L1) {
        return capped(2000);
    }
    if (brand.identityStatus == "VETTED_VERIFIED"_L1) {
        return tr("T-Mobile takes between %1 and %2 segments a day from a vetted brand, by its score, which "
                  "this "
                  "API does not tell.")
                   .arg(locale.toString(2000), locale.toString(200000)) +
               u' ' + source;
    }
    return {};
}

} // namespace am::models
