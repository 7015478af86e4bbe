// How controls look: flat, 6 px corners, 1 px edges, one focus ring. Fusion underneath.
#pragma once

#include "ui/widgets/Tokens.h"

#include <QProxyStyle>

class QAbstractButton;

namespace am::ui {

enum class Density : quint8 { Compact, Comfortable };

/// Weight of a button. Quiet has no edge until hovered; at most one Primary per page.
enum class ButtonKind : quint8 { Normal, Primary, Quiet, Danger };

void setButtonKind(QAbstractButton* button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

/// The application's style. Widgets that paint themselves find the tokens through it, so no style sheet and
/// no singleton is needed. After `setTheme`, give `standardPalette()` to QApplication::setPalette: that
/// repaints everything.
class ConsoleStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit ConsoleStyle(Theme theme = Theme::Light, Density density = Density::Comfortable);

    void setTheme(Theme theme);
    Theme theme() const { return m_theme; }
    void setDensity(Density density) { m_density = density; }
    Density density() const { return m_density; }
    /// No blinking and no movement, for pictures that are to be the same twice.
    void setStill(bool still) { m_still = still; }

    /// Tokens of the widget's style; light ones under a foreign style.
    static const Tokens& tokens(const QWidget* widget);
    /// Height of a table or list row: 28 px compact, 36 px comfortable.
    static int rowHeight(const QWidget* widget);
    static constexpr int cornerRadius = 6;
    static constexpr int controlHeight = 30;

    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;

private:
    Theme m_theme;
    Density m_density;
    bool m_still = false;
    Tokens m_tokens;
};

} // namespace am::ui
