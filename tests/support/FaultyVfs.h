// A file system for SQLite in which the n-th change of a file fails, or ends the process.
#pragma once

#include <QString>

#include <atomic>

namespace am::tests {

/// Every SQLite connection of the process goes through it, but only files below `folder` are counted: each
/// write, sync, truncation and deletion is one change. Qt's driver must use the same SQLite library. One per
/// process. Any thread.
class FaultyVfs {
public:
    enum class Fault : quint8 {
        None,
        IoErrorOnce,    ///< the n-th change fails, later ones succeed
        FullFromThenOn, ///< no space is left from the n-th change on, until `heal`
        Kill            ///< the process ends there, as by kill -9
    };

    static FaultyVfs& instance();

    /// Begins to count anew.
    void arm(const QString& folder, Fault fault, int nth);
    void heal();
    /// Changes since `arm`.
    int changes() const { return m_changes; }
    bool hasStruck() const { return m_hasStruck; }

    /// For the file operations: SQLITE_OK, or with what this change fails.
    int onChange(const char* path, int ioError);

private:
    FaultyVfs();

    QByteArray m_folder;
    Fault m_fault = Fault::None;
    int m_nth = 0;
    std::atomic<bool> m_armed{false};
    std::atomic<int> m_changes{0};
    std::atomic<bool> m_hasStruck{false};
};

} // namespace am::tests
