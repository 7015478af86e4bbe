// Reads the query of a list request and collects what is wrong with it.
#pragma once

#include "sandbox/Request.h"

#include "core/Timestamp.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace am::sandbox {

/// Where a page starts: after this row. Opaque to callers: base64 of JSON.
struct Cursor {
    core::Timestamp at;
    std::string id;

    std::string encoded() const;
    static std::optional<Cursor> decode(const std::string& text);
};

/// What part of a list is asked for.
struct Page {
    int limit = 20;
    std::optional<Cursor> after;
};

/// The parameters of a list route. Unknown parameters are ignored, as the contract does not forbid them.
class QueryReader {
public:
    explicit QueryReader(const Request& request) : m_request(request) {}

    Page page(int defaultLimit, int maximumLimit);
    std::optional<std::string> text(const std::string& name, int maximum = 255);
    std::optional<std::string> phone(const std::string& name);
    std::optional<std::string> uuid(const std::string& name);
    std::optional<std::string> choice(const std::string& name, std::initializer_list<const char*> allowed);
    std::optional<bool> flag(const std::string& name);
    std::optional<core::Timestamp> time(const std::string& name);
    std::optional<qint64> integer(const std::string& name, qint64 minimum, qint64 maximum);
    void problem(const std::string& name, const std::string& text) { m_problems.emplace(name, text); }
    /// The 422 of everything wrong so far.
    std::optional<Failure> finish() const;

private:
    std::optional<std::string> value(const std::string& name) const;
    const Request& m_request;
    std::map<std::string, std::string> m_problems;
};

/// 422: the cursor is well formed, but of no row of this list.
Failure foreignCursor();

} // namespace am::sandbox
