// What a page needs to run in a test: a workspace on a sandbox, and doubles for the rest.
#pragma once

#include "support/FixedClock.h"
#include "support/RecordingNotifier.h"
#include "support/SandboxWorkspace.h"
#include "support/ScriptedPrompter.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace am::tests {

class PageBench {
public:
    explicit PageBench(sandbox::WorldKind kind = sandbox::WorldKind::Empty)
        : world(kind), settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {}

    ui::PageContext context() {
        return {world.workspace(), notifier, prompter, clock, settings, [this](const ui::Navigation& target) {
                    visited.append(target);
                }};
    }

    QTemporaryDir folder;
    SandboxWorkspace world;
    RecordingNotifier notifier;
    ScriptedPrompter prompter;
    FixedClock clock{*core::Timestamp::parse(u"2026-06-15T12:00:00Z")};
    QSettings settings;
    QList<ui::Navigation> visited;
};

/// A child by its object name; the test fails if there is none.
template <class Widget>
Widget* child(QObject* parent, const char* name) {
    auto* found = parent->findChild<Widget*>(QString::fromLatin1(name));
    if (!found) {
        throw std::runtime_error(std::string("no widget is named ") + name);
    }
    return found;
}

/// Shows the page and waits until nothing of it is on its way.
inline void settle(ui::Page& page) {
    static_cast<QWidget&>(page).show();
    if (!QTest::qWaitFor([&page] { return !page.isBusy(); }, 20000)) {
        throw std::runtime_error("the page stays busy");
    }
}

} // namespace am::tests
