// State of the registration board: brands, campaigns and drafts, and the sandbox's decisions.
#pragma once

#include "core/ApiError.h"
#include "core/Clock.h"
#include "core/SandboxTypes.h"
#include "models/BoardEntry.h"
#include "models/RegistrationBoard.h"
#include "store/StoreResult.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

class BoardModel;

/// Keeps the board equal to the archive and the drafts, and carries out acts on drafts. Lives on the UI
/// thread.
class RegistrationController : public QObject {
    Q_OBJECT
public:
    RegistrationController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    ~RegistrationController() override;

    BoardModel& board() { return *m_board; }
    /// Null if there is none.
    BoardEntryPtr entry(const QString& id) const;
    std::optional<core::Brand> brand(const QString& id) const;
    std::optional<core::Campaign> campaign(const QString& id) const;
    /// E.164 of the numbers attached to a campaign.
    QStringList numbersOf(const QString& campaignId) const;
    const std::optional<core::FeeCatalog>& fees() const { return m_facts.fees; }
    /// When the account, and with it the fees, was read last.
    const std::optional<core::Timestamp>& feesReadAt() const { return m_facts.accountReadAt; }
    int brandCount() const { return int(m_facts.brands.size()); }
    int campaignCount() const { return int(m_facts.campaigns.size()); }
    int draftCount() const { return int(m_facts.drafts.size()); }
    /// Is there a brand that may register campaigns?
    bool mayFileCampaigns() const;
    /// How many lines `show` has, without the brands that only stand above them.
    int count(BoardFilter::Show show) const;

    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return !m_loaded || m_reading || m_deciding; }
    const std::optional<store::StoreError>& readError() const { return m_readError; }

    /// A copy under a new name; `draftCopied` follows.
    void duplicateDraft(const QString& name);
    void discardDraft(const QString& name);
    /// Puts a discarded draft back as it was.
    void restoreDraft(const RegistrationDraft& draft);

    /// True on a sandbox profile: reviews can be decided here.
    bool canDecide() const;
    bool isDeciding() const { return m_deciding; }
    void decideBrand(const QString& id, const core::SandboxDecision& decision);
    void decideCampaign(const QString& id, const core::SandboxDecision& decision);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void draftCopied(const QString& name);
    void draftFailed(const am::store::StoreError& error);
    void decidingChanged();
    void decided(const QString& id);
    void decisionFailed(const QString& id, const am::core::ApiError& error);

private:
    struct Snapshot;
    void show(const Snapshot& snapshot);
    void saveDraft(const QString& name, const QByteArray& json, bool copied);
    void conclude(const QString& id, const core::ApiError* error);

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    BoardModel* m_board;
    BoardFacts m_facts;
    QHash<QString, BoardEntryPtr> m_entries;
    QTimer m_clockTimer; ///< days go by without a change in the archive
    core::Timestamp m_shownAt;
    std::optional<store::StoreError> m_readError;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
    bool m_deciding = false;
};

} // namespace am::models
