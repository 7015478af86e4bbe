// A row the API listed that could not be read.
#pragma once

#include <QByteArray>
#include <QString>

namespace am::core {

/// One item of a list whose JSON is not what it should be. It is kept as received and shown, so that nothing
/// is dropped in silence (design rule 4.8). A value; any thread.
struct UnreadableRow {
    QString id;      ///< as far as it has one; empty otherwise
    QString problem; ///< which field is wrong, e.g. `"created_at" is missing`
    QByteArray json; ///< as received, up to `mostJson` bytes

    static constexpr qsizetype mostJson = 16 * 1024;

    bool operator==(const UnreadableRow&) const = default;
};

} // namespace am::core
