// What the checks of a toll-free dossier need to know, read in one snapshot.
#pragma once

#include "rules/TollFreeLint.h"

namespace am::store {
class ReadSession;
}

namespace am::reports {

/// Of the dossier with this id; 0 for one that is not saved yet. Reader threads only.
rules::TollFreeSurroundings tollFreeSurroundings(store::ReadSession& session, qint64 dossierId,
                                                 core::Timestamp now);

} // namespace am::reports
