// The API contract, tests/data/openapi.yaml, as tests ask about it.
#pragma once

#include "support/ContractSchema.h"

#include <QtGlobal>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace am::test {

/// A parameter of an operation.
struct ContractParameter {
    enum class Place : quint8 { Path, Query, Header };
    std::string name; ///< headers in lower case
    Place place = Place::Query;
    bool isRequired = false;
    std::shared_ptr<const ContractSchema> schema;

    /// A text of the wire as the schema wants it: a number, a flag or the text itself.
    nlohmann::json typed(const std::string& text) const;
};

/// One documented answer.
struct ContractAnswer {
    std::map<std::string, ContractParameter> headers;                    ///< by name in lower case
    std::map<std::string, std::shared_ptr<const ContractSchema>> bodies; ///< by content type; empty: no body
};

/// Where a list puts its next cursor (x-pagination).
enum class ContractPagination : quint8 { None, Meta, Header, Single };

/// One operation, or one push.
struct ContractOperation {
    std::string id;
    std::string method; ///< in capitals
    std::string path;   ///< with its placeholders; empty for a push
    std::string scope;
    bool isEnveloped = false;
    ContractPagination pagination = ContractPagination::None;
    std::vector<std::string> codes; ///< x-error-codes that name a code, without remarks
    std::vector<ContractParameter> parameters;
    bool isBodyRequired = false;
    std::shared_ptr<const ContractSchema> body;       ///< nothing: it takes none
    std::shared_ptr<const ContractSchema> closedBody; ///< the same, and nothing beside what it names
    std::map<int, ContractAnswer> answers;
    std::optional<ContractAnswer> otherAnswers; ///< `default`

    const ContractParameter* parameter(ContractParameter::Place place, const std::string& name) const;
    /// The lowest documented 2xx status.
    int success() const;
};

/// An operation, and what the path says in place of its placeholders (decoded).
struct ContractMatch {
    const ContractOperation* operation = nullptr; ///< nothing: the contract has no such operation
    std::map<std::string, std::string> pathValues;
};

/// Read once per process, at first use. Any thread.
class Contract {
public:
    /// Throws std::runtime_error if the file cannot be read as the contract.
    static const Contract& document();

    const std::vector<ContractOperation>& operations() const { return m_operations; }
    const std::vector<ContractOperation>& pushes() const { return m_pushes; }
    const ContractOperation* operation(const std::string& id) const;
    const ContractOperation* push(const std::string& id) const;
    /// `path` without query, still encoded. A literal segment is preferred to a placeholder.
    ContractMatch find(const std::string& method, const std::string& path) const;
    /// The file as JSON: quoted scalars are texts, plain ones have their type.
    const nlohmann::json& json() const { return m_json; }

    /// Reads any contract; `yaml` is its text.
    explicit Contract(const std::string& yaml);

private:
    nlohmann::json m_json;
    std::vector<ContractOperation> m_operations;
    std::vector<ContractOperation> m_pushes;
};

/// Undoes percent-encoding. A plus stays one.
std::string percentDecoded(const std::string& text);

} // namespace am::test
