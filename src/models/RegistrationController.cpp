// State of the registration board.
#include "models/RegistrationController.h"

#include "models/Answers.h"
#include "models/BoardModel.h"
#include "store/DraftStore.h"
#include "sync/SandboxControl.h"
#include "sync/Workspace.h"

#include <QUuid>

#include <algorithm>

namespace am::models {

namespace {
/// How old what is said about days may become, and how far a sandbox's clock may be pushed unnoticed.
constexpr std::chrono::minutes clockSteps(5);
} // namespace

struct RegistrationController::Snapshot {
    BoardFacts facts;
    QList<BoardEntryPtr> entries;
    core::Timestamp now;
};

RegistrationController::RegistrationController(sync::Workspace& workspace, const core::Clock& clock,
                                               QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_board(new BoardModel(clock, this)) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.registration || changes.numbers || changes.account || changes.drafts) {
            reload();
        }
    });
    m_clockTimer.setInterval(clockSteps);
    connect(&m_clockTimer, &QTimer::timeout, this, &RegistrationController::reload);
    m_clockTimer.start();
    connect(&m_workspace, &sync::Workspace::statusChanged, this, [this] {
        if (m_loaded && std::chrono::abs(m_clock.now().since(m_shownAt)) > clockSteps) {
            reload();
        }
    });
    reload();
}

RegistrationController::~RegistrationController() = default;

void RegistrationController::reload() {
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const auto reading =
        m_workspace.archive().read([now = m_clock.now(), before = m_entries](store::ReadSession& session) {
            Snapshot snapshot;
            snapshot.facts = RegistrationBoard::read(session);
            snapshot.entries = RegistrationBoard::entries(snapshot.facts, now, before);
            snapshot.now = now;
            return snapshot;
        });
    onAnswer(this, reading, [this](const store::StoreResult<Snapshot>& snapshot) {
        m_reading = false;
        m_loaded = true;
        m_readError = snapshot ? std::nullopt : std::optional(snapshot.error());
        if (snapshot) {
            show(*snapshot);
        }
        if (std::exchange(m_again, false)) {
            reload();
        }
        Q_EMIT loaded();
    });
}

void RegistrationController::show(const Snapshot& snapshot) {
    m_facts = snapshot.facts;
    m_shownAt = snapshot.now;
    m_entries.clear();
    for (const BoardEntryPtr& entry : snapshot.entries) {
        m_entries.insert(entry->id, entry);
    }
    m_board->setEntries(snapshot.entries);
}

BoardEntryPtr RegistrationController::entry(const QString& id) const {
    return m_entries.value(id);
}

std::optional<core::Brand> RegistrationController::brand(const QString& id) const {
    const BoardEntryPtr found = entry(id);
    return found && found->kind == BoardEntry::Kind::Brand ? std::optional(found->brand) : std::nullopt;
}

std::optional<core::Campaign> RegistrationController::campaign(const QString& id) const {
    const BoardEntryPtr found = entry(id);
    return found && found->kind == BoardEntry::Kind::Campaign ? std::optional(found->campaign) : std::nullopt;
}

QStringList RegistrationController::numbersOf(const QString& campaignId) const {
    return m_facts.numbersOfCampaign.value(campaignId);
}

bool RegistrationController::mayFileCampaigns() const {
    return std::any_of(m_facts.brands.cbegin(), m_facts.brands.cend(),
                       [](const core::Brand& brand) { return brand.mayRegisterCampaigns(); });
}

int RegistrationController::count(BoardFilter::Show show) const {
    const BoardFilter filter{show, {}};
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [&filter](const BoardEntryPtr& entry) { return filter.matches(*entry); }));
}

void RegistrationController::duplicateDraft(const QString& name) {
    if (const BoardEntryPtr found = entry(name); found && found->isDraft()) {
        const QString kind(found->isBrand() ? RegistrationDraft::brandKind : RegistrationDraft::campaignKind);
        saveDraft(kind + QLatin1Char(':') + QUuid::createUuid().toString(QUuid::WithoutBraces),
                  found->draft.json, true);
    }
}

void RegistrationController::discardDraft(const QString& name) {
    saveDraft(name, {}, false);
}

void RegistrationController::restoreDraft(const RegistrationDraft& draft) {
    saveDraft(draft.name, draft.json, false);
}

void RegistrationController::saveDraft(const QString& name, const QByteArray& json, bool copied) {
    const auto writing = m_workspace.archive().write(
        [name, json, now = m_workspace.now()](store::WriteTransaction& transaction) {
            store::DraftStore::saveForm(transaction, name, json, now);
        });
    onAnswer(this, writing, [this, name, copied](const store::StoreResult<void>& saved) {
        if (!saved) {
            Q_EMIT draftFailed(saved.error());
        } else if (copied) {
            Q_EMIT draftCopied(name);
        }
    });
}

bool RegistrationController::canDecide() const {
    return m_workspace.sandbox() != nullptr;
}

void RegistrationController::conclude(const QString& id, const core::ApiError* error) {
    m_deciding = false;
    Q_EMIT decidingChanged();
    if (error) {
        Q_EMIT decisionFailed(id, *error);
    } else {
        Q_EMIT decided(id);
    }
}

void RegistrationController::decideBrand(const QString& id, const core::SandboxDecision& decision) {
    if (!canDecide() || m_deciding) {
        return;
    }
    m_deciding = true;
    Q_EMIT decidingChanged();
    onAnswer(
        this, m_workspace.sandbox()->decideBrand(id, decision),
        [this, id](const core::Result<void>& answer) { conclude(id, answer ? nullptr : &answer.error()); });
}

void RegistrationController::decideCampaign(const QString& id, const core::SandboxDecision& decision) {
    if (!canDecide() || m_deciding) {
        return;
    }
    m_deciding = true;
    Q_EMIT decidingChanged();
    onAnswer(
        this, m_workspace.sandbox()->decideCampaign(id, decision),
        [this, id](const core::Result<void>& answer) { conclude(id, answer ? nullptr : &answer.error()); });
}

} // namespace am::models
