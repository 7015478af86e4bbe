// Shapes with crisp 1 px edges.
#include "ui/widgets/Painting.h"

#include <QPen>

namespace am::ui {

void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
              qreal edgeWidth) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal inset = edge.isValid() ? edgeWidth / 2.0 : 0.0;
    painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    painter->drawRoundedRect(box, radius - inset, radius - inset);
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QColor& accent) {
    paintBox(painter, rect, radius, QColor(), accent, 2.0);
}

QColor blended(const QColor& front, const QColor& back, qreal opacity) {
    const auto mix = [opacity](int a, int b) {
        return int(a * opacity + b * (1.0 - opacity) + 0.5);
    };
    return QColor(mix(front.red(), back.red()), mix(front.green(), back.green()),
                  mix(front.blue(), back.blue()));
}

} // namespace am::ui
