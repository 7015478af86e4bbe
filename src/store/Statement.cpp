// Executing and resetting prepared statements.
#include "store/Statement.h"

#include "store/StoreFailure.h"

#include <QSqlError>

namespace am::store {

Statement::Statement(std::shared_ptr<Database::Prepared> prepared, QString file)
    : m_prepared(std::move(prepared)), m_file(std::move(file)) {
    m_prepared->inUse = true;
}

Statement::~Statement() {
    if (m_prepared) { // not moved from
        m_prepared->query->finish();
        m_prepared->inUse = false;
    }
}

Statement& Statement::bindVariant(const QVariant& value) {
    m_prepared->query->bindValue(m_bound++, value);
    return *this;
}

void Statement::execute() {
    m_bound = 0;
    if (!m_prepared->query->exec()) {
        throw StoreFailure(m_prepared->query->lastError(), m_file);
    }
}

int Statement::run() {
    execute();
    return m_prepared->query->numRowsAffected();
}

bool Statement::next() {
    if (!m_stepping) {
        execute();
        m_stepping = true;
    }
    if (m_prepared->query->next()) {
        return true;
    }
    const QSqlError error = m_prepared->query->lastError();
    reset();
    if (error.isValid()) {
        throw StoreFailure(error, m_file);
    }
    return false;
}

void Statement::reset() {
    m_prepared->query->finish();
    m_stepping = false;
}

} // namespace am::store
