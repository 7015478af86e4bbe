// A sandbox in this process, and a client that talks to it.
#include "support/SandboxFixture.h"

#include "sandbox/Server.h"
#include "support/ContractLog.h"
#include "support/ContractWatcher.h"

#include <httplib.h>

#include <stdexcept>

namespace am::test {

namespace {
constexpr const char* fixtureKey = "am_sandbox_test";

/// A step of a fixture that must work for the test to make sense.
const HttpAnswer& demand(const HttpAnswer& answer, int status) {
    if (answer.status != status)
        throw std::runtime_error("expected " + std::to_string(status) + ", got " +
                                 std::to_string(answer.status) + ": " + answer.body);
    return answer;
}

std::string id(const HttpAnswer& answer, const char* pointer) {
    return answer.json.at(nlohmann::json::json_pointer(pointer)).get<std::string>();
}

std::unique_ptr<sandbox::Server> started(sandbox::SandboxOptions options) {
    if (!options.watcher)
        options.watcher = contractWatcher();
    auto server = std::make_unique<sandbox::Server>(options);
    if (!server->start())
        throw std::runtime_error(server->errorString().toStdString());
    return server;
}
} // namespace

QString HttpAnswer::at(const char* pointer) const {
    const nlohmann::json::json_pointer place(pointer);
    if (json.is_discarded() || !json.contains(place))
        return QStringLiteral("<none>");
    const nlohmann::json& value = json.at(place);
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

int HttpAnswer::size(const char* pointer) const {
    const nlohmann::json::json_pointer place(pointer);
    return json.is_discarded() || !json.contains(place) ? -1 : static_cast<int>(json.at(place).size());
}

QString HttpAnswer::header(const char* name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? QString() : QString::fromStdString(found->second);
}

HttpAnswer SandboxClient::request(const std::string& method, const std::string& path, const std::string& body,
                                  const std::multimap<std::string, std::string>& headers) const {
    httplib::Client client(m_url);
    client.set_read_timeout(60);
    httplib::Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    if (!m_key.empty())
        request.set_header("Authorization", "Bearer " + m_key);
    if (!body.empty() && headers.count("Content-Type") == 0)
        request.set_header("Content-Type", "application/json");
    for (const auto& [name, value] : headers)
        request.set_header(name, value);
    HttpAnswer answer;
    const httplib::Result result = client.send(request);
    ContractLog::process().failRunningTest();
    answer.json = nlohmann::json(nlohmann::json::value_t::discarded);
    if (!result)
        return answer;
    answer.status = result->status;
    answer.body = result->body;
    answer.json = nlohmann::json::parse(answer.body, nullptr, false);
    for (const auto& [name, value] : result->headers)
        answer.headers.emplace(name, value);
    return answer;
}

HttpAnswer SandboxClient::post(const std::string& path, const nlohmann::json& body) const {
    return request("POST", path, body.dump());
}

HttpAnswer SandboxClient::put(const std::string& path, const nlohmann::json& body) const {
    return request("PUT", path, body.dump());
}

HttpAnswer SandboxClient::patch(const std::string& path, const nlohmann::json& body) const {
    return request("PATCH", path, body.dump());
}

SandboxClient SandboxClient::withScopes(const std::vector<std::string>& scopes) const {
    return withKey(id(demand(post("/sandbox/keys", {{"scopes", scopes}}), 200), "/api_key"));
}

void SandboxClient::advance(double seconds) const {
    demand(post("/sandbox/clock/advance", {{"seconds", seconds}}), 200);
}

std::string SandboxClient::text(const std::string& from, const std::string& to,
                                const std::string& body) const {
    return id(demand(post("/sandbox/inbound", {{"from", from}, {"to", to}, {"body", body}}), 200), "/id");
}

std::string SandboxClient::orderNumber(const std::string& number) const {
    return id(demand(post("/v1/phone-numbers/orders", {{"numbers", nlohmann::json::array({number})}}), 200),
              "/data/0/id");
}

std::string SandboxClient::verifiedBrand() const {
    const HttpAnswer brands = get("/v1/brands?identity_status=VERIFIED");
    if (brands.size() > 0)
        return id(brands, "/data/0/id");
    const std::string brand = id(demand(post("/v1/brands", {{"entity_type", "PRIVATE_PROFIT"},
                                                            {"brand_relationship", "BASIC_ACCOUNT"},
                                                            {"display_name", "Fixture Works"},
                                                            {"country", "US"},
                                                            {"ein", "12-3456789"}}),
                                        202),
                                 "/data/id");
    demand(post("/sandbox/brands/" + brand + "/decision", {{"decision", "approve"}}), 200);
    return brand;
}

std::string SandboxClient::activeCampaign() const {
    const std::string campaign =
        id(demand(post("/v1/campaigns", {{"brand_id", verifiedBrand()},
                                         {"usecase", "CUSTOMER_CARE"},
                                         {"description", "Answers to our customers."},
                                         {"message_flow", "They tick a box on the form."},
                                         {"sample1", "Fixture Works: your order is ready."}}),
                  202),
           "/data/id");
    demand(post("/sandbox/campaigns/" + campaign + "/decision", {{"decision", "approve"}}), 200);
    return campaign;
}

std::string SandboxClient::sendingNumber(const std::string& number) const {
    const std::string numberId = orderNumber(number);
    demand(post("/v1/phone-numbers/" + numberId + "/campaign", {{"campaign_id", activeCampaign()}}), 200);
    return numberId;
}

void SandboxClient::optIn(const std::string& numberId, const std::string& contact) const {
    demand(post("/v1/consent",
                {{"phone_number_id", numberId},
                 {"contact_number", contact},
                 {"opted_in", true},
                 {"evidence", {{"captured_at", "2026-06-15T11:00:00Z"}, {"agreement_text", "I agree."}}}}),
           200);
}

HttpAnswer SandboxClient::send(const std::string& from, const std::string& to,
                               const std::string& text) const {
    return post("/v1/messages", {{"from", from}, {"to", to}, {"text", text}});
}

std::string SandboxClient::sendOne(const std::string& from, const std::string& to,
                                   const std::string& text) const {
    HttpAnswer answer = send(from, to, text);
    if (answer.status == 429) {
        advance(answer.header("Retry-After").toInt());
        answer = send(from, to, text);
    }
    return id(demand(answer, 202), "/data/id");
}

sandbox::SandboxOptions SandboxFixture::defaultOptions() {
    sandbox::SandboxOptions options;
    options.clockMode = sandbox::ClockMode::Virtual;
    options.apiKey = core::SecretKey(fixtureKey);
    return options;
}

SandboxFixture::SandboxFixture(const sandbox::SandboxOptions& options)
    : m_server(started(options)),
      m_client(m_server->url().toStdString(), m_server->apiKey().reveal().toStdString()) {}

SandboxFixture::~SandboxFixture() {
    m_server.reset();
    ContractLog::process().failRunningTest();
}

} // namespace am::test
