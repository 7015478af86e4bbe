// Builds the demo world from its script.
#pragma once

#include "core/Timestamp.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace am::sandbox {

class World;

/// Plays resources/sandbox/demo.json into a fresh world: 90 days that end at the last noon UTC. Everything
/// happens in the order of time and through the services, so that opt-outs, automatic replies and history
/// come about as they would have.
class DemoWorld {
public:
    explicit DemoWorld(World& world);
    void build();

private:
    struct Step {
        core::Timestamp at;
        std::function<void()> happen;
    };
    /// "D-3T09:15" as a moment.
    core::Timestamp moment(const std::string& text) const;
    void add(core::Timestamp at, std::function<void()> happen) { m_steps.push_back({at, std::move(happen)}); }
    void addOrganization(const nlohmann::json& script);
    void addNumbers(const nlohmann::json& script);
    void addBrand(const nlohmann::ordered_json& brand);
    void addCampaign(const nlohmann::ordered_json& campaign, const nlohmann::json& numbers);
    void addConversation(const nlohmann::json& conversation);
    void addLookup(const std::string& number);
    void sendPast(const std::string& from, const std::string& to, const nlohmann::json& message);
    void balanceBooks();

    World& m_world;
    core::Timestamp m_noon;
    std::vector<Step> m_steps;
    std::map<std::string, std::string> m_numberIds; ///< by the script's ref
    std::map<std::string, std::string> m_numbers;   ///< E.164 by ref
    std::map<std::string, std::string> m_brandIds;
    int m_throughputTier = 1;
};

} // namespace am::sandbox
