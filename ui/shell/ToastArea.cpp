// Stacks the notices and keeps them in the corner.
#include "ui/shell/ToastArea.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace am::ui {

namespace {

constexpr int distance = 20;
constexpr int most = 3;

class Toast : public QWidget {
public:
    Toast(const QString& text, const NoticeAction& action, Tone tone) : m_tone(tone) {
        setAccessibleName(text);
        setObjectName(QStringLiteral("toast"));
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(tone == Tone::Neutral ? 16 : 42, 6, 8, 6);
        auto* label = makeLabel(text, TextRole::Body);
        label->setWordWrap(text.size() > 60);
        label->setMinimumHeight(28);
        layout->addWidget(label, 1);
        if (action.label.isEmpty()) {
            layout->addSpacing(8);
            return;
        }
        auto* button = new QPushButton(action.label);
        setButtonKind(button, ButtonKind::Quiet);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            deleteLater();
            if (run) {
                run();
            }
        });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& tokens = ConsoleStyle::tokens(this);
        QPainter painter(this);
        paintBox(&painter, rect(), 8, tokens.raised, tokens.line);
        if (m_tone != Tone::Neutral) {
            const QRect place =
                QStyle::visualRect(layoutDirection(), rect(), QRect(14, (height() - 18) / 2, 18, 18));
            const IconName name = m_tone == Tone::Success  ? IconName::Check
                                  : m_tone == Tone::Danger ? IconName::Error
                                  : m_tone == Tone::Info   ? IconName::Info
                                                           : IconName::Warning;
            paintIcon(&painter, place, name, tokens.tone(m_tone));
        }
    }

private:
    Tone m_tone;
};

} // namespace

ToastArea::ToastArea(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("toastArea"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    parent->installEventFilter(this);
    hide();
}

void ToastArea::notify(const QString& text, const NoticeAction& action, models::Tone tone) {
    while (m_layout->count() >= most) {
        QLayoutItem* oldest = m_layout->takeAt(0);
        oldest->widget()->hide();
        oldest->widget()->deleteLater();
        delete oldest;
    }
    auto* toast = new Toast(text, action, tone);
    m_layout->addWidget(toast, 0, Qt::AlignLeading);
    // A widget that is not shown yet counts for nothing in the layout's size.
    setVisible(true);
    toast->show();
    QTimer::singleShot(5000, toast, &QObject::deleteLater);
    connect(toast, &QObject::destroyed, this, [this] { QTimer::singleShot(0, this, &ToastArea::place); });
    place();
    QAccessibleEvent announcement(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

bool ToastArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void ToastArea::place() {
    setVisible(m_layout->count() > 0);
    if (!isVisible()) {
        return;
    }
    const QSize size = m_layout->sizeHint().boundedTo(QSize(520, parentWidget()->height() / 2));
    // Not the trailing corner: the composer's and the phones' Send are there.
    const QRect corner(distance, parentWidget()->height() - size.height() - distance, size.width(),
                       size.height());
    setGeometry(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), corner));
    raise();
}

} // namespace am::ui
