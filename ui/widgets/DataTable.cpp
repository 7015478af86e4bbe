// Presets of the table view, and what the settings remember of it.
#include "ui/widgets/DataTable.h"

#include "models/Roles.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/ConsoleStyle.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

namespace am::ui {

DataTable::DataTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new BadgeDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setFixedHeight(32);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_stretching) {
            if (column != m_stretchColumn) {
                stretch();
            }
            saveColumns();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::saveColumns);
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
    applyDensity();
}

void DataTable::setModel(QAbstractItemModel* newModel) {
    QTableView::setModel(newModel);
    Q_EMIT rowChanged(QModelIndex());
}

void DataTable::setColumns(const QList<int>& widths, int stretchColumn) {
    const QScopedValueRollback<bool> quiet(m_stretching, true);
    m_stretchColumn = stretchColumn;
    for (int column = 0; column < widths.size(); ++column) {
        horizontalHeader()->resizeSection(column, widths.at(column) + (column == 0 ? m_indent : 0));
        if (column == stretchColumn) {
            m_stretchMinimum = widths.at(column);
        }
    }
    stretch();
}

void DataTable::setYieldingColumns(const QList<int>& columns) {
    m_yielding = columns;
    stretch();
}

void DataTable::rememberColumns(QSettings& settings, const QString& place) {
    m_place = place + QStringLiteral("tables/") + objectName();
    {
        const QScopedValueRollback<bool> quiet(m_stretching, true);
        const QByteArray state = settings.value(m_place).toByteArray();
        if (!state.isEmpty()) {
            horizontalHeader()->restoreState(state);
            // What was left out then may have room now.
            for (const int column : std::as_const(m_yielding)) {
                horizontalHeader()->setSectionHidden(column, false);
            }
            m_leftOut.clear();
        }
    }
    m_settings = &settings;
    restoreHidden();
    stretch();
}

void DataTable::restoreHidden() {
    const QScopedValueRollback<bool> quiet(m_stretching, true);
    const QStringList names = m_settings->value(m_place + QStringLiteral("-hidden")).toStringList();
    for (const QString& name : names) {
        const int column = name.toInt();
        if (column >= 0 && column < horizontalHeader()->count() && !m_staying.contains(column)) {
            m_hidden.insert(column);
            horizontalHeader()->setSectionHidden(column, true);
        }
    }
}

void DataTable::offerColumnChoice(const QList<int>& staying) {
    m_staying = staying;
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
}

void DataTable::showColumnMenu(const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction* action =
            menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isColumnChosen(column));
        action->setEnabled(!m_staying.contains(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool chosen) { setColumnChosen(column, chosen); });
    }
    menu->addSeparator();
    QAction* all = menu->addAction(tr("Show all columns"));
    all->setEnabled(!m_hidden.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        const QSet<int> hidden = m_hidden;
        for (const int column : hidden) {
            setColumnChosen(column, true);
        }
    });
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void DataTable::setColumnChosen(int column, bool chosen) {
    if (chosen == isColumnChosen(column) || m_staying.contains(column)) {
        return;
    }
    {
        const QScopedValueRollback<bool> quiet(m_stretching, true);
        if (chosen) {
            m_hidden.remove(column);
        } else {
            m_hidden.insert(column);
            m_leftOut.remove(column);
        }
        horizontalHeader()->setSectionHidden(column, !chosen);
    }
    stretch();
    if (m_settings) {
        QStringList names;
        for (const int hidden : std::as_const(m_hidden)) {
            names.append(QString::number(hidden));
        }
        m_settings->setValue(m_place + QStringLiteral("-hidden"), names);
        saveColumns();
    }
}

void DataTable::setLeadingIndent(int pixels) {
    if (horizontalHeader()->count() > 0) {
        const QScopedValueRollback<bool> quiet(m_stretching, true);
        horizontalHeader()->resizeSection(0, horizontalHeader()->sectionSize(0) + pixels - m_indent);
    }
    m_indent = pixels;
    stretch();
}

int DataTable::leadingIndent(const QWidget* widget) {
    const auto* table = qobject_cast<const DataTable*>(widget);
    if (!table && widget) {
        table = qobject_cast<const DataTable*>(widget->parentWidget());
    }
    return table ? table->m_indent : 0;
}

QModelIndex DataTable::currentRow() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.siblingAtColumn(0) : QModelIndex();
}

QVariantList DataTable::selectedKeys() const {
    QVariantList keys;
    if (selectionModel()) {
        const QModelIndexList rows = selectionModel()->selectedRows();
        for (const QModelIndex& row : rows) {
            keys << row.data(models::KeyRole);
        }
    }
    return keys;
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyDensity();
    }
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::rowsInserted(const QModelIndex& parent, int start, int end) {
    QTableView::rowsInserted(parent, start, end);
    // Qt asks for more rows when the scroll bar stands at its end, in a timer that may fire before the new
    // rows are laid out; an out-of-date range would make it fetch a page nobody scrolled to.
    updateGeometries();
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretch();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid()) {
        Q_EMIT rowChanged(current.isValid() ? current.siblingAtColumn(0) : QModelIndex());
    }
}

void DataTable::setRowLines(int lines) {
    m_rowLines = lines;
    applyDensity();
}

void DataTable::applyDensity() {
    constexpr int furtherLine = 14;
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(ConsoleStyle::rowHeight(this) + (m_rowLines - 1) * furtherLine);
}

void DataTable::stretch() {
    const QHeaderView* header = horizontalHeader();
    if (m_stretchColumn < 0 || m_stretchColumn >= header->count()) {
        return;
    }
    yieldColumns();
    int others = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column != m_stretchColumn) {
            others += header->sectionSize(column);
        }
    }
    const QScopedValueRollback<bool> quiet(m_stretching, true);
    horizontalHeader()->resizeSection(m_stretchColumn,
                                      std::max(m_stretchMinimum, viewport()->width() - others));
}

void DataTable::yieldColumns() {
    QHeaderView* header = horizontalHeader();
    int needed = m_stretchMinimum;
    for (int column = 0; column < header->count(); ++column) {
        if (column != m_stretchColumn && isColumnChosen(column)) {
            needed += m_leftOut.value(column, header->sectionSize(column));
        }
    }
    const QScopedValueRollback<bool> quiet(m_stretching, true);
    for (const int column : std::as_const(m_yielding)) {
        if (!isColumnChosen(column)) {
            continue;
        }
        const bool tooWide = needed > viewport()->width();
        const int width = m_leftOut.value(column, header->sectionSize(column));
        needed -= tooWide ? width : 0;
        if (tooWide && !m_leftOut.contains(column)) {
            m_leftOut.insert(column, width);
            header->setSectionHidden(column, true);
        } else if (!tooWide && m_leftOut.remove(column) > 0) {
            header->setSectionHidden(column, false);
        }
    }
}

void DataTable::copySelection() const {
    QStringList lines;
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column) || m_leftOut.contains(column)) {
                cells << row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
            }
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void DataTable::saveColumns() {
    if (m_settings && !m_stretching) {
        m_settings->setValue(m_place, horizontalHeader()->saveState());
    }
}

} // namespace am::ui
