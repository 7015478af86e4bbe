// Ids that are the same for the same seed.
#include "sandbox/IdGenerator.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace am::sandbox {

quint64 mixed(quint64 value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

quint64 IdGenerator::next() {
    return mixed(mixed(m_seed) ^ mixed(++m_counter + 0x51ed2701ULL));
}

std::string IdGenerator::uuid() {
    const quint64 high = (next() & ~quint64(0xf000)) | 0x4000;
    const quint64 low = (next() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text += '-';
        const quint64 half = i < 16 ? high : low;
        text += digits[(half >> (60 - 4 * (i % 16))) & 0xf];
    }
    return text;
}

std::string IdGenerator::carrierMessageId(core::Timestamp at) {
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
    std::string text = std::to_string(at.milliseconds());
    quint64 bits = next();
    for (int i = 0; i < 12; ++i, bits >>= 5)
        text += letters[bits & 31];
    return text;
}

std::string IdGenerator::registryId(char prefix) {
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    std::string text(1, prefix);
    quint64 bits = next();
    for (int i = 0; i < 6; ++i, bits /= letters.size())
        text += letters[bits % letters.size()];
    return text;
}

std::string requestId(core::Timestamp at, quint64 high, quint64 low) {
    static constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text(26, '0');
    quint64 time = static_cast<quint64>(at.milliseconds());
    for (std::size_t i = 10; i-- > 0; time >>= 5)
        text[i] = letters[time & 31];
    for (std::size_t i = 10; i < 18; ++i, high >>= 5)
        text[i] = letters[high & 31];
    for (std::size_t i = 18; i < 26; ++i, low >>= 5)
        text[i] = letters[low & 31];
    return text;
}

bool isUuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex)
            return false;
    }
    return true;
}

bool isLogId(std::string_view text) {
    return text.size() == 26 &&
           text.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ") == std::string_view::npos;
}

} // namespace am::sandbox
