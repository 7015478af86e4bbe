// The primitives of the console's style: panels, frames, indicators, the focus ring.
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace am::ui {

namespace {

bool isOn(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

void paintButtonPanel(const QStyleOption* option, QPainter* painter, const Tokens& tokens, ButtonKind kind) {
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool hovered = enabled && isOn(option, QStyle::State_MouseOver);
    const bool pressed = enabled && isOn(option, QStyle::State_Sunken);
    const bool checked = isOn(option, QStyle::State_On);
    QColor fill = tokens.surface;
    QColor edge = tokens.line;
    switch (kind) {
        case ButtonKind::Primary:
            fill = pressed || hovered ? tokens.accentHover : tokens.accent;
            edge = QColor();
            break;
        case ButtonKind::Danger:
            fill = pressed || hovered ? blended(tokens.danger, tokens.text, 0.88) : tokens.danger;
            edge = QColor();
            break;
        case ButtonKind::Quiet:
            fill = pressed || hovered ? tokens.hover : QColor();
            edge = QColor();
            break;
        case ButtonKind::Normal:
            fill = pressed || hovered ? tokens.hover : tokens.surface;
            break;
    }
    if (checked && kind != ButtonKind::Primary && kind != ButtonKind::Danger) {
        fill = tokens.selection;
    }
    if (!enabled && kind != ButtonKind::Quiet) {
        fill = tokens.neutralFill;
        edge = kind == ButtonKind::Normal ? tokens.divider : QColor();
    }
    paintBox(painter, option->rect, ConsoleStyle::cornerRadius, fill, edge);
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange)) {
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
        paintFocusRing(painter, filled ? QRectF(option->rect).adjusted(2, 2, -2, -2) : QRectF(option->rect),
                       ConsoleStyle::cornerRadius, filled ? tokens.accentText : tokens.accent);
    }
}

void paintField(const QStyleOption* option, QPainter* painter, const Tokens& tokens) {
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focused = isOn(option, QStyle::State_HasFocus);
    const bool readOnly = isOn(option, QStyle::State_ReadOnly);
    paintBox(painter, option->rect, ConsoleStyle::cornerRadius,
             enabled && !readOnly ? tokens.surface : tokens.background,
             enabled ? tokens.line : tokens.divider);
    if (focused) {
        paintFocusRing(painter, option->rect, ConsoleStyle::cornerRadius, tokens.accent);
    }
}

void paintCheck(const QStyleOption* option, QPainter* painter, const Tokens& tokens) {
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const QRect box = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(16, 16), option->rect);
    const QColor fill = on || partly ? (enabled ? tokens.accent : tokens.disabled) : tokens.surface;
    paintBox(painter, box, 4, fill, on || partly ? QColor() : (enabled ? tokens.line : tokens.divider));
    if (on) {
        paintIcon(painter, box.adjusted(1, 1, -1, -1), IconName::Check, tokens.accentText);
    } else if (partly) {
        painter->fillRect(QRect(box.x() + 4, box.center().y(), 8, 2), tokens.accentText);
    }
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), 6, tokens.accent);
    }
}

void paintRadio(const QStyleOption* option, QPainter* painter, const Tokens& tokens) {
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    const QRect box = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(16, 16), option->rect);
    const QColor main = enabled ? tokens.accent : tokens.disabled;
    paintBox(painter, box, 8, tokens.surface, on ? main : (enabled ? tokens.line : tokens.divider),
             on ? 1.5 : 1.0);
    if (on) {
        paintBox(painter, QRectF(box).adjusted(4, 4, -4, -4), 4, main, QColor());
    }
}

} // namespace

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const Tokens& tokens = m_tokens;
    switch (element) {
        case PE_PanelButtonCommand:
            paintButtonPanel(option, painter, tokens, buttonKind(widget));
            return;
        case PE_FrameDefaultButton:
        case PE_FrameTabWidget:
        case PE_FrameStatusBarItem:
        case PE_FrameLineEdit:
            return;
        case PE_PanelLineEdit: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            const QWidget* parent = widget ? widget->parentWidget() : nullptr;
            const bool embedded =
                qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
            if (!embedded && frame && frame->lineWidth > 0) {
                paintField(option, painter, tokens);
            }
            return;
        }
        case PE_Frame: {
            const bool editor =
                qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
            if (editor) {
                paintField(option, painter, tokens);
            } else {
                paintBox(painter, option->rect, 0, QColor(), tokens.divider);
            }
            return;
        }
        case PE_FrameGroupBox:
            paintBox(painter, option->rect, cornerRadius, QColor(), tokens.divider);
            return;
        case PE_FrameFocusRect:
            // Rows show their selection instead.
            if (!qobject_cast<const QAbstractItemView*>(widget) && isOn(option, State_KeyboardFocusChange)) {
                paintFocusRing(painter, option->rect, 4, tokens.accent);
            }
            return;
        case PE_PanelButtonTool: {
            const bool enabled = isOn(option, State_Enabled);
            if (isOn(option, State_On)) {
                paintBox(painter, option->rect, cornerRadius, tokens.selection, QColor());
            } else if (enabled && (isOn(option, State_MouseOver) || isOn(option, State_Sunken))) {
                paintBox(painter, option->rect, cornerRadius, tokens.hover, QColor());
            }
            if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange)) {
                paintFocusRing(painter, option->rect, cornerRadius, tokens.accent);
            }
            return;
        }
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            paintCheck(option, painter, tokens);
            return;
        case PE_IndicatorRadioButton:
            paintRadio(option, painter, tokens);
            return;
        case PE_IndicatorArrowDown:
            paintIcon(painter, option->rect, IconName::ChevronDown, tokens.muted);
            return;
        case PE_IndicatorArrowUp:
            paintIcon(painter, option->rect, IconName::ChevronUp, tokens.muted);
            return;
        case PE_IndicatorArrowLeft:
            paintIcon(painter, option->rect, IconName::ChevronLeft, tokens.muted);
            return;
        case PE_IndicatorArrowRight:
            paintIcon(painter, option->rect, IconName::ChevronRight, tokens.muted);
            return;
        case PE_IndicatorHeaderArrow:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
                const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
                paintIcon(painter, option->rect, up ? IconName::ChevronDown : IconName::ChevronUp,
                          tokens.muted);
            }
            return;
        case PE_IndicatorBranch:
            if (isOn(option, State_Children)) {
                const bool mirrored = option->direction == Qt::RightToLeft;
                const IconName closed = mirrored ? IconName::ChevronLeft : IconName::ChevronRight;
                paintIcon(painter, option->rect.adjusted(3, 3, -3, -3),
                          isOn(option, State_Open) ? IconName::ChevronDown : closed, tokens.muted);
            }
            return;
        case PE_PanelMenu:
            painter->fillRect(option->rect, tokens.raised);
            return;
        case PE_FrameMenu:
            paintBox(painter, option->rect, 0, QColor(), tokens.line);
            return;
        case PE_PanelTipLabel:
            paintBox(painter, option->rect, 0, tokens.raised, tokens.line);
            return;
        case PE_FrameTabBarBase:
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              tokens.divider);
            return;
        case PE_PanelItemViewRow:
            return;
        case PE_PanelScrollAreaCorner:
            painter->fillRect(option->rect, tokens.surface);
            return;
        case PE_PanelItemViewItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            if (isOn(option, State_Selected)) {
                painter->fillRect(option->rect,
                                  isOn(option, State_Enabled) ? tokens.selection : tokens.hover);
            } else if (item && item->backgroundBrush.style() != Qt::NoBrush) {
                painter->fillRect(option->rect, item->backgroundBrush);
            } else if (isOn(option, State_MouseOver) && isOn(option, State_Enabled)) {
                painter->fillRect(option->rect, tokens.hover);
            }
            return;
        }
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace am::ui
