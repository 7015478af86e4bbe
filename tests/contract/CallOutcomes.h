// What the calls of the client share: sample values, and the outcome of any typed answer.
#pragma once

#include "api/Page.h"
#include "contract/ClientCalls.h"
#include "core/Metrics.h"
#include "core/Timestamp.h"

#include <QList>
#include <QString>

#include <type_traits>

namespace am::test {

inline const QString id = QStringLiteral("3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f");
inline const QString otherId = QStringLiteral("d9a7c310-52e8-4b1c-9a77-0f4e2b6c8a15");
inline const QString ours = QStringLiteral("+12025550147");
inline const QString theirs = QStringLiteral("+13125550188");
inline const QString page = QStringLiteral("https://example.org/a?b=c");
inline const QString cursor = QStringLiteral("eyJ+/=&");

inline core::Timestamp moment() {
    return core::Timestamp::parse(u"2026-07-02T15:04:05.5Z").value();
}

template <class T>
void look(const T&, CallOutcome&) {}
template <class T>
void look(const api::Page<T>& list, CallOutcome& outcome) {
    outcome.rows = int(list.items.size());
    outcome.setAside = int(list.unreadable.size());
    outcome.nextCursor = list.nextCursor.toStdString();
}
template <class T>
void look(const QList<T>& list, CallOutcome& outcome) {
    outcome.rows = int(list.size());
}
inline void look(const core::MetricSeries& series, CallOutcome& outcome) {
    outcome.nextCursor = series.nextCursor.toStdString();
}

/// What is left of an answer once its type is forgotten.
template <class T>
QCoro::Task<CallOutcome> outcomeOf(QCoro::Task<core::Result<T>> task) {
    core::Result<T> answer = co_await task;
    CallOutcome outcome;
    if (!answer) {
        outcome.result = tl::make_unexpected(answer.error());
    } else if constexpr (!std::is_void_v<T>) {
        look(*answer, outcome);
    }
    co_return outcome;
}

/// Adds the calls about webhooks, the organization, keys, the audit log, billing and metrics.
void addAccountCalls(std::map<std::string, ClientCall>& calls);

} // namespace am::test
