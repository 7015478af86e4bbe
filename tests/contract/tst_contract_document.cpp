// The contract itself: complete, in agreement with itself, and its examples keep to it.
#include "support/Contract.h"
#include "support/ContractCodes.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using am::test::Contract;
using am::test::ContractOperation;
using am::test::ContractPagination;
using am::test::ContractSchema;
using nlohmann::json;

namespace {

/// Every place of the file that has a schema and an example beside each other.
void findExamples(const json& node, const std::string& place, std::vector<std::string>& found) {
    if (!node.is_structured())
        return;
    if (node.is_object() && node.contains("example") && node.contains("schema"))
        found.push_back(place);
    for (const auto& [key, part] : node.items()) {
        std::string step = key;
        for (std::size_t i = 0; i < step.size(); ++i) {
            if (step[i] == '~' || step[i] == '/') {
                step.replace(i, 1, step[i] == '~' ? "~0" : "~1");
                ++i;
            }
        }
        findExamples(part, place + '/' + step, found);
    }
}

} // namespace

class ContractDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalarsHaveTheirTypes() {
        const Contract contract(
            "paths: {}\nquoted: '12'\nwhole: 12\nbroken: 1.5\nflag: true\n"
            "nothing: null\ntext: 2026.07-x\nblock: \"true\"\n");
        QVERIFY(contract.json() == (json{{"paths", json::object()},
                                         {"quoted", "12"},
                                         {"whole", 12},
                                         {"broken", 1.5},
                                         {"flag", true},
                                         {"nothing", nullptr},
                                         {"text", "2026.07-x"},
                                         {"block", "true"}}));
    }

    void thereAre65OperationsAndThreePushes() {
        std::set<std::string> ids;
        for (const ContractOperation& operation : Contract::document().operations())
            ids.insert(operation.id);
        QCOMPARE(ids.size(), std::size_t(65));
        QCOMPARE(Contract::document().operations().size(), ids.size());
        QCOMPARE(Contract::document().pushes().size(), std::size_t(3));
    }

    void literalSegmentsArePreferred_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("operation");
        const auto row = [](const char* method, const char* path, const char* operation) {
            QTest::addRow("%s %s", method, path)
                << QByteArray(method) << QByteArray(path) << QByteArray(operation);
        };
        row("GET", "/v1/webhooks/deliveries", "listWebhookDeliveries");
        row("GET", "/v1/webhooks/x", "getWebhookEndpoint");
        row("GET", "/v1/webhooks/deliveries/x", "getWebhookDelivery");
        row("POST", "/v1/phone-numbers/bulk/release", "bulkReleasePhoneNumbers");
        row("GET", "/v1/phone-numbers/bulk/x", "getBulkOrder");
        row("POST", "/v1/phone-numbers/x/campaign", "attachCampaignToPhoneNumber");
        row("POST", "/v1/contacts/%2B13125550188/erase", "eraseContact");
        row("GET", "/v1/messages/", "");
        row("PUT", "/v1/messages", "");
        row("GET", "/v1/nowhere", "");
    }
    void literalSegmentsArePreferred() {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, operation);
        const auto match = Contract::document().find(method.toStdString(), path.toStdString());
        QCOMPARE(QByteArray::fromStdString(match.operation ? match.operation->id : std::string()), operation);
    }

    void pathValuesAreDecoded() {
        const auto match = Contract::document().find("POST", "/v1/contacts/%2B13125550188/erase");
        QVERIFY(match.pathValues.at("contact_number") == "+13125550188");
    }

    void everyExampleKeepsToItsSchema_data() {
        QTest::addColumn<QByteArray>("place");
        std::vector<std::string> places;
        findExamples(Contract::document().json(), {}, places);
        QVERIFY(places.size() > 5);
        for (const std::string& place : places)
            QTest::newRow(place.c_str()) << QByteArray::fromStdString(place);
    }
    void everyExampleKeepsToItsSchema() {
        QFETCH(QByteArray, place);
        const json& whole = Contract::document().json();
        const json& content = whole.at(json::json_pointer(place.toStdString()));
        const ContractSchema schema(content.at("schema"), whole, ContractSchema::Objects::Closed);
        std::string problems;
        for (const std::string& problem : schema.problems(content.at("example")))
            problems += problem + '\n';
        QVERIFY2(problems.empty(), problems.c_str());
    }

    void everySchemaCanBeChecked() {
        for (const auto* list : {&Contract::document().operations(), &Contract::document().pushes()}) {
            for (const ContractOperation& operation : *list) {
                if (operation.body) {
                    QVERIFY2(!operation.body->problems("no object").empty(), operation.id.c_str());
                    QVERIFY2(!operation.closedBody->problems("no object").empty(), operation.id.c_str());
                }
                for (const auto& [status, answer] : operation.answers) {
                    for (const auto& [type, schema] : answer.bodies)
                        QVERIFY2(!schema->problems("no object").empty(), operation.id.c_str());
                }
                for (const auto& parameter : operation.parameters)
                    QVERIFY2(!parameter.schema->problems(json::array()).empty(), parameter.name.c_str());
            }
        }
    }

    void marksAgreeWithTheSchemas() {
        for (const ContractOperation& operation : Contract::document().operations()) {
            QVERIFY2(operation.success() != 0 && operation.otherAnswers, operation.id.c_str());
            const auto& bodies = operation.answers.at(operation.success()).bodies;
            if (bodies.empty())
                continue;
            const json& properties = bodies.at("application/json")->resolved().at("properties");
            QVERIFY2(properties.contains("success") == operation.isEnveloped, operation.id.c_str());
            const bool isList = operation.pagination != ContractPagination::None;
            QVERIFY2(!isList || properties.contains("meta"), operation.id.c_str());
        }
    }

    void everyListedCodeGoesWithADocumentedStatus() {
        for (const ContractOperation& operation : Contract::document().operations()) {
            std::set<std::string> reachable;
            for (int status = 400; status < 600; ++status) {
                if (operation.answers.count(status) > 0 || status >= 500) {
                    const auto codes = am::test::documentedCodes(operation, status);
                    reachable.insert(codes.begin(), codes.end());
                }
            }
            for (const std::string& code : operation.codes)
                QVERIFY2(reachable.count(code) > 0, (operation.id + ' ' + code).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ContractDocumentTest)
#include "tst_contract_document.moc"
