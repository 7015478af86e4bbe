// A wish to go to another page, with what to show there.
#pragma once

#include <QString>
#include <QtGlobal>

namespace am::ui {

/// Page ids are the folder names: "overview", "conversations", "messages", "numbers", "registration",
/// "consent", "review", "developer", "account", "settings", "sandbox". What a page does not understand it
/// ignores.
struct Navigation {
    QString pageId;
    QString number;        ///< one of ours, E.164
    QString contact;       ///< the other party, E.164
    qint64 messageKey = 0; ///< archive key; 0 = none
    QString filter;        ///< filter language, or an id to select

    bool operator==(const Navigation&) const = default;
};

} // namespace am::ui
