// State of the toll-free page: dossiers, their status, the programme of each number.
#include "models/TollFreeController.h"

#include "core/Clock.h"
#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "models/StoreErrorText.h"
#include "models/TollFreeForm.h"
#include "reports/TollFreeDossierFacts.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "store/TollFreeStore.h"
#include "sync/Workspace.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace am::models {

namespace {

const core::TollFreeDossier* dossierOf(const QList<core::TollFreeDossier>& dossiers, const QString& number) {
    // The last changed one, if several name the number; the checks tell of that.
    const auto found = std::find_if(
        dossiers.begin(), dossiers.end(),
        [&](const core::TollFreeDossier& dossier) { return dossier.fields.numbers.contains(number); });
    return found == dossiers.end() ? nullptr : &*found;
}

/// The only brand, or the first that is verified.
std::optional<core::Brand> brandOnFile(store::ReadSession& session) {
    const QList<core::Brand> brands = store::RegistrationStore::brands(session);
    const auto verified = std::find_if(brands.begin(), brands.end(),
                                       [](const core::Brand& brand) { return brand.mayRegisterCampaigns(); });
    if (verified != brands.end()) {
        return *verified;
    }
    return brands.size() == 1 ? std::optional(brands.first()) : std::nullopt;
}

} // namespace

struct TollFreeController::Snapshot {
    QList<TollFreeRow> rows;
    core::ProgrammeSettings programmes;

    static Snapshot read(store::ReadSession& session, core::Timestamp now) {
        Snapshot snapshot;
        snapshot.programmes = store::TollFreeStore::programmes(session);
        const QList<core::TollFreeDossier> dossiers = store::TollFreeStore::list(session);
        QHash<qint64, rules::LintCounts> counts;
        QStringList named;
        QSet<qint64> shown;
        for (const core::TollFreeDossier& dossier : dossiers) {
            counts.insert(dossier.id,
                          rules::countFindings(rules::lintTollFree(
                              dossier.fields, reports::tollFreeSurroundings(session, dossier.id, now))));
            named += dossier.fields.numbers;
        }
        const auto add = [&](const QString& number, const QString& label, bool isOwned) {
            TollFreeRow row{number, label, isOwned, std::nullopt, {}, snapshot.programmes.of(number)};
            if (const core::TollFreeDossier* dossier = dossierOf(dossiers, number)) {
                row.dossier = *dossier;
                row.findings = counts.value(dossier->id);
                shown.insert(dossier->id);
            }
            snapshot.rows += row;
        };
        for (const core::OwnedNumber& number : store::NumberStore::list(session)) {
            named.removeAll(number.number);
            if (core::PhoneNumber::isTollFree(number.number)) {
                add(number.number, number.label, true);
            }
        }
        named.removeDuplicates();
        for (const QString& number : std::as_const(named)) {
            add(number, QString(), false);
        }
        // None becomes unreachable, also one without a number or whose number a later one names.
        for (const core::TollFreeDossier& dossier : dossiers) {
            if (!shown.contains(dossier.id)) {
                TollFreeRow row{{}, dossier.fields.knownAs(), true, dossier, {}, {}};
                row.findings = counts.value(dossier.id);
                row.programme = snapshot.programmes.ofAll();
                snapshot.rows += row;
            }
        }
        return snapshot;
    }
};

TollFreeController::TollFreeController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_model(new TollFreeModel(clock, this)) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.tollFree || changes.numbers || changes.account) {
            reload();
        }
    });
    reload();
}

TollFreeController::~TollFreeController() = default;

void TollFreeController::reload() {
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    const auto reading = m_workspace.archive().read(
        [now = m_clock.now()](store::ReadSession& session) { return Snapshot::read(session, now); });
    onAnswer(this, reading, [this](const store::StoreResult<Snapshot>& snapshot) {
        m_reading = false;
        m_loaded = true;
        m_readError.reset();
        if (snapshot) {
            m_programmes = snapshot->programmes;
            m_model->setRows(snapshot->rows);
        } else {
            m_readError = snapshot.error();
        }
        Q_EMIT loaded();
        if (std::exchange(m_readAgain, false)) {
            reload();
        }
    });
}

void TollFreeController::openDossier(const QString& key) {
    using Opened = std::pair<core::TollFreeDossier, rules::TollFreeSurroundings>;
    ++m_pending;
    const TollFreeRow* shown = row(key);
    const qint64 listedById = shown && shown->number.isEmpty() && shown->dossier ? shown->dossier->id : 0;
    const auto opening = m_workspace.archive().write(
        [key, listedById, now = m_clock.now()](store::WriteTransaction& transaction) {
            const QList<core::TollFreeDossier> dossiers = store::TollFreeStore::list(transaction);
            const core::TollFreeDossier* known = dossierOf(dossiers, key);
            const qint64 id =
                listedById > 0 ? listedById
                : known        ? known->id
                               : store::TollFreeStore::create(
                                     transaction, TollFreeForm::proposal(key, brandOnFile(transaction)), now);
            return Opened(*store::TollFreeStore::find(transaction, id),
                          reports::tollFreeSurroundings(transaction, id, now));
        });
    onAnswer(this, opening, [this](const store::StoreResult<Opened>& opened) {
        --m_pending;
        if (opened) {
            Q_EMIT dossierReady(opened->first, opened->second);
        } else {
            Q_EMIT failed(describe(opened.error()));
        }
    });
}

void TollFreeController::addStatus(qint64 dossierId, core::TollFreeStatusChange change) {
    ++m_pending;
    change.recordedAt = m_clock.now();
    onAnswer(this, m_workspace.archive().write([dossierId, change](store::WriteTransaction& transaction) {
        store::TollFreeStore::addStatus(transaction, dossierId, change);
    }),
             [this](const store::StoreResult<void>& result) { conclude(result); });
}

void TollFreeController::setProgramme(const QString& number, const core::ProgrammeSetting& setting) {
    ++m_pending;
    onAnswer(this, m_workspace.archive().write([number, setting](store::WriteTransaction& transaction) {
        store::TollFreeStore::setProgramme(transaction, number, setting);
    }),
             [this](const store::StoreResult<void>& result) { conclude(result); });
}

void TollFreeController::conclude(const store::StoreResult<void>& result) {
    --m_pending;
    if (result) {
        Q_EMIT saved();
    } else {
        Q_EMIT failed(describe(result.error()));
    }
}

} // namespace am::models
