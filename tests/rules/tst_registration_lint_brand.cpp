// Brands that the checks must and must not find fault with.
#include "tst_registration_lint_cases.h"

using namespace Qt::StringLiterals;

namespace am::test {

QList<LintCase> brandCases() {
    const LintPatch sole{{u"entity_type"_s, u"SOLE_PROPRIETOR"_s},
                         {u"ein"_s, u""_s},
                         {u"display_name"_s, u"Mara Ellis Pottery"_s},
                         {u"company_name"_s, u""_s}};
    const auto with = [](LintPatch base, const LintPatch& more) {
        return base += more;
    };
    QList<LintCase> cases{
        found("BR-EIN-FMT.missing", {{u"ein"_s, u""_s}}),
        found("BR-EIN-FMT.missing", {{u"ein"_s, u"  "_s}, {u"entity_type"_s, u"NON_PROFIT"_s}}),
        found("BR-EIN-FMT.format", {{u"ein"_s, u"12345678"_s}}),
        found("BR-EIN-FMT.format", {{u"ein"_s, u"US 12-3456789"_s}}),
        found("BR-EIN-FMT.repeated", {{u"ein"_s, u"000000000"_s}}),
        found("BR-EIN-FMT.repeated", {{u"ein"_s, u"99-9999999"_s}}),
        found("BR-EIN-FMT.prefix", {{u"ein"_s, u"07-3456789"_s}}),
        silent("BR-EIN-FMT", {{u"ein"_s, u"843456789"_s}}),
        silent("BR-EIN-FMT", {{u"ein"_s, u" 94-1234567 "_s}}),
        silent("BR-EIN-FMT", {{u"ein"_s, u"HRB 86891"_s}, {u"country"_s, u"DE"_s}}),
        silent("BR-EIN-FMT", sole),

        found("BR-EIN-SSN.personal", {{u"ein"_s, u"123-45-6789"_s}}),
        found("BR-EIN-SSN.personal", {{u"ein"_s, u" 078-05-1120"_s}}),
        silent("BR-EIN-SSN", {{u"ein"_s, u"12-3456789"_s}}),
        silent("BR-EIN-SSN", {{u"ein"_s, u"123456789"_s}}),

        found("BR-EIN-REUSE.reused", {{u"ein"_s, u"47-1112223"_s}}),
        found("BR-EIN-REUSE.reused", {{u"ein"_s, u"471112223"_s}}),
        silent("BR-EIN-REUSE", {{u"ein"_s, u"47-1112224"_s}}),
        silent("BR-EIN-REUSE", {{u"ein"_s, u""_s}}),

        found("BR-NAME-MATCH.missing", {{u"company_name"_s, u""_s}}),
        found("BR-NAME-MATCH.suffix", {{u"company_name"_s, u"Fixture Works"_s}}),
        found("BR-NAME-MATCH.suffix", {{u"company_name"_s, u"Harbor Street Bakery"_s}}),
        found("BR-NAME-MATCH.dba", {{u"company_name"_s, u"Ellis Holdings LLC dba Fixture Works"_s}}),
        found("BR-NAME-MATCH.dba",
              {{u"company_name"_s, u"Ellis Holdings, doing business as Fixture Works"_s}}),
        found("BR-NAME-MATCH.unverifiable", {}),
        silent("BR-NAME-MATCH", sole),
        silent("BR-NAME-MATCH", {{u"company_name"_s, u"Fixture Works, L.L.C."_s}, {u"ein"_s, u""_s}}),
        silent("BR-NAME-MATCH", {{u"company_name"_s, u"City of Alameda"_s},
                                 {u"entity_type"_s, u"GOVERNMENT"_s},
                                 {u"ein"_s, u""_s}}),

        found("BR-ENTITY.unknown", {{u"entity_type"_s, u"LLC"_s}}),
        found("BR-ENTITY.unknown", {{u"entity_type"_s, u""_s}}),
        found("BR-ENTITY.sole-ein", with(sole, {{u"ein"_s, u"12-3456789"_s}})),
        found("BR-ENTITY.sole-word", with(sole, {{u"display_name"_s, u"Mara Ellis LLC"_s}})),
        found("BR-ENTITY.sole-word", with(sole, {{u"display_name"_s, u"First Street Church"_s}})),
        found("BR-ENTITY.sole-word", with(sole, {{u"website"_s, u"https://www.helpingpaws.org"_s}})),
        found("BR-ENTITY.public", {{u"entity_type"_s, u"PUBLIC_PROFIT"_s}}),
        found("BR-ENTITY.nonprofit", {{u"entity_type"_s, u"NON_PROFIT"_s}}),
        found("BR-ENTITY.government", {{u"entity_type"_s, u"GOVERNMENT"_s}}),
        silent("BR-ENTITY", {}),
        silent("BR-ENTITY", sole),
        silent("BR-ENTITY",
               {{u"entity_type"_s, u"GOVERNMENT"_s}, {u"website"_s, u"https://www.alamedaca.gov"_s}}),

        found("BR-EMAIL-PUBLIC.free", {{u"email"_s, u"fixtureworks@gmail.com"_s}}),
        found("BR-EMAIL-PUBLIC.free", {{u"email"_s, u"Office@Yahoo.com"_s}}),
        silent("BR-EMAIL-PUBLIC", {{u"email"_s, u"gmail@fixtureworks.com"_s}}),
        silent("BR-EMAIL-PUBLIC", with(sole, {{u"email"_s, u"mara.ellis@gmail.com"_s}})),

        found("BR-EMAIL-DOMAIN.missing", {{u"email"_s, u""_s}}),
        found("BR-EMAIL-DOMAIN.malformed", {{u"email"_s, u"help at fixtureworks.com"_s}}),
        found("BR-EMAIL-DOMAIN.malformed", {{u"email"_s, u"help@fixtureworks"_s}}),
        found("BR-EMAIL-DOMAIN.differs", {{u"email"_s, u"help@agency-mail.com"_s}}),
        silent("BR-EMAIL-DOMAIN", {{u"email"_s, u"help@mail.fixtureworks.com"_s}}),
        silent("BR-EMAIL-DOMAIN", {{u"email"_s, u"help@fixtureworks.co.uk"_s},
                                   {u"website"_s, u"https://shop.fixtureworks.co.uk"_s}}),

        found("BR-ADDR.incomplete", {{u"street"_s, u""_s}}),
        found("BR-ADDR.incomplete", {{u"city"_s, u" "_s}}),
        found("BR-ADDR.state", {{u"state"_s, u"California"_s}}),
        found("BR-ADDR.state", {{u"state"_s, u"XX"_s}}),
        found("BR-ADDR.zip", {{u"postal_code"_s, u"9410"_s}}),
        found("BR-ADDR.zip", {{u"postal_code"_s, u"94103-12"_s}}),
        found("BR-ADDR.mismatch", {{u"postal_code"_s, u"10001"_s}}),
        found("BR-ADDR.box", {{u"street"_s, u"P.O. Box 1180"_s}}),
        found("BR-ADDR.box", {{u"street"_s, u"12 Main St, PMB 44"_s}}),
        silent("BR-ADDR", {{u"postal_code"_s, u"94103-1234"_s}}),
        silent("BR-ADDR",
               {{u"street"_s, u"88 Boxwood Lane"_s}, {u"state"_s, u"ny"_s}, {u"postal_code"_s, u"10001"_s}}),
        silent("BR-ADDR", {{u"country"_s, u"CA"_s}, {u"state"_s, u"ON"_s}, {u"postal_code"_s, u"K1A 0B1"_s}}),

        found("BR-PHONE.missing", {{u"phone"_s, u""_s}}),
        found("BR-PHONE.invalid", {{u"phone"_s, u"12345"_s}}),
        found("BR-PHONE.invalid", {{u"phone"_s, u"call the front desk"_s}}),
        found("BR-PHONE.toll-free", {{u"phone"_s, u"+18005550123"_s}}),
        silent("BR-PHONE", {{u"phone"_s, u"(415) 555-0188"_s}}),
        silent("BR-PHONE", {{u"phone"_s, u"+12125550145"_s}}),

        found("BR-WEB.missing", {{u"website"_s, u""_s}}),
        found("BR-WEB.malformed", {{u"website"_s, u"coming soon"_s}}),
        found("BR-WEB.malformed", {{u"website"_s, u"https:/fixtureworks"_s}}),
        found("BR-WEB.insecure", {{u"website"_s, u"http://www.fixtureworks.com"_s}}),
        found("BR-WEB.insecure", {{u"website"_s, u"fixtureworks.com"_s}}),
        found("BR-WEB.social", {{u"website"_s, u"https://www.facebook.com/fixtureworks"_s}}),
        found("BR-WEB.address", {{u"website"_s, u"https://203.0.113.7/"_s}}),
        silent("BR-WEB", {{u"website"_s, u"https://fixtureworks.com/about?x=1"_s}}),
        silent("BR-WEB", {{u"website"_s, u"https://notfacebook.com"_s}}),

        found("BR-ISV.own-name",
              {{u"display_name"_s, u"Relay Partners"_s}, {u"around.reseller"_s, u"true"_s}}),
        found("BR-ISV.own-name",
              {{u"display_name"_s, u"relay partners"_s}, {u"around.reseller"_s, u"true"_s}}),
        silent("BR-ISV", {{u"display_name"_s, u"Relay Partners"_s}}),
        silent("BR-ISV", {{u"around.reseller"_s, u"true"_s}}),

        found("BR-PLACEHOLDER.placeholder", {{u"display_name"_s, u"Test"_s}}),
        found("BR-PLACEHOLDER.placeholder", {{u"street"_s, u"asdf street"_s}}),
        found("BR-PLACEHOLDER.placeholder", {{u"company_name"_s, u"N/A"_s}}),
        found("BR-PLACEHOLDER.placeholder", {{u"website"_s, u"https://www.example.com"_s}}),
        found("BR-PLACEHOLDER.placeholder", {{u"email"_s, u"me@test.com"_s}}),
        silent("BR-PLACEHOLDER", {{u"display_name"_s, u"Bay Test Prep"_s}}),
        silent("BR-PLACEHOLDER", {{u"street"_s, u"1234 Foothill Blvd"_s}}),

        found("BR-REFERENCE.duplicate", {{u"reference_id"_s, u"ref-7"_s}}),
        found("BR-REFERENCE.duplicate", {{u"reference_id"_s, u"ref-7"_s}, {u"ein"_s, u"94-1234567"_s}}),
        silent("BR-REFERENCE", {{u"reference_id"_s, u"ref-8"_s}}),
        silent("BR-REFERENCE", {{u"reference_id"_s, u""_s}}),
    };
    for (LintCase& one : cases) {
        one.isBrand = true;
    }
    cases += {
        found("BR-ISV.other-brand",
              {{u"sample1"_s, u"Harbor Bakery: your bread is ready. Reply STOP to opt out."_s}}),
        silent("BR-ISV",
               {{u"sample1"_s, u"Fixture Works: your harbor tour is booked. Reply STOP to opt out."_s}}),
        silent("BR-ISV",
               {{u"sample1"_s, u"Fixture Works: your oven goes to Harbor Bakery. Reply STOP to opt out."_s}}),
    };
    return cases;
}

} // namespace am::test
