// Collects what the streams do and announces it, not too often.
#pragma once

#include "store/SyncStateStore.h"
#include "sync/SyncStatus.h"

#include <QElapsedTimer>
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

    /// Soon, together with what else changes until then.
    void announce();
    void announceNow();
    void silence() { m_later.stop(); }

    static const QStringList& streamNames();

Q_SIGNALS:
    /// At most ten times a second, but for the end of a pass.
    void changed(const am::sync::SyncStatus& status);

private:
    SyncStatus m_status;
    QTimer m_later;
    QElapsedTimer m_sinceAnnounced;
};

} // namespace am::sync
