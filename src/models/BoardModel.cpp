// Words of the board's cells.
#include "models/BoardModel.h"

#include "models/Formats.h"
#include "models/RegistrationAdvice.h"
#include "models/RegistrationText.h"

#include <QStringList>

namespace am::models {

using namespace Qt::StringLiterals;
using Kind = BoardEntry::Kind;
using Reach = RegistrationStage::Reach;

BoardModel::BoardModel(const core::Clock& clock, QObject* parent)
    : DiffTableModel<BoardRow>(parent), m_clock(clock) {}

void BoardModel::setEntries(const QList<BoardEntryPtr>& entries) {
    QList<BoardRow> rows;
    rows.reserve(entries.size());
    for (const BoardEntryPtr& entry : entries) {
        rows.append({entry});
    }
    replaceRows(rows);
}

int BoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList BoardModel::captions(const BoardEntry& entry, core::Timestamp now) {
    QStringList captions;
    for (const RegistrationStage& stage : entry.standing.stages) {
        const QString word = RegistrationText::stage(stage, entry.isBrand());
        if (stage.reach == Reach::Current && entry.standing.waitingSince) {
            captions.append(tr("%1, %2", "stage, how long")
                                .arg(word, RegistrationText::waited(*entry.standing.waitingSince, now)));
        } else if (stage.at && stage.kind != RegistrationStage::Kind::Draft) {
            captions.append(tr("%1 %2", "stage, date").arg(word, Formats::relative(*stage.at, now)));
        } else {
            captions.append(word);
        }
    }
    return captions;
}

QString BoardModel::progressText(const BoardEntry& entry, core::Timestamp now) {
    const QStringList words = captions(entry, now);
    QStringList spoken;
    for (int i = 0; i < words.size(); ++i) {
        spoken.append(entry.standing.stages.at(i).reach == Reach::Ahead
                          ? tr("%1 still ahead", "stage").arg(words.at(i))
                          : words.at(i));
    }
    return spoken.join(u", "_s);
}

QString BoardModel::text(const BoardEntry& entry, int column) const {
    switch (column) {
        case Name:
            return entry.title;
        case Progress:
            return progressText(entry, m_clock.now());
        case State:
            if (entry.isDraft()) {
                return tr("Draft");
            }
            return entry.isBrand() ? RegistrationText::state(entry.brand).word
                                   : RegistrationText::state(entry.campaign).word;
        case Next: {
            const QString step = RegistrationAdvice::step(entry.standing);
            return step.isEmpty() ? Formats::none() : step;
        }
        case Numbers:
            return entry.isDraft() ? Formats::none() : Formats::count(entry.numbers);
        case Fee:
            if (!entry.fee) {
                return Formats::none();
            }
            return entry.isBrand() ? tr("%1 once").arg(Formats::money(*entry.fee))
                                   : tr("%1 a month").arg(Formats::money(*entry.fee));
        case Expires:
            return entry.standing.expires ? Formats::isoDate(*entry.standing.expires) : Formats::none();
        case RegistryId: {
            const QString& id = entry.isBrand() ? entry.brand.tcrBrandId : entry.campaign.tcrCampaignId;
            return id.isEmpty() ? Formats::none() : id;
        }
        default:
            return {};
    }
}

QString BoardModel::draftText(const RegistrationDraft& draft, core::Timestamp now) {
    const QString kind = draft.corrects    ? tr("Correction")
                         : draft.isBrand() ? tr("Draft of a brand")
                                           : tr("Draft of a campaign");
    return draft.savedAt ? tr("%1, saved %2").arg(kind, Formats::relativeWithTime(*draft.savedAt, now))
                         : kind;
}

QString BoardModel::secondText(const BoardEntry& entry, int column) const {
    const core::Timestamp now = m_clock.now();
    if (column == Next) {
        if (entry.isDraft()) {
            if (entry.draft.filingBegun) {
                return tr("It is not known whether it was filed");
            }
            const int block = entry.draft.findings.block;
            return block > 0 ? tr("%n findings stop filing", nullptr, block) : tr("No finding stops filing");
        }
        if (entry.standing.waitingSince) {
            return RegistrationText::waitingSince(*entry.standing.waitingSince, now);
        }
        if (entry.standing.step == RegistrationStep::SeeCarriers) {
            return entry.refusingCarriers.join(u", "_s);
        }
        if (entry.standing.phase == RegistrationPhase::Rejected &&
            !entry.campaign.rejectionReasons.isEmpty()) {
            return entry.campaign.rejectionReasons.first();
        }
        return RegistrationAdvice::expiry(entry.standing, now);
    }
    if (column != Name) {
        return {};
    }
    switch (entry.kind) {
        case Kind::BrandDraft:
        case Kind::CampaignDraft:
            return draftText(entry.draft, now);
        case Kind::Brand:
            return RegistrationText::entityType(entry.brand.filed.entityType);
        case Kind::Campaign:
            break;
    }
    return entry.isBelow() ? entry.campaign.tcrCampaignId
                           : tr("Brand %1 is not in this copy").arg(entry.campaign.filed.brandId);
}

QString BoardModel::toolTip(const BoardEntry& entry, int column) const {
    if (column == Name) {
        return entry.title;
    }
    if (column == Next) {
        QStringList lines{secondText(entry, Next)};
        if (!entry.campaign.rejectionReasons.isEmpty()) {
            lines = entry.campaign.rejectionReasons;
        }
        return lines.join(u"\n\n"_s);
    }
    if (column == Expires && entry.standing.expires) {
        return Formats::absolute(*entry.standing.expires);
    }
    if (column == Fee && !entry.fee) {
        return tr("The fee catalog was not read, or names no price.");
    }
    if (column != Progress) {
        return {};
    }
    QStringList lines;
    for (const RegistrationStage& stage : entry.standing.stages) {
        const QString word = RegistrationText::stage(stage, entry.isBrand());
        const QString missing = RegistrationText::missingMoment(stage, entry.isBrand());
        if (stage.at) {
            lines.append(tr("%1: %2", "stage, moment").arg(word, Formats::absolute(*stage.at)));
        } else if (!missing.isEmpty()) {
            lines.append(tr("%1: %2", "stage, moment").arg(word, missing));
        }
    }
    return lines.join(u'\n');
}

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const BoardEntry& entry = *row(index.row()).entry;
    const int column = index.column();
    const StateWord state = column != State   ? StateWord{}
                            : entry.isDraft() ? StateWord{{}, Tone::Neutral, u"edit"_s}
                            : entry.isBrand() ? RegistrationText::state(entry.brand)
                                              : RegistrationText::state(entry.campaign);
    switch (role) {
        case Qt::DisplayRole:
            return text(entry, column);
        case Qt::AccessibleTextRole: {
            const QString second = secondText(entry, column);
            return second.isEmpty() ? text(entry, column) : tr("%1, %2").arg(text(entry, column), second);
        }
        case SecondaryTextRole:
            return secondText(entry, column);
        case Qt::ToolTipRole:
            return Formats::toolTip(toolTip(entry, column));
        case Qt::TextAlignmentRole:
            return column == Numbers ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case BadgeToneRole:
            return column == State ? QVariant(int(state.tone)) : QVariant();
        case BadgeIconRole:
            return column == State ? QVariant(state.icon) : QVariant();
        case MonospaceRole:
            return column == RegistryId && text(entry, column) != Formats::none();
        case KeyRole:
            return entry.id;
        case StandingRole:
            return QVariant::fromValue(entry.standing);
        case BelowRole:
            return entry.isBelow();
        case ForBrandRole:
            return entry.isBrand();
        case StepToneRole:
            return int(RegistrationAdvice::tone(entry.standing));
        case CaptionsRole:
            return captions(entry, m_clock.now());
        default:
            return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Brand and campaigns");
        case Progress:
            return tr("Progress");
        case State:
            return tr("State");
        case Next:
            return tr("Next step");
        case Numbers:
            return tr("Numbers");
        case Fee:
            return tr("Fee");
        case Expires:
            return tr("Expires");
        case RegistryId:
            return tr("Registry id");
        default:
            return {};
    }
}

} // namespace am::models
