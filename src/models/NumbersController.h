// State of the page of our numbers, and what one may do with them.
#pragma once

#include "core/ApiError.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/OwnedNumber.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

class OwnedNumbersModel;

/// A campaign one could attach; `reason` says why not, if one cannot.
struct CampaignChoice {
    QString id;
    QString title;
    QString reason;

    bool isUsable() const { return reason.isEmpty(); }
    bool operator==(const CampaignChoice&) const = default;
};

/// What a release would leave without its number.
struct ReleaseImpact {
    static constexpr int countLimit = 20000; ///< a count equal to it means "at least"
    qint64 conversations = -1;               ///< -1 = could not be counted
    qint64 consentRecords = -1;
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
    bool isBusy() const { return !m_loaded || !m_acting.isEmpty(); }

    void saveLabel(const QString& id, const QString& label);
    /// Empty texts clear; texts must pass `webhookProblem`.
    void saveWebhooks(const QString& id, const QString& inboundUrl, const QString& statusUrl);
    void attach(const QString& id, const QString& campaignId);
    void detach(const QString& id);
    void release(const QString& id);
    /// Answers with `releaseMeasured`.
    void measureRelease(const QString& id);

    /// Why an address cannot be a webhook; empty if it can (https only, or empty to clear).
    static QString webhookProblem(const QString& url);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void actingChanged(const QString& id);
    void done(am::models::NumbersController::Act act, const QString& id);
    void failed(am::models::NumbersController::Act act, const QString& id, const am::core::ApiError& error);
    void releaseMeasured(const QString& id, const am::models::ReleaseImpact& impact);

private:
    struct Snapshot;
    void show(const Snapshot& snapshot);
    template <class Answer>
    void expect(Act act, const QString& id, const QFuture<Answer>& future);

    sync::Workspace& m_workspace;
    OwnedNumbersModel* m_numbers;
    QList<CampaignChoice> m_campaigns;
    QSet<QString> m_acting;
    std::optional<store::StoreError> m_readError;
    bool m_loaded = false;
};

} // namespace am::models
