// Contacts with a known fate, so that every outcome can be tried.
#include "sandbox/MagicNumbers.h"

namespace am::sandbox {

namespace {
constexpr std::string_view special = "+1500555"; // one line each, below
constexpr std::string_view failing = "+1500556"; // the last four digits are the error code
constexpr std::string_view undelivered = "+1500557";
} // namespace

ContactBehaviour behaviourOf(std::string_view contact) {
    ContactBehaviour behaviour;
    if (contact.size() != 12)
        return behaviour;
    const std::string_view exchange = contact.substr(0, 8);
    const std::string_view line = contact.substr(8);
    // Main lines of companies end in 00; a lookup finds out.
    if (line.substr(2) == "00")
        behaviour.line = LineType::Fixed;
    else if (line.substr(2) == "99")
        behaviour.line = LineType::Voip;
    if (exchange == failing) {
        behaviour.fate = CarrierFate::Fails;
        behaviour.errorCode = line;
    } else if (exchange == undelivered) {
        behaviour.fate = CarrierFate::Undelivered;
        behaviour.errorCode = line;
    } else if (exchange == special) {
        if (line == "0002") {
            behaviour.fate = CarrierFate::NeverConfirms;
        } else if (line == "0003") {
            behaviour.fate = CarrierFate::NeverSends;
        } else if (line == "0004") {
            behaviour.fate = CarrierFate::StaysQueued;
        } else if (line == "0005") {
            behaviour.finalReceiptDelay = std::chrono::hours(5);
        } else if (line == "0006") {
            behaviour.finalReceiptDelay = std::chrono::hours(5);
            behaviour.fate = CarrierFate::Undelivered;
            behaviour.errorCode = "4701";
        } else if (line == "0007") {
            behaviour.duplicateReceipts = true;
        } else if (line == "0008") {
            behaviour.reorderedReceipts = true;
        } else if (line == "0010") {
            behaviour.habit = PhoneHabit::ConfirmsOptIn;
        } else if (line == "0011") {
            behaviour.habit = PhoneHabit::SaysStop;
        } else if (line == "0012") {
            behaviour.habit = PhoneHabit::AsksHelp;
        } else if (line == "0013") {
            behaviour.habit = PhoneHabit::Echoes;
        } else if (line == "0020") {
            behaviour.landline = true;
            behaviour.line = LineType::Fixed;
        } else if (line == "0021") {
            behaviour.line = LineType::Fixed;
        } else if (line == "0022") {
            behaviour.line = LineType::Voip;
        } else if (line == "0023") {
            behaviour.lookup = LookupFate::Slow;
        } else if (line == "0024") {
            behaviour.lookup = LookupFate::Fails;
        }
    }
    return behaviour;
}

} // namespace am::sandbox
