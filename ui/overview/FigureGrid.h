// The figures of the overview, side by side.
#pragma once

#include "models/Overview.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace am::ui {

class ClickableBox;

class FigureGrid : public QWidget {
    Q_OBJECT
public:
    explicit FigureGrid(std::function<void(const models::PageLink&)> follow, QWidget* parent = nullptr);

    /// Changes the labels in place; tiles are made the first time.
    void setTiles(const QList<models::FigureTile>& tiles);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Box {
        ClickableBox* box = nullptr;
        QLabel* label = nullptr;
        QLabel* value = nullptr;
        QLabel* comparison = nullptr;
        QLabel* week = nullptr;
        models::PageLink link;
    };

    void makeBox(const models::FigureTile& tile);
    void arrange();

    std::function<void(const models::PageLink&)> m_follow;
    QHash<QString, Box> m_boxes;
    QStringList m_order;
    int m_columns = 0;
    QGridLayout* m_grid;
};

} // namespace am::ui
