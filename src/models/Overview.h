// What the overview says: what needs somebody, how it goes, and the first steps.
#pragma once

#include "models/OverviewFacts.h"
#include "models/Roles.h"
#include "sync/SyncStatus.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace am::models {

/// Where a line leads: a page and what to show there.
struct PageLink {
    QString label; ///< "Show these messages"
    QString pageId;
    QString number;
    QString contact;
    QString filter; ///< filter language, or an id

    bool operator==(const PageLink&) const = default;
};

/// Something that needs somebody.
struct AttentionRow {
    enum class Subject : quint8 {
        Sync,
        Scope,
        Failures,
        NoReceipt,
        UnknownSend,
        RefusedSend,
        Brand,
        Campaign,
        Number,
        OptIn,
        Wallet
    };
    Subject subject = Subject::Sync;
    Tone tone = Tone::Info; ///< Danger, Warning or Info
    QString text;           ///< one sentence, two at most
    PageLink link;

    /// "Problem", "Warning", "Note"
    QString severityWord() const;
    QString severityIcon() const;
    bool operator==(const AttentionRow&) const = default;
};

/// One figure with what it was before.
struct FigureTile {
    QString id; ///< "outbound", for object names
    QString label;
    QString value;
    QString comparison; ///< with the day before, or what the figure means
    QString week;       ///< the same for seven days; may be empty
    PageLink link;      ///< may be empty

    bool operator==(const FigureTile&) const = default;
};

/// One of the first steps with a new account.
struct FirstStep {
    QString title;
    QString hint;
    bool done = false;
    PageLink link;

    bool operator==(const FirstStep&) const = default;
};

/// Pure functions of what is known. UI thread.
struct Overview {
    Q_DECLARE_TR_FUNCTIONS(am::models::Overview)

public:
    /// Below this balance, texts may soon stop.
    static constexpr core::Money lowBalance{1000};
    /// An opt-in that ends within this time is worth a look.
    static constexpr std::chrono::hours optInNotice{24};

    /// Worst first. `wallClock` is the computer's time, in which the sync status is given, whatever a
    /// sandbox's clock says.
    static QList<AttentionRow> attention(const OverviewFacts& facts, const sync::SyncStatus& status,
                                         core::Timestamp wallClock = core::Timestamp::now());
    static QList<FigureTile> tiles(const OverviewFacts& facts);
    /// Number, text received, registration, consent, text sent.
    static QList<FirstStep> firstSteps(const OverviewFacts& facts);
    /// Is there no number yet?
    static bool isFirstRun(const OverviewFacts& facts) { return facts.numbers.isEmpty(); }
};

} // namespace am::models
