// A registration without faults, and its changes by the names of the fields.
#pragma once

#include "rules/RegistrationLint.h"

namespace am::test {

core::BrandDraft goodBrandDraft();
core::CampaignDraft goodCampaignDraft();

/// Everything a check may look at. Nothing is wrong with it at first.
struct Subject {
    core::CampaignDraft campaign;
    std::optional<core::Brand> brand;
    rules::LintSurroundings surroundings;

    Subject();

    QList<rules::LintFinding> findings(bool ofBrand) const;
    /// A field of the campaign or, `ofBrand`, of the brand, by the API's name; "brand", "brand.…" and
    /// "around.…" for what is beside it. False if the field is not known.
    bool set(const QString& field, const QString& value, bool ofBrand);
};

/// "OI-FREQ.missing(message_flow)"
QStringList textIdsOf(const QList<rules::LintFinding>& findings);

} // namespace am::test
