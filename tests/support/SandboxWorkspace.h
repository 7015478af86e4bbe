// A workspace signed in to a sandbox in this process.
#pragma once

#include "core/Message.h"
#include "core/OutboxItem.h"
#include "core/Result.h"
#include "store/Archive.h"
#include "support/SandboxFixture.h"
#include "sync/Workspace.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <stdexcept>

namespace am::tests {

/// The value of a future; the event loop runs meanwhile. Throws if it does not come.
template <class T>
T waited(QFuture<T> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000)) {
        throw std::runtime_error("a future did not finish");
    }
    return future.result();
}

/// `waited`, and what failed is thrown.
template <class T>
T done(QFuture<core::Result<T>> future) {
    core::Result<T> result = waited(std::move(future));
    if (!result) {
        const core::ApiError& error = result.error();
        QStringList parts{error.operation, error.code, error.message};
        for (auto detail = error.details.cbegin(); detail != error.details.cend(); ++detail) {
            parts += detail.key() + u'=' + detail.value();
        }
        throw std::runtime_error(parts.join(u' ').toStdString());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A sandbox on a virtual clock, and a workspace whose archive is opened but not yet synced.
class SandboxWorkspace {
public:
    explicit SandboxWorkspace(sandbox::WorldKind world = sandbox::WorldKind::Empty, qint64 messages = 2000);
    ~SandboxWorkspace();

    const test::SandboxClient& sandbox() const { return m_fixture->client(); }
    sync::Workspace& workspace() { return *m_workspace; }

    /// How long a first copy of the next `signIn` keeps new rows waiting.
    void setBackfillSlice(std::chrono::milliseconds slice) { m_backfillSlice = slice; }
    /// A workspace on the same files, with this key (or the sandbox's own).
    void signIn(const core::SecretKey& key = {});
    void signOut() { m_workspace.reset(); }
    /// The sandbox goes away, and comes back with its world at the same address.
    void stopSandbox();
    void restartSandbox();

    /// One pass; throws if it failed.
    sync::SyncSummary sync() { return done(m_workspace->syncOnce()); }

    template <class Function>
    auto read(Function function) {
        return stored(m_workspace->archive().read(std::move(function)));
    }
    template <class Function>
    auto write(Function function) {
        return stored(m_workspace->archive().write(std::move(function)));
    }

    /// "<id> <status>" of every outbound message, and the ids of every inbound one, sorted: as the API has
    /// them …
    QStringList outboundOfApi() const;
    QStringList inboundOfApi() const;
    /// … and as the archive has them.
    QStringList outboundOfArchive();
    QStringList inboundOfArchive();
    /// Fields of every row of a list route, in its order.
    QStringList listed(const std::string& path, const std::vector<std::string>& fields) const;

    core::OutboxItem outboxItem(qint64 id);

private:
    template <class T>
    static T stored(QFuture<store::StoreResult<T>> future) {
        store::StoreResult<T> result = waited(std::move(future));
        if (!result) {
            throw std::runtime_error(result.error().message.toStdString());
        }
        if constexpr (!std::is_void_v<T>) {
            return std::move(*result);
        }
    }

    QTemporaryDir m_folder;
    sandbox::SandboxOptions m_options;
    std::unique_ptr<test::SandboxFixture> m_fixture;
    std::unique_ptr<sync::Workspace> m_workspace;
    std::chrono::milliseconds m_backfillSlice{10000};
};

} // namespace am::tests
