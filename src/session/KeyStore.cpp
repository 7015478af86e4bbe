// Keys in the keychain, or in memory where there is none.
#include "session/KeyStore.h"

#include "core/Logging.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace am::session {

using namespace Qt::StringLiterals;

namespace {

QString service() {
    return u"AgentMessage Console"_s;
}

/// Starts a job and calls `done(job)` when it has finished, unless `owner` is gone by then. The job deletes
/// itself.
template <class Job, class Done>
void start(Job* job, const QString& profileId, QObject* owner, Done done) {
    job->setKey(profileId);
    // The fallback would write the key to a plain file.
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, owner,
                     [job, done = std::move(done)](QKeychain::Job*) { done(*job); });
    job->start();
}

template <class T>
QFuture<T> finished(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

KeyStore::KeyStore(QObject* parent) : QObject(parent) {}

QFuture<KeyStore::Place> KeyStore::save(const QString& profileId, const core::SecretKey& key) {
    if (m_sessionOnly) {
        m_session.insert(profileId, key);
        return finished(Place::SessionOnly);
    }
    auto promise = std::make_shared<QPromise<Place>>();
    promise->start();
    const auto finish = [this, promise, profileId, key](Place place) {
        if (place == Place::Keychain) {
            m_session.remove(profileId);
        } else {
            qCInfo(core::logSession) << "no usable keychain; the key is held until the console ends";
            m_session.insert(profileId, key);
        }
        promise->addResult(place);
        promise->finish();
    };
    // A locked keyring may accept a write and give nothing back, so only what can be read again counts as
    // saved.
    const auto check = [this, profileId, key, finish](const QKeychain::WritePasswordJob& written) {
        if (written.error() != QKeychain::NoError) {
            finish(Place::SessionOnly);
            return;
        }
        start(new QKeychain::ReadPasswordJob(service()), profileId, this,
              [key, finish](const QKeychain::ReadPasswordJob& read) {
                  const bool same = read.error() == QKeychain::NoError && read.binaryData() == key.reveal();
                  finish(same ? Place::Keychain : Place::SessionOnly);
              });
    };
    auto* write = new QKeychain::WritePasswordJob(service());
    write->setBinaryData(key.reveal());
    start(write, profileId, this, check);
    return promise->future();
}

QFuture<core::SecretKey> KeyStore::load(const QString& profileId) {
    const auto held = m_session.constFind(profileId);
    if (held != m_session.cend()) {
        return finished(*held);
    }
    if (m_sessionOnly) {
        return finished(core::SecretKey());
    }
    auto promise = std::make_shared<QPromise<core::SecretKey>>();
    promise->start();
    start(new QKeychain::ReadPasswordJob(service()), profileId, this,
          [promise](const QKeychain::ReadPasswordJob& read) {
              promise->addResult(read.error() == QKeychain::NoError ? core::SecretKey(read.binaryData())
                                                                    : core::SecretKey());
              promise->finish();
          });
    return promise->future();
}

QFuture<bool> KeyStore::remove(const QString& profileId) {
    m_session.remove(profileId);
    if (m_sessionOnly) {
        return finished(true);
    }
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    start(new QKeychain::DeletePasswordJob(service()), profileId, this,
          [promise](const QKeychain::DeletePasswordJob& removed) {
              // Where there is no keychain, it has no key either.
              const bool isGone = removed.error() == QKeychain::NoError ||
                                  removed.error() == QKeychain::EntryNotFound ||
                                  removed.error() == QKeychain::NoBackendAvailable ||
                                  removed.error() == QKeychain::NotImplemented;
              promise->addResult(isGone);
              promise->finish();
          });
    return promise->future();
}

} // namespace am::session
