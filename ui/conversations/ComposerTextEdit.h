// The field one writes a text in; grows with it.
#pragma once

#include <QPlainTextEdit>

namespace am::ui {

/// Plain text only. From one to eight lines high, then it scrolls. Tab leaves the field.
class ComposerTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComposerTextEdit(QWidget* parent = nullptr);

    /// Fewest and most lines shown.
    void setLines(int fewest, int most);
    /// Replaces the text and puts the cursor behind it; can be undone.
    void replaceText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Ctrl+Enter.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    int m_fewest = 1;
    int m_most = 8;
};

} // namespace am::ui
