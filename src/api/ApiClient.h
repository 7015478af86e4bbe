// Sends requests to one base URL with one key, and turns what comes back into values or an ApiError.
#pragma once

#include "api/Request.h"
#include "core/RequestRecord.h"
#include "core/Result.h"
#include "core/SecretKey.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <QCoro/QCoroTask>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace am::api {

class Pause;

/// How often and how long to try again.
struct RetryPolicy {
    int attempts = 4;                          ///< including the first
    std::chrono::milliseconds firstDelay{250}; ///< doubled each time, with jitter
    /// A `Retry-After` longer than this is not waited for: the error goes to the caller, who knows what else
    /// to do.
    std::chrono::milliseconds longestDelay{8000};
    std::chrono::milliseconds timeout{30000}; ///< per attempt, until the answer is complete
};

/// Talks to the API. Lives on one thread (in the console the network thread); every method is called there.
/// Reads are retried with backoff; writes only with an idempotency key, or when the server said 429 (then it
/// did nothing). A 429 on POST /v1/messages goes to the caller, who owns the order of the outbox.
/// `Retry-After` is obeyed. `http://` is refused unless the host is loopback; certificate errors are fatal.
class ApiClient : public QObject {
    Q_OBJECT
public:
    ApiClient(QUrl baseUrl, core::SecretKey key, QObject* parent = nullptr);
    /// Like cancelAll(): every caller still waiting gets ApiError::Kind::Cancelled before the client is gone.
    ~ApiClient() override;

    const QUrl& baseUrl() const { return m_baseUrl; }
    void setRetryPolicy(const RetryPolicy& policy) { m_policy = policy; }

    /// How far the API's clock is ahead of ours (less than zero: behind), by the `Date` of its last answer,
    /// to about a second; nothing before one came.
    std::optional<std::chrono::milliseconds> serverAhead() const { return m_serverAhead; }

    QCoro::Task<core::Result<Response>> send(Request request);
    /// Ends what is running; each caller gets ApiError::Kind::Cancelled.
    void cancelAll();

    /// May the key be sent there (HttpRequest.h)?
    static bool isAcceptableBaseUrl(const QUrl& url);

Q_SIGNALS:
    /// After each attempt; bodies redacted.
    void requestFinished(const am::core::RequestRecord& record);

private:
    QCoro::Task<core::Result<Response>> attempt(Request request, int number);
    QNetworkReply* start(const Request& request);
    /// Why nothing may be sent at all, if so.
    std::optional<core::ApiError> refusal(const Request& request) const;
    void report(core::RequestRecord record, const Request& request, const core::ApiError* error,
                const QByteArray& answer);
    QString withoutSecrets(const QByteArray& text) const;

    QUrl m_baseUrl;
    core::SecretKey m_key;
    RetryPolicy m_policy;
    QNetworkAccessManager m_network;
    QSet<Pause*> m_pauses; ///< where our coroutines wait
    std::optional<std::chrono::milliseconds> m_serverAhead;
    bool m_isClosing = false;
};

} // namespace am::api
