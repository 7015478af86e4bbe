// One request and one answer, free of the HTTP library.
#include "sandbox/Request.h"

#include "sandbox/IdGenerator.h"
#include "sandbox/JsonWriter.h"

#include <algorithm>

namespace am::sandbox {

Outcome<std::string> Request::id() const {
    std::string value = pathValue("id");
    if (!isUuid(value))
        return Refusal(failure::malformedId());
    std::transform(value.begin(), value.end(), value.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    return value;
}

Answer enveloped(const std::string& dataJson, int status) {
    JsonWriter json;
    json.beginObject().field("success", true).rawField("data", dataJson).endObject();
    return bare(json.take(), status);
}

Answer envelopedPage(const std::string& dataJson, int limit, const std::optional<std::string>& nextCursor,
                     CursorPlace place) {
    Answer answer;
    if (place == CursorPlace::Header && nextCursor)
        answer.headers.emplace_back("X-Next-Cursor", *nextCursor);
    JsonWriter json;
    json.beginObject().field("success", true).rawField("data", dataJson).key("meta").beginObject();
    json.field("total", 0).field("limit", limit).field("offset", 0).key("next_cursor");
    if (place == CursorPlace::Meta)
        json.value(nextCursor);
    else
        json.null();
    json.endObject().endObject();
    answer.body = json.take();
    return answer;
}

Answer bare(std::string json, int status) {
    Answer answer;
    answer.status = status;
    answer.body = std::move(json);
    return answer;
}

Answer empty() {
    Answer answer;
    answer.status = 204;
    return answer;
}

Answer refused(const Failure& failure, const std::string& requestId) {
    JsonWriter json;
    json.beginObject().field("success", false).key("error").beginObject();
    json.field("code", failure.code).field("message", failure.message).field("request_id", requestId);
    if (!failure.details.empty()) {
        json.key("details").beginObject();
        for (const auto& [name, problem] : failure.details)
            json.field(name, problem);
        json.endObject();
    }
    std::string text = json.take();
    text += failure.furtherMembers;
    text += "}}";
    Answer answer = bare(std::move(text), failure.status);
    if (failure.retryAfterSeconds > 0)
        answer.headers.emplace_back("Retry-After", std::to_string(failure.retryAfterSeconds));
    return answer;
}

} // namespace am::sandbox
