// Grows by lines, sends on Ctrl+Enter, takes plain text only.
#include "ui/conversations/ComposerTextEdit.h"

#include "ui/widgets/Text.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace am::ui {

ComposerTextEdit::ComposerTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setFont(fontFor(TextRole::Body));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

void ComposerTextEdit::setLines(int fewest, int most) {
    m_fewest = fewest;
    m_most = most;
    updateGeometry();
}

void ComposerTextEdit::replaceText(const QString& text) {
    if (text == toPlainText()) {
        return;
    }
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

QSize ComposerTextEdit::sizeHint() const {
    // A plain text document counts its height in lines.
    const int lines = qBound(m_fewest, int(document()->size().height()), m_most);
    const QMargins around = contentsMargins() + viewportMargins();
    const int margins = 2 * int(document()->documentMargin()) + around.top() + around.bottom() + 2;
    return {200, lines * fontMetrics().lineSpacing() + margins};
}

void ComposerTextEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerTextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

void ComposerTextEdit::insertFromMimeData(const QMimeData* source) {
    if (source->hasText()) {
        insertPlainText(source->text());
    }
}

} // namespace am::ui
