// Prints how much of the contract the tests exercised: contract_coverage FOLDER, with what they left in
// FOLDER (see ContractLog). Ends with 1 if an operation was not exercised on both sides, or a push was never
// made.
#include "support/ContractCodes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <set>

namespace {

using am::test::Contract;
using am::test::ContractOperation;

/// What was seen of one operation.
struct Seen {
    bool byClient = false;
    bool bySandbox = false;
    bool pushed = false;
    std::set<int> statuses; ///< the sandbox's
    std::set<std::string> codes;
};

std::map<std::string, Seen> readFolder(const QString& folder) {
    std::map<std::string, Seen> seen;
    const QDir logs(folder);
    for (const QString& name : logs.entryList({QStringLiteral("*.tsv")}, QDir::Files)) {
        QFile file(logs.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() < 5)
                continue;
            Seen& operation = seen[fields[1].toStdString()];
            operation.byClient |= fields[0] == "client";
            operation.pushed |= fields[0] == "push";
            if (fields[0] == "sandbox") {
                operation.bySandbox = true;
                operation.statuses.insert(fields[2].toInt());
                if (!fields[3].isEmpty())
                    operation.codes.insert(fields[3].toStdString());
            }
        }
    }
    return seen;
}

std::set<std::string> allCodes(const ContractOperation& operation) {
    std::set<std::string> codes;
    for (int status = 400; status < 600; ++status) {
        // Generic trouble has codes of its own only where the contract lists them.
        if (operation.answers.count(status) == 0 && !am::test::isGenericStatus(status))
            continue;
        const auto documented = am::test::documentedCodes(operation, status);
        codes.insert(documented.begin(), documented.end());
    }
    // Where INVALID_INPUT says that the input is bad, VALIDATION_FAILED is left for malformed ids.
    const bool saysInvalidInput =
        std::find(operation.codes.begin(), operation.codes.end(), "INVALID_INPUT") != operation.codes.end();
    if (saysInvalidInput && operation.path.find('{') == std::string::npos)
        codes.erase("VALIDATION_FAILED");
    return codes;
}

std::string fraction(std::size_t part, std::size_t whole) {
    return std::to_string(part) + " of " + std::to_string(whole);
}

/// Pads to a width in characters of the terminal; the marks are one each but three bytes.
std::string padded(const std::string& text, std::size_t width) {
    std::size_t length = 0;
    for (const char c : text)
        length += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return text + std::string(length < width ? width - length : 1, ' ');
}

const char* mark(bool isThere) {
    return isThere ? "✓" : "–";
}

void printRow(const std::string& operation, const std::string& client, const std::string& sandbox,
              const std::string& statuses, const std::string& codes, const std::string& missing) {
    const std::string row = padded(operation, 32) + padded(client, 8) + padded(sandbox, 9) +
                            padded(statuses, 10) + padded(codes, 13) + missing;
    std::printf("%s\n", row.substr(0, row.find_last_not_of(' ') + 1).c_str());
}

class Table {
public:
    explicit Table(std::map<std::string, Seen> seen) : m_seen(std::move(seen)) {}

    void print() {
        printRow("operation", "client", "sandbox", "answers", "error codes", "not seen");
        for (const ContractOperation& operation : Contract::document().operations())
            printOperation(operation);
        std::printf("\n");
        printRow("push", "", "sandbox", "", "", "");
        for (const ContractOperation& push : Contract::document().pushes()) {
            const bool isSeen = m_seen[push.id].pushed;
            printRow(push.id, "", mark(isSeen), "", "", "");
            m_isComplete &= isSeen;
        }
        std::printf(
            "\n%s operations exercised by the client and by the sandbox, %s documented answers, %s "
            "documented error codes.\n",
            fraction(m_both, Contract::document().operations().size()).c_str(),
            fraction(m_statusesSeen, m_statuses).c_str(), fraction(m_codesSeen, m_codes).c_str());
    }

    bool isComplete() const { return m_isComplete; }

private:
    void printOperation(const ContractOperation& operation) {
        const Seen& seen = m_seen[operation.id];
        std::string missing;
        std::size_t statuses = 0;
        for (const auto& [status, answer] : operation.answers) {
            if (seen.statuses.count(status) > 0)
                ++statuses;
            else
                missing += std::to_string(status) + ' ';
        }
        const std::set<std::string> documented = allCodes(operation);
        std::size_t codes = 0;
        for (const std::string& code : documented) {
            if (seen.codes.count(code) > 0)
                ++codes;
            else
                missing += code + ' ';
        }
        printRow(operation.id, mark(seen.byClient), mark(seen.bySandbox),
                 fraction(statuses, operation.answers.size()), fraction(codes, documented.size()), missing);
        m_both += seen.byClient && seen.bySandbox;
        m_isComplete &= seen.byClient && seen.bySandbox;
        m_statuses += operation.answers.size();
        m_statusesSeen += statuses;
        m_codes += documented.size();
        m_codesSeen += codes;
    }

    std::map<std::string, Seen> m_seen;
    std::size_t m_both = 0;
    std::size_t m_statuses = 0;
    std::size_t m_statusesSeen = 0;
    std::size_t m_codes = 0;
    std::size_t m_codesSeen = 0;
    bool m_isComplete = true;
};

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 2) {
        std::fprintf(stderr, "contract_coverage FOLDER\n");
        return 2;
    }
    Table table(readFolder(QFile::decodeName(argv[1])));
    table.print();
    return table.isComplete() ? 0 : 1;
}
