// Reads a JSON body field by field and collects what is wrong with it.
#pragma once

#include "core/Timestamp.h"
#include "sandbox/Failure.h"

#include <nlohmann/json_fwd.hpp>

#include <QtGlobal>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace am::sandbox {

/// A request body: a JSON object of known fields. Each reader names its field, so that `finish` can refuse
/// the unknown ones; problems gather until then, and a value read from a broken field is empty and never
/// used.
class BodyReader {
public:
    /// 422 if the text is not one JSON object, too large (1 MiB) or nested deeper than 32.
    static Outcome<BodyReader> parse(const std::string& body);
    ~BodyReader();
    BodyReader(BodyReader&&) noexcept;
    BodyReader& operator=(BodyReader&&) noexcept;

    enum class Empty : quint8 { Refused, Allowed };

    std::string requiredText(const std::string& name, int maximum = 255, Empty empty = Empty::Refused);
    std::optional<std::string> text(const std::string& name, int maximum = 255, Empty empty = Empty::Refused);
    /// Like text, but null counts as absent.
    std::optional<std::string> nullableText(const std::string& name, int maximum = 255);
    std::string requiredPhone(const std::string& name);
    std::string requiredUuid(const std::string& name);
    std::optional<std::string> uuid(const std::string& name);
    std::optional<bool> flag(const std::string& name);
    std::optional<qint64> integer(const std::string& name, qint64 minimum, qint64 maximum);
    std::optional<double> number(const std::string& name, double minimum, double maximum);
    std::optional<core::Timestamp> time(const std::string& name);
    std::optional<std::vector<std::string>> textList(const std::string& name, int maximumLength = 2048);
    /// An https URL; empty is allowed where it clears (`Empty::Allowed`).
    std::optional<std::string> secureUrl(const std::string& name, Empty empty);
    /// Where a listener is: an https URL, or plain http to this computer; empty as above.
    std::optional<std::string> pushUrl(const std::string& name, Empty empty);
    /// A nested object; its problems are named "evidence.captured_at".
    std::optional<BodyReader> object(const std::string& name);

    bool has(const std::string& name) const;
    void problem(const std::string& name, const std::string& text);
    /// Fields of the body that no reader asked for.
    std::vector<std::string> unknownFields() const;
    /// The 422 of everything wrong so far, unknown fields included; nothing if the body is good.
    std::optional<Failure> finish();
    /// Takes over the problems of a nested object.
    void adopt(BodyReader& nested);

private:
    explicit BodyReader(nlohmann::json json, std::string prefix = {});
    const nlohmann::json* find(const std::string& name);
    std::unique_ptr<nlohmann::json> m_json;
    std::string m_prefix;
    std::set<std::string> m_known;
    std::map<std::string, std::string> m_problems;
};

/// Length in Unicode characters, as the contract's limits count.
int characterCount(const std::string& utf8);
bool isE164(const std::string& text);

} // namespace am::sandbox
