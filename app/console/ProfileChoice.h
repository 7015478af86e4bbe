// Which profile a command without a window is about.
#pragma once

#include "app/console/CommandLine.h"
#include "session/ProfileList.h"

#include <tl/expected.hpp>

namespace am::app {

/// The profile that the command line names by --profile, --sandbox or --base-url (with the key in the
/// environment, if several are left), or the only one there is. Otherwise why not, with the names to choose
/// from. Asks nobody on the network.
tl::expected<session::Profile, QString> chooseProfile(const session::ProfileList& profiles,
                                                      const CommandLine& line);

} // namespace am::app
