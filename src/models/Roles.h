// The item roles all models share, and what a badge can say.
#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace am::models {

/// Meaning of a badge, a banner or a notice; the widgets choose colour and icon from it.
enum class Tone : quint8 { Neutral, Info, Success, Warning, Danger };

/// Roles beside Qt's own. Display text is for people; whoever sorts, filters or copies asks for the raw
/// value.
enum Role : int {
    RawValueRole =
        Qt::UserRole + 1, ///< the value behind the display text (qint64 milliseconds, E.164, enum number)
    KeyRole,              ///< what identifies the row for ever: an archive key or an API id
    BadgeToneRole,        ///< int(Tone); a cell that has it is drawn as a badge
    BadgeIconRole,        ///< QString, the name of an icon ("check-double"); empty = none
    SecondaryTextRole,    ///< a second, muted line or trailing text
    MonospaceRole,        ///< bool: an id or a payload
    LoadingRole,          ///< bool: the row's data is still on its way
    WarningIconRole,      ///< QString, the name of an icon in front of the text, in the colour of a warning
    FirstPageRole = Qt::UserRole + 100 ///< models number their own roles from here
};

} // namespace am::models

Q_DECLARE_METATYPE(am::models::Tone)
