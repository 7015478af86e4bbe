// One request and one answer, free of the HTTP library.
#pragma once

#include "sandbox/Failure.h"

#include <QtGlobal>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace am::sandbox {

/// A request as the routes see it. A value.
struct Request {
    std::string method;
    std::string path;
    std::map<std::string, std::string> query;
    std::map<std::string, std::string> pathValues; ///< by the name in the route's pattern
    std::string body;
    std::optional<std::string> idempotencyKey;
    std::string accept;        ///< header Accept, empty if none
    std::string userAgent;     ///< header User-Agent, empty if none
    std::string remoteAddress; ///< who asks
    std::string contentType;   ///< header Content-Type, empty if none
    std::string address;       ///< "http://127.0.0.1:40513", as the caller knows this sandbox
    std::string requestId;
    std::set<std::string> scopes;
    std::string keyId;    ///< KeyGrant::id of the key used
    std::string keyLabel; ///< KeyGrant::label of it

    /// A value of the path, e.g. "id"; the pattern guarantees that it is there.
    const std::string& pathValue(const std::string& name) const { return pathValues.at(name); }
    /// The {id} of the path in lower case; 400 if it is no UUID.
    Outcome<std::string> id() const;
    bool hasScope(const std::string& scope) const { return scopes.count(scope) > 0; }
};

/// An answer. A value; the server adds the request id.
struct Answer {
    int status = 200;
    std::string body; ///< empty with 204
    std::vector<std::pair<std::string, std::string>> headers;
    std::string contentType = "application/json; charset=utf-8";
};

/// Where a list route puts its next cursor (x-pagination in openapi.yaml).
enum class CursorPlace : quint8 { Meta, Header };

/// `{"success":true,"data":…}`.
Answer enveloped(const std::string& dataJson, int status = 200);
/// The same with meta. `dataJson` is an array.
Answer envelopedPage(const std::string& dataJson, int limit, const std::optional<std::string>& nextCursor,
                     CursorPlace place);
/// JSON without an envelope (x-envelope: false).
Answer bare(std::string json, int status = 200);
/// 204, nothing else.
Answer empty();
/// The error envelope.
Answer refused(const Failure& failure, const std::string& requestId);

} // namespace am::sandbox
