// The three themes. The only file that names colours.
#include "ui/widgets/Tokens.h"

namespace am::ui {

namespace {

Tokens lightTokens() {
    return Tokens{.background = QColor(0xF5F6F8),
                  .surface = QColor(0xFFFFFF),
                  .raised = QColor(0xFFFFFF),
                  .hover = QColor(0xECEEF2),
                  .line = QColor(0x7F8894),
                  .divider = QColor(0xE2E5EA),
                  .text = QColor(0x1B1F24),
                  .muted = QColor(0x5A6470),
                  .disabled = QColor(0x9AA2AD),
                  .accent = QColor(0x2B5FD9),
                  .accentHover = QColor(0x2351BE),
                  .accentText = QColor(0xFFFFFF),
                  .success = QColor(0x1A7440),
                  .warning = QColor(0x8A5300),
                  .danger = QColor(0xBC2424),
                  .info = QColor(0x1B62AE),
                  .neutralFill = QColor(0xEBEDF1),
                  .infoFill = QColor(0xE4EEFA),
                  .successFill = QColor(0xE2F3E9),
                  .warningFill = QColor(0xFBEFD9),
                  .dangerFill = QColor(0xFBE7E6),
                  .selection = QColor(0xDDE7FC),
                  .selectionText = QColor(0x14213D),
                  .mark = QColor(0xFFE480),
                  .markText = QColor(0x1B1F24),
                  .bubbleIn = QColor(0xECEEF2),
                  .bubbleInText = QColor(0x1B1F24),
                  .bubbleOut = QColor(0xDCE7FD),
                  .bubbleOutText = QColor(0x14213D),
                  .sandboxFrame = QColor(0xB45309),
                  .liveFrame = QColor(0x0F766E),
                  .frameText = QColor(0xFFFFFF)};
}

Tokens darkTokens() {
    return Tokens{.background = QColor(0x14171B),
                  .surface = QColor(0x1B1F25),
                  .raised = QColor(0x252A32),
                  .hover = QColor(0x2A303A),
                  .line = QColor(0x7D8794),
                  .divider = QColor(0x2D333C),
                  .text = QColor(0xE7E9EC),
                  .muted = QColor(0xA0A9B5),
                  .disabled = QColor(0x646D79),
                  .accent = QColor(0x7FA6FF),
                  .accentHover = QColor(0x9BBAFF),
                  .accentText = QColor(0x0B1226),
                  .success = QColor(0x6CCB92),
                  .warning = QColor(0xE8B454),
                  .danger = QColor(0xFF938C),
                  .info = QColor(0x7DB9F2),
                  .neutralFill = QColor(0x2B313A),
                  .infoFill = QColor(0x1C2F43),
                  .successFill = QColor(0x1A3326),
                  .warningFill = QColor(0x392C12),
                  .dangerFill = QColor(0x402021),
                  .selection = QColor(0x263860),
                  .selectionText = QColor(0xF1F4FA),
                  .mark = QColor(0x6E5A10),
                  .markText = QColor(0xFFF6D6),
                  .bubbleIn = QColor(0x2A303A),
                  .bubbleInText = QColor(0xE7E9EC),
                  .bubbleOut = QColor(0x263A63),
                  .bubbleOutText = QColor(0xEEF2FB),
                  .sandboxFrame = QColor(0xE8983E),
                  .liveFrame = QColor(0x3FB8AB),
                  .frameText = QColor(0x14171B)};
}

Tokens highContrastTokens() {
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return Tokens{.background = black,
                  .surface = black,
                  .raised = QColor(0x101010),
                  .hover = QColor(0x2A2A2A),
                  .line = white,
                  .divider = QColor(0x9A9A9A),
                  .text = white,
                  .muted = QColor(0xDDDDDD),
                  .disabled = QColor(0x9A9A9A),
                  .accent = QColor(0xFFD60A),
                  .accentHover = QColor(0xFFE566),
                  .accentText = black,
                  .success = QColor(0x6BFF9C),
                  .warning = QColor(0xFFC857),
                  .danger = QColor(0xFF9C96),
                  .info = QColor(0x8AD6FF),
                  .neutralFill = QColor(0x1E1E1E),
                  .infoFill = QColor(0x00192B),
                  .successFill = QColor(0x00230E),
                  .warningFill = QColor(0x2A1D00),
                  .dangerFill = QColor(0x300806),
                  .selection = QColor(0x003A75),
                  .selectionText = white,
                  .mark = QColor(0xFFD60A),
                  .markText = black,
                  .bubbleIn = QColor(0x1E1E1E),
                  .bubbleInText = white,
                  .bubbleOut = QColor(0x003A75),
                  .bubbleOutText = white,
                  .sandboxFrame = QColor(0xFFB000),
                  .liveFrame = QColor(0x4DE8D8),
                  .frameText = black};
}

} // namespace

QColor Tokens::tone(Tone tone) const {
    switch (tone) {
        case Tone::Neutral:
            return muted;
        case Tone::Info:
            return info;
        case Tone::Success:
            return success;
        case Tone::Warning:
            return warning;
        case Tone::Danger:
            return danger;
    }
    return muted;
}

QColor Tokens::toneFill(Tone tone) const {
    switch (tone) {
        case Tone::Neutral:
            return neutralFill;
        case Tone::Info:
            return infoFill;
        case Tone::Success:
            return successFill;
        case Tone::Warning:
            return warningFill;
        case Tone::Danger:
            return dangerFill;
    }
    return neutralFill;
}

Tokens tokensFor(Theme theme) {
    switch (theme) {
        case Theme::Light:
            return lightTokens();
        case Theme::Dark:
            return darkTokens();
        case Theme::HighContrast:
            return highContrastTokens();
    }
    return lightTokens();
}

QPalette paletteFor(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.background);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.danger);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.selectionText);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.divider);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.hover);
    return palette;
}

} // namespace am::ui
