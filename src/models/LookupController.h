// Looking up whose line numbers are: what it costs, what is known, asking, and asking again.
#pragma once

#include "core/ApiError.h"
#include "core/Billing.h"
#include "core/Lookup.h"
#include "core/Result.h"
#include "models/LookupModel.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace am::store {
class ReadSession;
}
namespace am::sync {
class Workspace;
}

namespace am::models {

/// What one look at the archive gives the dialog.
struct LookupSurroundings {
    QHash<QString, core::Lookup> known;   ///< by number, the newest kept result
    QHash<QString, core::Lookup> waiting; ///< by number, as they are now
    std::optional<core::Lookup> lastCharged;
    std::optional<core::Wallet> wallet;
    QByteArray form; ///< what an earlier dialog left

    static LookupSurroundings read(store::ReadSession& session, const QStringList& numbers,
                                   const QHash<QString, QString>& waitingIds);
};

/// State of the lookup dialog. Numbers are asked for one after the other. The idempotency key of each number
/// is committed to the ledger before the request and kept until there is an answer, over retries, closing the
/// dialog and restarts, so that no question is charged twice. Lives on the UI thread.
class LookupController : public QObject {
    Q_OBJECT
public:
    static constexpr int mostNumbers = 500;

    /// How many rows are what.
    struct Counts {
        int toAsk = 0; ///< would be asked for by `ask`
        int known = 0; ///< have a kept result and would not
        int refused = 0;
        int failed = 0;
        int done = 0;    ///< settled since the dialog opened, Waiting among them
        int surplus = 0; ///< typed beyond mostNumbers, left out
    };

    explicit LookupController(sync::Workspace& workspace, QObject* parent = nullptr);

    LookupModel& rows() { return *m_rows; }
    /// As typed: numbers in any notation, one per line or separated by commas, semicolons or tabs. What was
    /// asked for already keeps its row.
    void setNumbers(const QString& typed);
    /// Numbers whose result is known are asked for as well, and charged again.
    void setAsksKnownAgain(bool again);
    bool asksKnownAgain() const { return m_asksKnown; }
    Counts counts() const;

    /// What the lookup before cost, and when; nothing if none is known. The API publishes no price.
    const std::optional<core::Lookup>& lastCharged() const { return m_lastCharged; }
    /// As last read; nothing until then.
    const std::optional<core::Wallet>& wallet() const { return m_wallet; }
    /// What asking costs, in a sentence; never a guess without saying what it rests on.
    QString costText() const;
    /// "Balance $12.34"; empty while it is not known.
    QString balanceText() const;

    bool isAsking() const { return m_isOut; }
    /// Are the known results, prices and kept keys still being read?
    bool isBusy() const { return m_isReading; }
    /// Not while it is unknown what was asked for before and which keys were kept: it could be charged twice.
    bool canAsk() const { return m_intentsKnown && !m_readError && canStart() && counts().toAsk > 0; }
    /// Or reads again where reading failed.
    void ask();
    bool canRetry() const { return canStart() && counts().failed > 0; }
    /// Asks again for what failed and nothing else, with the same keys.
    void retryFailed();
    /// Lets the request on its way end and asks for no further number.
    void stop();

    /// Why the rest was not asked for, something that concerns every number; else why what is known could not
    /// be read, which is tried again.
    const std::optional<core::ApiError>& error() const { return m_error ? m_error : m_readError; }

Q_SIGNALS:
    void changed();
    /// What an earlier dialog, perhaps of an earlier run, left without an answer; once, and only while
    /// nothing is typed.
    void restored(const QString& typed);

private:
    bool canStart() const { return !isAsking() && !isBusy(); }
    void read();
    void showUnread(const store::StoreError& error);
    void accept(const LookupSurroundings& around);
    void takeBackIntents(const QByteArray& form);
    void rebuild();
    LookupRow rowOf(const QString& typed) const;
    QStringList numbersIn(LookupRow::State state) const;
    void start(const QStringList& numbers);
    void askNext();
    void send(const QString& number);
    void settle(const QString& number, const core::Result<core::Lookup>& answer);
    void end();
    /// Commits the keys of what has no answer yet; none takes the form out of the ledger.
    QFuture<store::StoreResult<void>> saveIntents();

    sync::Workspace& m_workspace;
    LookupModel* m_rows;
    QStringList m_typed;
    QHash<QString, core::Lookup> m_known; ///< newest kept results of the typed numbers
    QHash<QString, LookupRow> m_asked;    ///< what was asked for here, by number
    QHash<QString, QString> m_intents;    ///< number → idempotency key, until there is an answer
    QStringList m_queue;
    std::optional<core::Lookup> m_lastCharged;
    std::optional<core::Wallet> m_wallet;
    std::optional<core::ApiError> m_error;
    std::optional<core::ApiError> m_readError;
    QTimer m_readTimer; ///< after a failure
    int m_surplus = 0;
    bool m_asksKnown = false;
    bool m_isOut = false; ///< a request is on its way
    bool m_isReading = false;
    bool m_intentsKnown = false;
    QFuture<store::StoreResult<LookupSurroundings>> m_reading; ///< a newer one cancels it
};

} // namespace am::models
