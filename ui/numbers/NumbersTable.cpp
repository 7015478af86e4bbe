// Columns, keys and menu.
#include "ui/numbers/NumbersTable.h"

#include "models/NumberFilterModel.h"
#include "models/Roles.h"

#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace am::ui {

using models::OwnedNumbersModel;
using Act = models::NumberChange::Act;

NumbersTable::NumbersTable(OwnedNumbersModel& numbers, models::NumberFilterModel& shown, QWidget* parent)
    : DataTable(QStringLiteral("numbersTableView"), parent), m_numbers(numbers), m_shown(shown) {
    setAccessibleName(tr("Our numbers"));
    setModel(&m_shown);
    setColumns({150, 120, 84, 84, 180, 130, 130, 110, 110, 90, 100}, OwnedNumbersModel::Campaign);
    setYieldingColumns({OwnedNumbersModel::Created, OwnedNumbersModel::Brand, OwnedNumbersModel::Capabilities,
                        OwnedNumbersModel::Webhooks, OwnedNumbersModel::Type, OwnedNumbersModel::OptOuts,
                        OwnedNumbersModel::Propagation, OwnedNumbersModel::LastTraffic});
    setSortingEnabled(true);
    sortByColumn(OwnedNumbersModel::Number, Qt::AscendingOrder);
    offerColumnChoice({OwnedNumbersModel::Number, OwnedNumbersModel::Campaign});
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &NumbersTable::showMenu);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &NumbersTable::selectionEdited);
    connect(this, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT detailsAsked(index.data(models::KeyRole).toString());
    });
    connectKeys();
}

void NumbersTable::connectKeys() {
    const auto onKey = [this](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_F2, [this] {
        if (currentRow().isValid()) {
            edit(currentRow().siblingAtColumn(OwnedNumbersModel::Label));
        }
    });
    onKey(QKeySequence::Delete, [this] { Q_EMIT releaseAsked(); });
    onKey(Qt::Key_Escape, [this] {
        if (selectedCount() > 1) {
            clearSelection();
        } else {
            Q_EMIT escaped();
        }
    });
}

QString NumbersTable::currentId() const {
    const QModelIndex row = currentRow();
    return row.isValid() ? row.data(models::KeyRole).toString() : QString();
}

QList<models::OwnedNumberRow> NumbersTable::selection() const {
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    QList<models::OwnedNumberRow> rows;
    for (const QModelIndex& index : std::as_const(selected)) {
        rows.append(m_numbers.row(m_shown.mapToSource(index).row()));
    }
    return rows;
}

bool NumbersTable::select(const QStringList& ids) {
    QItemSelection found;
    QModelIndex first;
    for (const QString& id : ids) {
        const int at = m_numbers.indexOf(id);
        const QModelIndex index =
            at < 0 ? QModelIndex() : m_shown.mapFromSource(m_numbers.index(at, OwnedNumbersModel::Number));
        if (index.isValid()) {
            first = first.isValid() ? first : index;
            found.select(index, index);
        }
    }
    if (first.isValid()) {
        setCurrentIndex(first);
        selectionModel()->select(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(first);
    }
    return first.isValid();
}

void NumbersTable::showMenu(const QPoint& place) {
    if (selectedCount() == 0) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("numbersMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Details")), &QAction::triggered, this,
            [this] { Q_EMIT detailsAsked(currentId()); });
    menu->addSeparator();
    const QList<std::pair<QString, Act>> acts{{tr("Attach campaign…"), Act::Attach},
                                              {tr("Detach from campaign…"), Act::Detach},
                                              {tr("Set webhooks…"), Act::Webhooks},
                                              {tr("Label…"), Act::Label}};
    for (const auto& [text, act] : acts) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, act = act] { Q_EMIT actAsked(act); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Release…")), &QAction::triggered, this, &NumbersTable::releaseAsked);
    menu->popup(viewport()->mapToGlobal(place));
}

} // namespace am::ui
