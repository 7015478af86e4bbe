// Turns rows into one page of a list.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/Request.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// The page of `rows` (fetched with one row more than the limit): `write` puts one row into the JSON, `mark`
/// makes its cursor, `shows` may leave rows out without moving the cursor.
template <class Row, class Write, class Mark, class Shows>
Answer pageAnswer(const std::vector<Row>& rows, const Page& page, CursorPlace place, Write write, Mark mark,
                  Shows shows) {
    const bool more = rows.size() > static_cast<std::size_t>(page.limit);
    const std::size_t count = more ? static_cast<std::size_t>(page.limit) : rows.size();
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = 0; i < count; ++i)
        if (shows(rows[i]))
            write(json, rows[i]);
    json.endArray();
    std::optional<std::string> next;
    if (more)
        next = mark(rows[count - 1]).encoded();
    return envelopedPage(json.take(), page.limit, next, place);
}

template <class Row, class Write, class Mark>
Answer pageAnswer(const std::vector<Row>& rows, const Page& page, CursorPlace place, Write write, Mark mark) {
    return pageAnswer(rows, page, place, write, mark, [](const Row&) { return true; });
}

} // namespace am::sandbox
