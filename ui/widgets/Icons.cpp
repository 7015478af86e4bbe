// Renders the SVG files of resources/icons in the palette's colours.
#include "ui/widgets/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// Must be outside of any namespace. In a static library nothing else pulls the resources in.
static void registerIconResources() {
    Q_INIT_RESOURCE(icons);
}

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of IconName.
constexpr std::array<const char*, 62> fileNames{
    "",       "overview",  "conversations", "messages",     "numbers",       "registration", "consent",
    "review", "developer", "account",       "settings",     "sandbox",       "search",       "plus",
    "close",  "check",     "check-double",  "clock",        "sending",       "warning",      "error",
    "info",   "blocked",   "opt-out",       "phone",        "toll-free",     "send",         "image",
    "tag",    "copy",      "refresh",       "chevron-left", "chevron-right", "chevron-down", "chevron-up",
    "filter", "more",      "trash",         "edit",         "link",          "cart",         "calendar",
    "shield", "key",       "wallet",        "offline",      "sync",          "unknown",      "landline",
    "play",   "moon",      "sun",           "inbound",      "outbound",      "eye",          "eye-off",
    "rail",   "export",    "bell",          "user",         "pause",         nullptr};
static_assert(fileNames[std::size_t(IconName::Pause)] != nullptr &&
                  fileNames[std::size_t(IconName::Pause) + 1] == nullptr,
              "one file name per icon");

QByteArray source(IconName name) {
    static const bool registered = [] {
        registerIconResources();
        return true;
    }();
    QFile file(u":/icons/%1.svg"_s.arg(iconFileName(name)));
    if (!registered || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll();
}

QPixmap render(IconName name, const QSize& size, const QColor& color, qreal ratio) {
    const QString key = u"am-icon-%1-%2x%3-%4-%5"_s.arg(int(name))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 0, 16)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = QPixmap((QSizeF(size) * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class PaletteIconEngine final : public QIconEngine {
public:
    explicit PaletteIconEngine(IconName name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return render(m_name, size, color(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        return render(m_name, size / scale, color(mode), scale);
    }
    bool isNull() override { return m_name == IconName::None; }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"AmPaletteIcon"_s; }
    QIconEngine* clone() const override { return new PaletteIconEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
            case QIcon::Disabled:
                return palette.color(QPalette::Disabled, QPalette::WindowText);
            case QIcon::Selected:
                return palette.color(QPalette::Active, QPalette::HighlightedText);
            default:
                return palette.color(QPalette::Active, QPalette::WindowText);
        }
    }

    IconName m_name;
};

} // namespace

QIcon icon(IconName name) {
    return name == IconName::None ? QIcon() : QIcon(new PaletteIconEngine(name));
}

void paintIcon(QPainter* painter, const QRect& rect, IconName name, const QColor& color) {
    if (name == IconName::None || rect.isEmpty()) {
        return;
    }
    const int side = std::min(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                       side);
    painter->drawPixmap(square, render(name, square.size(), color, painter->device()->devicePixelRatioF()));
}

QString iconFileName(IconName name) {
    return QLatin1String(fileNames[std::size_t(name)]);
}

IconName iconFromFileName(const QString& fileName) {
    static const QHash<QString, IconName> names = [] {
        QHash<QString, IconName> table;
        for (int i = 1; i <= int(IconName::Pause); ++i) {
            table.insert(iconFileName(IconName(i)), IconName(i));
        }
        return table;
    }();
    return names.value(fileName, IconName::None);
}

} // namespace am::ui
