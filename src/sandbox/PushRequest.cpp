// The HTTP requests of pushes, with a time limit and a way to cut them off.
#include "sandbox/PushRequest.h"

#include <QString>

#include <httplib.h>

#include <algorithm>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace am::sandbox {

namespace {
using Steady = std::chrono::steady_clock;

/// As much of an answer as is read; the rest does not matter.
constexpr std::size_t readAtMost = 16 * 1024;
constexpr qsizetype excerptLength = 1024;
/// A request that is just connecting cannot be cut off, so it is tried again.
constexpr auto cutAgain = std::chrono::milliseconds(20);
constexpr auto longestConnecting = std::chrono::seconds(2);

std::optional<std::string> excerpt(const std::string& body) {
    if (body.empty())
        return std::nullopt;
    return QString::fromUtf8(body.data(), static_cast<qsizetype>(body.size()))
        .left(excerptLength)
        .toStdString();
}

std::string inSeconds(std::chrono::milliseconds span) {
    return QString::number(static_cast<double>(span.count()) / 1000.0).toStdString() + " s";
}

/// Not the library's own choice by URL, which knows no hexadecimal IPv6 addresses.
std::unique_ptr<httplib::ClientImpl> clientFor(const PushTarget& target) {
    if (target.secure)
        return std::make_unique<httplib::SSLClient>(target.address(), target.port);
    return std::make_unique<httplib::ClientImpl>(target.address(), target.port);
}

std::string explanation(httplib::Error error) {
    switch (error) {
        case httplib::Error::Connection:
        case httplib::Error::BindIPAddress:
            return "no connection";
        case httplib::Error::ConnectionTimeout:
            return "no connection in time";
        case httplib::Error::SSLConnection:
        case httplib::Error::SSLLoadingCerts:
        case httplib::Error::SSLServerVerification:
            return "no secure connection";
        default:
            return "the connection was closed before the answer was complete";
    }
}
} // namespace

class PushRequests::Private {
public:
    explicit Private(std::chrono::milliseconds longest) : limit(longest) {}

    struct Running {
        httplib::ClientImpl* client = nullptr;
        Steady::time_point deadline;
        bool timedOut = false;
    };
    void watch();

    const std::chrono::milliseconds limit;
    std::mutex mutex;
    std::condition_variable changed;
    std::list<Running> running; ///< oldest deadline first, as all have the same limit
    bool cancelled = false;
    bool ending = false;
    std::thread watcher;
};

void PushRequests::Private::watch() {
    std::unique_lock lock(mutex);
    while (!ending) {
        if (running.empty()) {
            changed.wait(lock);
            continue;
        }
        const Steady::time_point now = Steady::now();
        bool cutting = false;
        for (Running& one : running) {
            if (!cancelled && one.deadline > now)
                continue;
            one.timedOut = one.deadline <= now;
            one.client->stop();
            cutting = true;
        }
        changed.wait_until(lock, cutting ? now + cutAgain : running.front().deadline);
    }
}

PushRequests::PushRequests(std::chrono::milliseconds limit) : d(std::make_unique<Private>(limit)) {
    d->watcher = std::thread([this] { d->watch(); });
}

PushRequests::~PushRequests() {
    cancelAll();
    {
        const std::lock_guard lock(d->mutex);
        d->ending = true;
    }
    d->changed.notify_all();
    d->watcher.join();
}

void PushRequests::cancelAll() {
    {
        const std::lock_guard lock(d->mutex);
        d->cancelled = true;
    }
    d->changed.notify_all();
}

PushResult PushRequests::post(const PushTarget& target, const PushAttempt& attempt) {
    PushResult result;
    const std::unique_ptr<httplib::ClientImpl> made = clientFor(target);
    httplib::ClientImpl& client = *made;
    client.set_connection_timeout(std::min<std::chrono::milliseconds>(d->limit, longestConnecting));
    // The watcher keeps the time; the library's limits are for single reads only.
    client.set_read_timeout(d->limit * 2);
    client.set_write_timeout(d->limit * 2);
    client.set_follow_location(false);
    client.set_decompress(false);
    // A listener on this computer has a certificate of its own making.
    client.enable_server_certificate_verification(!target.isLoopback());

    httplib::Request request;
    request.method = "POST";
    request.path = target.path;
    request.body = attempt.body;
    request.set_header("Host", target.authority());
    for (const auto& [name, value] : attempt.headers)
        request.set_header(name, value);
    std::string body;
    bool enough = false;
    request.response_handler = [&result](const httplib::Response& response) {
        result.status = response.status;
        return true;
    };
    request.content_receiver = [&](const char* data, std::size_t length, quint64, quint64) {
        body.append(data, std::min(length, readAtMost - body.size()));
        enough = body.size() == readAtMost;
        return !enough;
    };

    const Steady::time_point start = Steady::now();
    std::list<Private::Running>::iterator place;
    {
        const std::lock_guard lock(d->mutex);
        if (d->cancelled) {
            result.error = "the sandbox is stopping";
            return result;
        }
        place = d->running.insert(d->running.end(), {&client, start + d->limit, false});
    }
    d->changed.notify_all();
    const httplib::Result answer = client.send(request);
    bool timedOut = false;
    {
        const std::lock_guard lock(d->mutex);
        timedOut = place->timedOut;
        d->running.erase(place);
    }
    // The library skips the handler of an answer without a body.
    if (answer && !result.status)
        result.status = answer->status;
    if (result.status) {
        result.milliseconds =
            std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - start).count();
        result.excerpt = excerpt(body);
    }
    if (timedOut)
        result.error = "no complete answer within " + inSeconds(d->limit);
    else if (!answer && !enough)
        result.error = explanation(answer.error());
    else if (*result.status >= 300 && *result.status < 400)
        result.error = "answered " + std::to_string(*result.status) + "; redirects are not followed";
    else if (*result.status < 200 || *result.status >= 300)
        result.error = "answered " + std::to_string(*result.status);
    return result;
}

} // namespace am::sandbox
