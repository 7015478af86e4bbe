// The delivery code table, read once.
#include "rules/DeliveryCodes.h"

#include "rules/RuleData.h"

#include <QHash>

#include <nlohmann/json.hpp>

namespace am::rules {

namespace {

QString textOf(const nlohmann::json& value) {
    return QString::fromStdString(value.get<std::string>());
}

QHash<QString, DeliveryCode> readTable() {
    QHash<QString, DeliveryCode> table;
    const auto file = nlohmann::json::parse(ruleFile(QStringLiteral("delivery-codes.json")).toStdString());
    for (const auto& group : file.at("classes")) {
        DeliveryCode entry;
        entry.failureClass = textOf(group.at("failureClass"));
        entry.actor = textOf(group.at("actor"));
        entry.retry = textOf(group.at("retry"));
        for (const auto& code : group.at("codes")) {
            entry.explanation = textOf(code.at("explanation"));
            const QString first = textOf(code.at("code"));
            const int last = code.contains("to") ? textOf(code.at("to")).toInt() : first.toInt();
            for (int number = first.toInt(); number <= last; ++number) {
                entry.code = QString::number(number);
                table.insert(entry.code, entry);
            }
        }
    }
    return table;
}

} // namespace

std::optional<DeliveryCode> deliveryCode(const QString& code) {
    static const QHash<QString, DeliveryCode> table = readTable();
    const auto found = table.constFind(code);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace am::rules
