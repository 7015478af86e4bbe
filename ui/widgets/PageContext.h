// What every page is given.
#pragma once

#include "ui/widgets/Navigation.h"

#include <functional>

class QSettings;

namespace am::core {
class Clock;
}
namespace am::sync {
class Workspace;
}

namespace am::ui {

class Notifier;
class Prompter;

/// References to what outlives the page. A value; cheap to copy. Pages make their controllers from the
/// workspace and talk to them only. `clock` is the sandbox's on a sandbox profile.
struct PageContext {
    sync::Workspace& workspace;
    Notifier& notifier;
    Prompter& prompter;
    const core::Clock& clock;
    QSettings& settings;
    std::function<void(const Navigation&)> navigate;
};

} // namespace am::ui
