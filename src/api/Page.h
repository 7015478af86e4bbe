// One page of a list route.
#pragma once

#include <QList>
#include <QString>

namespace am::api {

/// Rows and the opaque token of the next page, empty on the last one, wherever the route puts it (header or
/// body). A page may be short or empty while the cursor still moves on.
template <class T>
struct Page {
    QList<T> items;
    QString nextCursor;

    bool isLast() const { return nextCursor.isEmpty(); }
};

} // namespace am::api
