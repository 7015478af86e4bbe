// Statements of a session.
#include "store/ReadSession.h"

#include "store/Database.h"
#include "store/Statement.h"

namespace am::store {

Statement ReadSession::statement(const QString& sql) {
    return m_database.statement(sql);
}

} // namespace am::store
