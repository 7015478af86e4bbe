// Contacts with a known fate, so that every outcome can be tried.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <string>
#include <string_view>

namespace am::sandbox {

/// What the carrier does with a text to a contact.
enum class CarrierFate : quint8 {
    Delivers,
    NeverConfirms, ///< stays `sent`
    NeverSends,    ///< stays `sending`
    StaysQueued,   ///< stays `queued`
    Undelivered,
    Fails
};

/// How a contact's phone answers by itself.
enum class PhoneHabit : quint8 { Silent, ConfirmsOptIn, SaysStop, AsksHelp, Echoes };

/// What a lookup says of a contact's line.
enum class LineType : quint8 { Mobile, Fixed, Voip };
/// What becomes of a lookup.
enum class LookupFate : quint8 { AtOnce, Slow, Fails };

/// The behaviour of one contact. Most have the default: delivered after four seconds, silent.
struct ContactBehaviour {
    CarrierFate fate = CarrierFate::Delivers;
    std::string errorCode;                                                 ///< for Undelivered and Fails
    std::chrono::milliseconds finalReceiptDelay = std::chrono::seconds(2); ///< after `sent`
    bool duplicateReceipts = false;                                        ///< the final receipt comes twice
    bool reorderedReceipts = false; ///< `sent` is reported after the final receipt
    PhoneHabit habit = PhoneHabit::Silent;
    bool landline = false; ///< texts are refused, looked up or not
    LineType line = LineType::Mobile;
    LookupFate lookup = LookupFate::AtOnce;
};

/// The table of README.md, "Magic numbers".
ContactBehaviour behaviourOf(std::string_view contact);

} // namespace am::sandbox
