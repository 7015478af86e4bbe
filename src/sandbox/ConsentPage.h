// The pages a recipient sees behind a consent link.
#pragma once

#include "sandbox/HostedConsentService.h"
#include "sandbox/Request.h"

#include <string>

namespace am::sandbox {

/// The form, or why there is none: HTML that works without scripts, style sheets and anything from elsewhere.
Answer consentPage(const ConsentForm& form);
/// After the recipient has agreed.
Answer consentThanks(const ConsentForm& form);

} // namespace am::sandbox
