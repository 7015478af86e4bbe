// The console's table: fixed row height, no grid, remembered columns, full keyboard work.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QTableView>

class QSettings;

namespace am::ui {

class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is the object name ("messagesTableView") and the place of its columns in the settings.
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Widths in pixels by column, and the one that takes the remaining room (-1 = none). Call after
    /// setModel.
    void setColumns(const QList<int>& widths, int stretchColumn);
    /// Columns that are left out while the table is too narrow for all, the first one first. Call after
    /// setColumns.
    void setYieldingColumns(const QList<int>& columns);
    /// Restores widths, order, sorting and hidden columns, and saves them from now on: under the table's
    /// name, or for each `place` of its own (a profile). Call after setColumns.
    void rememberColumns(QSettings& settings, const QString& place = {});
    /// The header's context menu shows and hides columns, except those that stay. Call after setModel.
    void offerColumnChoice(const QList<int>& staying);
    /// Shows a column or leaves it out, as the header's menu does.
    void setColumnChosen(int column, bool chosen);
    bool isColumnChosen(int column) const { return !m_hidden.contains(column); }
    /// Rows with room for this many lines of text; 1 by default.
    void setRowLines(int lines);
    /// Space before the first column, so that a table that reaches the page's edge lines up with the page's
    /// title.
    void setLeadingIndent(int pixels);
    /// The indent of the table that `widget` is or belongs to; 0 for everything else.
    static int leadingIndent(const QWidget* widget);
    /// The current row in column 0; invalid if there is none.
    QModelIndex currentRow() const;
    /// models::KeyRole of each selected row.
    QVariantList selectedKeys() const;

Q_SIGNALS:
    /// Enter, or a double click.
    void rowActivated(const QModelIndex& index);
    /// The current row changed; invalid when there is none.
    void rowChanged(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyDensity();
    void stretch();
    void yieldColumns();
    void copySelection() const;
    void saveColumns();
    void restoreHidden();
    void showColumnMenu(const QPoint& place);

    QSettings* m_settings = nullptr;
    QString m_place;      ///< in the settings
    QSet<int> m_hidden;   ///< left out by the user
    QList<int> m_staying; ///< that the user cannot leave out
    int m_indent = 0;
    int m_rowLines = 1;
    int m_stretchColumn = -1;
    int m_stretchMinimum = 120;
    bool m_stretching = false;
    QList<int> m_yielding;
    QHash<int, int> m_leftOut; ///< widths of the columns that are left out now
};

} // namespace am::ui
