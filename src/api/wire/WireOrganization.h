// The organization as the API reads and writes it.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/OrganizationPatch.h"

namespace am::api::wire {

core::Organization organization(FieldReader& fields);
/// The body of a change: only what the patch names.
QByteArray organizationBody(const core::OrganizationPatch& patch);

} // namespace am::api::wire
