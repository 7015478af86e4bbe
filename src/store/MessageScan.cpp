// The statement behind a scan of messages.
#include "store/MessageScan.h"

#include "store/MessageQuery.h"
#include "store/ReadSession.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

BoundSql selectionOf(ReadSession& session, const core::MessageFilter& filter) {
    return MessageQuery(session, filter)
        .oldestFirst(
            u"m.key, m.id, m.direction, c.number, c.contact, m.status, m.status_text, m.text, m.tag, "
            u"m.channel, "
            "m.segment_count, m.media_urls, m.error_code, m.error_message, m.sent_at, m.delivered_at, "
            "m.failed_at, m.opt_out, m.opt_out_keyword, m.carrier_message_id, m.redacted_at, m.extra"_s);
}

} // namespace

MessageScan::MessageScan(ReadSession& session, const core::MessageFilter& filter)
    : RowScan(session, selectionOf(session, filter)) {}

} // namespace am::store
