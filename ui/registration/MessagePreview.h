// A text as a telephone will show it.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace am::ui {

/// A bubble at the trailing side, as high as its text.
class MessagePreview : public QWidget {
    Q_OBJECT
public:
    explicit MessagePreview(QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColour();

    QLabel* m_text;
};

} // namespace am::ui
