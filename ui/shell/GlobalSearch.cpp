// Placeholder, name and icon of the box.
#include "ui/shell/GlobalSearch.h"

#include "ui/widgets/Icons.h"

#include <QAction>

namespace am::ui {

using namespace Qt::StringLiterals;

GlobalSearch::GlobalSearch(QWidget* parent) : QLineEdit(parent) {
    setObjectName(u"globalSearchLineEdit"_s);
    setPlaceholderText(tr("Search messages, numbers, tags\u2026"));
    setAccessibleName(tr("Search everything"));
    setAccessibleDescription(
        tr("Results are shown below while you type; move through them with the arrow keys."));
    setToolTip(
        tr("Words, a number, an id, or a filter like status:failed from:+1415* after:2026-01-01 (Ctrl+K)"));
    setClearButtonEnabled(true);
    addAction(icon(IconName::Search), LeadingPosition);
}

} // namespace am::ui
