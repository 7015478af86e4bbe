// The numbers one can order.
#include "sandbox/Inventory.h"

#include "core/PhoneNumber.h"
#include "rules/AreaCodes.h"
#include "sandbox/IdGenerator.h"

#include <algorithm>
#include <array>
#include <set>

namespace am::sandbox {

namespace {
constexpr std::array<const char*, 7> tollFreeCodes{"800", "833", "844", "855", "866", "877", "888"};
/// Where a search without an area code looks.
constexpr std::array<const char*, 8> popularCodes{"415", "212", "312", "512", "206", "305", "617", "303"};

bool isTollFreeCode(const std::string& code) {
    return std::find(tollFreeCodes.begin(), tollFreeCodes.end(), code) != tollFreeCodes.end();
}

bool isKnownCode(const std::string& code) {
    return isTollFreeCode(code) || rules::areaCode(QString::fromStdString(code)).has_value();
}

/// Exchange and line of the n-th number of an area code: first the hundred of 555-01xx, starting with
/// 555-0123, mixed with others; the seventh and ninth of each ten end in 13.
std::string localPart(const std::string& code, int n) {
    quint64 bits = mixed(static_cast<quint64>(std::stoi(code)) * 1'000'003ULL + static_cast<quint64>(n));
    const int exchange = 220 + static_cast<int>(bits % 320) + static_cast<int>((bits >> 10) % 12) * 20;
    const int line = static_cast<int>((bits >> 20) % 100);
    const auto padded = [](int number, int width) {
        std::string text = std::to_string(number);
        return std::string(static_cast<std::size_t>(width) - text.size(), '0') + text;
    };
    if (n % 10 == 6 || n % 10 == 8)
        return padded(exchange, 3) + padded(line, 2) + "13";
    if (n < 100)
        return "55501" + padded((23 + 63 * n) % 100, 2);
    return padded(exchange, 3) + padded(static_cast<int>((bits >> 20) % 10'000), 4);
}

bool isWellFormed(const std::string& localDigits) {
    return localDigits[0] >= '2' && !(localDigits[1] == '1' && localDigits[2] == '1');
}

/// Numbers of one area code that hold a long pattern, which a plain walk through the stock would hardly meet.
std::vector<std::string> built(const std::string& code, const std::string& pattern) {
    std::vector<std::string> numbers;
    if (pattern.size() > 7)
        return numbers;
    for (std::size_t place = 0; place + pattern.size() <= 7; ++place)
        for (int filling = 0; filling < 40; ++filling) {
            std::string digits =
                std::to_string(2'000'000 + mixed(static_cast<quint64>(filling) * 7919) % 7'000'000);
            digits.replace(place, pattern.size(), pattern);
            if (isWellFormed(digits))
                numbers.push_back("+1" + code + digits);
        }
    return numbers;
}
} // namespace

std::string numberTypeOf(const std::string& e164) {
    return core::PhoneNumber::isTollFree(QString::fromStdString(e164)) ? "toll_free" : "local";
}

std::vector<std::string> Inventory::offers(const InventoryQuery& query) {
    return pick(query, Stock::Offered);
}

std::vector<std::string> Inventory::available(const InventoryQuery& query) {
    return pick(query, Stock::Available);
}

std::vector<std::string> Inventory::pick(const InventoryQuery& query, Stock stock) {
    std::vector<std::string> codes;
    if (query.areaCode) {
        const bool tollFree = isTollFreeCode(*query.areaCode);
        const bool fits = !query.numberType || *query.numberType == (tollFree ? "toll_free" : "local");
        if (fits && isKnownCode(*query.areaCode))
            codes.push_back(*query.areaCode);
    } else if (query.numberType == "toll_free") {
        codes.assign(tollFreeCodes.begin(), tollFreeCodes.end());
    } else if (query.numberType != "short_code") {
        codes.assign(popularCodes.begin(), popularCodes.end());
    }

    std::vector<std::string> found;
    std::set<std::string> seen;
    const auto consider = [&](const std::string& number) {
        const bool wanted = !query.pattern || number.find(*query.pattern) != std::string::npos;
        if (wanted && seen.insert(number).second &&
            (stock == Stock::Offered ? !m_numbers.isTaken(number) : isAvailable(number)))
            found.push_back(number);
        return found.size() >= static_cast<std::size_t>(query.quantity);
    };
    const int walk = stock == Stock::Offered ? 2'000 : 8'000;
    for (int n = 0; n < walk && !codes.empty(); ++n)
        for (const std::string& code : codes)
            if (consider("+1" + code + localPart(code, n)))
                return found;
    if (query.pattern)
        for (const std::string& code : codes)
            for (const std::string& number : built(code, *query.pattern))
                if (consider(number))
                    return found;
    return found;
}

bool Inventory::isAvailable(const std::string& e164) {
    if (e164.size() != 12 || e164.rfind("+1", 0) != 0 || !isKnownCode(e164.substr(2, 3)) ||
        !isWellFormed(e164.substr(5)))
        return false;
    const bool snatched = e164.compare(10, 2, "13") == 0;
    return !snatched && !m_numbers.isTaken(e164);
}

} // namespace am::sandbox
