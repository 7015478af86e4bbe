// The one search box of the window.
#pragma once

#include <QLineEdit>

namespace am::ui {

/// Looks and names of the box; SearchPanel shows what it finds.
class GlobalSearch : public QLineEdit {
    Q_OBJECT
public:
    explicit GlobalSearch(QWidget* parent = nullptr);
};

} // namespace am::ui
