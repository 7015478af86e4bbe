// Where a key is kept, and that it is kept nowhere else.
#include "session/KeyStore.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace am;
using session::KeyStore;

namespace {

const core::SecretKey key("am_live_0123456789abcdef9xQz");
const QString profile = QStringLiteral("harbor");

template <class T>
bool finished(const QFuture<T>& future) {
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 30000);
}

} // namespace

class TestKeyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sessionOnlyKeyLivesAsLongAsTheStore();
    void removedKeyIsGone();
    void profilesHaveTheirOwnKeys();
    void withoutAKeychainTheKeyIsHeldAndNotWritten();
    void storeMayEndWhileAKeyIsBeingSaved();
};

void TestKeyStore::sessionOnlyKeyLivesAsLongAsTheStore() {
    {
        KeyStore store;
        store.useSessionOnly();
        const auto saved = store.save(profile, key);
        QVERIFY(finished(saved));
        QCOMPARE(saved.result(), KeyStore::Place::SessionOnly);
        QCOMPARE(store.load(profile).result(), key);
    }
    KeyStore next;
    next.useSessionOnly();
    QVERIFY(next.load(profile).result().isEmpty());
}

void TestKeyStore::removedKeyIsGone() {
    KeyStore store;
    store.useSessionOnly();
    store.save(profile, key);
    QVERIFY(finished(store.remove(profile)));
    QVERIFY(store.load(profile).result().isEmpty());
}

void TestKeyStore::profilesHaveTheirOwnKeys() {
    KeyStore store;
    store.useSessionOnly();
    const core::SecretKey other("am_live_another_key_0000");
    store.save(profile, key);
    store.save(QStringLiteral("other"), other);
    QCOMPARE(store.load(profile).result(), key);
    QCOMPARE(store.load(QStringLiteral("other")).result(), other);
    QVERIFY(store.load(QStringLiteral("third")).result().isEmpty());
}

void TestKeyStore::withoutAKeychainTheKeyIsHeldAndNotWritten() {
    // No session bus, no home of the user's: no keychain service can be reached from here.
    QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(name, home.path().toLocal8Bit());
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeyStore store;
    const auto saved = store.save(profile, key);
    QVERIFY(finished(saved));
    QCOMPARE(saved.result(), KeyStore::Place::SessionOnly);
    const auto loaded = store.load(profile);
    QVERIFY(finished(loaded));
    QCOMPARE(loaded.result(), key);
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(key.reveal()), qPrintable(file.fileName()));
    }
    QVERIFY(finished(store.remove(profile)));
}

void TestKeyStore::storeMayEndWhileAKeyIsBeingSaved() {
    QFuture<KeyStore::Place> saved;
    {
        KeyStore store;
        saved = store.save(profile, key);
    }
    QVERIFY(finished(saved));
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_key_store.moc"
