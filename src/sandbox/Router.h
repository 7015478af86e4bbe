// Finds the handler of a request.
#pragma once

#include "sandbox/Request.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace am::sandbox {

/// Does a handler change the world?
enum class Access : quint8 {
    Read,
    Write,   ///< in one transaction, which is rolled back when it refuses
    Stepwise ///< in transactions of its own; may let go of the world's mutex between them
};
/// Who may call a route: holders of a key with its scope, or anyone who knows the address (pages for
/// recipients, upload slots), whose path then carries a secret of its own.
enum class Audience : quint8 { KeyHolders, Anyone };

using Handler = std::function<Outcome<Answer>(const Request&)>;

/// One operation: method, pattern ("/v1/messages/{id}"), the scope it needs (empty: none).
struct Route {
    std::string method;
    std::vector<std::string> pattern;
    std::string scope;
    Access access = Access::Read;
    Handler handler;
    Audience audience = Audience::KeyHolders;
};

/// All operations of the sandbox. Built once, then read from any thread.
class Router {
public:
    void add(std::string method, std::string_view pattern, std::string scope, Access access, Handler handler);

    /// A route that needs no key.
    void addOpen(std::string method, std::string_view pattern, Access access, Handler handler);
    struct Match {
        const Route* route = nullptr;
        std::map<std::string, std::string> pathValues;
    };
    std::optional<Match> find(const std::string& method, std::string_view path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace am::sandbox
