// The sandbox as an HTTP server.
#include "sandbox/Server.h"

#include "core/Logging.h"
#include "sandbox/Connections.h"
#include "sandbox/PushSender.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

#include <httplib.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <thread>

namespace am::sandbox {

namespace {
/// The library compresses application/json for whoever offers it, which costs 27 ms a page; it compares types
/// exactly, so the parameter in Answer::contentType is enough to keep answers as they are.
constexpr std::size_t threads = 48;
/// Connections that may wait to be taken up. The library's own five make a crowd of clients wait a second.
constexpr int waitingConnections = 128;
constexpr std::size_t largestRequest = 8 * 1024 * 1024;
constexpr auto worstSleep = std::chrono::milliseconds(500);

/// A bare system may not know the name localhost; the address it stands for is always there.
SandboxOptions withAddress(SandboxOptions options) {
    if (options.host == QLatin1String("localhost"))
        options.host = QStringLiteral("127.0.0.1");
    return options;
}

/// 127.0.0.0/8 in plain notation, ::1 and localhost; other names could lead anywhere.
bool isLoopback(const QString& host) {
    const bool numeric = std::all_of(
        host.begin(), host.end(), [](QChar c) { return c == QLatin1Char('.') || (c >= u'0' && c <= u'9'); });
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           (numeric && host.startsWith(QLatin1String("127.")));
}

bool startsWith(const std::string& text, const char* prefix) {
    return text.rfind(prefix, 0) == 0;
}

/// Not the library's default, which lets two servers share a port.
void takeAddressAlone(socket_t socket) {
#ifdef Q_OS_WIN
    const int option = SO_EXCLUSIVEADDRUSE;
#else
    const int option = SO_REUSEADDR;
#endif
    int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char*>(&yes), sizeof yes);
}

std::string bearerToken(const httplib::Request& request) {
    const std::string header = request.get_header_value("Authorization");
    // The name of the scheme ignores case (RFC 9110, section 11.1).
    const QByteArray scheme = QByteArray::fromStdString(header.substr(0, 7)).toLower();
    return scheme == "bearer " ? header.substr(7) : std::string();
}

Failure unknownRoute(const std::string& method, const std::string& path) {
    Failure missing = failure::notFound("route");
    // A path may hold any bytes; answers are UTF-8.
    const QString shown = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())).left(200);
    missing.message = method + ' ' + shown.toStdString() + " is not a route of the sandbox";
    return missing;
}

Failure serverTrouble(quint64 number) {
    switch (number % 3) {
        case 0:
            return failure::internal();
        case 1:
            return Failure{502, "UPSTREAM_ERROR", "upstream error", {}, 0, {}};
        default:
            return Failure{503, "UNAVAILABLE", "temporarily unavailable", {}, 0, {}};
    }
}
} // namespace

class Server::Private {
public:
    explicit Private(const SandboxOptions& from) : options(from), world(from) {
        addAllRoutes(router, world);
        setUp();
    }

    void setUp();
    void answer(const httplib::Request& request, httplib::Response& response);
    /// Answers; the verdict says how to spoil that.
    ChaosVerdict answerUndisturbed(const httplib::Request& request, httplib::Response& response);
    void tellWatcher(const httplib::Request& request, const httplib::Response& response) const;
    void write(httplib::Response& response, const Answer& answer, const std::string& requestId) const;
    void disturb(const httplib::Request& request, httplib::Response& response, ChaosVerdict::Kind kind) const;
    void fireDueEvents();
    /// Under which name and port the caller reached this sandbox; its own address if the header is odd.
    std::string addressAsAsked(const std::string& host) const;

    const SandboxOptions options;
    World world;
    Router router;
    httplib::Server http;
    std::thread listener;
    std::thread dueWorker;
    std::unique_ptr<PushSender> pushSender;
    std::mutex stopMutex;
    std::condition_variable stopSignal;
    bool stopping = false;
    quint64 disturbedRequests = 0; ///< guarded by the world's mutex
    core::SecretKey apiKey;
    QString error;
    quint16 port = 0;
    socket_t listening = INVALID_SOCKET;
};

void Server::Private::setUp() {
    http.new_task_queue = [] {
        return new httplib::ThreadPool(threads);
    };
    http.set_tcp_nodelay(true);
    http.set_socket_options([this](socket_t socket) {
        takeAddressAlone(socket);
        listening = socket;
    });
    http.set_keep_alive_max_count(100'000);
    http.set_keep_alive_timeout(5);
    http.set_payload_max_length(largestRequest);
    // Reads have no body and are answered before the library looks for one; the rest goes through one handler
    // each.
    http.set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        // So is a POST without a length, which has no body either; the library would wait for one.
        const bool isRead = request.method == "GET" || request.method == "HEAD";
        if (!isRead && (request.has_header("Content-Length") || request.has_header("Transfer-Encoding")))
            return httplib::Server::HandlerResponse::Unhandled;
        answer(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto handler = [this](const httplib::Request& request, httplib::Response& response) {
        answer(request, response);
    };
    const std::string anything = R"([\s\S]*)";
    http.Post(anything, handler);
    http.Put(anything, handler);
    http.Patch(anything, handler);
    http.Delete(anything, handler);
    http.Options(anything, handler);
    // What the library itself refuses (malformed, too large) gets the envelope, too.
    const httplib::Server::HandlerWithResponse refuse = [this](const httplib::Request&,
                                                               httplib::Response& response) {
        if (!response.body.empty())
            return httplib::Server::HandlerResponse::Unhandled;
        std::string id;
        {
            const std::lock_guard lock(world.mutex());
            id = world.nextRequestId();
        }
        Failure refusal = response.status == 404
                              ? failure::notFound("route")
                              : failure::validation({{"request", "is malformed or too large"}});
        refusal.status = response.status;
        write(response, refused(refusal, id), id);
        return httplib::Server::HandlerResponse::Handled;
    };
    http.set_error_handler(refuse);
}

void Server::Private::write(httplib::Response& response, const Answer& answer,
                            const std::string& requestId) const {
    response.status = answer.status;
    response.set_header("X-Request-Id", requestId);
    for (const auto& [name, value] : answer.headers)
        response.set_header(name, value);
    if (answer.status != 204)
        response.set_content(answer.body, answer.contentType);
}

void Server::Private::disturb(const httplib::Request& request, httplib::Response& response,
                              ChaosVerdict::Kind kind) const {
    if (kind == ChaosVerdict::Kind::Dropped && cutConnection(port, request.remote_port))
        return;
    // A content provider that gives up makes the library close the connection in the middle of the body.
    const std::size_t given = kind == ChaosVerdict::Kind::Truncated ? response.body.size() / 2 : 0;
    const std::string contentType = response.get_header_value("Content-Type");
    const std::string body = std::move(response.body);
    response.body.clear();
    response.headers.erase("Content-Type");
    response.headers.erase("Content-Length");
    response.set_content_provider(body.size(), contentType,
                                  [body, given](std::size_t offset, std::size_t, httplib::DataSink& sink) {
                                      if (offset < given)
                                          sink.write(body.data() + offset, given - offset);
                                      return offset < given;
                                  });
}

void Server::Private::tellWatcher(const httplib::Request& request, const httplib::Response& response) const {
    const auto lowered = [](const httplib::Headers& headers) {
        std::map<std::string, std::string> result;
        for (const auto& [name, value] : headers) {
            std::string lower = name;
            std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            });
            if (lower != "authorization")
                result.emplace(std::move(lower), value);
        }
        return result;
    };
    Exchange exchange;
    exchange.method = request.method;
    exchange.target = request.target;
    exchange.requestHeaders = lowered(request.headers);
    exchange.requestBody = request.body;
    exchange.status = response.status;
    exchange.answerHeaders = lowered(response.headers);
    exchange.answerBody = response.body;
    options.watcher(exchange);
}

void Server::Private::answer(const httplib::Request& request, httplib::Response& response) {
    const ChaosVerdict chaos = answerUndisturbed(request, response);
    if (options.watcher)
        tellWatcher(request, response);
    if (chaos.kind == ChaosVerdict::Kind::Dropped || chaos.kind == ChaosVerdict::Kind::Truncated)
        disturb(request, response, chaos.kind);
}

ChaosVerdict Server::Private::answerUndisturbed(const httplib::Request& request,
                                                httplib::Response& response) {
    const bool isApi = startsWith(request.path, "/v1/");
    const bool isControl = startsWith(request.path, "/sandbox/");
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    Request asked;
    asked.method = method;
    asked.path = request.path;
    for (const auto& [name, value] : request.params)
        asked.query.emplace(name, value);
    asked.body = request.body;
    if (request.has_header("Idempotency-Key"))
        asked.idempotencyKey = request.get_header_value("Idempotency-Key");
    asked.accept = request.get_header_value("Accept");
    asked.userAgent = request.get_header_value("User-Agent");
    asked.remoteAddress = request.remote_addr;
    asked.contentType = request.get_header_value("Content-Type");
    asked.address = addressAsAsked(request.get_header_value("Host"));

    std::optional<KeyGrant> grant;
    ChaosVerdict chaos;
    quint64 number = 0;
    {
        const std::lock_guard lock(world.mutex());
        asked.requestId = world.nextRequestId();
        grant = world.keys.find(bearerToken(request));
        if (isApi) {
            number = ++disturbedRequests;
            chaos = chaosVerdict(world.chaos, world.seed(), number);
        }
    }
    if (chaos.latencyMs > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(chaos.latencyMs));
    const auto refuse = [&](const Failure& failure) {
        write(response, refused(failure, asked.requestId), asked.requestId);
        chaos.kind = ChaosVerdict::Kind::None;
        return chaos;
    };
    const auto match = router.find(method, request.path);
    const bool isOpen = match && match->route->audience == Audience::Anyone;
    if (!isApi && !isControl && !isOpen)
        return refuse(unknownRoute(method, request.path));
    if (!isOpen) {
        if (!grant || (isApi && grant->isRevoked))
            return refuse(failure::unauthorized());
        if (chaos.kind == ChaosVerdict::Kind::ServerError)
            return refuse(serverTrouble(number));
        if (chaos.kind == ChaosVerdict::Kind::RateLimited)
            return refuse(failure::rateLimited(1 + static_cast<int>(number % 3)));
        if (!match)
            return refuse(unknownRoute(method, request.path));
        if (isControl && !grant->isMain)
            return refuse(failure::forbidden("control calls need the sandbox's own key"));
        if (!match->route->scope.empty() && grant->scopes.count(match->route->scope) == 0)
            return refuse(failure::missingScope(match->route->scope));
        asked.scopes = std::move(grant->scopes);
        asked.keyId = grant->id;
        asked.keyLabel = grant->label;
    }
    asked.pathValues = match->pathValues;
    Answer made;
    {
        const std::lock_guard lock(world.mutex());
        made = world.perform(*match->route, asked, asked.requestId);
    }
    write(response, made, asked.requestId);
    return chaos;
}

std::string Server::Private::addressAsAsked(const std::string& host) const {
    const bool plain =
        !host.empty() && host.size() <= 255 && std::all_of(host.begin(), host.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
                   c == '-' || c == ':' || c == '[' || c == ']';
        });
    // The world's own address was set before the first request and stays.
    return plain ? "http://" + host : world.state.address;
}

void Server::Private::fireDueEvents() {
    std::unique_lock stop(stopMutex);
    while (!stopping) {
        auto sleep = worstSleep;
        stop.unlock();
        try {
            const std::lock_guard lock(world.mutex());
            world.runDue();
            if (const auto next = world.nextDue())
                sleep = std::clamp(next->since(world.state.now()), std::chrono::milliseconds(1), worstSleep);
        } catch (const std::exception& problem) {
            qCWarning(core::logSandbox, "due events: %s", problem.what());
        }
        stop.lock();
        stopSignal.wait_for(stop, sleep, [this] { return stopping; });
    }
}

Server::Server(const SandboxOptions& options) : d(std::make_unique<Private>(withAddress(options))) {
    d->apiKey = d->world.keys.mainKey();
}

Server::~Server() {
    stop();
}

bool Server::start() {
    if (d->options.reach == Reach::LoopbackOnly && !isLoopback(d->options.host)) {
        d->error =
            QStringLiteral("%1 is not a loopback address; others need --allow-remote").arg(d->options.host);
        return false;
    }
    const std::string host = d->options.host.toStdString();
    if (d->options.port == 0) {
        const int bound = d->http.bind_to_any_port(host);
        d->port = bound > 0 ? static_cast<quint16>(bound) : 0;
    } else if (d->http.bind_to_port(host, d->options.port)) {
        d->port = d->options.port;
    }
    if (d->port == 0) {
        d->error = QStringLiteral("cannot listen on %1:%2").arg(d->options.host).arg(d->options.port);
        return false;
    }
    d->pushSender = std::make_unique<PushSender>(d->world, d->options);
    {
        const std::lock_guard lock(d->world.mutex());
        d->world.setAddress(url().toStdString());
        d->world.pushSender = d->pushSender.get();
    }
    // Again, with a longer queue: the library has no setting for it.
    ::listen(d->listening, waitingConnections);
    d->listener = std::thread([this] { d->http.listen_after_bind(); });
    // Connections queue up from the bind on; this only makes sure that stop() finds a running server.
    while (!d->http.is_running())
        std::this_thread::yield();
    d->pushSender->start();
    if (d->options.clockMode == ClockMode::Real)
        d->dueWorker = std::thread([this] { d->fireDueEvents(); });
    return true;
}

void Server::stop() {
    {
        const std::lock_guard lock(d->stopMutex);
        d->stopping = true;
    }
    d->stopSignal.notify_all();
    // First, as a request may be waiting for a listener.
    if (d->pushSender)
        d->pushSender->stop();
    if (d->dueWorker.joinable())
        d->dueWorker.join();
    if (d->listener.joinable()) {
        d->http.stop();
        // Idle connections would hold their threads until the keep-alive time is over.
        cutAllConnections(d->port);
        d->listener.join();
    }
}

quint16 Server::port() const {
    return d->port;
}

QString Server::url() const {
    const bool six = d->options.host.contains(QLatin1Char(':'));
    return QStringLiteral("http://%1:%2")
        .arg(six ? QLatin1Char('[') + d->options.host + QLatin1Char(']') : d->options.host)
        .arg(d->port);
}

const core::SecretKey& Server::apiKey() const {
    return d->apiKey;
}

const QString& Server::errorString() const {
    return d->error;
}

} // namespace am::sandbox
