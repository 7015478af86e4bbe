// Opens profiles: the sandbox, a known one, or a new one with a key.
#pragma once

#include "core/SecretKey.h"
#include "models/ErrorText.h"
#include "session/KeyStore.h"
#include "session/Profile.h"
#include "session/ProfileLock.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace am::core {
struct ApiError;
}
namespace am::session {
class ProfileList;
class SignIn;
struct SignInResult;
} // namespace am::session

namespace am::models {

/// Why signing in did not work, and which field is to blame.
struct SignInProblem {
    enum class Field : quint8 { None, BaseUrl, Key, Profile };
    Field field = Field::None;
    ErrorText text;
};

/// A profile that may be opened now. The controller's lock on it goes with `takeLock`.
struct SignedIn {
    session::Profile profile;
    QString sandboxWorld;           ///< what a new embedded sandbox begins with; empty = the usual
    QUrl baseUrl;                   ///< empty for an embedded sandbox: it has none before it runs
    core::SecretKey key;            ///< likewise
    bool keyIsKept = true;          ///< false: no keychain here, the key is gone when the console ends
    bool lacksOrganization = false; ///< the key is good but may not read the organization (org:read)
};

/// Drives ProfileList, KeyStore, SignIn and ProfileLock. Nothing typed is ever lost: fields belong to the
/// page, and a failure only names what is wrong. UI thread.
class SignInController : public QObject {
    Q_OBJECT
public:
    SignInController(session::ProfileList& profiles, session::KeyStore& keys, QObject* parent = nullptr);
    ~SignInController() override;

    static QString defaultBaseUrl();
    QList<session::Profile> profiles() const;
    bool isBusy() const { return m_busy; }

    /// Opens the embedded sandbox's profile for `world`, made if there is none yet.
    void openSandbox(const QString& world = QStringLiteral("demo"));
    /// Checks the key against the API, then opens the profile of its organization there, made if there is
    /// none yet, and keeps the key. An empty name becomes the organization's; a known profile keeps its own.
    /// A key that may not read its organization gets a profile of its own. With no way to the API, the
    /// profile this very key opened before is opened.
    void signIn(const QString& name, const QString& baseUrl, const core::SecretKey& key);
    /// For the command line: the same, but the key is not kept.
    void openWithKey(const QString& baseUrl, const core::SecretKey& key);
    /// Opens a known profile with its kept key, without asking the API: that works with no network.
    void reopen(const QString& profileId);
    /// Forgets the key of a profile; archive and ledger stay.
    void signOut(const QString& profileId);
    /// Takes the profile off the list and deletes everything local, and its key, off the UI thread; ends in
    /// `forgotten`, after `failed` if something could not be deleted. Nobody may have the profile open.
    void forget(const QString& profileId);
    /// Goes on where an earlier run was ended while it deleted a profile; says if the list of profiles was
    /// damaged. Once, at the start.
    void tidyUp();

    /// The lock of the profile that was announced last.
    std::unique_ptr<session::ProfileLock> takeLock() { return std::move(m_lock); }

    /// The URL meant by what was typed: "api.agentmsg.io" gets https; http only for loopback. A problem
    /// otherwise.
    static std::optional<SignInProblem> readBaseUrl(const QString& text, QUrl* url);

Q_SIGNALS:
    void busyChanged(bool busy);
    void signedIn(const am::models::SignedIn& profile);
    void failed(const am::models::SignInProblem& problem);
    /// The profile is known but its key is not kept here: it must be typed again.
    void keyNeeded(const am::session::Profile& profile);
    void profilesChanged();
    /// Nothing of the profile is being deleted any more.
    void forgotten(const QString& profileId);

private:
    void setBusy(bool busy);
    void fail(SignInProblem::Field field, const ErrorText& text);
    enum class Keeping : quint8 { KeepKey, DropKey };
    /// What was asked for, while the API is asked.
    struct Attempt {
        QString name;
        QUrl baseUrl;
        core::SecretKey key;
        Keeping keeping = Keeping::KeepKey;
    };
    void check(const Attempt& attempt);
    void accept(const Attempt& attempt, const session::SignInResult& found);
    void refuse(const Attempt& attempt, const core::ApiError& error);
    /// The profile whose archive this key may fill, made if there is none.
    std::optional<session::Profile> profileFor(const Attempt& attempt, const session::SignInResult& found);
    /// `wanted`, with a number behind it if a profile is called that already.
    QString freeName(const QString& wanted) const;
    void keepKeyAndOpen(const Attempt& attempt, SignedIn result);
    /// Locks and announces; the last step of every way in.
    void open(SignedIn profile);
    void refuseLock(const QString& profileName, const session::LockRefusal& refusal);
    /// What of forgotten profiles could not be deleted.
    void reportRemains(const QStringList& paths, bool keyRemains);

    session::ProfileList& m_profiles;
    session::KeyStore& m_keys;
    std::unique_ptr<session::SignIn> m_signIn;
    std::unique_ptr<session::ProfileLock> m_lock;
    bool m_busy = false;
};

} // namespace am::models
