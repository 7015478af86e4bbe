// What a change of many numbers would do to each of them.
#pragma once

#include "core/ApiError.h"
#include "core/NumberRequests.h"
#include "core/OwnedNumber.h"
#include "store/NumberTrafficStore.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace am::models {

struct CampaignChoice;
struct OwnedNumberRow;

/// One change, asked for many numbers.
struct NumberChange {
    enum class Act : quint8 { Attach, Detach, Webhooks, Label, Release };
    Act act = Act::Label;
    QString campaignId;                ///< to attach
    std::optional<QString> inboundUrl; ///< nothing = left as it is; an empty one clears
    std::optional<QString> statusUrl;
    QString label; ///< {n} counts the numbers, {last4} are the last digits; empty clears

    /// What is still missing before there is a change; empty if nothing is.
    bool isComplete() const;
    bool operator==(const NumberChange&) const = default;
};

/// A number, what the change does to it, and how far it has come.
struct NumberBulkRow {
    enum class State : quint8 {
        Changes,    ///< will be changed
        Unchanged,  ///< already is as asked
        Impossible, ///< `note` says why
        Waiting,
        Running,
        Done,
        Failed,  ///< `error` says why
        Unknown, ///< the answer was lost
        Stopped  ///< not begun
    };
    QString id;
    QString number; ///< E.164
    QString label;  ///< as it is now
    State state = State::Changes;
    QString note;                   ///< what becomes of it, or why not
    core::NumberUpdate update = {}; ///< for Webhooks and Label
    std::optional<core::ApiError> error = std::nullopt;

    QString key() const { return id; }
    bool isToRun() const { return state == State::Changes; }
    bool operator==(const NumberBulkRow&) const = default;
};

/// Pure; any thread but for its texts, which are of the UI thread.
struct NumberBulkPlan {
    Q_DECLARE_TR_FUNCTIONS(am::models::NumberBulkPlan)
public:
    /// In the order of `numbers`, in which {n} counts, too. `stakes`, by id, are what a release would leave
    /// behind, as far as it was counted.
    static QList<NumberBulkRow> of(const NumberChange& change, const QList<OwnedNumberRow>& numbers,
                                   const QList<CampaignChoice>& campaigns,
                                   const QHash<QString, store::NumberStake>& stakes = {});
    /// A label from its template.
    static QString labelFrom(const QString& labelTemplate, int count, const QString& e164);
    /// Does the number, as the API has it, look as the change asks?
    static bool isDone(const NumberChange& change, const NumberBulkRow& row, const core::OwnedNumber& number);
};

} // namespace am::models
