// When a contact is not to be texted.
#pragma once

#include "core/Timestamp.h"
#include "sandbox/OrganizationService.h"

#include <string>

namespace am::sandbox {

/// Do the organization's quiet hours forbid a text to `contact` now? They count in the contact's time,
/// guessed from the area code: it is quiet if it is quiet in any zone the code may stand for.
bool isQuietFor(const StoredOrganization& organization, const std::string& contact, core::Timestamp now);

} // namespace am::sandbox
