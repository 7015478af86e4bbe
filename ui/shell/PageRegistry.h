// Which pages there are, in the order of the rail.
#pragma once

#include "ui/widgets/Icons.h"
#include "ui/widgets/PageContext.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace am::ui {

class ConsoleSettings;
class Page;

/// What the pages of the shell itself need beside the context of all pages.
struct ShellContext {
    PageContext page;
    ConsoleSettings& settings;
    QString profileName;
    QString profileFolder; ///< as shown on the settings page
    std::function<void()> forgetProfile;
};

struct PageEntry {
    QString id; ///< as in Navigation
    IconName icon = IconName::None;
    QString label;
    std::function<Page*(const ShellContext&, QWidget*)> make;
};

enum class WithSandbox : quint8 { No, Yes };

/// Labels are translated at the time of the call.
QList<PageEntry> allPages(WithSandbox withSandbox);

} // namespace am::ui
