// Writes JSON text straight from values, in the order given.
#pragma once

#include "core/Timestamp.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace am::sandbox {

/// A growing JSON text. Pages of messages are the sandbox's hot path, so no tree is built. The caller keeps
/// the nesting right; commas are set here.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(bool flag);
    JsonWriter& value(qint64 number);
    JsonWriter& value(int number) { return value(static_cast<qint64>(number)); }
    JsonWriter& value(core::Timestamp moment);
    JsonWriter& null();
    /// JSON text that is written as it is.
    JsonWriter& raw(std::string_view json);
    template <class T>
    JsonWriter& value(const std::optional<T>& maybe) {
        return maybe ? value(*maybe) : null();
    }

    template <class T>
    JsonWriter& field(std::string_view name, const T& of) {
        key(name);
        return value(of);
    }
    JsonWriter& rawField(std::string_view name, std::string_view json) {
        key(name);
        return raw(json);
    }

    std::string take() { return std::move(m_text); }

private:
    void separate();
    std::string m_text;
    bool m_needsComma = false;
};

/// RFC 3339, as core::Timestamp writes it, without going through QString.
std::string rfc3339(core::Timestamp moment);

} // namespace am::sandbox
