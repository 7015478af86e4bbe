// A listener for the sandbox's pushes, well-behaved or not.
#include "support/PushListener.h"

#include "sandbox/Connections.h"
#include "support/ContractWatcher.h"
#include "support/SandboxFixture.h"

#include <httplib.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace am::test {

namespace {
std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::string ReceivedPush::at(const char* pointer) const {
    const nlohmann::json::json_pointer place(pointer);
    if (json.is_discarded() || !json.contains(place))
        return "<none>";
    const nlohmann::json& value = json.at(place);
    return value.is_string() ? value.get<std::string>() : value.dump();
}

core::SignatureCheck ReceivedPush::check(const std::vector<std::string>& secrets) const {
    QList<core::SecretKey> keys;
    for (const std::string& secret : secrets)
        keys.append(core::SecretKey(QByteArray::fromStdString(secret)));
    const auto header = headers.find(lowered(core::webhookSignatureHeader));
    const QByteArray value =
        header == headers.end() ? QByteArray() : QByteArray::fromStdString(header->second);
    const QByteArray raw = QByteArray::fromStdString(body);
    // The sandbox's clock is not the computer's; what it says is looked at by those tests that mean it.
    const core::SignatureCheck first = core::verifyWebhook(value, raw, keys, core::Timestamp());
    return core::verifyWebhook(value, raw, keys, first.signedAt.value_or(core::Timestamp()));
}

class PushListener::Private {
public:
    void answer(const httplib::Request& request, httplib::Response& response);
    /// Of the silences that began before release number `after + 1`.
    void waitForRelease(quint64 after) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return isClosing || releases != after; });
    }
    void close() {
        {
            const std::lock_guard lock(mutex);
            isClosing = true;
        }
        changed.notify_all();
    }

    httplib::Server http;
    int port = 0;
    std::thread thread;
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    std::vector<ReceivedPush> received;
    std::function<PushReply(const ReceivedPush&)> decide = [](const ReceivedPush&) {
        return PushReply();
    };
    quint64 releases = 0;
    bool isClosing = false; ///< a push that comes now is not kept waiting, either
};

void PushListener::Private::answer(const httplib::Request& request, httplib::Response& response) {
    ReceivedPush push;
    push.path = request.path;
    for (const auto& [name, value] : request.headers)
        push.headers.emplace(lowered(name), value);
    push.body = request.body;
    push.json = nlohmann::json::parse(push.body, nullptr, false);
    watchPush(push.headers, push.body);
    std::function<PushReply(const ReceivedPush&)> decider;
    quint64 release = 0;
    {
        const std::lock_guard lock(mutex);
        received.push_back(push);
        decider = decide;
        release = releases;
    }
    changed.notify_all();
    const PushReply reply = decider(push);
    response.status = reply.status;
    for (const auto& [name, value] : reply.headers)
        response.set_header(name, value);
    switch (reply.manner) {
        case PushReply::Manner::NeverAnswer:
            waitForRelease(release);
            break;
        case PushReply::Manner::CloseUnanswered:
            sandbox::cutConnection(static_cast<quint16>(port), request.remote_port);
            break;
        case PushReply::Manner::CutOff:
        case PushReply::Manner::Stalls:
            response.set_content_provider(
                reply.body.size(), "text/plain",
                [this, reply, release](std::size_t, std::size_t, httplib::DataSink& sink) {
                    sink.write(reply.body.data(), reply.body.size() / 2);
                    if (reply.manner == PushReply::Manner::Stalls)
                        waitForRelease(release);
                    return false;
                });
            return;
        case PushReply::Manner::Whole:
            break;
    }
    response.set_content(reply.body, "text/plain");
}

PushListener::PushListener() : d(std::make_unique<Private>()) {
    d->http.Post(R"([\s\S]*)", [this](const httplib::Request& request, httplib::Response& response) {
        d->answer(request, response);
    });
    d->port = d->http.bind_to_any_port("127.0.0.1");
    if (d->port <= 0)
        throw std::runtime_error("the listener has no port");
    d->thread = std::thread([this] { d->http.listen_after_bind(); });
    while (!d->http.is_running())
        std::this_thread::yield();
}

PushListener::~PushListener() {
    d->close();
    d->http.stop();
    d->thread.join();
}

std::string PushListener::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(d->port) + path;
}

void PushListener::answerWith(const PushReply& reply) {
    answerBy([reply](const ReceivedPush&) { return reply; });
}

void PushListener::answerBy(std::function<PushReply(const ReceivedPush&)> decide) {
    const std::lock_guard lock(d->mutex);
    d->decide = std::move(decide);
}

std::vector<ReceivedPush> PushListener::received() const {
    const std::lock_guard lock(d->mutex);
    return d->received;
}

void PushListener::forget() {
    const std::lock_guard lock(d->mutex);
    d->received.clear();
}

void PushListener::waitFor(std::size_t count) const {
    std::unique_lock lock(d->mutex);
    d->changed.wait(lock, [&] { return d->received.size() >= count; });
}

void PushListener::release() {
    {
        const std::lock_guard lock(d->mutex);
        ++d->releases;
    }
    d->changed.notify_all();
}

void settlePushes(const SandboxClient& client) {
    if (client.request("POST", "/sandbox/pushes/settle").status != 200)
        throw std::runtime_error("the pushes did not settle");
}

} // namespace am::test
