// Checks of a brand (compliance.md 3.2 and 3.6, "Brand").
#include "rules/CampaignTemplates.h"
#include "rules/RegistrationLintChecks.h"

#include "core/PhoneNumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

bool isSoleProprietor(const core::BrandDraft& brand) {
    return brand.entityType == "SOLE_PROPRIETOR"_L1;
}

QString digitsOf(const QString& text) {
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

bool isSecondLevelOf(const QString& host, const QStringList& domains) {
    return std::any_of(domains.begin(), domains.end(), [&host](const QString& domain) {
        return host == domain || host.endsWith(u'.' + domain);
    });
}

/// The host of a web address, with or without its scheme; empty if it is none.
QString hostOf(const QString& website) {
    static const QRegularExpression pattern(
        u"^(?:https?://)?((?:[\\w-]+\\.)+[A-Za-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?(?:[/?#]\\S*)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern.match(website.trimmed()).captured(1).toLower();
}

QString mailDomainOf(const QString& mail) {
    static const QRegularExpression pattern(u"^[^\\s@]+@([\\w-]+(?:\\.[\\w-]+)+)$"_s);
    return pattern.match(mail.trimmed()).captured(1).toLower();
}

void checkTaxId(const core::BrandDraft& brand, const LintSurroundings& surroundings, LintReport& report) {
    const QString field = u"ein"_s;
    const QString ein = brand.ein.trimmed();
    if (ein.isEmpty()) {
        if (!isSoleProprietor(brand) && brand.country == "US"_L1) {
            report.add("BR-EIN-FMT.missing"_L1, field);
        }
        return;
    }
    static const QRegularExpression personal(u"^\\d{3}[- ]\\d{2}[- ]\\d{4}$"_s);
    if (isSoleProprietor(brand)) {
        report.add(ein.contains(personal) ? "BR-EIN-SSN.personal"_L1 : "BR-ENTITY.sole-ein"_L1, field);
        return;
    }
    static const QRegularExpression company(u"^\\d{2}-?\\d{7}$"_s);
    const QString digits = digitsOf(ein);
    if (ein.contains(personal)) {
        report.add("BR-EIN-SSN.personal"_L1, field);
    } else if (brand.country == "US"_L1 && !ein.contains(company)) {
        report.add("BR-EIN-FMT.format"_L1, field);
    } else if (!digits.isEmpty() && digits.count(digits.front()) == digits.size()) {
        report.add("BR-EIN-FMT.repeated"_L1, field);
    } else if (brand.country == "US"_L1 && LintData::instance().isUnusedEinPrefix(digits.left(2))) {
        report.add("BR-EIN-FMT.prefix"_L1, field, {digits.left(2)});
    }
    for (const core::Brand& other : surroundings.brands) {
        if (!digits.isEmpty() && digitsOf(other.filed.ein) == digits) {
            report.add("BR-EIN-REUSE.reused"_L1, field, {other.filed.displayName});
            break;
        }
    }
}

void checkLegalName(const core::BrandDraft& brand, LintReport& report) {
    if (isSoleProprietor(brand)) {
        return;
    }
    const QString field = u"company_name"_s;
    const LintText name(brand.companyName);
    if (name.isEmpty()) {
        report.add("BR-NAME-MATCH.missing"_L1, field);
    } else if (const QString mark = name.find("tradeNameMarks"_L1); !mark.isNull()) {
        report.add("BR-NAME-MATCH.dba"_L1, field, {mark});
    } else if (brand.entityType.endsWith("_PROFIT"_L1) && brand.entityType != "NON_PROFIT"_L1 &&
               !name.has("companyForms"_L1)) {
        report.add("BR-NAME-MATCH.suffix"_L1, field);
    } else if (!brand.ein.trimmed().isEmpty()) {
        report.add("BR-NAME-MATCH.unverifiable"_L1, field);
    }
}

void checkEntity(const core::BrandDraft& brand, LintReport& report) {
    static const QStringList known{u"PRIVATE_PROFIT"_s, u"PUBLIC_PROFIT"_s, u"NON_PROFIT"_s, u"GOVERNMENT"_s,
                                   u"SOLE_PROPRIETOR"_s};
    const QString field = u"entity_type"_s;
    if (!known.contains(brand.entityType)) {
        report.add("BR-ENTITY.unknown"_L1, field, {brand.entityType});
    }
    const QString host = hostOf(brand.website);
    if (isSoleProprietor(brand)) {
        for (const QString& name : {brand.displayName, brand.companyName}) {
            if (const QString word = LintText(name).find("institutions"_L1); !word.isNull()) {
                report.add("BR-ENTITY.sole-word"_L1, field, {word});
                return;
            }
        }
        for (const QString& ending : LintData::instance().words("institutionDomains"_L1)) {
            if (host.endsWith(ending)) {
                report.add("BR-ENTITY.sole-word"_L1, field, {ending});
                return;
            }
        }
    } else if (brand.entityType == "PUBLIC_PROFIT"_L1) {
        report.add("BR-ENTITY.public"_L1, field);
    } else if (brand.entityType == "NON_PROFIT"_L1) {
        report.add("BR-ENTITY.nonprofit"_L1, field);
    } else if (brand.entityType == "GOVERNMENT"_L1 && !host.endsWith(".gov"_L1) &&
               !mailDomainOf(brand.email).endsWith(".gov"_L1)) {
        report.add("BR-ENTITY.government"_L1, field);
    }
}

void checkPlaceholders(const core::BrandDraft& brand, LintReport& report) {
    const std::initializer_list<std::pair<QString, QString>> fields{
        {u"display_name"_s, brand.displayName},
        {u"company_name"_s, brand.companyName},
        {u"street"_s, brand.street},
        {u"city"_s, brand.city},
        {u"website"_s, brand.website},
        {u"email"_s, brand.email},
    };
    const LintData& data = LintData::instance();
    for (const auto& [field, value] : fields) {
        const LintText text(value);
        QString found = text.find("placeholderParts"_L1);
        for (const LintPhrase& phrase : data.phrases("placeholders"_L1)) {
            if (text.words() == phrase.needle) {
                found = value.trimmed();
            }
        }
        const QString host = field == "email"_L1 ? mailDomainOf(value) : hostOf(value);
        if (isSecondLevelOf(host, data.words("placeholderDomains"_L1))) {
            found = host;
        }
        if (const QStringList marks = unfilledMarks(value); !marks.isEmpty()) {
            report.add("BR-PLACEHOLDER.mark"_L1, field, {marks.first()});
        } else if (!found.isNull()) {
            report.add("BR-PLACEHOLDER.placeholder"_L1, field, {found});
        }
    }
}

/// The kind of business counts, not only what it texts (compliance.md 7.1).
void checkBusiness(const core::BrandDraft& brand, LintReport& report) {
    for (const auto& [field, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"display_name"_s, brand.displayName}, {u"company_name"_s, brand.companyName}}) {
        const LintText name(value);
        for (const QLatin1String list :
             {"adult"_L1, "firearms"_L1, "cannabis"_L1, "highRiskLoans"_L1, "debt"_L1, "gambling"_L1}) {
            if (const QString found = name.findAsserted(list); !found.isNull()) {
                report.add("SA-FORBID.business"_L1, field, {found});
                return;
            }
        }
    }
}

void checkAddress(const core::BrandDraft& brand, LintReport& report) {
    for (const auto& [field, value] :
         std::initializer_list<std::pair<QString, QString>>{{u"street"_s, brand.street},
                                                            {u"city"_s, brand.city},
                                                            {u"state"_s, brand.state},
                                                            {u"postal_code"_s, brand.postalCode}}) {
        if (value.trimmed().isEmpty()) {
            report.add("BR-ADDR.incomplete"_L1, field);
        }
    }
    static const QRegularExpression box(u"\\b(?:p\\.?\\s*o\\.?\\s*box|post office box|pmb)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (brand.street.contains(box)) {
        report.add("BR-ADDR.box"_L1, u"street"_s);
    }
    const LintData& data = LintData::instance();
    const QString state = brand.state.trimmed();
    const QString zip = brand.postalCode.trimmed();
    if (brand.country != "US"_L1) {
        return;
    }
    const bool isState = data.contains("states"_L1, state.toUpper());
    if (!state.isEmpty() && !isState) {
        report.add("BR-ADDR.state"_L1, u"state"_s, {state});
    }
    static const QRegularExpression pattern(u"^\\d{5}(-\\d{4})?$"_s);
    if (!zip.isEmpty() && !zip.contains(pattern)) {
        report.add("BR-ADDR.zip"_L1, u"postal_code"_s, {zip});
    } else if (!zip.isEmpty() && isState && !data.statesOfZip(zip.front()).contains(state.toUpper())) {
        report.add("BR-ADDR.mismatch"_L1, u"postal_code"_s, {zip.left(1), state.toUpper()});
    }
}

void checkPhone(const core::BrandDraft& brand, LintReport& report) {
    const QString field = u"phone"_s;
    if (brand.phone.trimmed().isEmpty()) {
        report.add("BR-PHONE.missing"_L1, field);
        return;
    }
    const auto number = core::PhoneNumber::parse(brand.phone, brand.country);
    if (!number || !number->isValid()) {
        report.add("BR-PHONE.invalid"_L1, field, {brand.phone.trimmed()});
    } else if (core::PhoneNumber::isTollFree(number->e164())) {
        report.add("BR-PHONE.toll-free"_L1, field);
    }
}

void checkWebsite(const core::BrandDraft& brand, LintReport& report) {
    const QString field = u"website"_s;
    const QString website = brand.website.trimmed();
    if (website.isEmpty()) {
        report.add("BR-WEB.missing"_L1, field);
        return;
    }
    const QString host = hostOf(website);
    if (host.isEmpty()) {
        report.add("BR-WEB.malformed"_L1, field, {website});
    } else if (host.back().isDigit()) {
        report.add("BR-WEB.address"_L1, field, {host});
    } else if (isSecondLevelOf(host, LintData::instance().words("socialHosts"_L1))) {
        report.add("BR-WEB.social"_L1, field, {registrableDomain(host)});
    } else if (!website.startsWith("https://"_L1, Qt::CaseInsensitive)) {
        report.add("BR-WEB.insecure"_L1, field);
    }
}

void checkMail(const core::BrandDraft& brand, LintReport& report) {
    const QString field = u"email"_s;
    const QString mail = brand.email.trimmed();
    const QString domain = mailDomainOf(mail);
    const QString host = hostOf(brand.website);
    if (mail.isEmpty()) {
        report.add("BR-EMAIL-DOMAIN.missing"_L1, field);
    } else if (domain.isEmpty()) {
        report.add("BR-EMAIL-DOMAIN.malformed"_L1, field, {mail});
    } else if (LintData::instance().contains("freeMail"_L1, domain)) {
        // One person in business often has no domain; reviewers take that from sole proprietors only.
        if (!isSoleProprietor(brand)) {
            report.add("BR-EMAIL-PUBLIC.free"_L1, field, {domain});
        }
    } else if (!host.isEmpty() && registrableDomain(domain) != registrableDomain(host)) {
        report.add("BR-EMAIL-DOMAIN.differs"_L1, field, {registrableDomain(domain), registrableDomain(host)});
    }
}
} // namespace

void checkBrandIdentity(const core::BrandDraft& brand, const LintSurroundings& surroundings,
                        LintReport& report) {
    checkEntity(brand, report);
    checkLegalName(brand, report);
    checkTaxId(brand, surroundings, report);
    if (surroundings.isReseller && !surroundings.organizationName.trimmed().isEmpty() &&
        normalizedWords(surroundings.organizationName) == normalizedWords(brand.displayName)) {
        report.add("BR-ISV.own-name"_L1, u"display_name"_s);
    }
    for (const core::Brand& other : surroundings.brands) {
        if (!brand.referenceId.isEmpty() && other.filed.referenceId == brand.referenceId) {
            report.add("BR-REFERENCE.duplicate"_L1, u"reference_id"_s, {other.filed.displayName});
            break;
        }
    }
    checkPlaceholders(brand, report);
    checkBusiness(brand, report);
}

void checkBrandContact(const core::BrandDraft& brand, LintReport& report) {
    checkMail(brand, report);
    checkPhone(brand, report);
    checkWebsite(brand, report);
    checkAddress(brand, report);
}

} // namespace am::rules
