// The sandbox as an HTTP server.
#pragma once

#include "core/SecretKey.h"
#include "sandbox/SandboxOptions.h"

#include <QString>

#include <memory>

namespace am::sandbox {

/// A running sandbox: the API under /v1, control calls under /sandbox. Has threads of its own; make, start
/// and stop it from one thread.
class Server {
public:
    /// Opens the world. Throws std::runtime_error with a text for people (unusable data file, …).
    explicit Server(const SandboxOptions& options);
    /// Stops.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Starts to listen and returns once requests are answered. False with errorString() if the address
    /// cannot be taken, or is not a loopback address and only those are allowed.
    bool start();
    /// Ends all connections and waits for running requests.
    void stop();

    quint16 port() const;
    /// "http://127.0.0.1:40513", without a slash at the end.
    QString url() const;
    const core::SecretKey& apiKey() const;
    const QString& errorString() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace am::sandbox
