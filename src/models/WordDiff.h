// What changed from one text to another, word by word.
#pragma once

#include <QList>
#include <QString>

namespace am::models {

/// A run of one text that the other has too, or has not.
struct DiffPart {
    enum class Kind : quint8 { Same, Removed, Inserted };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPart&) const = default;
};

/// Same and removed parts together are `before`, same and inserted ones `after`; a removal stands before what
/// took its place. Words, spaces and single signs are compared.
QList<DiffPart> wordDiff(const QString& before, const QString& after);

} // namespace am::models
