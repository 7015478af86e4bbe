// The console's own line icons, tinted from the palette.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace am::ui {

/// Each is a file of resources/icons, 20 × 20, named in lower case with dashes ("check-double").
enum class IconName : quint8 {
    None,
    Overview,
    Conversations,
    Messages,
    Numbers,
    Registration,
    Consent,
    Review,
    Developer,
    Account,
    Settings,
    Sandbox,
    Search,
    Plus,
    Close,
    Check,
    CheckDouble,
    Clock,
    Sending,
    Warning,
    Error,
    Info,
    Blocked,
    OptOut,
    Phone,
    TollFree,
    Send,
    Image,
    Tag,
    Copy,
    Refresh,
    ChevronLeft,
    ChevronRight,
    ChevronDown,
    ChevronUp,
    Filter,
    More,
    Trash,
    Edit,
    Link,
    Cart,
    Calendar,
    Shield,
    Key,
    Wallet,
    Offline,
    Sync,
    Unknown,
    Landline,
    Play,
    Moon,
    Sun,
    Inbound,
    Outbound,
    Eye,
    EyeOff,
    Rail,
    Export,
    Bell,
    User,
    Pause
};

/// Follows the application's palette by itself: text colour, disabled, and highlighted text when selected.
QIcon icon(IconName name);
/// Paints into `rect` with a colour of its own, e.g. a badge's tone.
void paintIcon(QPainter* painter, const QRect& rect, IconName name, const QColor& color);

/// The file's base name; empty for None.
QString iconFileName(IconName name);
/// What models::BadgeIconRole means; None if there is no such icon.
IconName iconFromFileName(const QString& fileName);

} // namespace am::ui
