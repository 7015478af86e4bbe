// Fails the n-th call of SQLite.
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>

struct sqlite3;

namespace am::tests {

/// Stands before `sqlite3_prepare…` and `sqlite3_step`, for Qt's driver, for our own statements and for
/// SQLite's full-text index alike: this program defines functions of these names, and the dynamic linker
/// takes them instead of the library's, which they call. So no code that is tested knows of it, and every
/// result code can be given, also those no real disk will produce on demand. Only connections to files below
/// `folder` are counted. One per process, any thread. Needs a program whose symbols are exported, and an
/// SQLite that is a shared library.
class SqlFaults {
public:
    enum class After : quint8 {
        Nothing, ///< the statement alone has failed
        Rollback ///< SQLite has rolled the transaction back as well, as it may after this code
    };
    enum class Which : quint8 { Writers, Readers };

    static SqlFaults& instance();

    /// Begins to count anew the calls of connections that write, or of those that read only; the n-th gives
    /// `code` without anything being done. 0 for none.
    void arm(const QString& folder, Which which, int code, After after, int nth);
    void heal();
    /// Calls since `arm`.
    int calls() const { return m_calls; }
    bool hasStruck() const { return m_hasStruck; }

    /// For the functions that stand before SQLite's: SQLITE_OK, or with what this call ends.
    int onCall(sqlite3* database, bool isOutermost);

private:
    SqlFaults() = default;

    QByteArray m_folder;
    Which m_which = Which::Writers;
    int m_code = 0;
    After m_after = After::Nothing;
    int m_nth = 0;
    std::atomic<bool> m_armed{false};
    std::atomic<int> m_calls{0};
    std::atomic<bool> m_hasStruck{false};
};

} // namespace am::tests
