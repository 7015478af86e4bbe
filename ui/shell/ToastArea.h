// Short notices in the window's corner.
#pragma once

#include "ui/widgets/Notifier.h"

#include <QWidget>

class QVBoxLayout;

namespace am::ui {

/// Lies over its parent's bottom leading corner and shows at most three notices, each for five seconds.
class ToastArea : public QWidget, public Notifier {
    Q_OBJECT
public:
    explicit ToastArea(QWidget* parent);

    void notify(const QString& text, const NoticeAction& action = {},
                models::Tone tone = models::Tone::Neutral) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QVBoxLayout* m_layout;
};

} // namespace am::ui
