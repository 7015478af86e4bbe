// Metrics, sizes and hints of the console's style; what it paints is in ConsoleStylePainting.cpp and
// ConsoleStyleControls.cpp.
#include "ui/widgets/ConsoleStyle.h"

#include "ui/widgets/Icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QVariant>

namespace am::ui {

namespace {
constexpr char kindProperty[] = "amButtonKind";
} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind) {
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget* button) {
    const QVariant kind = button ? button->property(kindProperty) : QVariant();
    return kind.isValid() ? ButtonKind(kind.toInt()) : ButtonKind::Normal;
}

ConsoleStyle::ConsoleStyle(Theme theme, Density density)
    : QProxyStyle(QStringLiteral("fusion")), m_theme(theme), m_density(density), m_tokens(tokensFor(theme)) {}

void ConsoleStyle::setTheme(Theme theme) {
    m_theme = theme;
    m_tokens = tokensFor(theme);
}

const Tokens& ConsoleStyle::tokens(const QWidget* widget) {
    const QStyle* style = widget ? widget->style() : QApplication::style();
    if (const auto* console = qobject_cast<const ConsoleStyle*>(style)) {
        return console->m_tokens;
    }
    static const Tokens fallback = tokensFor(Theme::Light);
    return fallback;
}

int ConsoleStyle::rowHeight(const QWidget* widget) {
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const auto* console = qobject_cast<const ConsoleStyle*>(style);
    return console && console->density() == Density::Compact ? 28 : 36;
}

QPalette ConsoleStyle::standardPalette() const {
    return paletteFor(m_tokens);
}

void ConsoleStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QHeaderView*>(widget) || qobject_cast<QAbstractItemView*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void ConsoleStyle::unpolish(QWidget* widget) {
    QProxyStyle::unpolish(widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_PushButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const bool iconOnly = button && button->text.isEmpty() && !button->icon.isNull();
            const int textWidth = button ? button->fontMetrics.horizontalAdvance(button->text) : size.width();
            const int iconWidth = button && !button->icon.isNull() ? button->iconSize.width() + 6 : 0;
            const int menuWidth = button && (button->features & QStyleOptionButton::HasMenu) ? 20 : 0;
            const int padding = buttonKind(widget) == ButtonKind::Quiet ? 20 : 28;
            result = iconOnly
                         ? QSize(controlHeight, controlHeight)
                         : QSize(std::max(textWidth + iconWidth + menuWidth + padding, 64), controlHeight);
            break;
        }
        case CT_ToolButton:
            result = size + QSize(8, 8);
            break;
        case CT_LineEdit:
            result = QSize(size.width() + 16, std::max(size.height() + 4, controlHeight));
            break;
        case CT_ComboBox:
        case CT_SpinBox:
            result.setHeight(controlHeight);
            break;
        case CT_HeaderSection:
            result.setHeight(30);
            break;
        case CT_TabBarTab:
            result.setHeight(36);
            break;
        case CT_ItemViewItem:
            result.setHeight(std::max(result.height(), 28));
            break;
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
                result = QSize(10, 9);
            } else {
                result = QSize(size.width() + 64, 30);
            }
            break;
        }
        case CT_CheckBox:
        case CT_RadioButton:
            result.setHeight(std::max(result.height(), 22));
            break;
        default:
            break;
    }
    return result;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ScrollBarExtent:
            return 10;
        case PM_ScrollBarSliderMin:
            return 32;
        case PM_DefaultFrameWidth:
            // The corners of an editor are round; its viewport stays inside them.
            return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ? 4
                                                                                                         : 1;
        case PM_SplitterWidth:
            return 5;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_TabBarIconSize:
            return 16;
        case PM_ListViewIconSize:
        case PM_ToolBarIconSize:
            return 20;
        case PM_FocusFrameHMargin:
            return 7;
        case PM_HeaderMargin:
            return 8;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 16;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 8;
        case PM_MenuHMargin:
        case PM_MenuVMargin:
            return 4;
        case PM_MenuPanelWidth:
            return 1;
        case PM_TabBarTabHSpace:
            return 28;
        case PM_TabBarBaseOverlap:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_ToolTipLabelFrameWidth:
            return 7;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return 8;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return 12;
        case PM_TextCursorWidth:
            return 1;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
    switch (hint) {
        case SH_Widget_Animation_Duration:
        case SH_UnderlineShortcut:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ComboBox_Popup:
        case SH_ScrollBar_Transient:
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_TabBar_Alignment:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
        case SH_ScrollBar_LeftClickAbsolutePosition:
        case SH_Menu_MouseTracking:
            return 1;
        case SH_BlinkCursorWhenTextSelected:
            return m_still ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
        case SH_ToolTip_WakeUpDelay:
            return 500;
        case SH_Header_ArrowAlignment:
            return Qt::AlignRight | Qt::AlignVCenter;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                 const QWidget* widget) const {
    switch (pixmap) {
        case SP_LineEditClearButton:
        case SP_TitleBarCloseButton:
        case SP_DialogCloseButton:
            return icon(IconName::Close);
        case SP_BrowserReload:
            return icon(IconName::Refresh);
        case SP_MessageBoxWarning:
            return icon(IconName::Warning);
        case SP_MessageBoxInformation:
            return icon(IconName::Info);
        case SP_MessageBoxCritical:
            return icon(IconName::Error);
        default:
            return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace am::ui
