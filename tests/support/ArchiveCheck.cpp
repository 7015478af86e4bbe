// Plain statements on the files.
#include "support/ArchiveCheck.h"

#include "core/Message.h"
#include "store/Archive.h"
#include "store/Connection.h"
#include "store/MessageStore.h"
#include "store/StoreFailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace am::tests {

using namespace Qt::StringLiterals;
using store::Archive;
using store::Connection;

namespace {

struct Rule {
    QString name;
    QString sql; ///< counts what breaks the rule
};

const QList<Rule>& rules() {
    static const QList<Rule> all{
        {u"messages there twice"_s, u"SELECT count(*) - count(DISTINCT id) FROM messages"_s},
        {u"messages without a conversation"_s,
         u"SELECT count(*) FROM messages WHERE conversation_id NOT IN (SELECT id FROM conversations)"_s},
        {u"outbound messages counted wrongly"_s,
         u"SELECT abs((SELECT count(*) FROM messages WHERE direction = 0) - "
         "(SELECT count FROM totals WHERE name = 'outbound'))"_s},
        {u"inbound messages counted wrongly"_s,
         u"SELECT abs((SELECT count(*) FROM messages WHERE direction = 1) - "
         "(SELECT count FROM totals WHERE name = 'inbound'))"_s},
        {u"conversations with a wrong count"_s,
         u"SELECT count(*) FROM conversations c WHERE message_count <> "
         "(SELECT count(*) FROM messages m WHERE m.conversation_id = c.id)"_s},
        {u"conversations with a wrong last message"_s,
         u"SELECT count(*) FROM conversations c WHERE message_count > 0 AND last_key <> "
         "(SELECT max(key) FROM messages m WHERE m.conversation_id = c.id)"_s},
        {u"conversations with a wrong last text"_s,
         u"SELECT count(*) FROM conversations c JOIN messages m ON m.key = c.last_key AND "
         "m.conversation_id = c.id WHERE c.message_count > 0 AND c.last_text <> m.text"_s},
        {u"copied streams without their rows"_s,
         u"SELECT count(*) FROM sync_state WHERE stream = 'outbound' AND cursor <> '' AND "
         "NOT EXISTS (SELECT 1 FROM messages WHERE direction = 0)"_s},
    };
    return all;
}

bool hasTable(Connection& connection, const QString& table) {
    return connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = ?"_s, {table}).toInt() > 0;
}

/// An archive whose migration was cut short may not have them yet.
bool hasInboundCounts(Connection& connection) {
    return connection
               .value(
                   u"SELECT count(*) FROM pragma_table_info('conversations') WHERE name = 'inbound_count'"_s)
               .toInt() > 0;
}

void checkIntegrity(Connection& connection, QStringList& problems) {
    const QString found = connection.value(u"PRAGMA integrity_check"_s).toString();
    if (found != u"ok") {
        problems += QFileInfo(connection.file()).fileName() + u": "_s + found;
    }
}

} // namespace

QStringList problemsOf(const QString& folder) {
    QStringList problems;
    try {
        if (const QString file = Archive::ledgerFile(folder); QFileInfo(file).size() > 0) {
            Connection ledger(file, Connection::Access::ReadWrite);
            checkIntegrity(ledger, problems);
        }
        const QString file = Archive::archiveFile(folder);
        if (!QFile::exists(file)) {
            return problems;
        }
        Connection archive(file, Connection::Access::ReadWrite);
        checkIntegrity(archive, problems);
        if (hasTable(archive, u"messages_fts"_s)) {
            archive.execute(u"INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"_s);
        }
        if (hasInboundCounts(archive)) {
            const int broken =
                archive
                    .value(
                        u"SELECT count(*) FROM conversations c WHERE inbound_count <> "
                        "(SELECT count(*) FROM messages m WHERE m.conversation_id = c.id AND m.direction = 1)"_s)
                    .toInt();
            if (broken != 0) {
                problems += u"conversations with a wrong count of inbound messages: %1"_s.arg(broken);
            }
        }
        if (hasTable(archive, u"sync_state"_s)) {
            for (const Rule& rule : rules()) {
                const int broken = archive.value(rule.sql).toInt();
                if (broken != 0) {
                    problems += u"%1: %2"_s.arg(rule.name).arg(broken);
                }
            }
        }
    } catch (const store::StoreFailure& failure) {
        problems += failure.error().file + u": "_s + failure.error().message;
    }
    return problems;
}

qint64 rowsOf(const QString& folder, const QString& table, const QString& condition) {
    const QString file = Archive::archiveFile(folder);
    if (!QFile::exists(file)) {
        return 0;
    }
    Connection archive(file, Connection::Access::ReadWrite);
    return hasTable(archive, table)
               ? archive.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, condition)).toLongLong()
               : 0;
}

QStringList messagesOf(const QString& folder) {
    Archive archive(folder);
    const auto opened = archive.open().result();
    if (!opened) {
        throw std::runtime_error(opened.error().message.toStdString());
    }
    const auto rows = archive
                          .read([](store::ReadSession& session) {
                              return store::MessageStore::list(session, {}, std::nullopt, 1'000'000);
                          })
                          .result();
    if (!rows) {
        throw std::runtime_error(rows.error().message.toStdString());
    }
    QStringList outbound;
    QStringList inbound;
    for (const store::MessageRow& row : *rows) {
        const core::Message& message = row.message;
        if (message.direction == core::Direction::Outbound) {
            outbound += message.id + u' ' + message.statusText;
        } else {
            inbound += message.id;
        }
    }
    outbound.sort();
    inbound.sort();
    return outbound + inbound;
}

bool isInFiles(const QString& folder, const QString& word) {
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word.toLower().toUtf8())) {
            return true;
        }
    }
    return false;
}

} // namespace am::tests
