// A message filter as SQL.
#pragma once

#include "core/MessageFilter.h"
#include "store/RowScan.h"
#include "store/Statement.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace am::store {

class ReadSession;

/// Builds the statement for one filter. Everything the user typed is bound, never part of the SQL. The rows
/// come by key, newest first, from whichever of three ways finds them soonest: the full-text index, the few
/// conversations the filter names, or the whole table from its end.
class MessageQuery {
public:
    /// With a conversation, only its messages match.
    MessageQuery(ReadSession& session, const core::MessageFilter& filter,
                 std::optional<qint64> conversation = std::nullopt);

    /// Columns as in MessageRows.h.
    Statement rows(std::optional<qint64> before, int limit);
    /// The keys alone.
    Statement keys(std::optional<qint64> before, int limit);
    /// One row with the number of matches, at most `limit`.
    Statement count(qint64 limit);
    /// All matches by key, oldest first, in one pass that sorts nothing and so needs no memory however many
    /// there are. `columns` names those of `m` and `c`.
    BoundSql oldestFirst(const QString& columns) const;

    /// The FTS5 expression for one text term: a quoted phrase, a word, or a word with a trailing *. Empty if
    /// the full text holds nothing of it, such as emoji and punctuation.
    static QString ftsExpression(const QString& value);

private:
    struct Condition {
        QString sql;
        QVariantList values;
        bool onKey = false; ///< needs no row, only its key
    };

    void add(const core::FilterTerm& term);
    void addText(const core::FilterTerm& term);
    void addParty(const core::FilterTerm& term);
    void addId(const core::FilterTerm& term);
    void addCondition(Condition condition, bool negated);
    void chooseWay();
    QString keyColumn() const;
    enum class Order : quint8 { Any, ByKey };
    QString tablesOfKeys() const;
    QString tables(Order order = Order::Any) const;
    QString where(std::optional<qint64> before, QVariantList& values) const;
    Statement bound(const QString& sql, const QVariantList& values);

    ReadSession& m_session;
    QStringList m_matches;    ///< FTS5 expressions that must hold
    QStringList m_exclusions; ///< FTS5 expressions that must not
    QList<Condition> m_conditions;
    std::optional<QList<qint64>> m_conversations; ///< the only ones that can match, if they are few
};

} // namespace am::store
