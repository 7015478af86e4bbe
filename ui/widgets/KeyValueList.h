// Rows of name and value, as inspectors show them.
#pragma once

#include <QWidget>

class QGridLayout;

namespace am::ui {

class KeyValueList : public QWidget {
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Text, ///< selectable, wraps
        Id    ///< selectable monospace with a copy button
    };

    explicit KeyValueList(QWidget* parent = nullptr);

    /// An empty value shows a dash. `toolTip` may carry the complete form.
    void addRow(const QString& name, const QString& value, Kind kind = Kind::Text,
                const QString& toolTip = {});
    /// Any widget as value, e.g. a StatusBadge; the list takes it.
    void addRow(const QString& name, QWidget* value);
    void clear();

private:
    void addName(const QString& name);

    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace am::ui
