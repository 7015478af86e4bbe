// Reads the sources and fails on what the house forbids: upward includes, widgets below ui, unsaid words.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; ///< relative to the repository
    QString text;
};

QList<Source> sourcesBelow(const QStringList& folders) {
    const QDir root(QStringLiteral(AM_SOURCE_DIR));
    QList<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
            }
        }
    }
    return sources;
}

/// What each layer may include (src/README.md): itself and everything below its arrows.
const QHash<QString, QSet<QString>>& allowedIncludes() {
    static const QSet<QString> core{u"core"_s};
    static const QSet<QString> rules = core + QSet<QString>{u"rules"_s};
    static const QSet<QString> api = rules + QSet<QString>{u"api"_s};
    static const QSet<QString> store = rules + QSet<QString>{u"store"_s};
    static const QSet<QString> sync = api + store + QSet<QString>{u"sync"_s};
    static const QSet<QString> session = api + store + QSet<QString>{u"session"_s};
    static const QSet<QString> reports = api + store + QSet<QString>{u"reports"_s};
    static const QSet<QString> models = sync + session + reports + QSet<QString>{u"models"_s};
    static const QHash<QString, QSet<QString>> allowed{
        {u"core"_s, core},
        {u"rules"_s, rules},
        {u"api"_s, api},
        {u"store"_s, store},
        {u"sync"_s, sync},
        {u"session"_s, session},
        {u"reports"_s, reports},
        {u"models"_s, models},
        {u"sandbox"_s, rules + QSet<QString>{u"sandbox"_s}},
        // ui includes neither api nor store.
        {u"ui"_s, rules + QSet<QString>{u"sync"_s, u"session"_s, u"reports"_s, u"models"_s, u"ui"_s}},
    };
    return allowed;
}

QString layerOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    return parts.first() == "src"_L1 ? parts.value(1) : parts.first();
}

} // namespace

class HouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludePointsDownwards() {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([a-z]+)/"_s,
                                                QRegularExpression::MultilineOption);
        const auto sources = sourcesBelow({u"src"_s, u"ui"_s});
        QVERIFY(sources.size() > 40);
        QStringList violations;
        for (const Source& source : sources) {
            const auto allowed = allowedIncludes().constFind(layerOf(source.path));
            if (allowed == allowedIncludes().constEnd()) {
                violations.append(source.path + u": not in a known layer"_s);
                continue;
            }
            auto matches = include.globalMatch(source.text);
            while (matches.hasNext()) {
                const QString target = matches.next().captured(1);
                if (allowedIncludes().contains(target) && !allowed->contains(target)) {
                    violations.append(source.path + u" includes "_s + target);
                }
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void layersBelowUiUseNoWidgets() {
        static const QRegularExpression widgets(
            u"#\\s*include\\s*<Q(Widget|Dialog|MainWindow|AbstractItemView|TableView|ListView|PushButton|Label|Style)\\b"_s);
        QStringList violations;
        for (const Source& source : sourcesBelow({u"src"_s})) {
            if (source.text.contains(widgets)) {
                violations.append(source.path);
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void nothingBlocksTheEventLoop() {
        static const QRegularExpression blocking(
            u"QEventLoop|processEvents|QThread::(m|u)?sleep|waitForReadyRead|waitForFinished\\(|QCoro::"
            u"waitFor|"
            u"(->|\\.)exec\\(\\)"_s);
        QStringList violations;
        for (const Source& source : sourcesBelow({u"src/core"_s, u"src/rules"_s, u"src/api"_s, u"src/sync"_s,
                                                  u"src/session"_s, u"src/models"_s, u"ui"_s})) {
            const auto match = blocking.match(source.text);
            if (match.hasMatch()) {
                violations.append(source.path + u": "_s + match.captured());
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void noStyleSheets() {
        QStringList violations;
        for (const Source& source : sourcesBelow({u"ui"_s, u"app"_s})) {
            if (source.text.contains(u"setStyleSheet"_s)) {
                violations.append(source.path);
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void labelsAreMadeWhereTheyAreMadePlain() {
        // A QLabel takes text that looks like HTML for HTML (design rule 4.7); makeLabel forbids it. The
        // sign-in page's label holds a picture.
        static const QRegularExpression label(
            u"new QLabel\\b|\\bQLabel\\(|: public QLabel\\b|RichText|QMessageBox"_s);
        const QSet<QString> allowed{u"ui/widgets/Text.cpp"_s, u"ui/signin/SignInPage.cpp"_s};
        QStringList violations;
        for (const Source& source : sourcesBelow({u"ui"_s, u"app"_s})) {
            const auto match = label.match(source.text);
            if (match.hasMatch() && !allowed.contains(source.path)) {
                violations.append(source.path + u": "_s + match.captured());
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void weNeverSayCompliant() {
        static const QRegularExpression word(u"\\bcompliant\\b"_s, QRegularExpression::CaseInsensitiveOption);
        QStringList violations;
        for (const Source& source : sourcesBelow({u"src"_s, u"ui"_s, u"app"_s})) {
            if (source.text.contains(word)) {
                violations.append(source.path);
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void everyFileSaysWhatItIs() {
        QStringList violations;
        for (const Source& source : sourcesBelow({u"src"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            if (!source.text.startsWith("// "_L1)) {
                violations.append(source.path);
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    /// resources/help/api-assumptions.md names the files; each has the comment, and each comment has its
    /// line.
    void everyAssumptionIsListedWhereItLives() {
        QFile file(QDir(QStringLiteral(AM_SOURCE_DIR)).filePath(u"resources/help/api-assumptions.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QHash<QString, QString> placeOf;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u" | "_s);
            if (cells.size() >= 4 && cells.first().startsWith("| A"_L1)) {
                placeOf.insert(cells.first().sliced(2), cells.at(2));
            }
        }
        QVERIFY(!placeOf.isEmpty());
        static const QRegularExpression comment(u"Assumption (A\\d\\d+)\\."_s);
        QSet<QString> found;
        for (const Source& source : sourcesBelow({u"src"_s, u"tests/support"_s, u"tests/contract"_s})) {
            auto matches = comment.globalMatch(source.text);
            while (matches.hasNext()) {
                const QString id = matches.next().captured(1);
                QVERIFY2(placeOf.value(id).contains(source.path),
                         qPrintable(id + u" is not listed with "_s + source.path));
                found.insert(id);
            }
        }
        for (auto place = placeOf.cbegin(); place != placeOf.cend(); ++place) {
            QVERIFY2(found.contains(place.key()), qPrintable(place.key() + u" has no comment in the code"_s));
        }
    }

    void filesStayReadable() {
        constexpr qsizetype limit = 450;
        QStringList violations;
        for (const Source& source : sourcesBelow({u"src"_s, u"ui"_s, u"app"_s})) {
            const auto lines = source.text.count(u'\n');
            if (lines > limit) {
                violations.append(u"%1: %2 lines"_s.arg(source.path).arg(lines));
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(HouseTest)
#include "tst_house.moc"
