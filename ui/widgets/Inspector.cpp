// Title bar and scrolling body of the inspector.
#include "ui/widgets/Inspector.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace am::ui {

Inspector::Inspector(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(title, TextRole::Heading)), m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(title);
    setFixedWidth(328);

    auto* closeButton = new QToolButton;
    closeButton->setObjectName(QStringLiteral("closeInspectorToolButton"));
    closeButton->setIcon(icon(IconName::Close));
    closeButton->setToolTip(tr("Close (Esc)"));
    closeButton->setAccessibleName(tr("Close"));
    closeButton->setAutoRaise(true);
    connect(closeButton, &QToolButton::clicked, this, &Inspector::close);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(17, 10, 10, 8);
    bar->addWidget(m_title, 1);
    bar->addWidget(closeButton);

    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(17, 0, 16, 16);
    column->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    column->addLayout(m_body);
    column->addStretch();
    m_scroll->setWidget(holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    holder->setBackgroundRole(QPalette::Base);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    hide();
}

void Inspector::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Inspector::addSection(const QString& heading) {
    if (m_body->count() > 0) {
        m_body->addSpacing(8);
        m_body->addWidget(new Divider);
        m_body->addSpacing(4);
    }
    m_body->addWidget(makeLabel(heading, TextRole::Strong));
}

void Inspector::scrollToTop() {
    m_scroll->verticalScrollBar()->setValue(0);
    m_scroll->horizontalScrollBar()->setValue(0);
}

void Inspector::clear() {
    while (QLayoutItem* item = m_body->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void Inspector::open() {
    show();
}

void Inspector::close() {
    if (isOpen()) {
        hide();
        Q_EMIT closed();
    }
}

void Inspector::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Inspector::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), tokens.divider);
}

} // namespace am::ui
