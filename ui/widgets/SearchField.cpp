// Waits for a pause in typing, then asks.
#include "ui/widgets/SearchField.h"

#include "ui/widgets/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace am::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(IconName::Search), LeadingPosition);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() || m_timer.interval() == 0) {
            search();
        } else {
            m_timer.start();
        }
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
}

void SearchField::search() {
    m_timer.stop();
    if (text() != m_last) {
        m_last = text();
        Q_EMIT searched(m_last);
    }
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace am::ui
