// The two or three shapes everything is drawn from.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace am::ui {

/// A rounded box with a 1 px edge inside `rect`; an invalid colour leaves out fill or edge.
void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
              qreal edgeWidth = 1.0);
/// The one focus ring: 2 px of accent just inside `rect`.
void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QColor& accent);
/// `front` laid over `back` with the given opacity, as an opaque colour.
QColor blended(const QColor& front, const QColor& back, qreal opacity);

} // namespace am::ui
