// Tiles in as many columns as there is room for.
#include "ui/overview/FigureGrid.h"

#include "ui/overview/ClickableBox.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int tileWidth = 190;
constexpr int spacing = 12;
constexpr int mostColumns = 4;
} // namespace

FigureGrid::FigureGrid(std::function<void(const models::PageLink&)> follow, QWidget* parent)
    : QWidget(parent), m_follow(std::move(follow)), m_grid(new QGridLayout(this)) {
    setObjectName(u"figureGrid"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
}

void FigureGrid::setTiles(const QList<models::FigureTile>& tiles) {
    for (const models::FigureTile& tile : tiles) {
        if (!m_boxes.contains(tile.id)) {
            makeBox(tile);
        }
        Box& box = m_boxes[tile.id];
        box.link = tile.link;
        box.label->setText(tile.label);
        box.value->setText(tile.value);
        box.comparison->setText(tile.comparison);
        box.week->setText(tile.week);
        box.week->setVisible(!tile.week.isEmpty());
        box.box->setAccessibleName(tr("%1: %2. %3. %4", "label, figure, comparison, week")
                                       .arg(tile.label, tile.value, tile.comparison, tile.week));
        box.box->setToolTip(tile.link.label);
    }
    arrange();
}

void FigureGrid::makeBox(const models::FigureTile& tile) {
    Box box;
    box.box = new ClickableBox(ClickableBox::Edge::Card);
    box.box->setObjectName(tile.id + u"FigureBox"_s);
    box.label = makeLabel(tile.label, TextRole::Secondary);
    box.value = makeLabel(tile.value, TextRole::Figure);
    box.comparison = makeLabel(tile.comparison, TextRole::Secondary);
    box.week = makeLabel(tile.week, TextRole::Secondary);
    for (QLabel* label : {box.label, box.value, box.comparison, box.week}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        box.box->body()->addWidget(label);
    }
    box.box->body()->addStretch();
    connect(box.box, &QAbstractButton::clicked, this,
            [this, id = tile.id] { m_follow(m_boxes.value(id).link); });
    m_boxes.insert(tile.id, box);
    m_order.append(tile.id);
    m_columns = 0;
}

void FigureGrid::arrange() {
    const int columns = std::clamp((width() + spacing) / (tileWidth + spacing), 1, mostColumns);
    if (columns == m_columns) {
        return;
    }
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    m_columns = columns;
    for (int i = 0; i < m_order.size(); ++i) {
        m_grid->addWidget(m_boxes.value(m_order.at(i)).box, i / columns, i % columns);
    }
}

void FigureGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace am::ui
