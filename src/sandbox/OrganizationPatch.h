// What a PATCH of the organization asks for.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/OrganizationService.h"

namespace am::sandbox {

/// Reads the OrganizationPatch of the contract into a copy of the settings; problems gather in `body`.
struct OrganizationPatch {
    StoredOrganization wanted;
    bool attested = false; ///< somebody vouches for answering STOP and HELP without the automatic replies

    static OrganizationPatch read(BodyReader& body, const StoredOrganization& before);
};

} // namespace am::sandbox
