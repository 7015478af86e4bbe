// From terms to SQL.
#include "store/MessageQuery.h"

#include "core/Message.h"
#include "store/MessageKey.h"
#include "store/MessageRows.h"
#include "store/ReadSession.h"

#include <QSet>

#include <algorithm>

namespace am::store {

using namespace Qt::StringLiterals;
using Kind = core::FilterTerm::Field;

namespace {

/// With more conversations than this, reading their messages and sorting them loses against the whole table.
constexpr int fewConversations = 200;

/// A message has the tie-breaker its id asks for, or one soon after if others of the same millisecond had it.
/// More than this many sharing one would need ids made for that.
constexpr int mostSharedTies = 16;

QString quoted(const QString& text) {
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

bool hasWord(QStringView text) {
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            return true;
        }
    }
    return false;
}

/// Only * is a wildcard of ours; GLOB's others are taken as they are.
QString globPattern(const QString& value) {
    QString pattern;
    for (const QChar c : value) {
        if (c == u'?' || c == u'[') {
            pattern += u'[' + QString(c) + u']';
        } else {
            pattern += c;
        }
    }
    return pattern;
}

/// The beginnings of a stored number that `typed` stands for: as typed, and without a plus also with + or +1.
QStringList numberPrefixes(const QString& typed) {
    QString plain;
    for (const QChar c : typed) {
        if (c.isDigit() || c.isLetter() || c == u'+') {
            plain += c;
        }
    }
    if (plain.startsWith(u'+')) {
        return {plain};
    }
    return {plain, u'+' + plain, u"+1"_s + plain};
}

QString jsonOf(const QList<qint64>& ids) {
    QStringList parts;
    for (const qint64 id : ids) {
        parts.append(QString::number(id));
    }
    return u'[' + parts.join(u',') + u']';
}

} // namespace

QString MessageQuery::ftsExpression(const QString& value) {
    QString text = value;
    const bool isPhrase = text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
    if (isPhrase) {
        text = text.mid(1, text.size() - 2);
    }
    const bool isPrefix = !isPhrase && text.endsWith(u'*');
    if (isPrefix) {
        text.chop(1);
    }
    if (!hasWord(text)) {
        return QString();
    }
    return isPrefix ? quoted(text) + u" *"_s : quoted(text);
}

MessageQuery::MessageQuery(ReadSession& session, const core::MessageFilter& filter,
                           std::optional<qint64> conversation)
    : m_session(session) {
    if (conversation) {
        m_conversations = QList<qint64>{*conversation};
    }
    for (const core::FilterTerm& term : filter.terms) {
        add(term);
    }
    chooseWay();
}

void MessageQuery::addCondition(Condition condition, bool negated) {
    if (negated) {
        condition.sql = u"NOT ("_s + condition.sql + u')';
    }
    m_conditions.append(std::move(condition));
}

void MessageQuery::add(const core::FilterTerm& term) {
    const QString& value = term.value;
    switch (term.field) {
        case Kind::Text:
            addText(term);
            return;
        case Kind::From:
        case Kind::To:
            addParty(term);
            return;
        case Kind::Status: {
            QStringList alternatives;
            QVariantList values;
            const QStringList words = value.split(u',', Qt::SkipEmptyParts);
            for (const QString& word : words) {
                const auto status = core::messageStatusFromText(word);
                const bool isUnnamed = status == core::MessageStatus::Unknown && word != u"unknown";
                alternatives.append(isUnnamed ? u"m.status_text = ?"_s : u"m.status = ?"_s);
                values.append(isUnnamed ? QVariant(word) : QVariant(int(status)));
            }
            addCondition({u"m.direction = 0 AND (%1)"_s.arg(
                              alternatives.isEmpty() ? u"0"_s : alternatives.join(u" OR "_s)),
                          values},
                         term.negated);
            return;
        }
        case Kind::Tag:
            addCondition(value.contains(u'*') ? Condition{u"m.tag GLOB ?"_s, {globPattern(value)}}
                                              : Condition{u"m.tag = ?"_s, {value}},
                         term.negated);
            return;
        case Kind::After:
        case Kind::Before: {
            const qint64 key = MessageKey::first(core::Timestamp::fromMilliseconds(value.toLongLong()));
            const bool isAfter = (term.field == Kind::After) != term.negated;
            m_conditions.append({isAfter ? u"%key% >= ?"_s : u"%key% < ?"_s, {key}, true});
            return;
        }
        case Kind::Has:
            addCondition({value == u"media"   ? u"m.media_urls <> ''"_s
                          : value == u"error" ? u"(m.error_code <> '' OR m.error_message <> '')"_s
                                              : u"0"_s,
                          {}},
                         term.negated);
            return;
        case Kind::Is:
            addCondition({value == u"inbound"    ? u"m.direction = 1"_s
                          : value == u"outbound" ? u"m.direction = 0"_s
                          : value == u"optout"   ? u"m.opt_out = 1"_s
                                                 : u"0"_s,
                          {}},
                         term.negated);
            return;
        case Kind::Id:
            addId(term);
            return;
    }
}

void MessageQuery::addId(const core::FilterTerm& term) {
    addCondition({u"m.id = ?"_s, {MessageKey::packedId(term.value)}}, term.negated);
    if (term.negated) {
        return;
    }
    // An index on random ids would cost every first copy more than this costs: the keys, which hold 20 bits
    // of the id, are read from the index that is there for the conversations, a tenth of the table.
    m_conditions.prepend(
        {u"%key% IN (SELECT k.key FROM messages k INDEXED BY messages_by_conversation "
         "WHERE ((k.key - ?) & ?) < ?)"_s,
         {MessageKey::wantedTie(term.value), MessageKey::tieMask, mostSharedTies},
         true});
}

void MessageQuery::addText(const core::FilterTerm& term) {
    const QString expression = ftsExpression(term.value);
    if (!expression.isEmpty()) {
        (term.negated ? m_exclusions : m_matches).append(expression);
        return;
    }
    QString literal = term.value;
    literal.remove(u'"');
    addCondition({u"instr(m.text, ?) > 0"_s, {literal}}, term.negated);
}

void MessageQuery::addParty(const core::FilterTerm& term) {
    const QStringList prefixes = numberPrefixes(term.value);
    QStringList own;
    QStringList other;
    QVariantList values;
    for (const QString& prefix : prefixes) {
        own.append(u"substr(c.number, 1, %1) = ?"_s.arg(prefix.size()));
        other.append(u"substr(c.contact, 1, %1) = ?"_s.arg(prefix.size()));
        values.append(prefix);
    }
    const QString ownSql = own.join(u" OR "_s);
    const QString otherSql = other.join(u" OR "_s);
    // The sender is us on the way out and the contact on the way in; the receiver the other way round.
    const bool isOwnOutbound = term.field == Kind::From;
    addCondition({u"(m.direction = %1 AND (%2)) OR (m.direction = %3 AND (%4))"_s.arg(
                      isOwnOutbound ? u"0"_s : u"1"_s, ownSql, isOwnOutbound ? u"1"_s : u"0"_s, otherSql),
                  values + values},
                 term.negated);
    m_conditions.last().sql = u'(' + m_conditions.last().sql + u')';
    if (term.negated) {
        return;
    }
    auto statement = m_session.statement(
        u"SELECT c.id FROM conversations c WHERE (%1) OR (%2) LIMIT ?"_s.arg(ownSql, otherSql));
    for (const QVariant& value : values + values) {
        statement.bindVariant(value);
    }
    statement.bind(fewConversations + 1);
    QList<qint64> found;
    while (statement.next()) {
        found.append(statement.integer(0));
    }
    if (found.size() > fewConversations) {
        return;
    }
    if (m_conversations) {
        const QSet<qint64> earlier(m_conversations->begin(), m_conversations->end());
        found.erase(
            std::remove_if(found.begin(), found.end(), [&](qint64 id) { return !earlier.contains(id); }),
            found.end());
    }
    m_conversations = found;
}

void MessageQuery::chooseWay() {
    if (m_matches.isEmpty()) {
        for (const QString& exclusion : std::as_const(m_exclusions)) {
            m_conditions.append(
                {u"m.key NOT IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?)"_s, {exclusion}});
        }
        m_exclusions.clear();
    }
    if (!m_conversations) {
        return;
    }
    const QVariant ids = jsonOf(*m_conversations);
    if (m_matches.isEmpty()) {
        m_conditions.prepend({u"m.conversation_id IN (SELECT value FROM json_each(?))"_s, {ids}});
    } else {
        // Checked on the key alone, so that a common word in one conversation does not read all its messages;
        // the plus keeps SQLite from asking the full text once for each of them.
        m_conditions.prepend(
            {u"+messages_fts.rowid IN (SELECT n.key FROM messages n INDEXED BY messages_by_conversation "
             "WHERE n.conversation_id IN (SELECT value FROM json_each(?)))"_s,
             {ids},
             true});
    }
}

QString MessageQuery::keyColumn() const {
    return m_matches.isEmpty() ? u"m.key"_s : u"messages_fts.rowid"_s;
}

QString MessageQuery::tables(Order order) const {
    const QString conversations = u" CROSS JOIN conversations c ON c.id = m.conversation_id"_s;
    if (!m_matches.isEmpty()) {
        return u"FROM messages_fts CROSS JOIN messages m ON m.key = messages_fts.rowid"_s + conversations;
    }
    // By conversation the rows of several come one after the other and would have to be sorted.
    return (m_conversations && order == Order::Any ? u"FROM messages m INDEXED BY messages_by_conversation"_s
                                                   : u"FROM messages m NOT INDEXED"_s) +
           conversations;
}

QString MessageQuery::tablesOfKeys() const {
    const bool rowsMatter = std::any_of(m_conditions.cbegin(), m_conditions.cend(),
                                        [](const Condition& condition) { return !condition.onKey; });
    return m_matches.isEmpty() || rowsMatter ? tables() : u"FROM messages_fts"_s;
}

QString MessageQuery::where(std::optional<qint64> before, QVariantList& values) const {
    QStringList parts;
    if (!m_matches.isEmpty()) {
        QString expression = m_matches.join(u" AND "_s);
        if (!m_exclusions.isEmpty()) {
            expression = u"(%1) NOT (%2)"_s.arg(expression, m_exclusions.join(u" OR "_s));
        }
        parts.append(u"messages_fts MATCH ?"_s);
        values.append(expression);
    }
    if (before) {
        parts.append(u"%key% < ?"_s);
        values.append(*before);
    }
    for (const Condition& condition : m_conditions) {
        parts.append(condition.sql);
        values.append(condition.values);
    }
    if (parts.isEmpty()) {
        return QString();
    }
    return u" WHERE "_s + parts.join(u" AND "_s).replace(u"%key%"_s, keyColumn());
}

Statement MessageQuery::bound(const QString& sql, const QVariantList& values) {
    Statement statement = m_session.statement(sql);
    for (const QVariant& value : values) {
        statement.bindVariant(value);
    }
    return statement;
}

Statement MessageQuery::rows(std::optional<qint64> before, int limit) {
    QVariantList values;
    const QString condition = where(before, values);
    values.append(limit);
    return bound(
        u"SELECT %1 %2%3 ORDER BY %4 DESC LIMIT ?"_s.arg(messageColumns(), tables(), condition, keyColumn()),
        values);
}

Statement MessageQuery::keys(std::optional<qint64> before, int limit) {
    QVariantList values;
    const QString condition = where(before, values);
    values.append(limit);
    return bound(u"SELECT %1 %2%3 ORDER BY %1 DESC LIMIT ?"_s.arg(keyColumn(), tablesOfKeys(), condition),
                 values);
}

BoundSql MessageQuery::oldestFirst(const QString& columns) const {
    BoundSql selection;
    const QString condition = where(std::nullopt, selection.values);
    selection.sql =
        u"SELECT %1 %2%3 ORDER BY %4"_s.arg(columns, tables(Order::ByKey), condition, keyColumn());
    return selection;
}

Statement MessageQuery::count(qint64 limit) {
    QVariantList values;
    const QString condition = where(std::nullopt, values);
    values.append(limit);
    return bound(u"SELECT count(*) FROM (SELECT 1 %1%2 LIMIT ?)"_s.arg(tablesOfKeys(), condition), values);
}

} // namespace am::store
