// The sentences of the rule files are shown to people: each must have its place in the translations.
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(QDir(QStringLiteral(AM_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Source texts with a finished translation, by context.
QHash<QString, QHash<QString, QString>> translations() {
    QHash<QString, QHash<QString, QString>> found;
    QXmlStreamReader xml(contentOf(u"translations/agentmessage-console_es.ts"_s));
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const bool isFinished = !xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (isFinished && !text.isEmpty()) {
                found[context].insert(source, text);
            }
        }
    }
    return found;
}

void collect(const QJsonValue& value, const QSet<QString>& keys, QSet<QString>& texts) {
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry->isString() && keys.contains(entry.key())) {
            texts.insert(entry->toString());
        } else {
            collect(*entry, keys, texts);
        }
    }
    for (const QJsonValue& item : value.toArray()) {
        collect(item, keys, texts);
    }
}

QSet<QString> placesIn(const QString& text) {
    static const QRegularExpression place(u"%\\d"_s);
    QSet<QString> places;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        places.insert(matches.next().captured());
    }
    return places;
}

} // namespace

class TestRuleTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsTranslated_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QStringList>("keys");
        // The table of cmake/RuleTexts.cmake, by which they reach the translations.
        static const QRegularExpression row(u"\"([a-z-]+\\.json)\" \"(\\w+)\" \"([a-z|]+)\""_s);
        const QString script = QString::fromUtf8(contentOf(u"cmake/RuleTexts.cmake"_s));
        for (auto rows = row.globalMatch(script); rows.hasNext();) {
            const QRegularExpressionMatch match = rows.next();
            QTest::newRow(qPrintable(match.captured(1)))
                << match.captured(1) << match.captured(2) << match.captured(3).split(u'|');
        }
    }

    void everySentenceIsTranslated() {
        QFETCH(QString, file);
        QFETCH(QString, context);
        QFETCH(QStringList, keys);
        const QJsonDocument json = QJsonDocument::fromJson(contentOf(u"resources/rules/"_s + file));
        QVERIFY(json.isObject());
        QSet<QString> texts;
        collect(json.object(), QSet<QString>(keys.begin(), keys.end()), texts);
        QVERIFY(texts.size() > 5);
        static const auto all = translations();
        const QHash<QString, QString> known = all.value(context);
        QStringList missing;
        for (const QString& text : std::as_const(texts)) {
            const QString translated = known.value(text);
            if (translated.isEmpty() || placesIn(translated) != placesIn(text)) {
                missing.append(text);
            }
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestRuleTexts)
#include "tst_rule_texts.moc"
