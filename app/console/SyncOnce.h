// --sync-once: a complete pass without a window.
#pragma once

#include "app/console/CommandLine.h"
#include "app/console/OpenSession.h"
#include "session/KeyStore.h"
#include "session/ProfileList.h"

#include <QObject>

#include <memory>

namespace am::app {

/// Opens the profile, copies everything once, prints the summary on stdout or the error on stderr.
class SyncOnce : public QObject {
    Q_OBJECT
public:
    explicit SyncOnce(const CommandLine& line);
    ~SyncOnce() override;

    void start();

Q_SIGNALS:
    /// 0 = everything copied, 1 = failed.
    void finished(int exitCode);

private:
    void open(const models::SignedIn& signedIn);
    void run();
    void fail(const models::ErrorText& error);

    CommandLine m_line;
    session::KeyStore m_keys;
    std::unique_ptr<session::ProfileList> m_profiles;
    std::unique_ptr<models::SignInController> m_signIn;
    std::unique_ptr<OpenSession> m_session;
};

} // namespace am::app
