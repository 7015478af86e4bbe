// A complete registration of the corpus in tests/rules/registrations, and what the checks must find in it.
#include "RegistrationFile.h"

#include "rules/RegistrationFields.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace am::test {

namespace {
using namespace Qt::StringLiterals;
using nlohmann::json;

QString textOf(const json& value) {
    return QString::fromStdString(value.get<std::string>());
}

QString textOf(const json& object, const char* key) {
    return QString::fromStdString(object.value(key, std::string()));
}

QStringList textsOf(const json& list) {
    QStringList texts;
    for (const json& item : list)
        texts += textOf(item);
    return texts;
}

template <typename Draft>
Draft draftOf(const json& fields, const QString& file) {
    Draft draft;
    for (const auto& item : fields.items()) {
        const json& value = item.value();
        const QVariant fresh = value.is_boolean() ? QVariant(value.get<bool>())
                               : value.is_array() ? QVariant(textsOf(value))
                                                  : QVariant(textOf(value));
        if (!rules::setFieldValue(draft, QString::fromStdString(item.key()), fresh))
            qFatal("%s: no field %s.", qPrintable(file), item.key().c_str());
    }
    return draft;
}

RegistrationFile read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    const json content = json::parse(file.readAll().toStdString(), nullptr, false);
    if (content.is_discarded())
        qFatal("%s is not JSON.", qPrintable(path));
    RegistrationFile registration;
    registration.name = QFileInfo(path).completeBaseName();
    registration.about = textOf(content, "about");
    registration.reason = textOf(content, "reason");
    registration.brand.id = u"brand-of-file"_s;
    registration.brand.status = u"ACTIVE"_s;
    registration.brand.identityStatus = textOf(content.at("identity_status"));
    registration.brand.filed = draftOf<core::BrandDraft>(content.at("brand"), path);
    registration.campaign = draftOf<core::CampaignDraft>(content.at("campaign"), path);
    registration.campaign.brandId = registration.brand.id;
    const json around = content.value("around", json::object());
    registration.surroundings.campaignsOfBrand = around.value("campaigns_of_brand", 0);
    registration.surroundings.privacyPolicyText = textOf(around, "privacy_policy");
    for (const json& other : around.value("brands", json::array())) {
        core::Brand brand;
        brand.id = u"other-brand"_s;
        brand.filed = draftOf<core::BrandDraft>(other, path);
        registration.surroundings.brands += brand;
    }
    registration.brandFindings = textsOf(content.at("expected").at("brand"));
    registration.campaignFindings = textsOf(content.at("expected").at("campaign"));
    return registration;
}
} // namespace

QList<RegistrationFile> registrationFiles() {
    const QDir folder(QStringLiteral(AM_SOURCE_DIR "/tests/rules/registrations"));
    QList<RegistrationFile> files;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files += read(folder.filePath(name));
    return files;
}

} // namespace am::test
