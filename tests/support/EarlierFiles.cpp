// Running steps and fixtures in turn, and reading what came of it.
#include "support/EarlierFiles.h"

#include "store/Archive.h"
#include "store/Connection.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>

#include <stdexcept>

namespace am::tests {

using namespace Qt::StringLiterals;
using store::Archive;
using store::Connection;
using store::Migrations;
using Kind = Migrations::Kind;

namespace {

QString nameOf(Kind kind) {
    return kind == Kind::Archive ? u"archive"_s : u"ledger"_s;
}

QString fileOf(const QString& folder, Kind kind) {
    return kind == Kind::Archive ? Archive::archiveFile(folder) : Archive::ledgerFile(folder);
}

QString textOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error((path + u" is missing"_s).toStdString());
    }
    return QString::fromUtf8(file.readAll());
}

void run(Connection& connection, const QString& script) {
    for (const QString& sql : Migrations::statements(script)) {
        connection.execute(sql);
    }
}

QStringList listOf(Connection& connection, const QString& sql) {
    QSqlQuery query(connection.database());
    if (!query.exec(sql)) {
        throw std::runtime_error(sql.toStdString());
    }
    QStringList values;
    while (query.next()) {
        values += query.value(0).toString();
    }
    return values;
}

/// All but the full-text index and what SQLite keeps for itself.
QStringList tablesOf(Connection& connection) {
    return listOf(
        connection,
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE "
        "'sqlite_%' ORDER BY name"_s);
}

QStringList columnsOf(Connection& connection, const QString& table) {
    return listOf(connection, u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
}

} // namespace

void EarlierFiles::make(const QString& folder, Kind kind, int version) {
    Connection connection(fileOf(folder, kind), Connection::Access::ReadWrite);
    Migrations::latest(kind); // brings in the scripts
    const QDir scripts(u":/am/schema/"_s + nameOf(kind));
    const QDir fixtures(QStringLiteral(AM_SOURCE_DIR "/tests/store/fixtures/") + nameOf(kind));
    const QStringList names = scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    connection.execute(u"PRAGMA journal_mode = WAL"_s);
    for (int step = 1; step <= version; ++step) {
        connection.inTransaction([&] {
            run(connection, textOf(scripts.filePath(names[step - 1])));
            connection.execute(u"PRAGMA user_version = %1"_s.arg(step));
            run(connection, textOf(fixtures.filePath(u"%1.sql"_s.arg(step, 4, 10, QChar(u'0')))));
        });
    }
}

QStringList EarlierFiles::gaps(const QString& folder, Kind kind) {
    Connection connection(fileOf(folder, kind), Connection::Access::ReadOnly);
    QStringList gaps;
    for (const QString& table : tablesOf(connection)) {
        for (const QString& column : columnsOf(connection, table)) {
            const QString sql = u"SELECT count(*) FROM %1 WHERE coalesce(%2, '') NOT IN ('', 0, x'')"_s;
            if (connection.value(sql.arg(table, column)).toInt() == 0) {
                gaps += table + u'.' + column;
            }
        }
    }
    return gaps;
}

QMap<QString, QStringList> EarlierFiles::columns(const QString& folder, Kind kind) {
    Connection connection(fileOf(folder, kind), Connection::Access::ReadOnly);
    QMap<QString, QStringList> result;
    for (const QString& table : tablesOf(connection)) {
        result.insert(table, columnsOf(connection, table));
    }
    return result;
}

QMap<QString, QStringList> EarlierFiles::rows(const QString& folder, Kind kind,
                                              const QMap<QString, QStringList>& columns) {
    const QMap<QString, QStringList> wanted =
        columns.isEmpty() ? EarlierFiles::columns(folder, kind) : columns;
    Connection connection(fileOf(folder, kind), Connection::Access::ReadOnly);
    QMap<QString, QStringList> result;
    for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
        QStringList quoted;
        for (const QString& column : *table) {
            quoted += u"'%1=' || quote(%1)"_s.arg(column);
        }
        result.insert(table.key(), listOf(connection, u"SELECT %1 AS row FROM %2 ORDER BY row"_s.arg(
                                                          quoted.join(u" || ' ' || "_s), table.key())));
    }
    return result;
}

} // namespace am::tests
