// Sending, waiting, repeating and reporting of requests.
#include "api/ApiClient.h"

#include "api/Answer.h"
#include "api/HttpRequest.h"
#include "api/OneTimeBody.h"
#include "api/Pause.h"
#include "api/SystemProxies.h"
#include "core/ErrorCodes.h"
#include "core/Logging.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace am::api {

namespace {

using Kind = core::ApiError::Kind;
using std::chrono::milliseconds;
using namespace Qt::StringLiterals;

/// May this failure come from someone other than the API?
bool isFromElsewhere(Kind kind) {
    return kind == Kind::NotTheApi || kind == Kind::Network || kind == Kind::Timeout || kind == Kind::Tls ||
           kind == Kind::Server;
}

double chance() {
    return QRandomGenerator::global()->generateDouble();
}

/// Does this answer leave open what became of an earlier attempt? It does if the request was not looked at.
bool leavesOpen(const core::ApiError& error) {
    return error.isRetryable() || error.kind == Kind::Tls || error.kind == Kind::Unauthorized ||
           error.kind == Kind::Forbidden;
}

core::ApiError unsent(core::ApiError error) {
    error.isUnsent = true;
    return error;
}

/// What the API would say, as it did a moment ago.
core::ApiError limited(const Request& request, milliseconds left) {
    core::ApiError error =
        errorOf(request, Kind::RateLimited, u"The API has asked to wait before the next such request."_s);
    error.code = core::codeText(core::ErrorCode::RateLimited);
    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(left);
    return error;
}

core::ApiError cancelled(const Request& request) {
    return errorOf(request, Kind::Cancelled, u"The request was cancelled."_s);
}

} // namespace

ApiClient::ApiClient(QUrl baseUrl, core::SecretKey key, QObject* parent)
    : QObject(parent),
      m_baseUrl(std::move(baseUrl)),
      m_key(std::move(key)),
      m_network(this),
      m_queue(&std::chrono::steady_clock::now, this) {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setProxyFactory(new SystemProxies);
}

ApiClient::~ApiClient() {
    m_isClosing = true;
    cancelAll();
}

bool ApiClient::isAcceptableBaseUrl(const QUrl& url) {
    return api::isAcceptableBaseUrl(url);
}

std::optional<core::ApiError> ApiClient::refusal(const Request& request) const {
    if (m_isClosing) {
        return cancelled(request);
    }
    if (m_baseUrl.scheme() == "http"_L1 && !isLoopback(m_baseUrl)) {
        return errorOf(request, Kind::Tls,
                       u"http:// is refused because the key would travel unencrypted. Use https://."_s);
    }
    if (!isAcceptableBaseUrl(m_baseUrl)) {
        return errorOf(request, Kind::NotTheApi, u"The base URL cannot be used."_s);
    }
    if (request.isUpload() && !isAcceptableUploadUrl(request.uploadUrl, m_baseUrl)) {
        return errorOf(request, Kind::Tls,
                       u"The API named a place for the upload that is not encrypted. Nothing was sent."_s);
    }
    const QByteArray& key = m_key.reveal();
    if (std::any_of(key.begin(), key.end(), [](char c) { return c <= ' ' || c > '~'; })) {
        return errorOf(request, Kind::Unauthorized, u"The key holds characters that no key has."_s);
    }
    return std::nullopt;
}

QCoro::Task<core::Result<Response>> ApiClient::send(Request request) {
    const QPointer<ApiClient> self(this);
    if (std::optional<core::ApiError> refused = refusal(request)) {
        co_return tl::make_unexpected(unsent(std::move(*refused)));
    }
    const RetryPolicy policy = m_policy;
    const RateGroup group = rateGroupOf(request);
    core::Result<Response> answer = tl::make_unexpected(unsent(cancelled(request)));
    std::optional<core::ApiError> lost; // how the last attempt failed that may have been carried out
    QElapsedTimer watch;                // from the first attempt on
    for (int number = 1;; ++number) {
        RequestQueue::Place place(m_queue, request.lane, group);
        while (!place.isRunning()) {
            if (const milliseconds held = m_queue.pausedFor(group); held > policy.longestDelay) {
                if (number == 1) {
                    answer = tl::make_unexpected(unsent(limited(request, held)));
                }
                co_return answer;
            }
            Pause turn(m_pauses);
            place.onNews([&turn] { turn.wake(); });
            turn.orCancelledBy(request.cancel);
            if (number > 1) {
                turn.atMost(policy.timeLeft(milliseconds(watch.elapsed())));
            }
            const Pause::End end = co_await turn.ended();
            place.onNews({});
            if (end == Pause::End::GivenUp && number > 1) {
                co_return tl::make_unexpected(cancelled(request));
            }
            if (end != Pause::End::Finished) {
                co_return answer;
            }
        }
        if (number == 1) {
            if (request.cancel.isCancelled()) {
                co_return answer;
            }
            watch.start();
        }
        const milliseconds most = std::min(policy.timeout, policy.timeLeft(milliseconds(watch.elapsed())));
        answer = co_await attempt(request, number, most);
        if (answer || !self || m_isClosing) {
            co_return answer;
        }
        holdBack(group, answer.error(), number);
        place.giveBack();
        const std::optional<milliseconds> delay =
            policy.next(request, answer.error(), number, milliseconds(watch.elapsed()), chance());
        // That a later attempt was turned away does not undo what an earlier one may have done.
        if (answer.error().isOutcomeUnknown()) {
            lost = answer.error();
        } else if (lost && leavesOpen(answer.error()) && request.method != Request::Method::Get) {
            answer = tl::make_unexpected(*lost);
        }
        if (!delay) {
            co_return answer;
        }
        Pause pause(m_pauses);
        pause.orCancelledBy(request.cancel);
        pause.atMost(*delay);
        const Pause::End end = co_await pause.ended();
        if (end == Pause::End::GivenUp) {
            co_return tl::make_unexpected(cancelled(request));
        }
    }
}

void ApiClient::holdBack(RateGroup group, const core::ApiError& error, int attemptsMade) {
    if (error.kind != Kind::RateLimited) {
        return;
    }
    if (error.retryAfter) {
        m_queue.pause(group, *error.retryAfter);
    } else if (const std::optional<milliseconds> delay = m_policy.delayAfter(attemptsMade, error, chance())) {
        m_queue.pause(group, *delay);
    }
}

QCoro::Task<core::Result<Response>> ApiClient::attempt(Request request, int number, milliseconds timeout) {
    const QPointer<ApiClient> self(this);
    core::RequestRecord record;
    record.at = core::Timestamp::now();
    record.attempt = number;
    QElapsedTimer watch;
    watch.start();

    const QPointer<QNetworkReply> reply(start(request));
    Pause pause(m_pauses);
    pause.untilFinished(reply);
    pause.orCancelledBy(request.cancel);
    pause.atMost(timeout);
    const Pause::End end = co_await pause.ended();

    core::Result<Response> result = tl::make_unexpected(cancelled(request));
    Answer answer;
    if (end == Pause::End::Finished && reply) {
        answer = Answer::of(*reply);
        // A server may repeat the key in what it complains about.
        if (answer.httpStatus >= 400 && !m_key.isEmpty()) {
            answer.body.replace(m_key.reveal(), m_key.masked().toUtf8());
        }
        result = meaningOf(request, answer);
    } else if (end == Pause::End::TimeOver) {
        result = tl::make_unexpected(errorOf(
            request, Kind::Timeout, u"No complete answer within %1 seconds."_s.arg(timeout.count() / 1000)));
    }
    if (reply) {
        reply->abort();
        reply->deleteLater();
    }
    if (!self || m_isClosing) {
        co_return result;
    }

    // Whatever stands in for the API (a portal, a proxy) has a clock of its own.
    const std::optional<QDateTime> theirs = httpDate(answer.date);
    if (theirs && !request.isUpload() && (result || !isFromElsewhere(result.error().kind))) {
        m_serverTime = core::Timestamp::fromDateTime(*theirs);
        m_sinceServerTime.start();
        m_serverAhead = m_serverTime.since(core::Timestamp::now());
    }

    record.duration = milliseconds(watch.elapsed());
    record.httpStatus = answer.httpStatus;
    record.requestId = QString::fromUtf8(answer.requestId);
    const core::ApiError* const error = result ? nullptr : &result.error();
    report(std::move(record), request, error, answer.body);
    co_return result;
}

std::optional<core::Timestamp> ApiClient::serverNow() const {
    if (!m_serverAhead) {
        return std::nullopt;
    }
    return std::min(core::Timestamp::now().plus(*m_serverAhead),
                    m_serverTime.plus(milliseconds(m_sinceServerTime.elapsed())));
}

QNetworkReply* ApiClient::start(const Request& request) {
    const QNetworkRequest http = httpRequest(request, m_baseUrl, m_key);
    if (request.method == Request::Method::Get) {
        return m_network.get(http);
    }
    const QByteArray verb = methodText(request.method).toLatin1();
    auto* const body = new OneTimeBody(request.body);
    QNetworkReply* const reply = m_network.sendCustomRequest(http, verb, body);
    body->setParent(reply);
    return reply;
}

void ApiClient::cancelAll() {
    QList<QPointer<Pause>> pauses;
    pauses.reserve(m_pauses.size());
    for (Pause* const pause : std::as_const(m_pauses)) {
        pauses.append(pause);
    }
    // Whoever is woken may start, cancel or destroy anything, so this object is not touched any more.
    for (const QPointer<Pause>& pause : std::as_const(pauses)) {
        if (pause) {
            pause->giveUp();
        }
    }
}

void ApiClient::report(core::RequestRecord record, const Request& request, const core::ApiError* error,
                       const QByteArray& answer) {
    record.method = methodText(request.method);
    QByteArray path = request.path.toUtf8();
    if (!request.query.isEmpty()) {
        path += '?' + request.query.toString(QUrl::FullyEncoded).toUtf8();
    }
    record.path = withoutSecrets(path);
    record.requestBody =
        request.body.isEmpty() || request.contentType == "application/json"
            ? withoutSecrets(request.body)
            : u"%1 bytes, %2"_s.arg(request.body.size()).arg(QString::fromLatin1(request.contentType));
    if (error) {
        record.errorCode = error->code.isEmpty() ? kindWord(error->kind) : error->code;
        // The place of an upload may repeat its URL, which lets anyone upload.
        const bool isOurs = !answer.isEmpty() && !request.isUpload();
        record.responseBody = withoutSecrets(isOurs ? answer : error->message.toUtf8());
        if (record.requestId.isEmpty()) {
            record.requestId = error->requestId;
        }
    }
    qCDebug(core::logApi).noquote() << record.method << record.path << record.httpStatus << record.errorCode
                                    << record.duration.count() << "ms, attempt" << record.attempt;
    Q_EMIT requestFinished(record);
}

QString ApiClient::withoutSecrets(const QByteArray& text) const {
    constexpr qsizetype longestRead = 64 * 1024;
    constexpr qsizetype longestKept = 2 * 1024;
    if (text.isEmpty()) {
        return QString();
    }
    QByteArray head = text.first(std::min(text.size(), longestRead));
    if (!m_key.isEmpty()) {
        head.replace(m_key.reveal(), m_key.masked().toUtf8());
    }
    QString result = core::redacted(QString::fromUtf8(head));
    if (result.size() > longestKept) {
        result.truncate(longestKept);
        result += QChar(0x2026);
    }
    return result;
}

} // namespace am::api
