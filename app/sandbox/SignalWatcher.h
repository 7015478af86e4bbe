// Turns SIGTERM and SIGINT into the end of the event loop.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

/// While it lives, SIGTERM and SIGINT (console close and Ctrl+C on Windows) quit the application. One per
/// program.
class SignalWatcher : public QObject {
    Q_OBJECT
public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};
