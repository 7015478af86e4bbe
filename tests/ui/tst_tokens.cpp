// Contrast of every theme.
#include "ui/widgets/Icons.h"
#include "ui/widgets/Tokens.h"

#include <QFile>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace am::ui;
using namespace Qt::StringLiterals;

namespace {

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// WCAG 2.1 contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

    static void addThemes() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("high contrast") << int(Theme::HighContrast);
    }

private Q_SLOTS:
    void theRatioOfBlackAndWhiteIs21() { QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01); }

    void everyTextIsReadable_data() { addThemes(); }
    void everyTextIsReadable() {
        QFETCH(int, theme);
        const Tokens t = tokensFor(Theme(theme));
        struct Pair {
            const char* name;
            QColor text;
            QColor ground;
        };
        QList<Pair> pairs{{"accent text", t.accentText, t.accent},
                          {"accent text, hovered", t.accentText, t.accentHover},
                          {"danger button", t.surface, t.danger},
                          {"selection", t.selectionText, t.selection},
                          {"muted on selection", t.muted, t.selection},
                          {"accent on selection", t.accent, t.selection},
                          {"mark", t.markText, t.mark},
                          {"bubble in", t.bubbleInText, t.bubbleIn},
                          {"bubble out", t.bubbleOutText, t.bubbleOut},
                          {"frame, sandbox", t.frameText, t.sandboxFrame},
                          {"frame, live", t.frameText, t.liveFrame}};
        for (const QColor& ground : {t.background, t.surface, t.raised, t.hover}) {
            for (const QColor& text : {t.text, t.muted, t.accent, t.success, t.warning, t.danger, t.info}) {
                pairs.append({"plain", text, ground});
            }
        }
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
            pairs.append({"badge", t.tone(tone), t.toneFill(tone)});
            pairs.append({"banner", t.text, t.toneFill(tone)});
        }
        for (const Pair& pair : pairs) {
            const double ratio = contrast(pair.text, pair.ground);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"%1: %2 on %3 is %4"_s
                                    .arg(QLatin1String(pair.name), pair.text.name(), pair.ground.name())
                                    .arg(ratio)));
        }
    }

    void everyEdgeCanBeSeen_data() { addThemes(); }
    void everyEdgeCanBeSeen() {
        QFETCH(int, theme);
        const Tokens t = tokensFor(Theme(theme));
        for (const QColor& ground : {t.background, t.surface, t.raised, t.hover}) {
            for (const QColor& edge : {t.line, t.accent}) {
                const double ratio = contrast(edge, ground);
                QVERIFY2(ratio >= 3.0,
                         qPrintable(u"%1 on %2 is %3"_s.arg(edge.name(), ground.name()).arg(ratio)));
            }
        }
        for (const QColor& frame : {t.sandboxFrame, t.liveFrame}) {
            QVERIFY(contrast(frame, t.background) >= 3.0);
        }
    }

    void sandboxAndLiveDoNotLookAlike_data() { addThemes(); }
    void sandboxAndLiveDoNotLookAlike() {
        QFETCH(int, theme);
        const Tokens t = tokensFor(Theme(theme));
        QVERIFY(std::abs(t.sandboxFrame.hslHue() - t.liveFrame.hslHue()) > 60);
    }

    void everyIconIsDrawn() {
        for (int i = 1; i <= int(IconName::User); ++i) {
            const auto name = IconName(i);
            QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(&painter, image.rect(), name, Qt::red);
            painter.end();
            int drawn = 0;
            for (int y = 0; y < 20; ++y) {
                for (int x = 0; x < 20; ++x) {
                    drawn += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
                }
            }
            QVERIFY2(drawn > 8, qPrintable(iconFileName(name)));
            QCOMPARE(iconFromFileName(iconFileName(name)), name);
        }
        QCOMPARE(iconFromFileName(u"no such icon"_s), IconName::None);
    }
};

QTEST_MAIN(TokensTest)
#include "tst_tokens.moc"
