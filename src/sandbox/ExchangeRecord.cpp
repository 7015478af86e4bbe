// Requests and answers as lines of a file, for whoever wants to see what a program really asked.
#include "sandbox/ExchangeRecord.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <array>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace am::sandbox {

using Json = nlohmann::ordered_json;

namespace {

/// Members that hold something secret: new API keys, and secrets that sign pushes.
constexpr std::array secretMembers{"plaintext", "secret", "webhook_secret", "api_key"};

void hideSecrets(Json& value) {
    if (value.is_object()) {
        for (const char* name : secretMembers) {
            if (value.contains(name) && value[name].is_string())
                value[name] = "(not recorded)";
        }
    }
    if (value.is_structured()) {
        for (Json& part : value)
            hideSecrets(part);
    }
}

/// The body as it was, unless it has a secret: only then is it written anew.
std::string withoutSecrets(const std::string& body) {
    bool mayHaveOne = false;
    for (const char* name : secretMembers)
        mayHaveOne = mayHaveOne || body.find('"' + std::string(name) + '"') != std::string::npos;
    if (!mayHaveOne)
        return body;
    Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded())
        return "(not recorded)";
    hideSecrets(json);
    return json.dump();
}

} // namespace

std::string recordOf(const Exchange& exchange) {
    Json line;
    line["method"] = exchange.method;
    line["target"] = exchange.target;
    line["request_headers"] = exchange.requestHeaders;
    line["request_body"] = withoutSecrets(exchange.requestBody);
    line["status"] = exchange.status;
    line["answer_headers"] = exchange.answerHeaders;
    line["answer_body"] = withoutSecrets(exchange.answerBody);
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Exchange> exchangeOf(const std::string& line) {
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    try {
        Exchange exchange;
        json.at("method").get_to(exchange.method);
        json.at("target").get_to(exchange.target);
        json.at("request_headers").get_to(exchange.requestHeaders);
        json.at("request_body").get_to(exchange.requestBody);
        json.at("status").get_to(exchange.status);
        json.at("answer_headers").get_to(exchange.answerHeaders);
        json.at("answer_body").get_to(exchange.answerBody);
        return exchange;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

ExchangeWatcher recorderTo(const QString& file) {
    struct Recorder {
        QFile file;
        std::mutex mutex;
    };
    auto recorder = std::make_shared<Recorder>();
    recorder->file.setFileName(file);
    if (!recorder->file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        throw std::runtime_error("cannot write " + file.toStdString() + ": " +
                                 recorder->file.errorString().toStdString());
    // What was talked about is nobody else's business.
    recorder->file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return [recorder](const Exchange& exchange) {
        const std::string line = recordOf(exchange) + '\n';
        const std::lock_guard lock(recorder->mutex);
        recorder->file.write(line.data(), static_cast<qint64>(line.size()));
    };
}

} // namespace am::sandbox
