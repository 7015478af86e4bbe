// Pure decisions about repeating.
#include "api/RetryPolicy.h"

#include <QLocale>

#include <algorithm>

namespace am::api {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Kind = core::ApiError::Kind;

bool RetryPolicy::mayRepeat(const Request& request, const core::ApiError& error) {
    if (request.isUpload() || !error.isRetryable() || error.kind == Kind::NotTheApi) {
        return false;
    }
    if (request.method == Request::Method::Get || !request.idempotencyKey.isEmpty()) {
        return true;
    }
    const bool isSend = request.method == Request::Method::Post && request.path == "/v1/messages"_L1;
    return error.kind == Kind::RateLimited && !isSend;
}

std::optional<milliseconds> RetryPolicy::delayAfter(int made, const core::ApiError& error,
                                                    double chance) const {
    if (error.retryAfter) {
        const milliseconds asked = *error.retryAfter;
        return asked > longestDelay ? std::nullopt : std::optional(asked);
    }
    constexpr int mostDoublings = 20;
    const int doublings = std::clamp(made - 1, 0, mostDoublings);
    const qint64 full = std::min(firstDelay.count() << doublings, longestDelay.count());
    return milliseconds(full - qint64(std::clamp(chance, 0.0, 1.0) * double(full) / 2));
}

std::optional<milliseconds> RetryPolicy::next(const Request& request, const core::ApiError& error, int made,
                                              milliseconds spent, double chance) const {
    if (made >= attempts || !mayRepeat(request, error)) {
        return std::nullopt;
    }
    const std::optional<milliseconds> delay = delayAfter(made, error, chance);
    return delay && *delay < timeLeft(spent) ? delay : std::nullopt;
}

milliseconds RetryPolicy::timeLeft(milliseconds spent) const {
    return std::max(deadline - spent, milliseconds(0));
}

std::optional<seconds> retryAfterOf(const QByteArray& retryAfter, const QByteArray& date,
                                    const QDateTime& now) {
    constexpr qint64 longest = 24 * 60 * 60; // Assumption A03. No limit lasts longer.
    const QByteArray text = retryAfter.trimmed();
    const bool isNumber =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 asked = text.toLongLong(&fits);
        return seconds(fits ? std::min(asked, longest) : longest);
    }
    const std::optional<QDateTime> moment = httpDate(text);
    if (!moment) {
        return std::nullopt;
    }
    return seconds(std::clamp<qint64>(httpDate(date).value_or(now).secsTo(*moment), 0, longest));
}

std::optional<QDateTime> httpDate(const QByteArray& text) {
    QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace am::api
