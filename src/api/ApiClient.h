// Sends requests to one base URL with one key, and turns what comes back into values or an ApiError.
#pragma once

#include "api/Request.h"
#include "api/RequestQueue.h"
#include "api/RetryPolicy.h"
#include "core/RequestRecord.h"
#include "core/Result.h"
#include "core/SecretKey.h"

#include <QByteArray>
#include <QElapsedTimer>
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

/// Talks to the API. Lives on one thread (in the console the network thread); every method is called there.
/// All requests go through one queue (RequestQueue), and are sent again where that can do no harm
/// (RetryPolicy). After a 429 all requests of its RateGroup wait as long as `Retry-After` says; a 429 on
/// POST /v1/messages goes to the caller, who owns the order of the outbox. `http://` is refused unless the
/// host is loopback; certificate errors are fatal; redirects are not followed. Goes through the system's
/// proxy.
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
    /// The API's time now, going by its latest answer that told it. Counted on from there by our clock and by
    /// one that nobody sets: if ours was set since, it is the earlier of the two, so that nothing the API has
    /// done since seems to lie before.
    std::optional<core::Timestamp> serverNow() const;

    /// An error with `isUnsent` means that nothing was sent. A request whose group has to wait longer than
    /// RetryPolicy::longestDelay is answered at once with the 429 that is to be expected.
    QCoro::Task<core::Result<Response>> send(Request request);
    /// Ends what is waiting or running; each caller gets ApiError::Kind::Cancelled.
    void cancelAll();

    /// Waits no longer for limits that were told before: a sandbox whose clock or world was changed has new
    /// ones.
    void forgetPauses() { m_queue.forgetPauses(); }

    /// May the key be sent there (HttpRequest.h)?
    static bool isAcceptableBaseUrl(const QUrl& url);

Q_SIGNALS:
    /// After each attempt; bodies redacted.
    void requestFinished(const am::core::RequestRecord& record);

private:
    QCoro::Task<core::Result<Response>> attempt(Request request, int number,
                                                std::chrono::milliseconds timeout);
    QNetworkReply* start(const Request& request);
    /// Why nothing may be sent at all, if so.
    std::optional<core::ApiError> refusal(const Request& request) const;
    /// Holds the request's group back after a 429.
    void holdBack(RateGroup group, const core::ApiError& error, int attemptsMade);
    void report(core::RequestRecord record, const Request& request, const core::ApiError* error,
                const QByteArray& answer);
    QString withoutSecrets(const QByteArray& text) const;

    QUrl m_baseUrl;
    core::SecretKey m_key;
    RetryPolicy m_policy;
    QNetworkAccessManager m_network;
    RequestQueue m_queue;
    QSet<Pause*> m_pauses; ///< where our coroutines wait
    std::optional<std::chrono::milliseconds> m_serverAhead;
    core::Timestamp m_serverTime;    ///< of that answer
    QElapsedTimer m_sinceServerTime; ///< since it came
    bool m_isClosing = false;
};

} // namespace am::api
