// One console per profile at a time.
#include "session/ProfileLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using am::session::LockRefusal;
using am::session::ProfileLock;

class TestProfileLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondConsoleIsToldWhoHoldsTheProfile();
    void profileIsFreeAgainWhenItsConsoleEnds();
    void profilesDoNotLockEachOther();
    void lockOfAConsoleThatCrashedIsTaken();
    void folderThatCannotBeWrittenGivesNoLock();
    void lockFileThatNamesNobodyIsTaken_data();
    void lockFileThatNamesNobodyIsTaken();
    void ageOfALockProvesNothing_data();
    void ageOfALockProvesNothing();
};

void TestProfileLock::secondConsoleIsToldWhoHoldsTheProfile() {
    QTemporaryDir folder;
    LockRefusal refusal;
    const auto first = ProfileLock::acquire(folder.path(), &refusal);
    QVERIFY(first);
    QVERIFY(refusal.holder.isEmpty());
    QVERIFY(!ProfileLock::acquire(folder.path(), &refusal));
    QCOMPARE(refusal.reason, LockRefusal::Reason::Held);
    const QString holder = refusal.holder;
    QVERIFY2(holder.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(holder));
    QVERIFY2(holder.contains(QSysInfo::machineHostName()), qPrintable(holder));
    QCOMPARE(refusal.file, folder.filePath(QStringLiteral("console.lock")));
    QVERIFY(!ProfileLock::acquire(folder.path(), nullptr));
}

void TestProfileLock::profileIsFreeAgainWhenItsConsoleEnds() {
    QTemporaryDir folder;
    QVERIFY(ProfileLock::acquire(folder.path(), nullptr));
    QVERIFY(ProfileLock::acquire(folder.path(), nullptr));
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
    LockRefusal refusal;
    QVERIFY(!ProfileLock::acquire(folder.filePath(QStringLiteral("missing/profile")), &refusal));
    QCOMPARE(refusal.reason, LockRefusal::Reason::NotWritable);
    QVERIFY(refusal.holder.isEmpty());
}

void TestProfileLock::lockFileThatNamesNobodyIsTaken_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty, as a power cut leaves it") << QByteArray();
    QTest::newRow("zeros") << QByteArray(60, '\0');
    QTest::newRow("cut off") << QByteArray("21474");
}

void TestProfileLock::lockFileThatNamesNobodyIsTaken() {
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile left(folder.filePath(QStringLiteral("console.lock")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(content);
    left.close();
    const auto lock = ProfileLock::acquire(folder.path(), nullptr);
    QVERIFY(lock);
    QVERIFY(!ProfileLock::acquire(folder.path(), nullptr));
}

void TestProfileLock::ageOfALockProvesNothing_data() {
    QTest::addColumn<int>("years");
    QTest::newRow("of a clock that was put forward since") << -30;
    QTest::newRow("of a clock that was put back since") << 30;
}

void TestProfileLock::ageOfALockProvesNothing() {
    QFETCH(int, years);
    QTemporaryDir folder;
    const auto first = ProfileLock::acquire(folder.path(), nullptr);
    QVERIFY(first);
    QFile file(folder.filePath(QStringLiteral("console.lock")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTimeUtc().addYears(years), QFileDevice::FileModificationTime));
    QVERIFY(!ProfileLock::acquire(folder.path(), nullptr));
}

QTEST_GUILESS_MAIN(TestProfileLock)
#include "tst_profile_lock.moc"
