// The area code table, read once.
#include "rules/AreaCodes.h"

#include "rules/RuleData.h"

#include <algorithm>
#include <vector>

namespace am::rules {

namespace {

using namespace Qt::StringLiterals;

/// Columns: code, state, zones separated by |, note. Sorted by code.
std::vector<AreaCode> readTable() {
    std::vector<AreaCode> table;
    const QString text = QString::fromUtf8(ruleFile(u"area_codes.tsv"_s));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || line.startsWith("npa\t"_L1)) {
            continue;
        }
        const QStringList columns = line.split(u'\t');
        if (columns.size() < 3) {
            continue;
        }
        table.push_back({columns[0], columns[1], columns[2].split(u'|', Qt::SkipEmptyParts)});
    }
    std::sort(table.begin(), table.end(),
              [](const AreaCode& a, const AreaCode& b) { return a.code < b.code; });
    return table;
}

const std::vector<AreaCode>& table() {
    static const std::vector<AreaCode> entries = readTable();
    return entries;
}

} // namespace

std::optional<AreaCode> areaCode(QStringView code) {
    const auto found =
        std::lower_bound(table().begin(), table().end(), code,
                         [](const AreaCode& entry, QStringView wanted) { return entry.code < wanted; });
    if (found == table().end() || found->code != code) {
        return std::nullopt;
    }
    return *found;
}

QStringList allAreaCodes() {
    QStringList codes;
    codes.reserve(qsizetype(table().size()));
    for (const AreaCode& entry : table()) {
        codes += entry.code;
    }
    return codes;
}

} // namespace am::rules
