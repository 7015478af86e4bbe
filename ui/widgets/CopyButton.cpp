// Copies and says so with a check mark.
#include "ui/widgets/CopyButton.h"

#include "ui/widgets/Icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace am::ui {

CopyButton::CopyButton(const QString& what, QWidget* parent) : QToolButton(parent) {
    setIcon(am::ui::icon(IconName::Copy));
    setIconSize(QSize(14, 14));
    setAutoRaise(true);
    setToolTip(tr("Copy %1").arg(what));
    setAccessibleName(tr("Copy %1").arg(what));
    connect(this, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        setIcon(am::ui::icon(IconName::Check));
        QTimer::singleShot(1500, this, [this] { setIcon(am::ui::icon(IconName::Copy)); });
    });
}

} // namespace am::ui
