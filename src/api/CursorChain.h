// The cursors of one walk through a list.
#pragma once

#include "core/ApiError.h"
#include "core/ErrorCodes.h"

#include <QSet>
#include <QString>

namespace am::api {

/// Remembers the cursors of a walk, so that an API that gives one again cannot lead it in circles. A value.
class CursorChain {
public:
    void follow(const QString& cursor) { m_followed.insert(cursor); }
    bool hasFollowed(const QString& cursor) const { return m_followed.contains(cursor); }

    /// `operation` names the list.
    static core::ApiError loopError(const QString& operation) {
        core::ApiError error;
        error.kind = core::ApiError::Kind::Malformed;
        error.code = core::codeText(core::ErrorCode::CursorLoop);
        error.message = QStringLiteral("The API gave a page cursor a second time.");
        error.operation = operation;
        return error;
    }

    /// For a list that is still not read to its end after more pages than any should have.
    static core::ApiError endlessError(const QString& operation) {
        core::ApiError error;
        error.kind = core::ApiError::Kind::Malformed;
        error.message = QStringLiteral("The list does not end.");
        error.operation = operation;
        return error;
    }

private:
    QSet<QString> m_followed;
};

} // namespace am::api
