// Measures bubbles, chips, footers and buttons of a thread.
#include "ui/conversations/BubbleGeometry.h"

#include "ui/widgets/Text.h"

#include <QFileInfo>
#include <QFontMetrics>
#include <QTextLayout>
#include <QUrl>

#include <cmath>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayHeight = 44;
constexpr int noteHeight = 32;
constexpr int unreadHeight = 32;
constexpr int gapBetween = 5;
constexpr int footerHeight = 18;

/// Names the kind and the host only; the address is never opened by itself (design rule 4.7).
QString chipText(const QString& address) {
    const QUrl url(address);
    const QString suffix = QFileInfo(url.path()).suffix().toLower();
    static const QStringList pictures{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"heic"_s};
    static const QStringList films{u"mp4"_s, u"3gp"_s, u"mov"_s};
    static const QStringList sounds{u"mp3"_s, u"amr"_s, u"wav"_s, u"ogg"_s};
    const QString kind = pictures.contains(suffix) ? BubbleGeometry::tr("Image")
                         : films.contains(suffix)  ? BubbleGeometry::tr("Video")
                         : sounds.contains(suffix) ? BubbleGeometry::tr("Sound")
                                                   : BubbleGeometry::tr("Attachment");
    return url.host().isEmpty() ? kind : kind + u" · "_s + url.host();
}

QString explanationOf(const models::Delivery& delivery) {
    const bool failed = delivery.state == models::Delivery::State::Failed ||
                        delivery.state == models::Delivery::State::Undelivered ||
                        delivery.state == models::Delivery::State::Unknown;
    if (!failed) {
        return {};
    }
    if (delivery.explanation.isEmpty()) {
        return delivery.code.isEmpty() ? QString() : BubbleGeometry::tr("Code %1").arg(delivery.code);
    }
    return delivery.code.isEmpty() ? delivery.explanation
                                   : u"%1 (%2)"_s.arg(delivery.explanation, delivery.code);
}

} // namespace

QList<BubbleButton> BubbleGeometry::buttonsFor(const core::OutboxItem& item) {
    switch (item.state) {
        case core::OutboxState::Refused:
            return {{BubbleAct::Retry, tr("Retry"), {}},
                    {BubbleAct::Edit, tr("Edit"), {}},
                    {BubbleAct::Discard, tr("Discard"), {}}};
        case core::OutboxState::Unknown:
            return {{BubbleAct::LookUp, tr("Look it up"), {}}, {BubbleAct::Discard, tr("Discard"), {}}};
        default:
            return {};
    }
}

QString BubbleGeometry::layoutText(const QString& text) {
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    return lines.replace(u'\n', QChar::LineSeparator);
}

QSize BubbleGeometry::layOut(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    qreal height = 0;
    qreal used = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + 1;
        used = qMax(used, line.naturalTextWidth());
    }
    layout.endLayout();
    return {int(std::ceil(used)) + 1, int(std::ceil(height))};
}

BubbleGeometry BubbleGeometry::of(const models::ThreadItem& item, int width, core::Timestamp now) {
    BubbleGeometry geometry;
    geometry.width = width;
    if (!item.isBubble()) {
        geometry.height = item.day() != nullptr    ? dayHeight
                          : item.note() != nullptr ? noteHeight
                                                   : unreadHeight;
        return geometry;
    }
    const int room = qMin(longestLine, qMax(120, (width - 2 * sideMargin) * 4 / 5)) - 2 * paddingX;
    QSize content;
    const QString text = item.text();
    if (!text.isEmpty()) {
        QTextLayout layout(layoutText(text), fontFor(TextRole::Body));
        content = layOut(layout, room);
        content.setWidth(qMin(content.width(), room));
    }
    const QFontMetrics small(fontFor(TextRole::Secondary));
    int chipsWidth = 0;
    for (const QString& address : item.mediaUrls()) {
        const QString label = small.elidedText(chipText(address), Qt::ElideMiddle, room - 32);
        geometry.chipTexts.append(label);
        chipsWidth = qMax(chipsWidth, small.horizontalAdvance(label) + 36);
    }
    const int inner = qMax(qMax(content.width(), chipsWidth), 12);
    const int chipsHeight = int(geometry.chipTexts.size()) * (chipHeight + 4);
    const int textHeight = text.isEmpty() ? 0 : content.height();
    const int between = text.isEmpty() || chipsHeight == 0 ? 0 : 4;
    const QSize bubbleSize(inner + 2 * paddingX, textHeight + chipsHeight + between + 2 * paddingY);
    const int left = item.isOutbound() ? width - sideMargin - bubbleSize.width() : sideMargin;
    geometry.bubble = QRect(QPoint(left, gapBetween), bubbleSize);
    int y = gapBetween + paddingY;
    for (int i = 0; i < geometry.chipTexts.size(); ++i) {
        geometry.chips.append(QRect(left + paddingX, y, inner, chipHeight));
        y += chipHeight + 4;
    }
    geometry.text = QRect(left + paddingX, y + between, inner, textHeight);

    y = geometry.bubble.bottom() + 3;
    geometry.footer = QRect(sideMargin + 2, y, width - 2 * sideMargin - 4, footerHeight);
    y += footerHeight;
    geometry.explanationText = explanationOf(item.delivery(now));
    if (!geometry.explanationText.isEmpty()) {
        QTextLayout layout(layoutText(geometry.explanationText), fontFor(TextRole::Secondary));
        const int explanationRoom = qMin(longestLine, width - 2 * sideMargin - 4);
        const QSize size = layOut(layout, explanationRoom);
        const int x = item.isOutbound() ? width - sideMargin - 2 - size.width() : sideMargin + 2;
        geometry.explanation = QRect(QPoint(x, y), size);
        y += size.height() + 2;
    }
    if (item.unsent() != nullptr) {
        geometry.buttons = buttonsFor(*item.unsent());
        int x = width - sideMargin - 2;
        for (auto button = geometry.buttons.rbegin(); button != geometry.buttons.rend(); ++button) {
            const int buttonWidth = small.horizontalAdvance(button->label) + 20;
            button->rect = QRect(x - buttonWidth, y + 4, buttonWidth, 24);
            x -= buttonWidth + 6;
        }
        y += geometry.buttons.isEmpty() ? 0 : 34;
    }
    geometry.height = y + gapBetween;
    return geometry;
}

} // namespace am::ui
