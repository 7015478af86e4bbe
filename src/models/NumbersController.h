// State of the page of our numbers, and what one may do with them.
#pragma once

#include "core/ApiError.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/NumberRequests.h"
#include "core/OwnedNumber.h"
#include "store/NumberTrafficStore.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

class OwnedNumbersModel;
struct OwnedNumberRow;

/// A campaign one could attach; `reason` says why not, if one cannot.
struct CampaignChoice {
    QString id;
    QString title;
    QString reason;

    bool isUsable() const { return reason.isEmpty(); }
    bool operator==(const CampaignChoice&) const = default;
};

/// Keeps the numbers table equal to the archive and carries out acts. Lives on the UI thread.
class NumbersController : public QObject {
    Q_OBJECT
public:
    /// What was asked for, in `done` and `failed`.
    enum class Act : quint8 { Label, Webhooks, Attach, Detach, Release };
    Q_ENUM(Act)

    explicit NumbersController(sync::Workspace& workspace, QObject* parent = nullptr);
    ~NumbersController() override;

    OwnedNumbersModel& numbers() { return *m_numbers; }
    bool isLoaded() const { return m_loaded; }
    /// Active ones first.
    const QList<CampaignChoice>& campaigns() const { return m_campaigns; }
    const std::optional<store::StoreError>& readError() const { return m_readError; }
    /// Is an act on this number under way?
    bool isActing(const QString& id) const { return m_acting.contains(id); }
    /// Are rows, figures or an act on their way?
    bool isBusy() const { return !m_loaded || m_counting || !m_acting.isEmpty(); }
    /// The time in which last traffic is read.
    core::Timestamp now() const;

    void saveLabel(const QString& id, const QString& label);
    /// Empty texts clear; texts must pass `webhookProblem`.
    void saveWebhooks(const QString& id, const QString& inboundUrl, const QString& statusUrl);
    void attach(const QString& id, const QString& campaignId);
    void detach(const QString& id);
    void release(const QString& id, core::ReleaseTo to = core::ReleaseTo::Quarantine);
    /// Counts what hangs on the numbers; answers with `stakesMeasured`.
    void measureStakes(const QStringList& ids);

    /// Why an address cannot be a webhook; empty if it can (https only, or empty to clear).
    static QString webhookProblem(const QString& url);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    /// Last traffic and opt-outs were counted anew.
    void counted();
    void actingChanged(const QString& id);
    void done(am::models::NumbersController::Act act, const QString& id);
    void failed(am::models::NumbersController::Act act, const QString& id, const am::core::ApiError& error);
    /// By id; nothing of a number that could not be counted.
    void stakesMeasured(const QStringList& ids, const QHash<QString, am::store::NumberStake>& stakes);

private:
    struct Snapshot;
    void show(const Snapshot& snapshot);
    void showRows(QList<OwnedNumberRow> rows);
    void countTraffic();
    template <class Answer>
    void expect(Act act, const QString& id, const QFuture<Answer>& future);

    sync::Workspace& m_workspace;
    OwnedNumbersModel* m_numbers;
    QList<CampaignChoice> m_campaigns;
    QHash<QString, store::NumberTraffic> m_traffic; ///< by number
    bool m_hasTraffic = false;
    bool m_counting = false;
    QTimer m_countSoon; ///< one count for a burst of changes
    std::chrono::milliseconds m_countingPause{1500};
    QSet<QString> m_acting;
    std::optional<store::StoreError> m_readError;
    bool m_loaded = false;
};

} // namespace am::models
