// One console per profile at a time.
#include "session/ProfileLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using am::session::ProfileLock;

class TestProfileLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondConsoleIsToldWhoHoldsTheProfile();
    void profileIsFreeAgainWhenItsConsoleEnds();
    void profilesDoNotLockEachOther();
    void lockOfAConsoleThatCrashedIsTaken();
    void folderThatCannotBeWrittenGivesNoLock();
};

void TestProfileLock::secondConsoleIsToldWhoHoldsTheProfile() {
    QTemporaryDir folder;
    QString holder;
    const auto first = ProfileLock::acquire(folder.path(), &holder);
    QVERIFY(first);
    QVERIFY(holder.isEmpty());
    QVERIFY(!ProfileLock::acquire(folder.path(), &holder));
    QVERIFY2(holder.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(holder));
    QVERIFY2(holder.contains(QSysInfo::machineHostName()), qPrintable(holder));
    QVERIFY(!ProfileLock::acquire(folder.path(), nullptr));
}

void TestProfileLock::profileIsFreeAgainWhenItsConsoleEnds() {
    QTemporaryDir folder;
    QString holder;
    QVERIFY(ProfileLock::acquire(folder.path(), &holder));
    QVERIFY(ProfileLock::acquire(folder.path(), &holder));
}

void TestProfileLock::profilesDoNotLockEachOther() {
    QTemporaryDir one;
    QTemporaryDir two;
    const auto first = ProfileLock::acquire(one.path(), nullptr);
    const auto second = ProfileLock::acquire(two.path(), nullptr);
    QVERIFY(first && second);
}

void TestProfileLock::lockOfAConsoleThatCrashedIsTaken() {
    QTemporaryDir folder;
    // What a process leaves that ended without giving the lock back; no process has this id.
    QFile left(folder.filePath(QStringLiteral("console.lock")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("2147483000\nagentmessage-console\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    left.close();
    QVERIFY(ProfileLock::acquire(folder.path(), nullptr));
}

void TestProfileLock::folderThatCannotBeWrittenGivesNoLock() {
    QTemporaryDir folder;
    QString holder = QStringLiteral("before");
    QVERIFY(!ProfileLock::acquire(folder.filePath(QStringLiteral("missing/profile")), &holder));
    QVERIFY(holder.isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileLock)
#include "tst_profile_lock.moc"
