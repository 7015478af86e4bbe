// A read-only text edit without frame that is as high as its text.
#include "ui/widgets/WrappedText.h"

#include "ui/widgets/Text.h"

#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace am::ui {

WrappedText::WrappedText(const QString& name, const QString& text, QWidget* parent) : QTextEdit(parent) {
    setAccessibleName(name);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(TextRole::Body));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    // There may be many of them; the keyboard's way leads past.
    setFocusPolicy(Qt::ClickFocus);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setPlainText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int WrappedText::heightForWidth(int width) const {
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setDefaultTextOption(document()->defaultTextOption());
    copy->setTextWidth(width);
    return static_cast<int>(std::ceil(copy->size().height()));
}

QSize WrappedText::sizeHint() const {
    constexpr int usual = 280;
    return {usual, heightForWidth(width() > 0 ? width() : usual)};
}

QSize WrappedText::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void WrappedText::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    const int needed = heightForWidth(width());
    if (needed != height()) {
        setFixedHeight(needed);
    }
}

void WrappedText::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace am::ui
