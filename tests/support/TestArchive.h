// An opened archive in a temporary folder, for tests.
#pragma once

#include "core/Message.h"
#include "store/Archive.h"
#include "store/MessageStore.h"

#include <QFuture>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <type_traits>

namespace am::tests {

/// Our number and a contact that tests use unless they need others.
inline const QString ourNumber = QStringLiteral("+14155550100");
inline const QString someContact = QStringLiteral("+12125550123");

/// The moment at which the test profile was opened first; builders count from here.
constexpr core::Timestamp testNow = core::Timestamp::fromMilliseconds(1'780'000'000'000);
constexpr core::Timestamp minutesAfter(int minutes) {
    return core::Timestamp::fromMilliseconds(testNow.milliseconds() + minutes * 60'000LL);
}

/// A distinct UUID for each number.
QString testId(int number);
/// Messages between `ourNumber` and `someContact`, `minutes` after `testNow`, with `testId(number)`.
core::Message outbound(int number, int minutes, const QString& text = QStringLiteral("Your order is ready."),
                       core::MessageStatus status = core::MessageStatus::Delivered);
core::Message inbound(int number, int minutes, const QString& text = QStringLiteral("Thanks!"));

/// Archive and ledger in a folder that vanishes with this object. Lives on the test's thread. `write` and
/// `read` wait; a StoreError is thrown as std::runtime_error, which fails the test that did not expect it.
class TestArchive {
public:
    /// Opens the archive; use `Later` to call `open` yourself.
    enum class Open : quint8 { Now, Later };
    explicit TestArchive(Open open = Open::Now);

    QString folder() const;
    store::Archive& archive() { return *m_archive; }
    store::StoreResult<store::OpenReport> open();
    /// Destroys the archive, which runs what is queued, and closes the files.
    void close() { m_archive.reset(); }
    /// Makes a new archive on the same files; not yet opened.
    void remake();

    template <class Function>
    auto write(Function function) {
        return value(m_archive->write(std::move(function)));
    }
    template <class Function>
    auto read(Function function) {
        return value(m_archive->read(std::move(function)));
    }
    store::UpsertReport add(const QList<core::Message>& messages);

private:
    template <class T>
    static T value(QFuture<store::StoreResult<T>> future) {
        store::StoreResult<T> result = future.result();
        if (!result) {
            throw std::runtime_error(result.error().message.toStdString());
        }
        if constexpr (!std::is_void_v<T>) {
            return std::move(*result);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Archive> m_archive;
};

} // namespace am::tests
