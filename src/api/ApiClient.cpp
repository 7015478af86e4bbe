// Sending, waiting, repeating and reporting of requests.
#include "api/ApiClient.h"

#include "api/Answer.h"
#include "api/HttpRequest.h"
#include "api/OneTimeBody.h"
#include "api/Pause.h"
#include "core/Logging.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace am::api {

namespace {

using Kind = core::ApiError::Kind;
using std::chrono::milliseconds;
using namespace Qt::StringLiterals;

/// Only then can repeating do no harm (design rule 4.1).
bool mayRepeat(const Request& request, const core::ApiError& error) {
    if (request.isUpload() || !error.isRetryable() || error.kind == Kind::NotTheApi) {
        return false;
    }
    if (request.method == Request::Method::Get || !request.idempotencyKey.isEmpty()) {
        return true;
    }
    const bool isSend = request.method == Request::Method::Post && request.path == "/v1/messages"_L1;
    return error.kind == Kind::RateLimited && !isSend;
}

/// The wait before attempt `next` (2, 3, …); nothing if it is longer than we wait.
std::optional<milliseconds> delayBefore(int next, const core::ApiError& error, const RetryPolicy& policy) {
    if (error.retryAfter) {
        const milliseconds asked = *error.retryAfter;
        return asked > policy.longestDelay ? std::nullopt : std::optional(asked);
    }
    const int doublings = std::clamp(next - 2, 0, 20);
    const qint64 full = std::min(policy.firstDelay.count() << doublings, policy.longestDelay.count());
    // Half fixed, half random: clients that failed together do not come back together.
    const qint64 jitter = qint64(QRandomGenerator::global()->generateDouble() * double(full) / 2);
    return milliseconds(full - jitter);
}

/// May this failure come from someone other than the API?
bool isFromElsewhere(Kind kind) {
    return kind == Kind::NotTheApi || kind == Kind::Network || kind == Kind::Timeout || kind == Kind::Tls ||
           kind == Kind::Server;
}

core::ApiError cancelled(const Request& request) {
    return errorOf(request, Kind::Cancelled, u"The request was cancelled."_s);
}

} // namespace

ApiClient::ApiClient(QUrl baseUrl, core::SecretKey key, QObject* parent)
    : QObject(parent), m_baseUrl(std::move(baseUrl)), m_key(std::move(key)), m_network(this) {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback(m_baseUrl)) {
        m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
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
        co_return tl::make_unexpected(std::move(*refused));
    }
    const RetryPolicy policy = m_policy;
    for (int number = 1;; ++number) {
        core::Result<Response> answer = co_await attempt(request, number);
        if (answer || !self || m_isClosing || number >= policy.attempts ||
            !mayRepeat(request, answer.error())) {
            co_return answer;
        }
        const std::optional<milliseconds> delay = delayBefore(number + 1, answer.error(), policy);
        if (!delay) {
            co_return answer;
        }
        Pause pause(m_pauses);
        pause.atMost(*delay);
        const Pause::End end = co_await pause.ended();
        if (end == Pause::End::GivenUp) {
            co_return tl::make_unexpected(cancelled(request));
        }
    }
}

QCoro::Task<core::Result<Response>> ApiClient::attempt(Request request, int number) {
    const QPointer<ApiClient> self(this);
    const milliseconds timeout = m_policy.timeout;
    core::RequestRecord record;
    record.at = core::Timestamp::now();
    record.attempt = number;
    QElapsedTimer watch;
    watch.start();

    const QPointer<QNetworkReply> reply(start(request));
    Pause pause(m_pauses);
    pause.untilFinished(reply);
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
        m_serverAhead = core::Timestamp::fromDateTime(*theirs).since(core::Timestamp::now());
    }

    record.duration = milliseconds(watch.elapsed());
    record.httpStatus = answer.httpStatus;
    record.requestId = QString::fromUtf8(answer.requestId);
    const core::ApiError* const error = result ? nullptr : &result.error();
    report(std::move(record), request, error, answer.body);
    co_return result;
}

QNetworkReply* ApiClient::start(const Request& request) {
    const QNetworkRequest http = httpRequest(request, m_baseUrl, m_key);
    if (request.method == Request::Method::Get) {
        return m_network.get(http);
    }
    const QByteArray verb = methodText(request.method).toLatin1();
    if (request.body.isEmpty()) {
        return m_network.sendCustomRequest(http, verb);
    }
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
        record.responseBody = withoutSecrets(answer.isEmpty() ? error->message.toUtf8() : answer);
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
