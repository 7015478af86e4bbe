// The registration board as a table.
#pragma once

#include "core/Clock.h"
#include "models/DiffTableModel.h"
#include "models/RegistrationBoard.h"
#include "models/Roles.h"

namespace am::models {

struct BoardRow {
    BoardEntryPtr entry;

    QString key() const { return entry->id; }
    bool operator==(const BoardRow& other) const { return entry == other.entry || *entry == *other.entry; }
};

/// Drafts, brands, campaigns; BoardOrder groups, sorts and filters them. Lives on the UI thread.
class BoardModel : public DiffTableModel<BoardRow> {
    Q_OBJECT
public:
    enum Column : int { Name, Progress, State, Next, Numbers, Fee, Expires, RegistryId, ColumnCount };
    enum BoardRole : int {
        StandingRole = FirstPageRole, ///< RegistrationStanding
        BelowRole,                    ///< bool: stands below its brand
        StepToneRole,                 ///< int(Tone) of the next step
        CaptionsRole,                 ///< QStringList: a few words below each stage
        ForBrandRole                  ///< bool: a brand or a brand's draft
    };

    explicit BoardModel(const core::Clock& clock, QObject* parent = nullptr);

    void setEntries(const QList<BoardEntryPtr>& entries);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Draft, filed 13 Jun, in review for 2 days": the stages in words.
    static QString progressText(const BoardEntry& entry, core::Timestamp now);

    /// "Correction, saved 2 min ago"
    static QString draftText(const RegistrationDraft& draft, core::Timestamp now);

private:
    QString text(const BoardEntry& entry, int column) const;
    QString secondText(const BoardEntry& entry, int column) const;
    QString toolTip(const BoardEntry& entry, int column) const;
    static QStringList captions(const BoardEntry& entry, core::Timestamp now);

    const core::Clock& m_clock;
};

} // namespace am::models
