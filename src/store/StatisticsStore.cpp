// Counting by range of the primary key, which sorts by time.
#include "store/StatisticsStore.h"

#include "core/Message.h"
#include "store/MessageKey.h"
#include "store/ReadSession.h"
#include "store/Statement.h"

namespace am::store {

MessageFigures StatisticsStore::figures(ReadSession& session, core::Timestamp from, core::Timestamp to) {
    MessageFigures figures;
    Statement rows = session.statement(QStringLiteral(
        "SELECT direction, status, COUNT(*), SUM(opt_out) FROM messages WHERE key >= ? AND key < ? "
        "GROUP BY direction, status"));
    rows.bind(MessageKey::first(from), MessageKey::first(to));
    while (rows.next()) {
        const qint64 count = rows.integer(2);
        if (rows.as<core::Direction>(0) == core::Direction::Inbound) {
            figures.inbound += count;
            figures.optOuts += rows.integer(3);
            continue;
        }
        figures.outbound += count;
        const auto status = rows.as<core::MessageStatus>(1);
        if (status == core::MessageStatus::Delivered) {
            figures.delivered += count;
        } else if (core::isFinal(status)) {
            figures.notDelivered += count;
        }
    }
    return figures;
}

QList<FailureReason> StatisticsStore::failureReasons(ReadSession& session, core::Timestamp from,
                                                     core::Timestamp to) {
    QList<FailureReason> reasons;
    Statement rows = session.statement(QStringLiteral(
        "SELECT error_code, COUNT(*) FROM messages WHERE key >= ? AND key < ? AND direction = 0 "
        "AND status IN (5, 6) GROUP BY error_code ORDER BY COUNT(*) DESC, error_code"));
    rows.bind(MessageKey::first(from), MessageKey::first(to));
    while (rows.next()) {
        reasons.append({rows.text(0), rows.integer(1)});
    }
    return reasons;
}

qint64 StatisticsStore::unfinished(ReadSession& session, core::Timestamp from, core::Timestamp to) {
    Statement rows = session.statement(QStringLiteral(
        "SELECT COUNT(*) FROM messages WHERE direction = 0 AND status < 4 AND key >= ? AND key < ?"));
    rows.bind(MessageKey::first(from), MessageKey::first(to));
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace am::store
