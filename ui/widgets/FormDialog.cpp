// Frame of the console's forms.
#include "ui/widgets/FormDialog.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

namespace {
constexpr int margin = 24;
} // namespace

FormDialog::FormDialog(const QString& title, const QString& purpose, const QString& primaryLabel,
                       QWidget* parent)
    : QDialog(parent),
      m_top(new QVBoxLayout),
      m_body(new QVBoxLayout),
      m_scroll(new QScrollArea),
      m_error(new ErrorCard),
      m_note(makeLabel({}, TextRole::Secondary)),
      m_footer(new QHBoxLayout),
      m_close(new QPushButton(tr("Close"))),
      m_primary(new QPushButton(primaryLabel)) {
    setWindowTitle(title);
    setAccessibleName(title);
    setSizeGripEnabled(true);
    setAttribute(Qt::WA_DeleteOnClose);

    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(margin, 4, margin, 16);
    column->setSpacing(0);
    m_body->setSpacing(16);
    column->addLayout(m_body);
    column->addStretch();
    m_scroll->setWidget(holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_top->setContentsMargins(margin, 20, margin, 12);
    m_top->setSpacing(4);
    m_top->addWidget(makeLabel(title, TextRole::Title));
    m_top->addWidget(makeLabel(purpose, TextRole::Secondary));
    m_error->hide();
    m_top->addWidget(m_error);

    m_close->setObjectName(QStringLiteral("closePushButton"));
    m_close->setAutoDefault(false);
    m_primary->setObjectName(QStringLiteral("primaryPushButton"));
    m_primary->setAutoDefault(false);
    setButtonKind(m_primary, ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 12, margin, 16);
    buttons->setSpacing(8);
    buttons->addLayout(m_footer);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_primary);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new Divider);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(680, 640);
}

void FormDialog::addSection(const QString& heading) {
    if (m_body->count() > 0) {
        m_body->addWidget(new Divider);
    }
    m_body->addWidget(makeLabel(heading, TextRole::Heading));
}

void FormDialog::setFillingContent(QWidget* content) {
    content->setContentsMargins(margin, 4, margin, 16);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_scroll), content, 1);
    m_scroll->hide();
}

void FormDialog::setNote(const QString& note) {
    m_note->setText(note);
}

void FormDialog::showError(const models::ErrorText& error, std::function<void()> retry) {
    m_error->setError(error, std::move(retry));
    m_error->show();
    grow();
}

void FormDialog::grow() {
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width())
                                                     : layout()->minimumSize().height();
    const int room = screen() ? screen()->availableGeometry().height() : needed;
    if (needed > height()) {
        resize(width(), std::min(needed, room));
    }
}

void FormDialog::clearError() {
    m_error->hide();
}

void FormDialog::reveal(QWidget* part) {
    m_scroll->ensureWidgetVisible(part, 0, margin);
    part->setFocus(Qt::OtherFocusReason);
}

} // namespace am::ui
