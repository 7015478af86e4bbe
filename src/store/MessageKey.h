// The key of a message: its place in time.
#pragma once

#include "core/Timestamp.h"

#include <QString>
#include <QVariant>

namespace am::store {

/// Milliseconds since epoch above 20 bits of tie-breaker. Times outside 1970…2248 are moved to the nearest
/// end.
struct MessageKey {
    static constexpr int tieBits = 20;
    static constexpr qint64 tieMask = (qint64(1) << tieBits) - 1;

    /// The least key of that moment.
    static constexpr qint64 first(core::Timestamp at) {
        constexpr qint64 latest = (qint64(1) << (63 - tieBits)) - 1;
        const qint64 milliseconds = at.milliseconds();
        return (milliseconds < 0 ? 0 : milliseconds > latest ? latest : milliseconds) << tieBits;
    }
    /// The tie-breaker a message asks for.
    static qint64 wantedTie(const QString& id);
    /// The key a message asks for; if another message has it, `next` is tried.
    static qint64 wanted(core::Timestamp at, const QString& id);
    /// The next key of the same moment, from the last back to the first.
    static constexpr qint64 next(qint64 key) { return (key & ~tieMask) | ((key + 1) & tieMask); }
    static constexpr core::Timestamp at(qint64 key) {
        return core::Timestamp::fromMilliseconds(key >> tieBits);
    }

    /// How an id is stored: 16 bytes for a UUID in its usual form, the text itself otherwise. The two cannot
    /// be mistaken for each other, because SQLite keeps the type with the value.
    static QVariant packedId(const QString& id);
    static QString unpackedId(const QVariant& packed);

    /// The stored ids that begin alike, in SQLite's order: those that are packed, and those kept as text.
    struct IdSpan {
        QVariant firstPacked; ///< null if no UUID begins so
        QVariant lastPacked;
        QString firstText;
        QString lastText;
    };
    static IdSpan idsBeginningWith(const QString& beginning);
};

} // namespace am::store
