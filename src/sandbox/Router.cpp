// Finds the handler of a request.
#include "sandbox/Router.h"

#include <utility>

namespace am::sandbox {

namespace {
std::vector<std::string> segments(std::string_view path) {
    std::vector<std::string> parts;
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        const std::size_t end = path.find('/');
        parts.emplace_back(path.substr(0, end));
        path.remove_prefix(end == std::string_view::npos ? path.size() : end);
    }
    return parts;
}

bool isPlaceholder(const std::string& segment) {
    return !segment.empty() && segment.front() == '{';
}
} // namespace

void Router::add(std::string method, std::string_view pattern, std::string scope, Access access,
                 Handler handler) {
    m_routes.push_back({std::move(method), segments(pattern), std::move(scope), access, std::move(handler),
                        Audience::KeyHolders});
}

void Router::addOpen(std::string method, std::string_view pattern, Access access, Handler handler) {
    m_routes.push_back(
        {std::move(method), segments(pattern), std::string(), access, std::move(handler), Audience::Anyone});
}

std::optional<Router::Match> Router::find(const std::string& method, std::string_view path) const {
    if (path.empty() || path.front() != '/')
        return std::nullopt;
    const std::vector<std::string> parts = segments(path);
    std::optional<Match> best;
    for (const Route& route : m_routes) {
        if (route.method != method || route.pattern.size() != parts.size())
            continue;
        Match match{&route, {}};
        bool fits = true;
        for (std::size_t i = 0; fits && i < parts.size(); ++i) {
            const std::string& wanted = route.pattern[i];
            if (isPlaceholder(wanted))
                match.pathValues[wanted.substr(1, wanted.size() - 2)] = parts[i];
            else
                fits = wanted == parts[i];
        }
        // A literal route ("/v1/phone-numbers/search") goes before one with a placeholder.
        if (fits && (!best || match.pathValues.size() < best->pathValues.size()))
            best = std::move(match);
    }
    return best;
}

} // namespace am::sandbox
