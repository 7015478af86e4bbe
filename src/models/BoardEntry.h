// One line of the registration board: a brand, a campaign, or a draft of either.
#pragma once

#include "core/Money.h"
#include "models/RegistrationDraft.h"
#include "models/RegistrationStanding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace am::models {

/// What a column sorts by. A group of the board is sorted by its brand's.
struct BoardSortKeys {
    QString name;
    int phase = 0;
    int urgency = 0; ///< of the next step; the higher, the more urgent
    int numbers = 0;
    qint64 fee = -1;               ///< cents; -1 = unknown
    std::optional<qint64> expires; ///< milliseconds
    QString registryId;
    qint64 moment = 0; ///< filed or saved, milliseconds; decides what is otherwise equal

    bool operator==(const BoardSortKeys&) const = default;
};

/// Immutable once it is on the board; shared between threads.
struct BoardEntry {
    enum class Kind : quint8 { BrandDraft, Brand, CampaignDraft, Campaign };

    Kind kind = Kind::Campaign;
    QString id;    ///< the API's, or a draft's name
    QString group; ///< the brand's id; a brand draft is a group of its own; empty = no brand chosen
    QString title;
    QString brandName; ///< of a campaign's brand; empty if the brand is not known here
    core::Brand brand;
    core::Campaign campaign;
    RegistrationDraft draft;
    RegistrationStanding standing;
    std::optional<core::Money> fee; ///< once for a brand, each month for a campaign; nothing: not known
    int numbers = 0;                ///< attached to the campaign, or to the brand's campaigns
    QStringList refusingCarriers;
    QString searchText; ///< lower case: names and ids, also the brand's
    BoardSortKeys sort;
    BoardSortKeys groupSort;
    /// Of a brand: everything below it on the board.
    QList<std::shared_ptr<const BoardEntry>> below;

    bool isDraft() const { return kind == Kind::BrandDraft || kind == Kind::CampaignDraft; }
    bool isBrand() const { return kind == Kind::BrandDraft || kind == Kind::Brand; }
    /// Does it stand below its brand?
    bool isBelow() const { return !isBrand() && !brandName.isEmpty(); }
    bool operator==(const BoardEntry& other) const;
};

/// What the filter bar asks for.
struct BoardFilter {
    enum class Show : quint8 { All, NeedsMe, Drafts, InReview, Active, Ended };
    Show show = Show::All;
    QString text; ///< part of a name or an id

    bool matches(const BoardEntry& entry) const;
    bool operator==(const BoardFilter&) const = default;
};

} // namespace am::models

Q_DECLARE_METATYPE(std::shared_ptr<const am::models::BoardEntry>)
