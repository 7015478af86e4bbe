// Tells the user that something happened, without stopping them.
#pragma once

#include "models/Roles.h"

#include <QString>

#include <functional>

namespace am::ui {

struct NoticeAction {
    QString label; ///< empty = no action
    std::function<void()> run;
};

/// Short notices in the window's corner. Pages get it; tests record it.
class Notifier {
public:
    virtual ~Notifier() = default;
    /// `text` is plain and says what is done ("Copied", "Number released"). Errors belong where the act is,
    /// not here.
    virtual void notify(const QString& text, const NoticeAction& action = {},
                        models::Tone tone = models::Tone::Neutral) = 0;
};

} // namespace am::ui
