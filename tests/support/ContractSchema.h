// One schema of the contract, ready to check values.
#pragma once

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace valijson {
class Schema;
class Validator;
} // namespace valijson

namespace am::test {

/// A JSON schema without references. Compiled on first use, once per process. Any thread.
class ContractSchema {
public:
    /// What an object may hold beside the properties named.
    enum class Objects : quint8 {
        Open,  ///< as the schema says: usually anything
        Closed ///< nothing, unless the schema says otherwise: for what we ourselves write
    };

    /// `source` as written; references are looked up in `document`. Throws std::runtime_error if one leads
    /// nowhere, or if the schema says something this class would not check.
    ContractSchema(const nlohmann::json& source, const nlohmann::json& document, Objects objects);
    ~ContractSchema();
    ContractSchema(const ContractSchema&) = delete;
    ContractSchema& operator=(const ContractSchema&) = delete;

    /// What is wrong with a value, one line per problem; empty if nothing is.
    std::vector<std::string> problems(const nlohmann::json& value) const;

    /// The same schema with references resolved, allOf merged and formats as `pattern` beside `format`.
    const nlohmann::json& resolved() const { return m_resolved; }

private:
    void compile() const;

    nlohmann::json m_resolved;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<valijson::Schema> m_compiled;
    mutable std::unique_ptr<valijson::Validator> m_validator;
};

} // namespace am::test
