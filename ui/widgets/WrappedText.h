// A paragraph of text from outside that breaks anywhere if it must.
#pragma once

#include <QTextEdit>

namespace am::ui {

/// As high as its text; can be selected. A label cannot break a long address and would be wider than its
/// place.
class WrappedText : public QTextEdit {
    Q_OBJECT
public:
    WrappedText(const QString& name, const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Scrolling belongs to whatever the paragraph stands in.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace am::ui
