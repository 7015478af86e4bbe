// The functions before SQLite's.
#include "support/SqlFaults.h"

#include <atomic>
#include <cstring>

#include <dlfcn.h>
#include <sqlite3.h>

namespace am::tests {

namespace {

/// Calls of this thread that are under way: SQLite's full-text index runs statements within statements.
thread_local int depth = 0;
/// Our own statement is not counted.
thread_local bool isOurs = false;

/// The library's function behind one of ours.
template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// The statement whose step was made to fail. A real failure is told again by its reset or finalize, and the
/// full-text index asks only those.
std::atomic<sqlite3_stmt*> struck = nullptr;
std::atomic<int> struckCode = SQLITE_OK;

/// What reset and finalize answer: `answer`, or the failure of the step before.
int toldAgain(sqlite3_stmt* statement, int answer) {
    sqlite3_stmt* expected = statement;
    const bool failed = statement != nullptr && struck.compare_exchange_strong(expected, nullptr);
    return failed ? struckCode.load() : answer;
}

class Deeper {
public:
    Deeper() { ++depth; }
    ~Deeper() { --depth; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;
};

template <class Function, class... Arguments>
int prepared(Function* function, sqlite3* database, sqlite3_stmt** statement, Arguments... arguments) {
    const int failed = SqlFaults::instance().onCall(database, depth == 0);
    if (failed != SQLITE_OK) {
        *statement = nullptr;
        return failed;
    }
    const Deeper deeper;
    return function(database, arguments...);
}

} // namespace

SqlFaults& SqlFaults::instance() {
    static SqlFaults faults;
    return faults;
}

void SqlFaults::arm(const QString& folder, Which which, int code, After after, int nth) {
    m_armed = false;
    m_folder = folder.toUtf8() + '/';
    m_which = which;
    m_code = code;
    m_after = after;
    m_nth = nth;
    m_calls = 0;
    m_hasStruck = false;
    m_armed = true;
}

void SqlFaults::heal() {
    m_armed = false;
}

int SqlFaults::onCall(sqlite3* database, bool isOutermost) {
    // A statement within a statement runs under the lock the outer one has.
    if (!m_armed || isOurs || (m_code == SQLITE_BUSY && !isOutermost)) {
        return SQLITE_OK;
    }
    const char* file = sqlite3_db_filename(database, "main");
    const bool isCounted = file != nullptr &&
                           std::strncmp(file, m_folder.constData(), size_t(m_folder.size())) == 0 &&
                           (sqlite3_db_readonly(database, "main") == 1) == (m_which == Which::Readers);
    if (!isCounted || ++m_calls != m_nth) {
        return SQLITE_OK;
    }
    m_hasStruck = true;
    if (m_after == After::Rollback && isOutermost && sqlite3_get_autocommit(database) == 0) {
        isOurs = true;
        sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
        isOurs = false;
    }
    return m_code;
}

} // namespace am::tests

using am::tests::Deeper;
using am::tests::depth;
using am::tests::prepared;
using am::tests::real;
using am::tests::SqlFaults;
using am::tests::struck;
using am::tests::struckCode;
using am::tests::toldAgain;

extern "C" {

SQLITE_API int sqlite3_step(sqlite3_stmt* statement) {
    static auto* const function = real<int(sqlite3_stmt*)>("sqlite3_step");
    // The statement inside a blob handle, which has no text, is left alone: SQLite reads its result past this
    // function.
    const bool isCounted = statement != nullptr && sqlite3_sql(statement) != nullptr;
    sqlite3* const database = isCounted ? sqlite3_db_handle(statement) : nullptr;
    const int failed = database != nullptr ? SqlFaults::instance().onCall(database, depth == 0) : SQLITE_OK;
    if (failed != SQLITE_OK) {
        struckCode = failed;
        struck = statement;
        return failed;
    }
    const Deeper deeper;
    return function(statement);
}

SQLITE_API int sqlite3_reset(sqlite3_stmt* statement) {
    static auto* const function = real<int(sqlite3_stmt*)>("sqlite3_reset");
    return toldAgain(statement, function(statement));
}

SQLITE_API int sqlite3_finalize(sqlite3_stmt* statement) {
    static auto* const function = real<int(sqlite3_stmt*)>("sqlite3_finalize");
    return toldAgain(statement, function(statement));
}

SQLITE_API int sqlite3_prepare_v2(sqlite3* database, const char* sql, int size, sqlite3_stmt** statement,
                                  const char** tail) {
    static auto* const function =
        real<int(sqlite3*, const char*, int, sqlite3_stmt**, const char**)>("sqlite3_prepare_v2");
    return prepared(function, database, statement, sql, size, statement, tail);
}

SQLITE_API int sqlite3_prepare_v3(sqlite3* database, const char* sql, int size, unsigned flags,
                                  sqlite3_stmt** statement, const char** tail) {
    static auto* const function =
        real<int(sqlite3*, const char*, int, unsigned, sqlite3_stmt**, const char**)>("sqlite3_prepare_v3");
    return prepared(function, database, statement, sql, size, flags, statement, tail);
}

SQLITE_API int sqlite3_prepare16_v2(sqlite3* database, const void* sql, int size, sqlite3_stmt** statement,
                                    const void** tail) {
    static auto* const function =
        real<int(sqlite3*, const void*, int, sqlite3_stmt**, const void**)>("sqlite3_prepare16_v2");
    return prepared(function, database, statement, sql, size, statement, tail);
}

} // extern "C"
