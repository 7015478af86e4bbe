// The colours of the console, by purpose, for each theme.
#pragma once

#include "models/Roles.h"

#include <QColor>
#include <QPalette>

namespace am::ui {

enum class Theme : quint8 { Light, Dark, HighContrast };

using models::Tone;

/// Colours by purpose; no widget names a colour of its own. Text pairs have at least 4.5:1, edges of controls
/// (`line`) 3:1 (tst_tokens). A value.
struct Tokens {
    QColor background; ///< the window
    QColor surface;    ///< panes, tables, fields
    QColor raised;     ///< menus, tool tips, dialogs, toasts
    QColor hover;      ///< under the mouse; also quiet fills
    QColor line;       ///< edges of controls
    QColor divider;    ///< decorative separation only
    QColor text;
    QColor muted;
    QColor disabled; ///< text of what cannot be used
    QColor accent;
    QColor accentHover;
    QColor accentText; ///< on accent
    QColor success;
    QColor warning;
    QColor danger;
    QColor info;
    QColor neutralFill; ///< behind badges and banners; `muted` and `text` are readable on it
    QColor infoFill;
    QColor successFill;
    QColor warningFill;
    QColor dangerFill;
    QColor selection;
    QColor selectionText;
    QColor mark; ///< behind words that were searched for
    QColor markText;
    QColor bubbleIn;
    QColor bubbleInText;
    QColor bubbleOut;
    QColor bubbleOutText;
    QColor sandboxFrame; ///< the window's frame on a sandbox profile
    QColor liveFrame;
    QColor frameText; ///< on either frame colour

    /// Foreground of a tone; muted for Neutral.
    QColor tone(Tone tone) const;
    /// Background that goes with it.
    QColor toneFill(Tone tone) const;
};

Tokens tokensFor(Theme theme);
QPalette paletteFor(const Tokens& tokens);

} // namespace am::ui
