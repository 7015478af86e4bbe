// Collects what the streams do and announces it, not too often.
#pragma once

#include "store/SyncStateStore.h"
#include "sync/CopyPace.h"
#include "sync/PausedStreams.h"
#include "sync/SyncStatus.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace am::sync {

/// The engine's SyncStatus. Changes made in quick succession are announced together. Network thread.
class StatusBoard : public QObject {
    Q_OBJECT
public:
    StatusBoard();

    SyncStatus& status() { return m_status; }
    /// The entry of one of the streams of `streamNames`.
    StreamProgress& stream(const QString& name);
    void setState(const store::StreamState& state);
    void setPaused(const PausedStreams& paused);
    /// Rows of a stream have arrived.
    void noteRows(const QString& name, qint64 rows);
    /// A backfill has come down to this moment.
    void noteReached(const QString& name, core::Timestamp oldest);
    /// Moments before which the API may have nothing, the latest first. Once the copy has passed one, the
    /// next is taken.
    void setHistoryBegins(const QString& name, const QList<core::Timestamp>& begins);

    /// Soon, together with what else changes until then.
    void announce();
    void announceNow();
    void silence() { m_later.stop(); }

    static const QStringList& streamNames();

Q_SIGNALS:
    /// At most ten times a second, but for the end of a pass.
    void changed(const am::sync::SyncStatus& status);

private:
    void updatePaces();

    SyncStatus m_status;
    QHash<QString, CopyPace> m_paces;
    QHash<QString, QList<core::Timestamp>> m_begins;
    QElapsedTimer m_clock;
    QTimer m_later;
    QElapsedTimer m_sinceAnnounced;
};

} // namespace am::sync
