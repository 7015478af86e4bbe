// Where API keys are kept: the operating system's keychain.
#pragma once

#include "core/SecretKey.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace am::session {

/// Keys by profile id. Where there is no usable keychain a key is held in memory until the console ends, and
/// `save` says so; nothing is ever written to a plain file (measurements.md, QtKeychain traps). UI thread.
class KeyStore : public QObject {
    Q_OBJECT
public:
    enum class Place : quint8 { Keychain, SessionOnly };

    explicit KeyStore(QObject* parent = nullptr);

    /// Saves and reads back. Finishes with where the key now is.
    QFuture<Place> save(const QString& profileId, const core::SecretKey& key);
    /// Empty if there is none.
    QFuture<core::SecretKey> load(const QString& profileId);
    /// False if the keychain still has it.
    QFuture<bool> remove(const QString& profileId);

    /// For tests and --no-keychain environments: never touch the keychain.
    void useSessionOnly() { m_sessionOnly = true; }

private:
    QHash<QString, core::SecretKey> m_session;
    bool m_sessionOnly = false;
};

} // namespace am::session
