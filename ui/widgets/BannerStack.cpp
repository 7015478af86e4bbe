// Shows itself with the first banner and hides with the last.
#include "ui/widgets/BannerStack.h"

#include <QEvent>
#include <QVBoxLayout>

namespace am::ui {

BannerStack::BannerStack(const QMargins& margins, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(margins);
    m_layout->setSpacing(8);
    hide();
}

void BannerStack::add(QWidget* banner) {
    m_layout->addWidget(banner);
    banner->installEventFilter(this);
    follow();
}

bool BannerStack::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void BannerStack::follow() {
    bool any = false;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget* banner = m_layout->itemAt(i)->widget();
        any = any || (banner && !banner->isHidden());
    }
    setVisible(any);
}

} // namespace am::ui
