// The compound parts of the console's style: labels of buttons, tabs, headers, menus, combos, scroll bars.
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace am::ui {

namespace {

bool isOn(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

/// The icon in one colour, whatever its engine drew.
QPixmap tinted(const QIcon& icon, const QSize& size, const QColor& color, qreal ratio) {
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), size), color);
    return pixmap;
}

QColor buttonTextColor(const QStyleOption* option, const Tokens& tokens, ButtonKind kind) {
    if (!isOn(option, QStyle::State_Enabled)) {
        return tokens.disabled;
    }
    switch (kind) {
        case ButtonKind::Primary:
            return tokens.accentText;
        case ButtonKind::Danger:
            return tokens.surface;
        default:
            return isOn(option, QStyle::State_On) ? tokens.selectionText : tokens.text;
    }
}

void paintButtonLabel(const QStyleOptionButton* button, QPainter* painter, const Tokens& tokens,
                      ButtonKind kind) {
    const QColor color = buttonTextColor(button, tokens, kind);
    QRect rect = button->rect;
    if (button->features & QStyleOptionButton::HasMenu) {
        const QRect arrow = QStyle::visualRect(button->direction, rect,
                                               QRect(rect.right() - 22, rect.top(), 14, rect.height()));
        paintIcon(painter, arrow, IconName::ChevronDown, color);
        rect = QStyle::visualRect(button->direction, rect, rect.adjusted(0, 0, -16, 0));
    }
    const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int gap = button->text.isEmpty() ? 0 : 6;
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width() + gap;
    const int room = rect.width() - 12;
    const int total = std::min(iconWidth + textWidth, room);
    int x = rect.x() + (rect.width() - total) / 2;
    if (!button->icon.isNull()) {
        const QRect place = QStyle::visualRect(
            button->direction, rect,
            QRect(QPoint(x, rect.y() + (rect.height() - button->iconSize.height()) / 2), button->iconSize));
        painter->drawPixmap(
            place, tinted(button->icon, button->iconSize, color, painter->device()->devicePixelRatioF()));
        x += iconWidth;
    }
    if (!button->text.isEmpty()) {
        const QRect place = QStyle::visualRect(button->direction, rect,
                                               QRect(x, rect.y(), total - iconWidth + 1, rect.height()));
        painter->setPen(color);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                          button->fontMetrics.elidedText(button->text, Qt::ElideRight, place.width(),
                                                         Qt::TextShowMnemonic));
    }
}

void paintTab(const QStyleOptionTab* tab, QPainter* painter, const Tokens& tokens) {
    const QRect rect = tab->rect;
    if (isOn(tab, QStyle::State_Selected)) {
        painter->fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2), tokens.accent);
    } else if (isOn(tab, QStyle::State_MouseOver) && isOn(tab, QStyle::State_Enabled)) {
        paintBox(painter, rect.adjusted(4, 4, -4, -5), ConsoleStyle::cornerRadius, tokens.hover, QColor());
    }
    if (isOn(tab, QStyle::State_HasFocus) && isOn(tab, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, rect.adjusted(4, 4, -4, -5), ConsoleStyle::cornerRadius, tokens.accent);
    }
}

void paintHeader(const QStyleOptionHeader* header, QPainter* painter, const Tokens& tokens, int indent) {
    painter->fillRect(header->rect, tokens.surface);
    painter->fillRect(QRect(header->rect.left(), header->rect.bottom(), header->rect.width(), 1),
                      tokens.divider);
    // Qt counts positions from the left, whatever the direction.
    const auto leadingEnd =
        header->direction == Qt::RightToLeft ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
    const bool first =
        header->position == leadingEnd || header->position == QStyleOptionHeader::OnlyOneSection;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const QRect room = header->rect.adjusted(8 + (first ? indent : 0), 0, -8, -1);
    QFont font = painter->font();
    font.setPixelSize(12);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(tokens.muted);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, room.width() - (sorted ? 16 : 0));
    const bool trailing = header->textAlignment.testFlag(Qt::AlignRight);
    const QSize size(metrics.horizontalAdvance(text) + 1, room.height());
    // The arrow stands beside the word, on its inner side.
    const int textLeft = trailing ? room.right() - size.width() + 1 : room.left();
    const QRect place =
        QStyle::visualRect(header->direction, header->rect, QRect(QPoint(textLeft, room.top()), size));
    painter->drawText(place, Qt::AlignCenter, text);
    if (sorted) {
        const int arrowLeft = trailing ? textLeft - 16 : textLeft + size.width() + 4;
        const QRect arrow(arrowLeft, room.center().y() - 5, 12, 12);
        const bool down = header->sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(painter, QStyle::visualRect(header->direction, header->rect, arrow),
                  down ? IconName::ChevronDown : IconName::ChevronUp, tokens.muted);
    }
}

void paintMenuItem(const QStyleOptionMenuItem* item, QPainter* painter, const Tokens& tokens) {
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), tokens.divider);
        return;
    }
    const bool enabled = isOn(item, QStyle::State_Enabled);
    const bool selected = enabled && isOn(item, QStyle::State_Selected);
    if (selected) {
        paintBox(painter, rect.adjusted(4, 1, -4, -1), 4, tokens.selection, QColor());
    }
    const QColor color = !enabled ? tokens.disabled : selected ? tokens.selectionText : tokens.text;
    const auto mirrored = [&](const QRect& part) {
        return QStyle::visualRect(item->direction, rect, part);
    };
    const QRect mark = mirrored(QRect(rect.left() + 12, rect.top() + (rect.height() - 16) / 2, 16, 16));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked) {
            paintIcon(painter, mark, IconName::Check, selected ? tokens.selectionText : tokens.accent);
        }
    } else if (!item->icon.isNull()) {
        painter->drawPixmap(mark,
                            tinted(item->icon, mark.size(), color, painter->device()->devicePixelRatioF()));
    }
    const QStringList parts = item->text.split(u'\t');
    const QRect text = mirrored(QRect(rect.left() + 36, rect.top(), rect.width() - 60, rect.height()));
    const int leading = item->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int trailing = item->direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter->setPen(color);
    painter->drawText(text, Qt::AlignVCenter | leading | Qt::TextHideMnemonic, parts.constFirst());
    if (parts.size() > 1) {
        painter->setPen(enabled ? (selected ? tokens.selectionText : tokens.muted) : tokens.disabled);
        painter->drawText(mirrored(text.adjusted(0, 0, 12, 0)), Qt::AlignVCenter | trailing, parts.at(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = mirrored(QRect(rect.right() - 22, rect.top() + (rect.height() - 12) / 2, 12, 12));
        paintIcon(painter, arrow,
                  item->direction == Qt::RightToLeft ? IconName::ChevronLeft : IconName::ChevronRight, color);
    }
}

void paintProgress(const QStyleOptionProgressBar* bar, QPainter* painter, const Tokens& tokens) {
    const QRectF groove(bar->rect.x(), bar->rect.center().y() - 1, bar->rect.width(), 4);
    paintBox(painter, groove, 2, tokens.neutralFill, QColor());
    const int span = bar->maximum - bar->minimum;
    // Unknown length is a still half-filled bar: movement says nothing more and costs frames.
    const qreal share = span > 0 ? std::clamp(qreal(bar->progress - bar->minimum) / span, 0.0, 1.0) : 0.5;
    QRectF done = groove;
    done.setWidth(groove.width() * share);
    if (bar->direction == Qt::RightToLeft) {
        done.moveRight(groove.right());
    }
    paintBox(painter, done, 2, tokens.accent, QColor());
}

void paintScrollBar(const QStyleOptionSlider* bar, const QRect& slider, QPainter* painter,
                    const Tokens& tokens) {
    if (bar->maximum <= bar->minimum) {
        return;
    }
    const bool hot = isOn(bar, QStyle::State_MouseOver) || isOn(bar, QStyle::State_Sunken);
    const QRectF thumb = bar->orientation == Qt::Vertical ? QRectF(slider).adjusted(2, 2, -2, -2)
                                                          : QRectF(slider).adjusted(2, 2, -2, -2);
    paintBox(painter, thumb, 3, hot ? tokens.line : blended(tokens.line, tokens.surface, 0.5), QColor());
}

} // namespace

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const Tokens& tokens = m_tokens;
    switch (element) {
        case CE_PushButtonBevel:
            proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
            return;
        case CE_PushButtonLabel:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                paintButtonLabel(button, painter, tokens, buttonKind(widget));
            }
            return;
        case CE_TabBarTabShape:
            if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
                paintTab(tab, painter, tokens);
            }
            return;
        case CE_TabBarTabLabel:
            if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
                painter->setPen(!isOn(tab, State_Enabled)   ? tokens.disabled
                                : isOn(tab, State_Selected) ? tokens.text
                                                            : tokens.muted);
                painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextHideMnemonic, tab->text);
            }
            return;
        case CE_Header:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
                paintHeader(header, painter, tokens, DataTable::leadingIndent(widget));
            }
            return;
        case CE_HeaderSection:
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, tokens.surface);
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              tokens.divider);
            return;
        case CE_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
                paintMenuItem(item, painter, tokens);
            }
            return;
        case CE_MenuEmptyArea:
            painter->fillRect(option->rect, tokens.raised);
            return;
        case CE_ProgressBar:
            if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
                paintProgress(bar, painter, tokens);
            }
            return;
        case CE_Splitter: {
            const QRect rect = option->rect;
            const bool upright = rect.height() >= rect.width();
            painter->fillRect(upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                      : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                              tokens.divider);
            return;
        }
        default:
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    const Tokens& tokens = m_tokens;
    const bool enabled = isOn(option, State_Enabled);
    switch (control) {
        case CC_ComboBox: {
            const bool hovered = enabled && isOn(option, State_MouseOver);
            paintBox(painter, option->rect, cornerRadius,
                     !enabled  ? tokens.background
                     : hovered ? tokens.hover
                               : tokens.surface,
                     enabled ? tokens.line : tokens.divider);
            if (isOn(option, State_HasFocus)) {
                paintFocusRing(painter, option->rect, cornerRadius, tokens.accent);
            }
            const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            paintIcon(painter, alignedRect(option->direction, Qt::AlignCenter, QSize(12, 12), arrow),
                      IconName::ChevronDown, enabled ? tokens.muted : tokens.disabled);
            return;
        }
        case CC_SpinBox: {
            paintBox(painter, option->rect, cornerRadius, enabled ? tokens.surface : tokens.background,
                     enabled ? tokens.line : tokens.divider);
            if (isOn(option, State_HasFocus)) {
                paintFocusRing(painter, option->rect, cornerRadius, tokens.accent);
            }
            const auto paintStep = [&](SubControl part, IconName name) {
                const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
                paintIcon(painter, alignedRect(option->direction, Qt::AlignCenter, QSize(10, 10), rect), name,
                          enabled ? tokens.muted : tokens.disabled);
            };
            paintStep(SC_SpinBoxUp, IconName::ChevronUp);
            paintStep(SC_SpinBoxDown, IconName::ChevronDown);
            return;
        }
        case CC_ScrollBar:
            if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
                paintScrollBar(bar, proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                               painter, tokens);
            }
            return;
        default:
            QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar) {
            return {};
        }
        const QRect rect = bar->rect;
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int minimum = std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length);
        const int size =
            range > 0 ? std::max(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), minimum)
                      : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - size, bar->upsideDown);
        const auto span = [&](int from, int extent) {
            return visualRect(bar->direction, rect,
                              upright ? QRect(rect.x(), rect.y() + from, rect.width(), extent)
                                      : QRect(rect.x() + from, rect.y(), extent, rect.height()));
        };
        switch (part) {
            case SC_ScrollBarGroove:
                return rect;
            case SC_ScrollBarSlider:
                return span(start, size);
            case SC_ScrollBarSubPage:
                return span(0, start);
            case SC_ScrollBarAddPage:
                return span(start + size, length - start - size);
            default:
                return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (part == SC_ComboBoxArrow) {
            return visualRect(option->direction, rect, QRect(rect.right() - 25, rect.y(), 24, rect.height()));
        }
        if (part == SC_ComboBoxEditField) {
            return visualRect(option->direction, rect, rect.adjusted(9, 2, -26, -2));
        }
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        return option->direction == Qt::RightToLeft ? field.adjusted(0, 0, -6, 0)
                                                    : field.adjusted(6, 0, 0, 0);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            return visualRect(option->direction, option->rect, option->rect.adjusted(7, 1, -7, -1));
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace am::ui
