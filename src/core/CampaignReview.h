// The API's review of a campaign draft.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace am::core {

/// One remark of a review (schema ReviewFinding).
struct ReviewFinding {
    QString id;
    QString severity; ///< info, warn, block, or what else the API says
    QString category;
    QString field; ///< the draft's field it is about, named as in the API; may be empty
    QString title;
    QString detail;
    QString suggestedFix;
    QString source; ///< "deterministic", or what else the API says
    QString docsUrl;
    QByteArray extra;

    /// Only this severity should stop a filing.
    bool blocks() const { return severity == QLatin1String("block"); }

    bool operator==(const ReviewFinding&) const = default;
};

/// What the API thinks of a draft; it stores nothing and charges nothing (api.md 5). A value; any thread.
struct CampaignReview {
    bool canSubmit = false;
    bool llmUsed = false;
    std::optional<Timestamp> generatedAt;
    QMap<QString, int> counts; ///< severity → how many; a count that is no number stays in `extra`
    QList<ReviewFinding> findings;
    QByteArray extra;

    bool operator==(const CampaignReview&) const = default;
};

} // namespace am::core
