// Where a push goes.
#pragma once

#include <optional>
#include <string>

namespace am::sandbox {

/// The address of a listener, taken apart. A value.
struct PushTarget {
    bool secure = true; ///< https
    std::string host;   ///< without brackets
    int port = 443;
    std::string path; ///< with the query, encoded; at least "/"

    /// 127.0.0.0/8 in plain notation, ::1 or localhost; other names could lead anywhere.
    bool isLoopback() const;
    /// For connecting: localhost becomes its address, since a bare system may not know the name.
    std::string address() const;
    /// "host" or "host:port", as the URL has it, for the Host header.
    std::string authority() const;
};

/// Nothing if the text is no http or https URL with a host and without user and password.
std::optional<PushTarget> pushTarget(const std::string& url);

/// May a listener have this URL? https, or http on this computer.
bool isPushUrl(const std::string& url);

} // namespace am::sandbox
