// Field, place among the hits, and buttons.
#include "ui/conversations/ThreadFindBar.h"

#include "models/ThreadSearch.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastFieldWidth = 140;

QToolButton* makeButton(const QString& name, IconName image, const QString& label) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(image));
    button->setToolTip(label);
    button->setAccessibleName(label);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ThreadFindBar::ThreadFindBar(models::ThreadSearch& search, QWidget* parent)
    : QWidget(parent),
      m_search(search),
      m_words(new QLineEdit),
      m_state(makeLabel(QString(), TextRole::Secondary)),
      m_older(makeButton(u"olderHitToolButton"_s, IconName::ChevronUp, tr("Older hit (F3)"))),
      m_newer(makeButton(u"newerHitToolButton"_s, IconName::ChevronDown, tr("Newer hit (Shift+F3)"))) {
    setObjectName(u"threadFindBar"_s);
    m_words->setObjectName(u"threadFindLineEdit"_s);
    m_words->setAccessibleName(tr("Find in this conversation"));
    m_words->setPlaceholderText(tr("Find in this conversation"));
    m_words->setToolTip(tr("Words, \"a phrase\", or a filter like is:inbound or status:failed"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(leastFieldWidth);
    m_words->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_state->setObjectName(u"threadFindStateLabel"_s);
    m_state->setWordWrap(false);
    m_state->setMinimumWidth(0);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* done =
        makeButton(u"closeFindToolButton"_s, IconName::Close, tr("Close and stay here (Esc returns)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 12, 6);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addSpacing(6);
    row->addWidget(m_state);
    row->addSpacing(2);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(done);
    hide();

    connect(m_words, &QLineEdit::textChanged, this, &ThreadFindBar::wordsChanged);
    connect(m_older, &QToolButton::clicked, &m_search, &models::ThreadSearch::goToOlder);
    connect(m_newer, &QToolButton::clicked, &m_search, &models::ThreadSearch::goToNewer);
    connect(done, &QToolButton::clicked, this, [this] { close(false); });
    connect(&m_search, &models::ThreadSearch::changed, this, &ThreadFindBar::update);
    update();
}

void ThreadFindBar::open() {
    if (isHidden()) {
        Q_EMIT opened();
        show();
    }
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ThreadFindBar::close(bool goBack) {
    hide();
    m_words->clear();
    Q_EMIT closed(goBack);
}

void ThreadFindBar::update() {
    m_state->setText(m_search.stateText());
    m_state->setAccessibleName(m_search.stateText());
    QPalette colors = palette();
    const Tokens& tokens = ConsoleStyle::tokens(this);
    const bool nothing = m_search.hitCount() == 0 && !m_search.isBusy() && !m_search.stateText().isEmpty();
    colors.setColor(QPalette::WindowText, nothing || m_search.hasProblem() ? tokens.danger : tokens.muted);
    m_state->setPalette(colors);
    m_older->setEnabled(m_search.hitCount() > 0);
    m_newer->setEnabled(m_search.hitCount() > 0);
    if (m_search.text().isEmpty() && !m_words->text().isEmpty()) {
        m_words->clear(); // another conversation was opened
    }
}

bool ThreadFindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
        switch (key->key()) {
            case Qt::Key_Escape:
                close(true);
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
            case Qt::Key_F3:
                if (shift) {
                    m_search.goToNewer();
                } else {
                    m_search.goToOlder();
                }
                return true;
            case Qt::Key_Up:
                m_search.goToOlder();
                return true;
            case Qt::Key_Down:
                m_search.goToNewer();
                return true;
            default:
                break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ThreadFindBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.divider);
}

} // namespace am::ui
