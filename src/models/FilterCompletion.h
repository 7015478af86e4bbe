// What one may write next in a message filter.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace am::models {

/// One proposal.
struct FilterProposal {
    QString text; ///< replaces the word under the cursor
    QString hint; ///< what it means

    bool operator==(const FilterProposal&) const = default;
};

/// Proposals for the word the cursor is in or behind. A value.
struct FilterCompletion {
    Q_DECLARE_TR_FUNCTIONS(am::models::FilterCompletion)

public:
    /// Values that only the archive knows.
    struct Known {
        QStringList numbers; ///< ours, E.164
        QStringList tags;
        QString today; ///< 2026-01-31
    };

    qsizetype position = 0; ///< of the word in the text
    qsizetype length = 0;
    QList<FilterProposal> proposals;

    static FilterCompletion at(const QString& text, qsizetype cursor, const Known& known);
    /// The text with the word replaced; a finished term is followed by a blank. The cursor belongs at
    /// `cursor`.
    QString applied(const QString& text, const FilterProposal& proposal, qsizetype& cursor) const;

    /// "status", "from", …
    static QStringList fieldNames();
    /// What the field of a term like "status:x" can be; empty if anything.
    static QStringList fixedValues(const QString& term);
};

} // namespace am::models
