// The one search box of the window.
#pragma once

#include "ui/widgets/Navigation.h"

#include <QLineEdit>

class QStandardItemModel;

namespace am::ui {

/// Enter searches the messages; what looks like a telephone number also offers its conversations.
class GlobalSearch : public QLineEdit {
    Q_OBJECT
public:
    explicit GlobalSearch(QWidget* parent = nullptr);

    /// Where Enter goes with this text.
    static QList<Navigation> targets(const QString& text);

Q_SIGNALS:
    void chosen(const am::ui::Navigation& target);

private:
    void offer(const QString& text);
    void choose(int row);

    QStandardItemModel* m_offers;
    QString m_typed;
};

} // namespace am::ui
