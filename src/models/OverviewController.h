// State of the overview page.
#pragma once

#include "core/ApiError.h"
#include "core/Clock.h"
#include "models/Overview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Reads the facts again when the archive changes: at most every two seconds, and less often when reading
/// takes long. Lives on the UI thread.
class OverviewController : public QObject {
    Q_OBJECT
public:
    OverviewController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);

    /// Nothing until the first read.
    const std::optional<OverviewFacts>& facts() const { return m_facts; }
    const std::optional<core::ApiError>& error() const { return m_error; }
    bool isBusy() const { return m_reading || m_timer.isActive() || !m_facts; }

    QList<AttentionRow> attention() const;
    QList<FigureTile> tiles() const;
    QList<FirstStep> firstSteps() const;
    bool isFirstRun() const;
    /// Nobody knows yet whether there are numbers: the first copy has not come to them.
    bool isStillCopying() const;
    /// "As of 09:12:44"
    QString asOf() const;

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void changed();

private:
    void scheduleReload();

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    std::optional<OverviewFacts> m_facts;
    std::optional<core::ApiError> m_error;
    bool m_reading = false;
    bool m_again = false;
    QElapsedTimer m_sinceRead;         ///< since the last read began
    std::chrono::milliseconds m_pause; ///< least time between two reads
    QTimer m_timer;
    QTimer m_minute;
};

} // namespace am::models
