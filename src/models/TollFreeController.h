// State of the toll-free page: dossiers, their status, the programme of each number.
#pragma once

#include "models/ErrorText.h"
#include "models/TollFreeModel.h"
#include "store/StoreResult.h"

#include <QObject>

namespace am::core {
class Clock;
}
namespace am::sync {
class Workspace;
}

namespace am::models {

/// Everything is the operator's own record in the ledger; nothing is asked of the API. Lives on the UI
/// thread.
class TollFreeController : public QObject {
    Q_OBJECT
public:
    TollFreeController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    ~TollFreeController() override;

    TollFreeModel& model() { return *m_model; }
    const TollFreeRow* row(const QString& key) const { return m_model->find(key); }
    const core::ProgrammeSettings& programmes() const { return m_programmes; }
    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return !m_loaded || m_pending > 0; }
    const std::optional<store::StoreError>& readError() const { return m_readError; }

    /// Reads the dossier of a row, or begins one for its number with what is known of the business;
    /// `dossierReady` follows.
    void openDossier(const QString& key);
    /// Adds to the history of a dossier; its time of recording is now.
    void addStatus(qint64 dossierId, core::TollFreeStatusChange change);
    /// Of one number; the empty number sets what holds for all.
    void setProgramme(const QString& number, const core::ProgrammeSetting& setting);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void dossierReady(const am::core::TollFreeDossier& dossier,
                      const am::rules::TollFreeSurroundings& surroundings);
    void saved();
    void failed(const am::models::ErrorText& error);

private:
    struct Snapshot;
    void conclude(const store::StoreResult<void>& result);

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    TollFreeModel* m_model;
    core::ProgrammeSettings m_programmes;
    std::optional<store::StoreError> m_readError;
    int m_pending = 0;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace am::models
