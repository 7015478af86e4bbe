// Two lines in the middle of the window.
#include "ui/shell/ClosingPage.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

ClosingPage::ClosingPage(QWidget* parent)
    : QWidget(parent),
      m_words(new QWidget),
      m_title(makeLabel(QString(), TextRole::Title)),
      m_explanation(makeLabel(QString(), TextRole::Secondary)) {
    setObjectName(u"closingPage"_s);
    m_title->setObjectName(u"closingTitleLabel"_s);
    m_explanation->setObjectName(u"closingExplanationLabel"_s);
    for (QLabel* label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignHCenter);
    }
    auto* lines = new QVBoxLayout(m_words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_title);
    lines->addWidget(m_explanation);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 32, 40, 32);
    layout->addStretch(2);
    layout->addWidget(m_words);
    layout->addStretch(3);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, m_words, &QWidget::show);
    setTexts();
}

void ClosingPage::begin(const QString& profileName) {
    m_profileName = profileName;
    setTexts();
    m_words->hide();
    m_delay.start();
}

void ClosingPage::setTexts() {
    m_title->setText(m_profileName.isEmpty() ? tr("Closing\u2026")
                                             : tr("Closing \"%1\"\u2026").arg(m_profileName));
    m_explanation->setText(
        tr("What was fetched is still being written. Nothing is lost, and copying goes on from here the next "
           "time."));
}

void ClosingPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
    }
}

void ClosingPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ConsoleStyle::tokens(this).background);
}

} // namespace am::ui
