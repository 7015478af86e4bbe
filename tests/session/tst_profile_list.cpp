// Profiles on disk: what comes back after a restart, and what forgetting takes away.
#include "session/ForgottenFolders.h"
#include "session/ProfileList.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace am;
using session::ForgottenFolders;
using session::Profile;
using session::ProfileList;

namespace {

const QUrl liveUrl(QStringLiteral("https://api.example.test"));
const core::SecretKey someKey("am_live_0123456789abcdef9xQz");
const core::SecretKey otherKey("am_live_fedcba98765432109xQz");

QString listFile(const QTemporaryDir& folder) {
    return folder.filePath(QStringLiteral("data/profiles.json"));
}

ProfileList listIn(const QTemporaryDir& folder) {
    return ProfileList(folder.filePath(QStringLiteral("data")));
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProfileList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingFileIsAnEmptyList();
    void profilesComeBackAfterARestart();
    void filesAreForTheOwnerOnly();
    void idsAreDistinctAndSafeAsFolderNames();
    void profileIsFoundByOrganizationHoweverTheUrlIsWritten();
    void profileWithoutAnOrganizationIsNobodys();
    void profileIsFoundByTheVeryKeyAtItsServerOnly();
    void accountComesBackAfterARestartAndTheKeyIsNowhere();
    void keyThatMayNotReadTheOrganizationLeavesItKnown();
    void sameKeyLooksDifferentInEveryProfile();
    void renamedProfileKeepsItsIdAndFolder();
    void forgottenProfileTakesItsFolderAlong();
    void forgettingThatWasInterruptedGoesOn();
    void twoConsolesWithOneDataFolderKeepEachOthersProfiles();
    void lostOrDamagedListIsMadeAgainFromTheFolders_data();
    void lostOrDamagedListIsMadeAgainFromTheFolders();
    void unknownProfileIsNeitherRenamedNorForgotten();
    void unreadableFileIsSetAside();
    void entriesWithDangerousIdsAreLeftOut();
    void entriesOfAnotherVersionAreKeptInTheFile();
    void profileIsNotAddedWhereNothingCanBeWritten();
};

void TestProfileList::missingFileIsAnEmptyList() {
    QTemporaryDir folder;
    const ProfileList list = listIn(folder);
    QVERIFY(list.profiles().isEmpty());
    QVERIFY(!list.lastUsed());
}

void TestProfileList::profilesComeBackAfterARestart() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto live = list.add(QStringLiteral("Harbor Cycle Works – «live»"), Profile::Kind::Live, liveUrl);
    const auto sandbox = list.add(QStringLiteral("Try"), Profile::Kind::EmbeddedSandbox, QUrl());
    const auto remote = list.add(QStringLiteral("Team"), Profile::Kind::Sandbox,
                                 QUrl(QStringLiteral("http://127.0.0.1:4010")));
    QVERIFY(live && sandbox && remote);
    QVERIFY(list.setLastUsed(sandbox->id));

    const ProfileList again = listIn(folder);
    QCOMPARE(again.profiles(), list.profiles());
    QCOMPARE(again.profiles().size(), 3);
    QCOMPARE(*again.find(live->id), *live);
    QCOMPARE(*again.lastUsed(), *sandbox);
}

void TestProfileList::filesAreForTheOwnerOnly() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto profile = list.add(QStringLiteral("One"), Profile::Kind::Live, liveUrl);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString& path : {listFile(folder), list.folder(profile->id), list.dataFolder()}) {
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
    QVERIFY(list.rename(profile->id, QStringLiteral("Two")));
    QVERIFY(!(QFile::permissions(listFile(folder)) & others));
}

void TestProfileList::idsAreDistinctAndSafeAsFolderNames() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    QSet<QString> ids;
    for (int number = 0; number < 50; ++number) {
        const auto profile = list.add(QStringLiteral("../../etc"), Profile::Kind::Live, liveUrl);
        QVERIFY(profile);
        QVERIFY2(!profile->id.contains(u'.') && !profile->id.contains(u'/'), qPrintable(profile->id));
        QVERIFY(QDir(list.folder(profile->id)).exists());
        ids.insert(profile->id);
    }
    QCOMPARE(ids.size(), 50);
}

void TestProfileList::profileIsFoundByOrganizationHoweverTheUrlIsWritten() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto other = list.add(QStringLiteral("Other"), Profile::Kind::Live, liveUrl);
    const auto live = list.add(QStringLiteral("Live"), Profile::Kind::Live, liveUrl);
    QVERIFY(list.setAccount(other->id, QStringLiteral("org-2"), otherKey));
    QVERIFY(list.setAccount(live->id, QStringLiteral("org-1"), someKey));
    const QString organization = QStringLiteral("org-1");
    for (const char* written :
         {"https://api.example.test", "https://api.example.test/", "HTTPS://API.example.test"}) {
        const auto found =
            list.findByOrganization(QUrl(QString::fromLatin1(written)), Profile::Kind::Live, organization);
        QVERIFY2(found, written);
        QCOMPARE(found->id, live->id);
    }
    QVERIFY(!list.findByOrganization(QUrl(QStringLiteral("https://api.example.test:8443")),
                                     Profile::Kind::Live, organization));
    QVERIFY(!list.findByOrganization(liveUrl, Profile::Kind::Sandbox, organization));
    QVERIFY(!list.findByOrganization(liveUrl, Profile::Kind::Live, QStringLiteral("org-3")));
}

void TestProfileList::profileWithoutAnOrganizationIsNobodys() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    list.add(QStringLiteral("Live"), Profile::Kind::Live, liveUrl);
    QVERIFY(!list.findByOrganization(liveUrl, Profile::Kind::Live, QString()));
    QVERIFY(!list.findByKey(liveUrl, core::SecretKey()));
}

void TestProfileList::profileIsFoundByTheVeryKeyAtItsServerOnly() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto profile = list.add(QStringLiteral("Live"), Profile::Kind::Live, liveUrl);
    QVERIFY(list.setAccount(profile->id, QString(), someKey));
    const auto found = list.findByKey(QUrl(QStringLiteral("https://api.example.test/")), someKey);
    QVERIFY(found);
    QCOMPARE(found->id, profile->id);
    QVERIFY(!list.findByKey(liveUrl, otherKey));
    QVERIFY(!list.findByKey(QUrl(QStringLiteral("https://other.example.test")), someKey));
}

void TestProfileList::accountComesBackAfterARestartAndTheKeyIsNowhere() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto profile = list.add(QStringLiteral("Live"), Profile::Kind::Live, liveUrl);
    QVERIFY(list.setAccount(profile->id, QStringLiteral("org-1"), someKey));
    const auto found = listIn(folder).findByKey(liveUrl, someKey);
    QVERIFY(found);
    QCOMPARE(found->organizationId, QStringLiteral("org-1"));
    QCOMPARE(found->keyFingerprint.size(), 64);
    const QByteArray written = contents(listFile(folder));
    QVERIFY(written.contains("org-1"));
    QVERIFY(!written.contains(someKey.reveal()));
    QVERIFY(!written.contains("9xQz"));
}

void TestProfileList::keyThatMayNotReadTheOrganizationLeavesItKnown() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto profile = list.add(QStringLiteral("Live"), Profile::Kind::Live, liveUrl);
    QVERIFY(list.setAccount(profile->id, QStringLiteral("org-1"), someKey));
    QVERIFY(list.setAccount(profile->id, QString(), otherKey));
    QCOMPARE(list.find(profile->id)->organizationId, QStringLiteral("org-1"));
    QVERIFY(list.findByKey(liveUrl, otherKey));
    QVERIFY(!list.setAccount(QStringLiteral("nobody"), QStringLiteral("org-1"), someKey));
}

void TestProfileList::sameKeyLooksDifferentInEveryProfile() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto one = list.add(QStringLiteral("One"), Profile::Kind::Live, liveUrl);
    const auto two = list.add(QStringLiteral("Two"), Profile::Kind::Live, liveUrl);
    QVERIFY(list.setAccount(one->id, QString(), someKey));
    QVERIFY(list.setAccount(two->id, QString(), someKey));
    QVERIFY(list.find(one->id)->keyFingerprint != list.find(two->id)->keyFingerprint);
}

void TestProfileList::renamedProfileKeepsItsIdAndFolder() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto profile = list.add(QStringLiteral("Old"), Profile::Kind::Live, liveUrl);
    QVERIFY(list.rename(profile->id, QStringLiteral("New")));
    const auto found = listIn(folder).find(profile->id);
    QCOMPARE(found->name, QStringLiteral("New"));
    QVERIFY(QDir(list.folder(profile->id)).exists());
}

void TestProfileList::forgottenProfileTakesItsFolderAlong() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto kept = list.add(QStringLiteral("Kept"), Profile::Kind::Live, liveUrl);
    const auto gone = list.add(QStringLiteral("Gone"), Profile::Kind::EmbeddedSandbox, QUrl());
    list.setLastUsed(gone->id);
    for (const char* name : {"archive.sqlite", "ledger.sqlite", "world.sqlite"}) {
        QFile file(QDir(list.folder(gone->id)).filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(list.forget(gone->id));
    QVERIFY(!QDir(list.folder(gone->id)).exists());
    QVERIFY(QDir(list.folder(kept->id)).exists());
    QCOMPARE(ForgottenFolders(list.dataFolder()).deleteAll().result(), QStringList());
    QCOMPARE(QDir(QFileInfo(list.folder(kept->id)).path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{kept->id});
    const ProfileList again = listIn(folder);
    QCOMPARE(again.profiles(), QList<Profile>{*kept});
    QVERIFY(!again.lastUsed());
}

void TestProfileList::forgettingThatWasInterruptedGoesOn() {
    // The program ended after the folder was set aside and before the list was written.
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto kept = list.add(QStringLiteral("Kept"), Profile::Kind::Live, liveUrl);
    const auto gone = list.add(QStringLiteral("Gone"), Profile::Kind::Live, liveUrl);
    QVERIFY(list.setLastUsed(gone->id));
    const QByteArray before = contents(listFile(folder));
    QVERIFY(list.forget(gone->id));
    QFile file(listFile(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(before);
    file.close();
    ProfileList next = listIn(folder);
    QCOMPARE(next.profiles(), QList<Profile>{*kept});
    QVERIFY(!next.lastUsed());
    next.dropForgotten();
    QCOMPARE(ForgottenFolders(next.dataFolder()).deleteAll().result(), QStringList());
    QVERIFY(next.setLastUsed(kept->id));
    QVERIFY(!contents(listFile(folder)).contains(gone->id.toUtf8()));
}

void TestProfileList::twoConsolesWithOneDataFolderKeepEachOthersProfiles() {
    QTemporaryDir folder;
    ProfileList one = listIn(folder);
    ProfileList two = listIn(folder);
    const auto ofOne = one.add(QStringLiteral("One"), Profile::Kind::Live, liveUrl);
    const auto ofTwo = two.add(QStringLiteral("Two"), Profile::Kind::Live, liveUrl);
    QVERIFY(one.rename(ofOne->id, QStringLiteral("First")));
    QVERIFY(two.setLastUsed(ofTwo->id));
    const ProfileList third = listIn(folder);
    QCOMPARE(third.profiles().size(), 2);
    QCOMPARE(third.find(ofOne->id)->name, QStringLiteral("First"));
    QCOMPARE(third.lastUsed()->id, ofTwo->id);
    // What one forgot does not come back from the other's memory.
    QVERIFY(one.forget(ofTwo->id));
    QVERIFY(two.rename(ofOne->id, QStringLiteral("Again")));
    QCOMPARE(listIn(folder).profiles().size(), 1);
}

void TestProfileList::lostOrDamagedListIsMadeAgainFromTheFolders_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"profi");
    QTest::newRow("missing") << QByteArray("-");
}

void TestProfileList::lostOrDamagedListIsMadeAgainFromTheFolders() {
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QList<Profile> before;
    {
        ProfileList list = listIn(folder);
        const auto profile = list.add(QStringLiteral("Live"), Profile::Kind::Live, liveUrl);
        list.add(QStringLiteral("Sandbox"), Profile::Kind::EmbeddedSandbox, QUrl());
        QVERIFY(list.setAccount(profile->id, QStringLiteral("org-1"), someKey));
        before = list.profiles();
    }
    const bool isMissing = content == "-";
    QVERIFY(QFile::remove(listFile(folder)));
    if (!isMissing) {
        QFile file(listFile(folder));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    ProfileList list = listIn(folder);
    QCOMPARE(list.unreadableFileMovedTo().isEmpty(), isMissing);
    QCOMPARE(list.profiles().size(), before.size());
    for (const Profile& profile : before) {
        QCOMPARE(list.find(profile.id), std::optional(profile));
    }
    QVERIFY(list.findByKey(liveUrl, someKey));
}

void TestProfileList::unknownProfileIsNeitherRenamedNorForgotten() {
    QTemporaryDir folder;
    ProfileList list = listIn(folder);
    const auto profile = list.add(QStringLiteral("One"), Profile::Kind::Live, liveUrl);
    const QString unknown = QStringLiteral("nobody");
    QVERIFY(!list.rename(unknown, QStringLiteral("Two")));
    QVERIFY(!list.setLastUsed(unknown));
    QVERIFY(!list.forget(unknown));
    QVERIFY(!list.forget(QString()));
    QVERIFY(QDir(list.folder(profile->id)).exists());
}

void TestProfileList::unreadableFileIsSetAside() {
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("data")));
    QFile file(listFile(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"profiles\": [");
    file.close();
    ProfileList list = listIn(folder);
    QVERIFY(list.profiles().isEmpty());
    QVERIFY(list.add(QStringLiteral("New"), Profile::Kind::Live, liveUrl));
    QCOMPARE(contents(listFile(folder) + QStringLiteral(".unreadable")), QByteArray("{\"profiles\": ["));
    QCOMPARE(listIn(folder).profiles().size(), 1);
}

void TestProfileList::entriesWithDangerousIdsAreLeftOut() {
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("data")));
    QFile file(listFile(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"last_used":"..","profiles":[
        {"id":"..","name":"Up","kind":"live","base_url":"https://a.test"},
        {"id":"a/b","name":"Down","kind":"live","base_url":"https://a.test"},
        {"id":"","name":"None","kind":"live","base_url":"https://a.test"},
        {"id":"good","name":"Future","kind":"hologram","base_url":"https://a.test"},
        {"id":"fine","name":"Fine","kind":"live","base_url":"https://a.test"}]})");
    file.close();
    const ProfileList list = listIn(folder);
    QCOMPARE(list.profiles().size(), 1);
    QCOMPARE(list.profiles().first().id, QStringLiteral("fine"));
    QVERIFY(!list.lastUsed());
}

void TestProfileList::entriesOfAnotherVersionAreKeptInTheFile() {
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("data")));
    QFile file(listFile(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"last_used":"","profiles":[
        {"id":"later","name":"Future","kind":"hologram","base_url":"https://a.test","depth":3}]})");
    file.close();
    ProfileList list = listIn(folder);
    QVERIFY(list.profiles().isEmpty());
    QVERIFY(list.add(QStringLiteral("New"), Profile::Kind::Live, liveUrl));
    const QByteArray written = contents(listFile(folder));
    for (const char* kept : {"later", "hologram", "\"depth\": 3", "New"}) {
        QVERIFY2(written.contains(kept), written.constData());
    }
    QCOMPARE(listIn(folder).profiles().size(), 1);
}

void TestProfileList::profileIsNotAddedWhereNothingCanBeWritten() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ProfileList list = listIn(folder);
    QVERIFY(!list.add(QStringLiteral("One"), Profile::Kind::Live, liveUrl));
    QVERIFY(list.profiles().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileList)
#include "tst_profile_list.moc"
