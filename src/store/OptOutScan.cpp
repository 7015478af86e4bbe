// The statement behind a scan of opt-outs.
#include "store/OptOutScan.h"

#include "store/MessageKey.h"
#include "store/ReadSession.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// The newest record of a pair: one contact may have several at one number.
const QString recordOfPair =
    u"(SELECT r.rowid FROM consent r JOIN numbers n ON n.id = r.phone_number_id WHERE n.number = %1.number "
    u"AND "
    "r.contact = %1.contact ORDER BY r.updated_at DESC LIMIT 1)"_s;

/// The message before `place` of conversation `id`.
const QString keyBefore =
    u"(SELECT b.key FROM messages b INDEXED BY messages_by_conversation WHERE b.conversation_id = %1 AND "
    "b.key < %2 AND b.direction = 0 ORDER BY b.key DESC LIMIT 1)"_s;

QString statementText() {
    const QString before = u"b.key, b.id, b.tag, b.text, b.status, b.status_text, b.redacted_at "_s;
    // Both halves come in the order of time, so that joining them sorts nothing but the few records.
    return u"SELECT m.key AS place, c.number, c.contact, 1, m.id, m.opt_out_keyword, m.text, coalesce(r.id, "
           u"''), "
           "coalesce(r.source, ''), r.opted_in, "_s +
           before +
           u"FROM messages m NOT INDEXED CROSS JOIN conversations c ON c.id = m.conversation_id "
           "LEFT JOIN consent r ON r.rowid = "_s +
           recordOfPair.arg(u"c"_s) + u" LEFT JOIN messages b ON b.key = "_s +
           keyBefore.arg(u"m.conversation_id"_s, u"m.key"_s) +
           u" WHERE m.direction = 1 AND m.opt_out = 1 UNION ALL "
           "SELECT r.opted_out_at << %1, coalesce(n.number, ''), r.contact, 0, '', '', '', r.id, r.source, "
           "r.opted_in, "_s.arg(MessageKey::tieBits) +
           before +
           u"FROM consent r LEFT JOIN numbers n ON n.id = r.phone_number_id "
           "LEFT JOIN conversations c ON c.number = n.number AND c.contact = r.contact "
           "LEFT JOIN messages b ON b.key = "_s +
           keyBefore.arg(u"c.id"_s, u"(r.opted_out_at << %1)"_s.arg(MessageKey::tieBits)) +
           u" WHERE r.opted_in = 0 AND r.opted_out_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM messages s "
           "INDEXED BY messages_by_conversation WHERE s.conversation_id = c.id AND s.direction = 1 AND "
           "s.opt_out = 1 AND s.key >= (r.opted_out_at - %1) << %2 AND s.key < (r.opted_out_at + %1) << %2) "
           "ORDER BY place"_s.arg(OptOutScan::apart)
               .arg(MessageKey::tieBits);
}

} // namespace

OptOutScan::OptOutScan(ReadSession& session) : RowScan(session, {statementText(), {}}) {}

} // namespace am::store
