// Fuzzes the sandbox's requests: whatever comes, the answer is a documented one, and the world stays whole.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace {
using am::sandbox::Answer;
using am::sandbox::Audience;
using am::sandbox::Request;
using am::sandbox::Router;
using am::sandbox::World;

constexpr std::string_view divider = "\n--\n";

/// A small world with something of everything in it, made anew before each input.
class Sandbox {
public:
    Sandbox() : m_world(options()) { am::sandbox::addAllRoutes(m_router, m_world); }

    void start() {
        m_world.reset(am::sandbox::WorldKind::Empty, 1, 0);
        m_names.clear();
        setUp("$number", R"(POST /v1/phone-numbers/orders
{"numbers":["+14155550123"]})");
        setUp("$brand", R"(POST /v1/brands
{"entity_type":"PRIVATE_PROFIT","brand_relationship":"BASIC_ACCOUNT","display_name":"A","country":"US","ein":"12-3456789"})");
        setUp("", "POST /sandbox/brands/$brand/decision\n{\"decision\":\"approve\"}");
        setUp("$campaign", R"(POST /v1/campaigns
{"brand_id":"$brand","usecase":"CUSTOMER_CARE","description":"Answers","message_flow":"They ask","sample1":"A: ready."})");
        setUp("", "POST /sandbox/campaigns/$campaign/decision\n{\"decision\":\"approve\"}");
        setUp("", "POST /v1/phone-numbers/$number/campaign\n{\"campaign_id\":\"$campaign\"}");
        setUp("$consent", R"(POST /v1/consent
{"phone_number_id":"$number","contact_number":"+12125550100","opted_in":true,"evidence":{"captured_at":"2026-06-15T11:00:00Z","agreement_text":"Yes."}})");
        setUp("$message", R"(POST /v1/messages
{"from":"+14155550123","to":"+12125550100","text":"Hello"})");
        setUp("$inbound", R"(POST /sandbox/inbound
{"from":"+12125550100","to":"+14155550123","body":"Hi"})");
    }

    void carryOut(std::string_view text) { perform(text); }

    /// Lets what was set off happen, too.
    void settle() { m_world.advance(std::chrono::hours(48)); }

private:
    /// Carries out a request of the set-up; the id in its answer gets a name, by which inputs can use it.
    void setUp(const std::string& name, std::string_view text) {
        const std::optional<Answer> answer = perform(text);
        if (!answer || answer->status >= 300) {
            std::abort();
        }
        if (name.empty()) {
            return;
        }
        const nlohmann::json body = nlohmann::json::parse(answer->body);
        const nlohmann::json* data = body.contains("data") ? &body.at("data") : &body;
        if (data->is_array()) {
            data = &data->at(0);
        }
        m_names[name] = data->value("id", data->value("consent_id", std::string()));
    }

    std::string withIds(std::string_view text) const {
        std::string result(text);
        for (const auto& [name, id] : m_names) {
            for (std::size_t at = 0; (at = result.find(name, at)) != std::string::npos; at += id.size()) {
                result.replace(at, name.size(), id);
            }
        }
        return result;
    }

    std::optional<Answer> perform(std::string_view text) {
        Request request = parsed(withIds(text));
        const auto match = m_router.find(request.method, request.path);
        if (!match || startsWith(request.path, "/sandbox/snapshot") ||
            startsWith(request.path, "/sandbox/restore")) {
            return std::nullopt;
        }
        request.pathValues = match->pathValues;
        Answer answer = m_world.perform(*match->route, request, request.requestId);
        check(answer, match->route->audience);
        return answer;
    }

    static am::sandbox::SandboxOptions options() {
        am::sandbox::SandboxOptions options;
        options.clockMode = am::sandbox::ClockMode::Virtual;
        options.apiKey = am::core::SecretKey("am_sandbox_fuzz");
        return options;
    }

    static bool startsWith(std::string_view text, std::string_view beginning) {
        return text.substr(0, beginning.size()) == beginning;
    }

    /// "METHOD /path?query", an optional line with the idempotency key after a "#", then the body.
    static Request parsed(const std::string& text) {
        Request request;
        const std::size_t lineEnd = text.find('\n');
        const std::string_view line = std::string_view(text).substr(0, lineEnd);
        if (lineEnd != std::string_view::npos) {
            request.body = text.substr(lineEnd + 1);
        }
        if (startsWith(request.body, "#")) {
            const std::size_t end = request.body.find('\n');
            request.idempotencyKey = request.body.substr(1, end == std::string::npos ? end : end - 1);
            request.body = end == std::string::npos ? std::string() : request.body.substr(end + 1);
        }
        const std::size_t space = line.find(' ');
        request.method = line.substr(0, space);
        std::string_view target =
            space == std::string_view::npos ? std::string_view() : line.substr(space + 1);
        const std::size_t question = target.find('?');
        request.path = target.substr(0, question);
        while (question != std::string_view::npos && !target.empty()) {
            target.remove_prefix(std::min(target.size(), target.find_first_of("?&") + 1));
            const std::string_view pair = target.substr(0, target.find('&'));
            const std::size_t equals = pair.find('=');
            request.query.emplace(
                std::string(pair.substr(0, equals)),
                equals == std::string_view::npos ? std::string() : std::string(pair.substr(equals + 1)));
            if (target.find('&') == std::string_view::npos) {
                break;
            }
        }
        request.requestId = "01JZ0000000000000000000000";
        request.accept = "application/json";
        request.keyLabel = "fuzz";
        return request;
    }

    /// An envelope or a bare object, never a 500: those are faults of the sandbox itself.
    static void check(const Answer& answer, Audience audience) {
        static const std::set<int> documented{200, 201, 202, 204, 400, 401, 402, 403, 404, 405,
                                              409, 410, 413, 415, 422, 429, 453, 502, 503};
        if (documented.count(answer.status) == 0) {
            std::abort();
        }
        if (answer.status == 204 || audience == Audience::Anyone ||
            answer.contentType.find("json; ") == std::string::npos) {
            return;
        }
        const nlohmann::json body = nlohmann::json::parse(answer.body, nullptr, false);
        if (!body.is_object() || (answer.status >= 400 && !body.contains("error"))) {
            std::abort();
        }
    }

    World m_world;
    Router m_router;
    std::map<std::string, std::string> m_names;
};
} // namespace

/// Requests divided by a line "--", carried out one after the other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Sandbox sandbox;
    sandbox.start();
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    for (int i = 0; i < 12 && !rest.empty(); ++i) {
        const std::size_t end = rest.find(divider);
        sandbox.carryOut(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + divider.size());
    }
    sandbox.settle();
    return 0;
}
