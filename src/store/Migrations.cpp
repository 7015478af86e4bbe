// Finding and running the steps.
#include "store/Migrations.h"

#include "core/Logging.h"
#include "store/StoreFailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// The library is static, so its resources must be asked for by name; the macro wants the global namespace.
static void initSchemaResource() {
    Q_INIT_RESOURCE(store);
}

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    int number = 0;
    QString file;
};

QString folderOf(Migrations::Kind kind) {
    return kind == Migrations::Kind::Archive ? u":/am/schema/archive"_s : u":/am/schema/ledger"_s;
}

QList<Step> steps(Migrations::Kind kind) {
    initSchemaResource();
    const QDir folder(folderOf(kind));
    QList<Step> result;
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        result.append({name.section(u'_', 0, 0).toInt(), folder.filePath(name)});
        Q_ASSERT(result.last().number == result.size());
    }
    return result;
}

void refuseNewer(int version, Migrations::Kind kind, const QString& file) {
    if (version > Migrations::latest(kind)) {
        throw StoreFailure(
            {StoreError::Kind::NewerVersion,
             u"version %1, this console knows up to %2"_s.arg(version).arg(Migrations::latest(kind)), file});
    }
}

int versionOf(Connection& connection) {
    return connection.value(u"PRAGMA user_version"_s).toInt();
}

} // namespace

int Migrations::latest(Kind kind) {
    return int(steps(kind).size());
}

int Migrations::inspect(const QString& file, Kind kind) {
    if (QFileInfo(file).size() == 0) {
        return 0;
    }
    Connection connection(file, Connection::Access::ReadOnly);
    const int version = versionOf(connection);
    refuseNewer(version, kind, file);
    return version;
}

int Migrations::run(Connection& connection, Kind kind) {
    int version = versionOf(connection);
    refuseNewer(version, kind, connection.file());
    const QList<Step> all = steps(kind);
    for (const Step& step : all) {
        if (step.number <= version) {
            continue;
        }
        QFile script(step.file);
        if (!script.open(QIODevice::ReadOnly)) {
            throw StoreFailure({StoreError::Kind::Sql, script.errorString(), connection.file()});
        }
        const QStringList parts = statements(QString::fromUtf8(script.readAll()));
        connection.inTransaction([&] {
            for (const QString& sql : parts) {
                connection.execute(sql);
            }
            connection.execute(u"PRAGMA user_version = %1"_s.arg(step.number));
        });
        version = step.number;
        qCDebug(core::logStore) << "Migrated" << QFileInfo(connection.file()).fileName() << "to version"
                                << version;
    }
    return version;
}

} // namespace am::store
