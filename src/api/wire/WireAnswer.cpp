// One parse per answer; both envelopes everywhere.
#include "api/wire/WireAnswer.h"

#include "api/wire/WireError.h"
#include "api/wire/WireText.h"

#include <nlohmann/json.hpp>

namespace am::api::wire {

namespace {

using Json = nlohmann::json;

core::ApiError malformed(const Response& response, const QString& operation, const QString& problem) {
    core::ApiError error;
    error.kind = core::ApiError::Kind::Malformed;
    error.httpStatus = response.httpStatus;
    error.requestId = response.requestId;
    error.operation = operation;
    error.message = QStringLiteral("The answer cannot be read: %1.").arg(problem);
    return error;
}

/// The error of an envelope that says no although the status says yes.
std::optional<core::ApiError> refusalIn(const Json& root, const Response& response,
                                        const QString& operation) {
    const auto success = root.find("success");
    if (success == root.end() || !success->is_boolean() || success->get<bool>()) {
        return std::nullopt;
    }
    core::ApiError error;
    error.kind = core::ApiError::kindFromStatus(response.httpStatus);
    error.httpStatus = response.httpStatus;
    error.requestId = response.requestId;
    error.operation = operation;
    readError(response.body, error);
    return error;
}

struct Opened {
    Json data;
    Json meta;
    QString metaCursor;
};

core::Result<Opened> open(const core::Result<Response>& answer, const QString& operation) {
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    const QByteArray& body = answer->body;
    Json root = Json::parse(body.begin(), body.end(), nullptr, false);
    if (root.is_discarded()) {
        return tl::make_unexpected(malformed(
            *answer, operation,
            body.isEmpty() ? QStringLiteral("it is empty") : QStringLiteral("it is not valid JSON")));
    }
    Opened opened;
    if (!root.is_object() || !(root.contains("success") || root.contains("data"))) {
        opened.data = std::move(root);
        return opened;
    }
    if (std::optional<core::ApiError> refused = refusalIn(root, *answer, operation)) {
        return tl::make_unexpected(std::move(*refused));
    }
    auto meta = root.find("meta");
    if (meta != root.end() && meta->is_object()) {
        const auto cursor = meta->find("next_cursor");
        if (cursor != meta->end() && cursor->is_string()) {
            opened.metaCursor = textOf(*cursor);
        }
        opened.meta = std::move(*meta);
    }
    const auto data = root.find("data");
    if (data == root.end()) {
        return tl::make_unexpected(malformed(*answer, operation, QStringLiteral("\"data\" is missing")));
    }
    opened.data = std::move(*data);
    return opened;
}

/// Says which item is wrong and how; empty if all are well.
QString readItems(Json& items, const std::function<void(FieldReader&)>& read) {
    qsizetype index = 0;
    for (Json& item : items) {
        FieldReader fields(item);
        if (fields.isGood()) {
            read(fields);
        }
        if (!fields.isGood()) {
            return QStringLiteral("item %1: %2").arg(QString::number(index), fields.problem());
        }
        ++index;
    }
    return QString();
}

/// Items as they were before their fields were taken: the answer is parsed again, since this is rare.
Json itemsAgain(const core::Result<Response>& answer, const QString& operation) {
    core::Result<Opened> opened = open(answer, operation);
    return opened ? std::move(opened->data) : Json();
}

core::UnreadableRow unreadableRow(const Json& item, const QString& problem) {
    core::UnreadableRow row;
    row.problem = problem;
    if (item.is_object()) {
        const auto id = item.find("id");
        if (id != item.end() && id->is_string()) {
            row.id = textOf(*id);
        }
    }
    row.json = jsonOf(item).left(core::UnreadableRow::mostJson);
    return row;
}

QString readFields(Json& object, const std::function<void(FieldReader&)>& read) {
    FieldReader fields(object);
    if (fields.isGood()) {
        read(fields);
    }
    return fields.problem();
}

} // namespace

core::Result<void> readObject(const core::Result<Response>& answer, const QString& operation,
                              const std::function<void(FieldReader&)>& read) {
    core::Result<Opened> opened = open(answer, operation);
    if (!opened) {
        return tl::make_unexpected(std::move(opened.error()));
    }
    const QString problem = readFields(opened->data, read);
    if (!problem.isEmpty()) {
        return tl::make_unexpected(malformed(*answer, operation, problem));
    }
    return {};
}

core::Result<QString> readObjectAndMeta(const core::Result<Response>& answer, const QString& operation,
                                        const std::function<void(FieldReader&)>& read,
                                        const std::function<void(FieldReader&)>& readMeta) {
    core::Result<Opened> opened = open(answer, operation);
    if (!opened) {
        return tl::make_unexpected(std::move(opened.error()));
    }
    QString problem = readFields(opened->data, read);
    if (problem.isEmpty() && opened->meta.is_object()) {
        problem = readFields(opened->meta, readMeta);
    }
    if (!problem.isEmpty()) {
        return tl::make_unexpected(malformed(*answer, operation, problem));
    }
    return opened->metaCursor;
}

core::Result<void> readOneOrItems(const core::Result<Response>& answer, const QString& operation,
                                  const std::function<void(FieldReader&)>& readOne,
                                  const std::function<void(FieldReader&)>& readItem) {
    core::Result<Opened> opened = open(answer, operation);
    if (!opened) {
        return tl::make_unexpected(std::move(opened.error()));
    }
    Json& data = opened->data;
    const QString problem = data.is_array() ? readItems(data, readItem) : readFields(data, readOne);
    if (!problem.isEmpty()) {
        return tl::make_unexpected(malformed(*answer, operation, problem));
    }
    return {};
}

core::Result<QString> readList(const core::Result<Response>& answer, const QString& operation,
                               CursorPlace place, const std::function<void(qsizetype)>& begin,
                               const std::function<void(FieldReader&)>& read,
                               const std::vector<const char*>& insteadOfArray) {
    core::Result<Opened> opened = open(answer, operation);
    if (!opened) {
        return tl::make_unexpected(std::move(opened.error()));
    }
    Json* items = &opened->data;
    for (const char* const key : insteadOfArray) {
        if (items->is_object() && items->contains(key)) {
            items = &(*items)[key];
        }
    }
    if (!items->is_array()) {
        return tl::make_unexpected(malformed(*answer, operation, QStringLiteral("\"data\" is not a list")));
    }
    begin(qsizetype(items->size()));
    const QString problem = readItems(*items, read);
    if (!problem.isEmpty()) {
        return tl::make_unexpected(malformed(*answer, operation, problem));
    }
    return place == CursorPlace::Header ? answer->nextCursor : opened->metaCursor;
}

core::Result<QString> readListLeniently(const core::Result<Response>& answer, const QString& operation,
                                        CursorPlace place, const std::function<void(qsizetype)>& begin,
                                        const std::function<bool(FieldReader&)>& read,
                                        QList<core::UnreadableRow>& unreadable) {
    constexpr qsizetype few = 5;
    core::Result<Opened> opened = open(answer, operation);
    if (!opened) {
        return tl::make_unexpected(std::move(opened.error()));
    }
    Json& items = opened->data;
    if (!items.is_array()) {
        return tl::make_unexpected(malformed(*answer, operation, QStringLiteral("\"data\" is not a list")));
    }
    begin(qsizetype(items.size()));
    Json received;
    for (std::size_t index = 0; index < items.size(); ++index) {
        FieldReader fields(items[index]);
        if (fields.isGood() && read(fields)) {
            continue;
        }
        if (received.is_null()) {
            received = itemsAgain(answer, operation);
        }
        unreadable += unreadableRow(received.at(index), fields.problem());
    }
    if (unreadable.size() > few && unreadable.size() == qsizetype(items.size())) {
        return tl::make_unexpected(
            malformed(*answer, operation, QStringLiteral("item 0: %1").arg(unreadable.constFirst().problem)));
    }
    return place == CursorPlace::Header ? answer->nextCursor : opened->metaCursor;
}

std::optional<core::ApiError> readLines(const Response& answer, const QString& operation,
                                        const std::function<void(FieldReader&)>& read) {
    const QByteArray& body = answer.body;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < body.size();) {
        qsizetype end = body.indexOf('\n', begin);
        end = end < 0 ? body.size() : end;
        ++number;
        const QByteArray line = body.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.isEmpty()) {
            continue;
        }
        Json row = Json::parse(line.begin(), line.end(), nullptr, false);
        if (row.is_discarded()) {
            const QString problem = begin >= body.size() ? QStringLiteral("line %1 was cut off")
                                                         : QStringLiteral("line %1 is not valid JSON");
            return malformed(answer, operation, problem.arg(number));
        }
        if (row.is_object() && row.contains("success")) {
            Response enveloped = answer;
            enveloped.body = line;
            const core::Result<QString> cursor = readList(
                enveloped, operation, CursorPlace::Meta, [](qsizetype) {}, read);
            if (!cursor) {
                return cursor.error();
            }
            if (!cursor->isEmpty()) {
                return malformed(answer, operation, QStringLiteral("it is only the first page"));
            }
            continue;
        }
        const QString problem = readFields(row, read);
        if (!problem.isEmpty()) {
            return malformed(answer, operation, QStringLiteral("line %1: %2").arg(number).arg(problem));
        }
    }
    return std::nullopt;
}

core::Result<void> done(const core::Result<Response>& answer, const QString& operation) {
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    const Json root = Json::parse(answer->body.begin(), answer->body.end(), nullptr, false);
    if (root.is_object()) {
        if (std::optional<core::ApiError> refused = refusalIn(root, *answer, operation)) {
            return tl::make_unexpected(std::move(*refused));
        }
    }
    return {};
}

} // namespace am::api::wire
