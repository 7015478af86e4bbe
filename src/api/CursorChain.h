// The cursors of one walk through a list.
#pragma once

#include "core/ApiError.h"
#include "core/ErrorCodes.h"
#include "core/UnreadableRow.h"

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

    /// For whoever needs every row of a list and was given one that cannot be read.
    static core::ApiError unreadableError(const QString& operation, const core::UnreadableRow& row) {
        core::ApiError error;
        error.kind = core::ApiError::Kind::Malformed;
        error.message = QStringLiteral("A row of the list cannot be read: %1.").arg(row.problem);
        error.operation = operation;
        return error;
    }

private:
    QSet<QString> m_followed;
};

} // namespace am::api
