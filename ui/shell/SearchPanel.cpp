// Keys, places and choices of the search panel.
#include "ui/shell/SearchPanel.h"

#include "models/SearchController.h"
#include "ui/shell/SearchDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;
using models::SearchRow;

namespace {

constexpr int leastWidth = 620;
constexpr int edge = 1;
constexpr int belowField = 4;
constexpr int footerHeight = 42;
/// Edges, the padding above the list, the line above the footer.
constexpr int frameHeight = footerHeight + 2 * edge + 4 + 1;
constexpr int windowMargin = 8;
/// So much of the window's height the panel may take.
constexpr int mostShareOfHeight = 78; // percent
constexpr int rowsPerPage = 8;
/// Rows beyond these do not make the panel any higher.
constexpr int rowsMeasured = 30;

} // namespace

SearchPanel::SearchPanel(models::SearchController& controller, QLineEdit* field, QWidget* parent)
    : QFrame(parent),
      m_controller(controller),
      m_field(field),
      m_list(new QListView),
      m_hits(makeLabel(QString(), TextRole::Strong)),
      m_coverage(makeLabel(QString(), TextRole::Secondary)) {
    setObjectName(u"searchPanel"_s);
    setAccessibleName(tr("Search results"));
    m_list->setObjectName(u"searchResultsListView"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(&controller.model());
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hits->setObjectName(u"searchHitsLabel"_s);
    m_coverage->setObjectName(u"searchCoverageLabel"_s);
    auto* all = new QPushButton(tr("All in Messages"));
    all->setObjectName(u"allInMessagesPushButton"_s);
    all->setToolTip(tr("Opens the messages with this filter (Enter)"));
    all->setFocusPolicy(Qt::NoFocus);
    setButtonKind(all, ButtonKind::Quiet);
    m_all = all;

    auto* footer = new QWidget;
    footer->setFixedHeight(footerHeight);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_hits);
    row->addWidget(m_coverage, 1);
    row->addWidget(all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge + 4, edge, edge);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(new Divider);
    layout->addWidget(footer);
    hide();

    field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this] { m_canRestore = false; });
    connect(field, &QLineEdit::textEdited, this, &SearchPanel::open);
    connect(field, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isVisible()) {
            ask();
        }
    });
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(all, &QPushButton::clicked, this, &SearchPanel::chooseAll);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value >= m_list->verticalScrollBar()->maximum() - m_list->viewport()->height() / 2) {
            m_controller.showOlder();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                // The cursor stays in the box; a screen reader is told where the choice is.
                if (index.isValid() && isVisible()) {
                    QAccessibleEvent event(m_list, QAccessible::Focus);
                    event.setChild(index.row());
                    QAccessible::updateAccessibility(&event);
                }
            });
    connect(&controller, &models::SearchController::changed, this, &SearchPanel::update);
}

void SearchPanel::ask() {
    m_controller.setText(m_field->text(), m_field->cursorPosition());
}

void SearchPanel::open() {
    if (!isVisible()) {
        show();
        raise();
        m_controller.setWatched(true);
    }
    ask();
    place();
}

void SearchPanel::close() {
    m_controller.setWatched(false);
    hide();
}

bool SearchPanel::restore() {
    if (!m_canRestore) {
        return false;
    }
    const QString chosen = m_list->currentIndex().data(models::KeyRole).toString();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_field->setFocus(Qt::OtherFocusReason);
    open();
    if (m_list->currentIndex().data(models::KeyRole).toString() == chosen) {
        m_list->verticalScrollBar()->setValue(scrolled);
    }
    return true;
}

void SearchPanel::update() {
    m_hits->setText(m_controller.hitsText());
    m_hits->setVisible(!m_hits->text().isEmpty());
    m_coverage->setText(m_controller.coverageText());
    m_all->setVisible(!m_controller.question().messages().isEmpty());
    if (isVisible()) {
        place();
    }
}

void SearchPanel::place() {
    const QWidget* window = parentWidget();
    const QRect box(m_field->mapTo(window, QPoint(0, 0)), m_field->size());
    const int width = qMin(qMax(leastWidth, box.width()), window->width() - 2 * windowMargin);
    const int left =
        qBound(windowMargin, box.center().x() - width / 2, window->width() - width - windowMargin);
    const int top = box.bottom() + belowField;
    resize(width, height()); // rows wrap by it
    int rows = 8;
    for (int i = 0; i < qMin(m_controller.model().count(), rowsMeasured); ++i) {
        rows += m_list->sizeHintForRow(i);
    }
    const int most = (window->height() - top) * mostShareOfHeight / 100;
    setGeometry(left, top, width, qMin(rows + frameHeight, most));
}

void SearchPanel::setCurrent(int row) {
    const QModelIndex index = m_controller.model().index(row);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) {
        // The heading of a first row belongs to it.
        const bool underHeading =
            row > 0 && m_controller.model().row(row - 1).kind == SearchRow::Kind::Heading;
        if (underHeading) {
            m_list->scrollTo(m_controller.model().index(row - 1));
        }
        m_list->scrollTo(index);
    }
}

void SearchPanel::move(int step) {
    const models::SearchModel& model = m_controller.model();
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    if (from < 0 && step < 0) {
        return;
    }
    int row = from;
    for (int left = qAbs(step); left > 0; --left) {
        const int next = model.nextChoice(row, step > 0 ? 1 : -1);
        if (next < 0) {
            // Above the first row is the box itself.
            row = step < 0 && left == qAbs(step) ? -1 : row;
            break;
        }
        row = next;
    }
    if (row < 0) {
        m_list->selectionModel()->clear();
    } else {
        setCurrent(row);
    }
}

void SearchPanel::choose(int row) {
    const models::SearchModel& model = m_controller.model();
    if (row < 0 || row >= model.count() || !model.row(row).canBeChosen()) {
        return;
    }
    const SearchRow chosen = model.row(row);
    Navigation target;
    target.number = chosen.number;
    target.contact = chosen.contact;
    target.messageKey = chosen.messageKey;
    target.filter = chosen.filter;
    switch (chosen.kind) {
        case SearchRow::Kind::Proposal: {
            qsizetype cursor = 0;
            const QString text =
                m_controller.completion().applied(m_field->text(), {chosen.filter, {}}, cursor);
            m_list->selectionModel()->clear();
            m_field->setText(text);
            m_field->setCursorPosition(int(cursor));
            open();
            return;
        }
        case SearchRow::Kind::Example:
            m_list->selectionModel()->clear();
            m_field->setText(chosen.filter);
            open();
            return;
        case SearchRow::Kind::Older:
            m_controller.showOlder();
            return;
        case SearchRow::Kind::Message:
        case SearchRow::Kind::Conversation:
            target.pageId = u"conversations"_s;
            target.filter.clear();
            break;
        case SearchRow::Kind::OwnNumber:
            target.pageId = u"numbers"_s;
            break;
        case SearchRow::Kind::Brand:
        case SearchRow::Kind::Campaign:
            target.pageId = u"registration"_s;
            break;
        case SearchRow::Kind::Tag:
            target.pageId = u"messages"_s;
            break;
        case SearchRow::Kind::Problem:
            // Ready to be written anew.
            m_field->setFocus(Qt::OtherFocusReason);
            m_field->setSelection(chosen.place.start, chosen.place.length);
            return;
        case SearchRow::Kind::Heading:
        case SearchRow::Kind::Note:
            return;
    }
    setCurrent(row);
    close();
    m_canRestore = true;
    Q_EMIT this->chosen(target);
}

void SearchPanel::chooseAll() {
    if (m_controller.question().messages().isEmpty()) {
        return;
    }
    Navigation target;
    target.pageId = u"messages"_s;
    target.filter = m_controller.question().expression();
    close();
    m_canRestore = true;
    Q_EMIT chosen(target);
}

bool SearchPanel::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    switch (key) {
        case Qt::Key_Escape:
            if (isVisible()) {
                close();
                m_list->selectionModel()->clear();
            } else if (!m_field->text().isEmpty()) {
                m_field->clear();
                close();
            } else {
                Q_EMIT left();
            }
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: {
            if (!isVisible()) {
                open();
                return true;
            }
            const bool page = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
            const bool down = key == Qt::Key_Down || key == Qt::Key_PageDown;
            move((down ? 1 : -1) * (page ? rowsPerPage : 1));
            return true;
        }
        case Qt::Key_Tab: {
            const int first = m_controller.model().nextChoice(-1, 1);
            if (!isVisible() || first < 0 ||
                m_controller.model().row(first).kind != SearchRow::Kind::Proposal) {
                return false;
            }
            choose(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : first);
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!isVisible()) {
                open();
            } else if (m_list->currentIndex().isValid()) {
                choose(m_list->currentIndex().row());
            } else {
                chooseAll();
            }
            return true;
        default:
            return false;
    }
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
        case QEvent::KeyPress: {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (handleKey(key->key(), key->modifiers())) {
                return true;
            }
            break;
        }
        case QEvent::FocusIn:
            if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
                open();
            }
            break;
        case QEvent::FocusOut: {
            // Another window, or a menu of the box, does not end the search.
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason ||
                reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason) {
                close();
            }
            break;
        }
        case QEvent::MouseButtonPress:
            open();
            break;
        default:
            break;
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPanel::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.surface, tokens.line);
}

} // namespace am::ui
