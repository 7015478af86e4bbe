// The cursors of one walk through a list.
#pragma once

#include "core/ApiError.h"

#include <QSet>
#include <QString>

namespace am::sync {

/// Remembers the cursors of a walk, so that an API that gives one again cannot lead it in circles. A value.
class CursorChain {
public:
    void follow(const QString& cursor) { m_followed.insert(cursor); }
    bool hasFollowed(const QString& cursor) const { return m_followed.contains(cursor); }

    static core::ApiError loopError(const QString& stream) {
        core::ApiError error;
        error.kind = core::ApiError::Kind::Malformed;
        error.code = QStringLiteral("CURSOR_LOOP");
        error.message = QStringLiteral("The API gave a page cursor a second time.");
        error.operation = stream;
        return error;
    }

private:
    QSet<QString> m_followed;
};

} // namespace am::sync
