// The n-th change of a plain file fails, or ends the process.
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

namespace am::tests {

/// Stands between the program, Qt included, and the system's `write`, `fsync` and `rename`: each of them on a
/// file in `folder`, or on the folder itself, is one change. What SQLite does is FaultyVfs's. Linux. One per
/// process. Any thread.
class FaultyFiles {
public:
    enum class Fault : quint8 {
        None,
        FullFromThenOn, ///< no space is left from the n-th change on, which still writes half of its bytes
        Kill            ///< the process ends there, as by kill -9, in the middle of a write
    };

    static FaultyFiles& instance();

    /// Begins to count anew.
    void arm(const QString& folder, Fault fault, int nth);
    void heal() { m_isArmed = false; }
    /// Changes since `arm`.
    int changes() const { return m_changes; }

    /// For the functions that stand in: is this the change that fails?
    bool strikes(const char* path);
    bool strikes(int handle);
    Fault fault() const { return m_fault; }

private:
    QByteArray m_folder;
    Fault m_fault = Fault::None;
    int m_nth = 0;
    std::atomic<bool> m_isArmed{false};
    std::atomic<int> m_changes{0};
};

} // namespace am::tests
