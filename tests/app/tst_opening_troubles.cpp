// What the window says when a profile's files are not as they should be.
//
//   tst_opening_troubles [--pictures DIR]
#include "app/console/Application.h"
#include "session/ProfileList.h"
#include "session/ProfileLock.h"
#include "store/Archive.h"
#include "store/Connection.h"
#include "store/DraftStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/ProfileRow.h"
#include "ui/signin/SignInPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ErrorCard.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace am;
using namespace Qt::StringLiterals;
using store::Archive;

namespace {

QString pictures; ///< folder; empty for none

const QString number = u"+14155550100"_s;
const QString contact = u"+12125550123"_s;

void overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        qFatal("The file cannot be written.");
    }
}

/// What is written on the visible labels.
QString textOn(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts += label->text();
        }
    }
    return texts.join(u'\n');
}

/// A data folder whose sandbox profile was opened before and is the one used last.
class Opened {
public:
    Opened() {
        session::ProfileList list(m_folder.path());
        const auto profile = list.add(u"Sandbox"_s, session::Profile::Kind::EmbeddedSandbox, QUrl());
        folder = list.folder(profile->id);
        list.setLastUsed(profile->id);
        Archive archive(folder);
        if (!archive.open().result()) {
            qFatal("The archive does not open.");
        }
        archive.write([](store::WriteTransaction& transaction) {
            store::DraftStore::saveText(transaction, number, contact, u"precious"_s);
        });
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;

public:
    QString folder; ///< the profile's
};

} // namespace

class OpeningTroublesTest : public QObject {
    Q_OBJECT

    using Damage = std::function<void(const QString& folder)>;

    static std::unique_ptr<app::Application> start(const Opened& data) {
        app::CommandLine line;
        line.dataDir = data.path();
        auto application =
            std::make_unique<app::Application>(*qApp, line, app::Application::Mode::Interactive);
        application->keepKeysInMemory();
        sandbox::SandboxOptions world;
        world.clockMode = sandbox::ClockMode::Virtual;
        application->useSandbox(world);
        application->start();
        return application;
    }

    static void picture(const QWidget& window) {
        if (!pictures.isEmpty()) {
            const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
            const_cast<QWidget&>(window).grab().save(QDir(pictures).filePath(name + u".png"_s));
        }
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void aProfileThatCannotBeOpenedSaysWhy_data() {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QStringList>("words"); // title, next step, file
        const auto version = [](const QString& file) {
            store::Connection(file, store::Connection::Access::ReadWrite)
                .execute(u"PRAGMA user_version = 99"_s);
        };
        QTest::newRow("ledger damaged")
            << Damage([](const QString& folder) {
                   overwrite(Archive::ledgerFile(folder), QByteArray(9000, 'x'));
               })
            << QStringList{u"The ledger is damaged"_s, u"Restore the file from a backup"_s,
                           u"ledger.sqlite"_s};
        QTest::newRow("ledger empty")
            << Damage([](const QString& folder) { overwrite(Archive::ledgerFile(folder), {}); })
            << QStringList{u"The ledger is damaged"_s, u"Restore the file from a backup"_s,
                           u"ledger.sqlite"_s};
        QTest::newRow("ledger a folder")
            << Damage([](const QString& folder) {
                   QFile::remove(Archive::ledgerFile(folder));
                   QDir().mkdir(Archive::ledgerFile(folder));
               })
            << QStringList{u"The ledger is damaged"_s, u"Restore the file from a backup"_s,
                           u"ledger.sqlite"_s};
        QTest::newRow("ledger newer")
            << Damage([version](const QString& folder) { version(Archive::ledgerFile(folder)); })
            << QStringList{u"The profile is from a newer console"_s, u"Update the console"_s,
                           u"ledger.sqlite"_s};
        QTest::newRow("archive newer")
            << Damage([version](const QString& folder) { version(Archive::archiveFile(folder)); })
            << QStringList{u"The profile is from a newer console"_s, u"Update the console"_s,
                           u"archive.sqlite"_s};
        QTest::newRow("open elsewhere") << Damage([](const QString& folder) {
            static std::unique_ptr<session::ProfileLock> lock;
            lock = session::ProfileLock::acquire(folder, nullptr);
        })
                                        << QStringList{u"\"Sandbox\" is open in another console"_s,
                                                       u"Use that window"_s, u"console.lock"_s};
        QTest::newRow("folder gone") << Damage([](const QString& folder) {
            QDir(folder).removeRecursively();
            overwrite(folder, "a file");
        })
                                     << QStringList{u"The profile's folder cannot be written"_s,
                                                    u"Check free space"_s, u"console.lock"_s};
    }

    void aProfileThatCannotBeOpenedSaysWhy() {
        QFETCH(Damage, damage);
        QFETCH(QStringList, words);
        const Opened data;
        damage(data.folder);
        const auto application = start(data);
        auto* card = application->window().signInPage()->findChild<ui::ErrorCard*>();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 60'000);
        QVERIFY(!application->window().view());
        const QString text = textOn(*card);
        for (const QString& word : words) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
        QVERIFY2(!text.contains(u"Server:"), qPrintable(text));
        picture(application->window());
    }

    void aProfileThatWasMendedSaysHow_data() {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("banner");
        QTest::newRow("archive damaged") << Damage([](const QString& folder) {
            overwrite(Archive::archiveFile(folder), QByteArray(9000, 'x'));
        }) << u"rebuiltBanner"_s;
        QTest::newRow("archive a folder") << Damage([](const QString& folder) {
            QFile::remove(Archive::archiveFile(folder));
            QDir().mkdir(Archive::archiveFile(folder));
        }) << u"rebuiltBanner"_s;
        QTest::newRow("log of the ledger damaged") << Damage([](const QString& folder) {
            overwrite(Archive::ledgerFile(folder) + u"-wal"_s, QByteArray(9000, 'x'));
        }) << u"ledgerLogBanner"_s;
    }

    void aProfileThatWasMendedSaysHow() {
        QFETCH(Damage, damage);
        QFETCH(QString, banner);
        const Opened data;
        damage(data.folder);
        const auto application = start(data);
        QTRY_VERIFY_WITH_TIMEOUT(application->window().findChild<ui::Banner*>(banner) != nullptr, 60'000);
        const auto* shown = application->window().findChild<ui::Banner*>(banner);
        QTRY_VERIFY(shown->isVisible());
        QVERIFY2(textOn(*shown).contains(u"damaged-"), qPrintable(textOn(*shown)));
        picture(application->window());
    }

    void aDamagedListOfProfilesIsNamedAndMadeAgain() {
        const Opened data;
        overwrite(data.path() + u"/profiles.json"_s, "{\"profiles\": [");
        const auto application = start(data);
        auto* card = application->window().signInPage()->findChild<ui::ErrorCard*>();
        QTRY_VERIFY(card->isVisible());
        QVERIFY2(textOn(*card).contains(u"The list of profiles was damaged"), qPrintable(textOn(*card)));
        const auto rows = application->window().signInPage()->findChildren<ui::ProfileRow*>();
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first()->accessibleName().contains(u"Sandbox"),
                 qPrintable(rows.first()->accessibleName()));
        if (!pictures.isEmpty()) {
            application->window().grab().save(QDir(pictures).filePath(u"list.png"_s));
        }
        session::ProfileList list(data.path());
        QCOMPARE(list.profiles().size(), 1);
        QCOMPARE(list.folder(list.profiles().first().id), data.folder);
    }
};

int main(int argc, char** argv) {
    QApplication program(argc, argv);
    QStringList arguments = QApplication::arguments();
    const qsizetype at = arguments.indexOf(u"--pictures"_s);
    if (at >= 0 && at + 1 < arguments.size()) {
        pictures = arguments[at + 1];
        arguments.remove(at, 2);
    }
    OpeningTroublesTest test;
    return QTest::qExec(&test, arguments);
}
#include "tst_opening_troubles.moc"
