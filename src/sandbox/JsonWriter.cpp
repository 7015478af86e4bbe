// Writes JSON text straight from values, in the order given.
#include "sandbox/JsonWriter.h"

#include <array>
#include <cstdio>

namespace am::sandbox {

void JsonWriter::separate() {
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

JsonWriter& JsonWriter::beginObject() {
    separate();
    m_text += '{';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::endObject() {
    m_text += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::beginArray() {
    separate();
    m_text += '[';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::endArray() {
    m_text += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    value(name);
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    m_text += '"';
    for (const char c : text) {
        switch (c) {
            case '"':
                m_text += "\\\"";
                break;
            case '\\':
                m_text += "\\\\";
                break;
            case '\n':
                m_text += "\\n";
                break;
            case '\r':
                m_text += "\\r";
                break;
            case '\t':
                m_text += "\\t";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    std::array<char, 8> escape{};
                    std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
                    m_text += escape.data();
                } else {
                    m_text += c;
                }
        }
    }
    m_text += '"';
    return *this;
}

JsonWriter& JsonWriter::value(bool flag) {
    return raw(flag ? "true" : "false");
}

JsonWriter& JsonWriter::value(qint64 number) {
    return raw(std::to_string(number));
}

JsonWriter& JsonWriter::value(core::Timestamp moment) {
    return value(std::string_view(rfc3339(moment)));
}

JsonWriter& JsonWriter::null() {
    return raw("null");
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    m_text += json;
    return *this;
}

std::string rfc3339(core::Timestamp moment) {
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(moment.milliseconds())};
    const auto midnight = floor<days>(at);
    const year_month_day date(midnight);
    const hh_mm_ss<milliseconds> time(at - midnight);
    std::array<char, 48> text{};
    int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                      static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                      static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string written(text.data(), static_cast<std::size_t>(length));
    if (const auto fraction = time.subseconds().count(); fraction != 0) {
        length = std::snprintf(text.data(), text.size(), ".%03d", static_cast<int>(fraction));
        written.append(text.data(), static_cast<std::size_t>(length));
    }
    return written + 'Z';
}

} // namespace am::sandbox
