// What can be done about a failed request.
#pragma once

#include <QMetaType>

namespace am::core {

/// The one thing to do next (design rule 4.9). The UI has words for each, and may offer it as a button.
enum class NextStep : quint8 {
    Retry,           ///< send it again
    WaitAndRetry,    ///< send it again after ApiError::retryAfter, or in a moment
    CheckConnection, ///< the way to the API: network, base URL, certificate, a portal's sign-in
    CheckKey,        ///< the key is wrong, revoked, or another organization's
    AddScope,        ///< the key may not do this
    TopUp,           ///< add credit
    ChangePlan,      ///< the plan does not include it, or there is none
    GetConsent,      ///< record consent, or start a double opt-in
    FixInput,        ///< a value must be changed
    FixRegistration, ///< brand or campaign are not ready
    ChangeSettings,  ///< a setting of the organization stands in the way
    ChooseAnother,   ///< another number or contact
    MakeRoom,        ///< remove one of what there may not be more of
    Refresh,         ///< what is on screen is out of date
    LookUpOutcome,   ///< it may have been carried out: look before sending it again
    FreeStorage,     ///< this computer could not keep the answer
    ContactSupport,  ///< with the request id
};

} // namespace am::core

Q_DECLARE_METATYPE(am::core::NextStep)
