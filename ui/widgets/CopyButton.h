// A small button that copies one text.
#pragma once

#include <QToolButton>

namespace am::ui {

class CopyButton : public QToolButton {
    Q_OBJECT
public:
    /// `what` names the text for tool tip and screen reader: "request id".
    explicit CopyButton(const QString& what, QWidget* parent = nullptr);

    void setText(const QString& text) { m_text = text; }

private:
    QString m_text;
};

} // namespace am::ui
