// Opens success bodies, with or without the envelope, and reads what is inside.
#pragma once

#include "api/ApiClient.h"
#include "api/Page.h"
#include "api/wire/FieldReader.h"

#include <functional>
#include <optional>
#include <vector>

namespace am::api::wire {

/// Where a list route puts its cursor; the other place is not looked at (api.md 0, Pagination).
enum class CursorPlace : quint8 { Header, Meta };

/// Calls `read` with the answer's one object. An error if there is none or `read` found a problem.
core::Result<void> readObject(const core::Result<Response>& answer, const QString& operation,
                              const std::function<void(FieldReader&)>& read);

/// The same, and calls `readMeta` with the envelope's `meta` if it has one. Gives the next cursor in it.
core::Result<QString> readObjectAndMeta(const core::Result<Response>& answer, const QString& operation,
                                        const std::function<void(FieldReader&)>& read,
                                        const std::function<void(FieldReader&)>& readMeta);

/// Calls `begin` with the number of items and `read` with each. Gives the next cursor. `insteadOfArray` names
/// keys under which the array may stand when the data is an object.
core::Result<QString> readList(const core::Result<Response>& answer, const QString& operation,
                               CursorPlace place, const std::function<void(qsizetype)>& begin,
                               const std::function<void(FieldReader&)>& read,
                               const std::vector<const char*>& insteadOfArray = {});

/// The same, but rows that cannot be read do not take the others with them: they come in `unreadable`. A page
/// of more than a few of which none can be read is an error all the same; its rows are something else.
core::Result<QString> readListLeniently(const core::Result<Response>& answer, const QString& operation,
                                        CursorPlace place, const std::function<void(qsizetype)>& begin,
                                        const std::function<bool(FieldReader&)>& read,
                                        QList<core::UnreadableRow>& unreadable);

/// For an answer that may be one object or a list: calls `readOne` with the object, or `readItem` with each
/// item.
core::Result<void> readOneOrItems(const core::Result<Response>& answer, const QString& operation,
                                  const std::function<void(FieldReader&)>& readOne,
                                  const std::function<void(FieldReader&)>& readItem);

template <class T>
core::Result<T> one(const core::Result<Response>& answer, const QString& operation, T (*read)(FieldReader&)) {
    T value;
    const core::Result<void> done =
        readObject(answer, operation, [&value, read](FieldReader& fields) { value = read(fields); });
    if (!done) {
        return tl::make_unexpected(done.error());
    }
    return value;
}

template <class T>
core::Result<Page<T>> page(const core::Result<Response>& answer, const QString& operation, CursorPlace place,
                           T (*read)(FieldReader&), const std::vector<const char*>& insteadOfArray = {}) {
    Page<T> result;
    core::Result<QString> cursor = readList(
        answer, operation, place, [&result](qsizetype count) { result.items.reserve(count); },
        [&result, read](FieldReader& fields) { result.items.append(read(fields)); }, insteadOfArray);
    if (!cursor) {
        return tl::make_unexpected(std::move(cursor.error()));
    }
    result.nextCursor = std::move(*cursor);
    return result;
}

/// `page` of a list that is copied whole: see readListLeniently.
template <class T>
core::Result<Page<T>> lenientPage(const core::Result<Response>& answer, const QString& operation,
                                  CursorPlace place, T (*read)(FieldReader&)) {
    Page<T> result;
    core::Result<QString> cursor = readListLeniently(
        answer, operation, place, [&result](qsizetype count) { result.items.reserve(count); },
        [&result, read](FieldReader& fields) {
            T row = read(fields);
            if (fields.isGood()) {
                result.items.append(std::move(row));
            }
            return fields.isGood();
        },
        result.unreadable);
    if (!cursor) {
        return tl::make_unexpected(std::move(cursor.error()));
    }
    result.nextCursor = std::move(*cursor);
    return result;
}

template <class T>
core::Result<QList<T>> list(const core::Result<Response>& answer, const QString& operation,
                            T (*read)(FieldReader&), const std::vector<const char*>& insteadOfArray = {}) {
    core::Result<Page<T>> items = page<T>(answer, operation, CursorPlace::Meta, read, insteadOfArray);
    if (!items) {
        return tl::make_unexpected(std::move(items.error()));
    }
    return std::move(items->items);
}

/// Reads newline-delimited JSON: one bare object a line. A line that cannot be read ends the reading; the
/// error then names it, and what came before stays read. An answer in the envelope instead, with the rows as
/// a list, is read, too; if that was not the last page, the error says so.
std::optional<core::ApiError> readLines(const Response& answer, const QString& operation,
                                        const std::function<void(FieldReader&)>& read);

/// For routes whose answer says nothing we need.
core::Result<void> done(const core::Result<Response>& answer, const QString& operation);

} // namespace am::api::wire
