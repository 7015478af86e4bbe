// One page of a list route.
#pragma once

#include "core/UnreadableRow.h"

#include <QList>
#include <QString>

namespace am::api {

/// Rows and the opaque token of the next page, empty on the last one, wherever the route puts it (header or
/// body). A page may be short or empty while the cursor still moves on.
template <class T>
struct Page {
    QList<T> items;
    QString nextCursor;
    /// Rows of this page that could not be read; only the lists that are copied set them aside, others fail.
    QList<core::UnreadableRow> unreadable = {};

    bool isLast() const { return nextCursor.isEmpty(); }
};

} // namespace am::api
