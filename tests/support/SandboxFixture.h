// A sandbox in this process, and a client that talks to it.
#pragma once

#include "sandbox/SandboxOptions.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <map>
#include <memory>
#include <string>

namespace am::sandbox {
class Server;
}

namespace am::test {

/// An HTTP answer as a test looks at it.
struct HttpAnswer {
    int status = 0; ///< 0: there was no valid answer
    std::string body;
    nlohmann::json json; ///< discarded if the body is none
    std::multimap<std::string, std::string> headers;

    /// The value at a JSON pointer as text; "<none>" if there is nothing.
    QString at(const char* pointer) const;
    /// Number of items at a JSON pointer.
    int size(const char* pointer = "/data") const;
    QString header(const char* name) const;
    QString code() const { return at("/error/code"); }
};

/// Talks to a sandbox at `url`. Each request has a connection of its own, so that nothing outlives it.
class SandboxClient {
public:
    SandboxClient(std::string url, std::string key) : m_url(std::move(url)), m_key(std::move(key)) {}

    HttpAnswer get(const std::string& path) const { return request("GET", path); }
    HttpAnswer post(const std::string& path, const nlohmann::json& body) const;
    HttpAnswer put(const std::string& path, const nlohmann::json& body) const;
    HttpAnswer patch(const std::string& path, const nlohmann::json& body) const;
    HttpAnswer remove(const std::string& path) const { return request("DELETE", path); }
    HttpAnswer request(const std::string& method, const std::string& path, const std::string& body = {},
                       const std::multimap<std::string, std::string>& headers = {}) const;

    /// The same sandbox, through another key.
    SandboxClient withKey(const std::string& key) const { return SandboxClient(m_url, key); }
    /// A further key with just these scopes.
    SandboxClient withScopes(const std::vector<std::string>& scopes) const;

    void advance(double seconds) const;
    /// A phone texts; the id of the inbound message.
    std::string text(const std::string& from, const std::string& to, const std::string& body) const;
    /// Orders a number; its id.
    std::string orderNumber(const std::string& number = "+14155550123") const;
    /// A verified brand's id / an active campaign's id, through the control calls.
    std::string verifiedBrand() const;
    std::string activeCampaign() const;
    /// The number's id, with an active campaign attached.
    std::string sendingNumber(const std::string& number = "+14155550123") const;
    void optIn(const std::string& numberId, const std::string& contact) const;
    HttpAnswer send(const std::string& from, const std::string& to, const std::string& text) const;
    /// Like send, but moves the clock on as the send limit demands; the message's id.
    std::string sendOne(const std::string& from, const std::string& to, const std::string& text) const;

private:
    std::string m_url;
    std::string m_key;
};

/// A started sandbox on a virtual clock that stands at 2026-06-15T12:00:00Z. Every request and answer is held
/// against the API contract, unless somebody else watches already; a violation fails the running test.
class SandboxFixture {
public:
    static sandbox::SandboxOptions defaultOptions();
    explicit SandboxFixture(const sandbox::SandboxOptions& options = defaultOptions());
    ~SandboxFixture();

    const SandboxClient& client() const { return m_client; }
    const SandboxClient* operator->() const { return &m_client; }
    sandbox::Server& server() { return *m_server; }

private:
    std::unique_ptr<sandbox::Server> m_server;
    SandboxClient m_client;
};

} // namespace am::test
