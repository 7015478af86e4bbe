// Follows the scroll bar and keeps the reader's place.
#include "ui/messages/MessagesTable.h"

#include "models/MessagesModel.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace am::ui {

using namespace Qt::StringLiterals;
using Model = models::MessagesModel;

namespace {

/// The direction: an icon beside its word, quieter than a badge.
class DirectionDelegate final : public BadgeDelegate {
public:
    using BadgeDelegate::BadgeDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        BadgeDelegate::paint(painter, option, index);
        constexpr int padding = 8;
        constexpr int side = 16;
        const QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const Tokens& tokens = ConsoleStyle::tokens(option.widget);
        const auto mirrored = [&](const QRect& part) {
            return QStyle::visualRect(option.direction, cell, part);
        };
        const QRect picture(cell.left(), cell.top() + (cell.height() - side) / 2, side, side);
        paintIcon(painter, mirrored(picture), iconFromFileName(index.data(models::BadgeIconRole).toString()),
                  selected ? tokens.selectionText : tokens.muted);
        const QRect text = cell.adjusted(side + 6, 0, 0, 0);
        painter->setFont(option.font);
        painter->setPen(selected ? tokens.selectionText : tokens.text);
        const QString word = index.data(Qt::DisplayRole).toString();
        painter->drawText(
            mirrored(text),
            Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            QFontMetrics(option.font).elidedText(word, Qt::ElideRight, text.width()));
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        BadgeDelegate::initStyleOption(option, index);
        option->text.clear();
    }
};

} // namespace

MessagesTable::MessagesTable(Model& messages, QWidget* parent)
    : DataTable(u"messagesTableView"_s, parent),
      m_messages(messages),
      m_arrivals(new QPushButton(viewport())) {
    setAccessibleName(tr("Messages"));
    setSelectionMode(SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(&messages);
    setItemDelegateForColumn(Model::Direction, new DirectionDelegate(this));
    setColumns({130, 104, 112, 112, 112, 176, 136, 104, 76, 68}, Model::Text);
    setYieldingColumns({Model::Channel, Model::Segments, Model::Tag, Model::Direction});
    m_arrivals->setObjectName(u"newMessagesPushButton"_s);
    m_arrivals->setIcon(icon(IconName::ChevronUp));
    setButtonKind(m_arrivals, ButtonKind::Normal);
    m_arrivals->hide();
    connect(m_arrivals, &QPushButton::clicked, this, &MessagesTable::showNewest);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessagesTable::follow);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &MessagesTable::follow);
    connect(&messages, &QAbstractItemModel::modelReset, this, &MessagesTable::follow);
    connect(&messages, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { keepPlace(first, last); });
    connect(&messages, &Model::heldCountChanged, this, &MessagesTable::updateArrivals);
}

void MessagesTable::showNewest() {
    scrollToTop();
    follow();
}

void MessagesTable::follow() {
    const bool atTop = verticalScrollBar()->value() == 0;
    m_messages.setArrivals(atTop ? Model::Arrivals::Insert : Model::Arrivals::Hold);
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_messages.setVisibleRows(first, last >= 0 ? last : m_messages.rowCount() - 1);
}

void MessagesTable::keepPlace(int first, int last) {
    const int offset = verticalScrollBar()->value();
    if (offset == 0 || first > rowAt(0)) {
        return;
    }
    // The view lays out the new rows later; only then can it scroll past them.
    const int added = (last - first + 1) * verticalHeader()->defaultSectionSize();
    QMetaObject::invokeMethod(
        this, [this, place = offset + added] { verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

void MessagesTable::updateArrivals() {
    const int count = m_messages.heldCount();
    m_arrivals->setVisible(count > 0);
    m_arrivals->setText(count >= Model::pageSize ? tr("%Ln+ new messages", "at least", count)
                                                 : tr("%Ln new messages", nullptr, count));
    m_arrivals->adjustSize();
    m_arrivals->move((viewport()->width() - m_arrivals->width()) / 2, 8);
    m_arrivals->raise();
}

void MessagesTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return;
    }
    DataTable::keyPressEvent(event);
}

void MessagesTable::resizeEvent(QResizeEvent* event) {
    DataTable::resizeEvent(event);
    updateArrivals();
    follow();
}

} // namespace am::ui
