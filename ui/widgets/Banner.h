// A line across the page or window that says what is out of the ordinary.
#pragma once

#include "ui/widgets/Icons.h"
#include "ui/widgets/Tokens.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace am::ui {

class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    Banner(Tone tone, const QString& text, QWidget* parent = nullptr);

    /// Tone decides colour and icon.
    void setMessage(Tone tone, const QString& text);
    QString text() const;
    void setIcon(IconName icon);
    /// An empty label removes the button.
    void setAction(const QString& label, std::function<void()> run);
    /// Offers a close button.
    void setClosable();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    IconName m_icon = IconName::Info;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    std::function<void()> m_run;
};

} // namespace am::ui
