// The numbers one can order.
#pragma once

#include "sandbox/NumberStore.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// What POST /v1/phone-numbers/search asks for.
struct InventoryQuery {
    std::optional<std::string> areaCode;
    std::optional<std::string> numberType;
    std::optional<std::string> pattern; ///< digits
    int quantity = 10;
};

/// An endless stock: every well-formed US number that nobody of us holds. The offers for one query are always
/// the same and in the same order. Numbers ending in 13 are offered, but someone else is faster when they are
/// ordered.
class Inventory {
public:
    explicit Inventory(NumberStore& numbers) : m_numbers(numbers) {}

    std::vector<std::string> offers(const InventoryQuery& query);
    /// Like offers, but only numbers that can be had, and from a larger stock.
    std::vector<std::string> available(const InventoryQuery& query);
    /// Can the number be had right now?
    bool isAvailable(const std::string& e164);

private:
    enum class Stock : quint8 { Offered, Available };
    std::vector<std::string> pick(const InventoryQuery& query, Stock stock);
    NumberStore& m_numbers;
};

/// "local" or "toll_free".
std::string numberTypeOf(const std::string& e164);

} // namespace am::sandbox
