// Paints the row like an entry of a list.
#include "ui/signin/ProfileRow.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QPainter>

namespace am::ui {

ProfileRow::ProfileRow(const session::Profile& profile, QWidget* parent)
    : QAbstractButton(parent), m_profile(profile) {
    setObjectName(QStringLiteral("profileRow"));
    setText(profile.name);
    setAccessibleName(profile.isSandbox() ? tr("Open %1, sandbox").arg(profile.name)
                                          : tr("Open %1").arg(profile.name));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize ProfileRow::sizeHint() const {
    return QSize(200, 44);
}

void ProfileRow::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    if (underMouse() || isDown()) {
        paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.hover, QColor());
    }
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), ConsoleStyle::cornerRadius, tokens.accent);
    }
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    paintIcon(&painter, mirrored(QRect(10, 12, 20, 20)),
              m_profile.isSandbox() ? IconName::Sandbox : IconName::User, tokens.muted);
    const int leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString word = m_profile.isSandbox() ? tr("Sandbox") : tr("Live");
    const int badgeWidth = badgeSize(IconName::None, word).width();
    const int textWidth = width() - 42 - badgeWidth - 20;
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.text);
    painter.drawText(mirrored(QRect(42, 5, textWidth, 18)), leading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_profile.name, Qt::ElideRight, textWidth));
    painter.setFont(fontFor(TextRole::Secondary));
    painter.setPen(tokens.muted);
    const QString address =
        m_profile.baseUrl.isEmpty() ? tr("runs in this console") : m_profile.baseUrl.toDisplayString();
    painter.drawText(mirrored(QRect(42, 22, textWidth, 17)), leading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(address, Qt::ElideRight, textWidth));
    paintBadge(&painter, mirrored(QRect(width() - badgeWidth - 10, 0, badgeWidth, height())),
               layoutDirection(), tokens, m_profile.isSandbox() ? Tone::Warning : Tone::Success,
               IconName::None, word);
}

} // namespace am::ui
