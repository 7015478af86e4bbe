// The word that tells sandbox from live, in the colour of the window's frame.
#pragma once

#include <QWidget>

namespace am::ui {

class ModeBadge : public QWidget {
    Q_OBJECT
public:
    enum class Mode : quint8 { Live, Sandbox };
    explicit ModeBadge(Mode mode, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mode m_mode;
    QString m_word;
};

} // namespace am::ui
