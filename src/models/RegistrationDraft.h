// A form that was not filed yet, as the board shows it.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "rules/RegistrationLint.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::models {

/// What a saved form (store::DraftStore) holds. A value; any thread.
struct RegistrationDraft {
    /// The two kinds of forms; a draft's name is its kind, a colon and a UUID, or from before the kind alone.
    static constexpr QLatin1String brandKind{"brand"};
    static constexpr QLatin1String campaignKind{"campaign"};

    QString name;
    QByteArray json;                            ///< as saved
    std::optional<core::Timestamp> savedAt;     ///< nothing: saved before moments were kept
    core::BrandDraft brand;                     ///< filled in if it is a brand's
    core::CampaignDraft campaign;               ///< else
    bool corrects = false;                      ///< begun from something that was rejected
    QString redraftOf;                          ///< id of what it was begun from; empty if nothing
    std::optional<core::Timestamp> filingBegun; ///< it was sent then, and no answer came
    rules::LintCounts findings;

    bool isBrand() const { return name.section(QLatin1Char(':'), 0, 0) == brandKind; }
    /// Reads the fields; what the form has and a draft does not is left out. `findings` stays empty.
    static RegistrationDraft read(const QString& name, const QByteArray& json,
                                  std::optional<core::Timestamp> savedAt);

    bool operator==(const RegistrationDraft&) const = default;
};

} // namespace am::models
