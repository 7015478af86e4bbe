// Sends requests to one base URL with one key, and turns what comes back into values or an ApiError.
#pragma once

#include "core/RequestRecord.h"
#include "core/Result.h"
#include "core/SecretKey.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <QCoro/QCoroTask>

#include <chrono>

namespace am::api {

/// One request. `body` is JSON or empty.
struct Request {
    enum class Method : quint8 { Get, Post, Put, Patch, Delete };
    Method method = Method::Get;
    QString path; ///< "/v1/messages", path parameters already percent-encoded
    QUrlQuery query;
    QByteArray body;
    QString idempotencyKey; ///< sent as Idempotency-Key if not empty; makes a write safe to retry
};

/// A successful answer: status 2xx and a body that is JSON or empty.
struct Response {
    int httpStatus = 0;
    QByteArray body;
    QString nextCursor; ///< X-Next-Cursor header
    QString requestId;
};

/// How often and how long to try again.
struct RetryPolicy {
    int attempts = 4;                          ///< including the first
    std::chrono::milliseconds firstDelay{250}; ///< doubled each time, with jitter
    std::chrono::milliseconds longestDelay{8000};
    std::chrono::milliseconds timeout{30000}; ///< per attempt, until the answer is complete
};

/// Talks to the API. Lives on one thread (in the console the network thread); every method is called there. Reads are
/// retried with backoff; writes only with an idempotency key, or when the server said 429 (then it did nothing).
/// `Retry-After` is obeyed. `http://` is refused unless the host is loopback; certificate errors are fatal.
class ApiClient : public QObject {
    Q_OBJECT
public:
    ApiClient(QUrl baseUrl, core::SecretKey key, QObject* parent = nullptr);

    const QUrl& baseUrl() const { return m_baseUrl; }
    void setRetryPolicy(const RetryPolicy& policy) { m_policy = policy; }

    QCoro::Task<core::Result<Response>> send(Request request);
    /// Ends what is running; each caller gets ApiError::Kind::Cancelled.
    void cancelAll();

    /// Is this a base URL we may send a key to? https, or http on loopback; no user info, query or fragment.
    static bool isAcceptableBaseUrl(const QUrl& url);

Q_SIGNALS:
    /// After each attempt; bodies redacted.
    void requestFinished(const am::core::RequestRecord& record);

private:
    QCoro::Task<core::Result<Response>> attempt(Request request, int number);

    QUrl m_baseUrl;
    core::SecretKey m_key;
    RetryPolicy m_policy;
    QNetworkAccessManager m_network;
    QHash<QObject*, bool> m_running;
};

} // namespace am::api
