// Compares what went over the wire with the contract.
#include "support/ContractChecks.h"

#include "support/ContractCodes.h"

#include <set>
#include <sstream>

namespace am::test {

using nlohmann::json;
using Place = ContractParameter::Place;

namespace {

bool startsWith(const std::string& text, const char* prefix) {
    return text.rfind(prefix, 0) == 0;
}

std::string pathOf(const std::string& target) {
    return target.substr(0, target.find('?'));
}

/// Collects violations, each with what it was found in.
class Findings {
public:
    explicit Findings(std::vector<std::string>& into) : m_into(into) {}
    void add(const std::string& text) { m_into.push_back(text); }
    void add(const std::string& where, const ContractSchema& schema, const json& value) {
        for (const std::string& problem : schema.problems(value))
            m_into.push_back(where + ' ' + problem);
    }

private:
    std::vector<std::string>& m_into;
};

void checkQuery(const ContractOperation& operation, const std::string& target, Sender sender,
                Findings& findings) {
    std::set<std::string> seen;
    const std::size_t mark = target.find('?');
    std::istringstream query(mark == std::string::npos ? std::string() : target.substr(mark + 1));
    for (std::string pair; std::getline(query, pair, '&');) {
        const std::size_t equals = pair.find('=');
        const std::string name = percentDecoded(pair.substr(0, equals));
        const std::string raw = equals == std::string::npos ? std::string() : pair.substr(equals + 1);
        const ContractParameter* parameter = operation.parameter(Place::Query, name);
        const bool isRepeated = !seen.insert(name).second;
        if (parameter)
            findings.add("query parameter " + name, *parameter->schema,
                         parameter->typed(percentDecoded(raw)));
        if (sender == Sender::Anyone)
            continue;
        if (!parameter)
            findings.add("query parameter " + name + " is not in the contract");
        if (isRepeated)
            findings.add("query parameter " + name + " is there twice");
        if (raw.find('+') != std::string::npos)
            findings.add("query parameter " + name + " has a plus that servers read as a space");
    }
    for (const ContractParameter& parameter : operation.parameters) {
        if (parameter.place == Place::Query && parameter.isRequired && seen.count(parameter.name) == 0)
            findings.add("query parameter " + parameter.name + " is missing");
    }
}

void checkHeaders(const ContractOperation& operation, const std::map<std::string, std::string>& headers,
                  Findings& findings) {
    for (const ContractParameter& parameter : operation.parameters) {
        if (parameter.place != Place::Header)
            continue;
        const auto header = headers.find(parameter.name);
        if (header != headers.end())
            findings.add("header " + parameter.name, *parameter.schema, parameter.typed(header->second));
        else if (parameter.isRequired)
            findings.add("header " + parameter.name + " is missing");
    }
}

void checkBody(const ContractOperation& operation, const WireRequest& request, Sender sender,
               Findings& findings) {
    if (request.body.empty()) {
        if (operation.isBodyRequired)
            findings.add("body is missing");
        return;
    }
    if (!operation.body) {
        if (sender == Sender::Console)
            findings.add("body is there, but the operation takes none");
        return;
    }
    const json body = json::parse(request.body, nullptr, false);
    if (body.is_discarded())
        findings.add("body is not JSON");
    else
        findings.add("body", sender == Sender::Console ? *operation.closedBody : *operation.body, body);
}

/// What only our own client is held to.
void checkManners(const ContractOperation& operation, const WireRequest& request, Findings& findings) {
    const bool takesKey = operation.parameter(Place::Header, "idempotency-key") != nullptr;
    const auto key = request.headers.find("idempotency-key");
    if (takesKey && (key == request.headers.end() || key->second.empty()))
        findings.add("header idempotency-key is missing, and the operation takes one");
    if (!takesKey && key != request.headers.end())
        findings.add("header idempotency-key is there, but the operation takes none");
    if (!request.body.empty()) {
        const auto type = request.headers.find("content-type");
        if (type == request.headers.end() || !startsWith(type->second, "application/json"))
            findings.add("header content-type does not say application/json");
    }
    if (pathOf(request.target).find('+') != std::string::npos)
        findings.add("the path has a plus that is not percent-encoded");
}

void checkCursor(const ContractOperation& operation, const sandbox::Exchange& exchange, const json& body,
                 Findings& findings) {
    const json meta = body.is_object() ? body.value("meta", json()) : json();
    const json inBody = meta.is_object() ? meta.value("next_cursor", json("")) : json("");
    const auto header = exchange.answerHeaders.find("x-next-cursor");
    const bool hasHeader = header != exchange.answerHeaders.end();
    switch (operation.pagination) {
        case ContractPagination::None:
            break;
        case ContractPagination::Meta:
            if (hasHeader)
                findings.add("the next cursor is in a header, but belongs into meta");
            if (!inBody.is_null() && (!inBody.is_string() || inBody == ""))
                findings.add("meta.next_cursor is neither a cursor nor null");
            break;
        case ContractPagination::Header:
            if (!inBody.is_null() && inBody != "")
                findings.add("the next cursor is in meta, but belongs into the header");
            if (hasHeader && header->second.empty())
                findings.add("X-Next-Cursor is there without a cursor");
            break;
        case ContractPagination::Single:
            if (hasHeader || (inBody.is_string() && inBody != ""))
                findings.add("there is a next cursor, but the list has one page");
            break;
    }
}

void checkError(const ContractOperation& operation, const sandbox::Exchange& exchange, const json& body,
                Verdict& verdict, Findings& findings) {
    const json error = body.is_object() ? body.value("error", json()) : json();
    if (!error.is_object())
        return; // the schema has already said so
    const json code = error.value("code", json());
    verdict.code = code.is_string() ? code.get<std::string>() : std::string();
    if (!isGenericStatus(exchange.status) &&
        documentedCodes(operation, exchange.status).count(verdict.code) == 0)
        findings.add("error code " + verdict.code + " is not documented for " +
                     std::to_string(exchange.status));
    const auto requestId = exchange.answerHeaders.find("x-request-id");
    if (requestId != exchange.answerHeaders.end() && error.value("request_id", json()) != requestId->second)
        findings.add("error.request_id is not the X-Request-Id");
    // Generic answers have nothing else to say; the limits of every operation are documented on one page.
    if (exchange.status == 429 && exchange.answerHeaders.count("retry-after") == 0)
        findings.add("429 without Retry-After");
}

void checkAnswerBody(const ContractOperation& operation, const ContractAnswer& answer,
                     const sandbox::Exchange& exchange, Verdict& verdict, Findings& findings) {
    if (exchange.method == "HEAD")
        return;
    if (answer.bodies.empty()) {
        if (!exchange.answerBody.empty())
            findings.add("the answer has a body, but should have none");
        return;
    }
    const auto header = exchange.answerHeaders.find("content-type");
    const std::string given = header == exchange.answerHeaders.end() ? std::string() : header->second;
    const std::string type = given.substr(0, given.find_first_of("; "));
    const auto schema = answer.bodies.find(type);
    if (schema == answer.bodies.end()) {
        findings.add("the answer's content type is " + type + ", which is not documented");
        return;
    }
    if (type == "application/x-ndjson") {
        std::istringstream lines(exchange.answerBody);
        int number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            const json row = json::parse(line, nullptr, false);
            if (row.is_discarded())
                findings.add("line " + std::to_string(number) + " is not JSON");
            else
                findings.add("line " + std::to_string(number), *schema->second, row);
        }
        return;
    }
    const json body = json::parse(exchange.answerBody, nullptr, false);
    if (body.is_discarded()) {
        findings.add("the answer is not JSON");
        return;
    }
    findings.add("answer", *schema->second, body);
    if (exchange.status >= 400)
        checkError(operation, exchange, body, verdict, findings);
    else
        checkCursor(operation, exchange, body, findings);
}

void checkAnswer(const ContractOperation& operation, const sandbox::Exchange& exchange, Verdict& verdict,
                 Findings& findings) {
    if (!isDocumentedStatus(operation, exchange.status)) {
        findings.add("status " + std::to_string(exchange.status) + " is not documented");
        return;
    }
    const auto own = operation.answers.find(exchange.status);
    const ContractAnswer& answer =
        own != operation.answers.end() ? own->second : operation.otherAnswers.value();
    for (const auto& [name, header] : answer.headers) {
        const auto given = exchange.answerHeaders.find(name);
        if (given != exchange.answerHeaders.end())
            findings.add("answer header " + name, *header.schema, header.typed(given->second));
        else if (name != "x-next-cursor") // absent on the last page
            findings.add("answer header " + name + " is missing");
    }
    checkAnswerBody(operation, answer, exchange, verdict, findings);
}

/// What is asked for and not there: a 404 like every other, or what happens before routes count.
void checkUnknownRoute(const sandbox::Exchange& exchange, Verdict& verdict, Findings& findings) {
    static const std::set<int> good{400, 401, 404, 413, 414, 429};
    if (!isGenericStatus(exchange.status) && good.count(exchange.status) == 0)
        findings.add("status " + std::to_string(exchange.status) + " of a route the contract does not have");
    if (verdict.sender == Sender::Console)
        findings.add("the client asks for a route the contract does not have");
}

/// "GET /v1/messages?limit=5 → 200: ", so that a violation can be found.
void introduce(std::vector<std::string>& violations, const std::string& what) {
    for (std::string& violation : violations)
        violation = what + ": " + violation;
}

} // namespace

Verdict checkRequest(const WireRequest& request, Sender sender) {
    Verdict verdict;
    verdict.sender = sender;
    Findings findings(verdict.violations);
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    const ContractMatch match = Contract::document().find(method, pathOf(request.target));
    verdict.operation = match.operation;
    if (!match.operation) {
        findings.add("the contract has no such route");
    } else {
        const ContractOperation& operation = *match.operation;
        for (const auto& [name, value] : match.pathValues) {
            if (const ContractParameter* parameter = operation.parameter(Place::Path, name))
                findings.add("path parameter " + name, *parameter->schema, parameter->typed(value));
        }
        checkQuery(operation, request.target, sender, findings);
        checkHeaders(operation, request.headers, findings);
        checkBody(operation, request, sender, findings);
        if (sender == Sender::Console)
            checkManners(operation, request, findings);
    }
    introduce(verdict.violations, request.method + ' ' + request.target.substr(0, 200));
    return verdict;
}

Verdict checkExchange(const sandbox::Exchange& exchange) {
    Verdict verdict;
    if (!startsWith(exchange.target, "/v1/"))
        return verdict;
    const auto agent = exchange.requestHeaders.find("user-agent");
    if (agent != exchange.requestHeaders.end() && startsWith(agent->second, "AgentMessageConsole/"))
        verdict.sender = Sender::Console;
    Findings findings(verdict.violations);
    const std::string method = exchange.method == "HEAD" ? "GET" : exchange.method;
    verdict.operation = Contract::document().find(method, pathOf(exchange.target)).operation;
    if (!verdict.operation) {
        checkUnknownRoute(exchange, verdict, findings);
    } else {
        checkAnswer(*verdict.operation, exchange, verdict, findings);
        const bool isAccepted = exchange.status >= 200 && exchange.status < 300;
        if (isAccepted || verdict.sender == Sender::Console) {
            const Verdict asked = checkRequest(
                {exchange.method, exchange.target, exchange.requestHeaders, exchange.requestBody},
                verdict.sender);
            for (const std::string& violation : asked.violations)
                findings.add((verdict.sender == Sender::Console ? "the client sent: " : "accepted: ") +
                             violation);
        }
    }
    introduce(verdict.violations, exchange.method + ' ' + exchange.target.substr(0, 200) + " → " +
                                      std::to_string(exchange.status));
    return verdict;
}

Verdict checkPush(const std::map<std::string, std::string>& headers, const std::string& body) {
    Verdict verdict;
    Findings findings(verdict.violations);
    const json value = json::parse(body, nullptr, false);
    if (!value.is_object()) {
        findings.add("push: the body is not a JSON object");
        return verdict;
    }
    const char* id = "messageStatus";
    if (value.contains("type"))
        id = "organizationEvent";
    else if (value.contains("received_at") || value.contains("opt_out"))
        id = "inboundMessage";
    verdict.operation = Contract::document().push(id);
    checkHeaders(*verdict.operation, headers, findings);
    findings.add("body", *verdict.operation->body, value);
    introduce(verdict.violations, std::string("push ") + id);
    return verdict;
}

} // namespace am::test
