// --tour: pictures of all pages and main dialogs.
#pragma once

#include "app/console/Application.h"

#include "store/StoreResult.h"

#include <QFuture>
#include <QStringList>
#include <QTimer>

namespace am::app {

/// Opens page after page in each theme, waits until each is settled, and saves the window. With the same
/// program and fonts two tours give the same pictures: world and clock are fixed, nothing blinks, ages are
/// left out.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(Application& application, const QString& folder);

    void start();

Q_SIGNALS:
    /// 0 = all pictures are saved.
    void finished(int exitCode);

private:
    struct Stop {
        QString name;                ///< of the picture
        std::function<void()> go;    ///< shows it
        std::function<void()> leave; ///< cleans up after the picture
    };

    void plan();
    void leaveScene();
    void showSampleRequests();
    void next();
    void tick();
    bool isSettled() const;
    /// Is everything written that was handed over before this rest began?
    bool isWritten();
    void take();
    void fail(const QString& reason);
    QWidget* openDialog() const;

    Application& m_application;
    QString m_folder;
    QList<Stop> m_stops;
    int m_current = -1;
    int m_calmTicks = 0;
    int m_ticks = 0;
    QTimer m_timer;
    QFuture<store::StoreResult<void>> m_written; ///< follows what is on its way to the files
};

} // namespace am::app
