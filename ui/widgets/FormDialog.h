// A window of its own to fill something in, beside the page it belongs to.
#pragma once

#include "models/ErrorText.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace am::ui {

class ErrorCard;

/// Heading, what went wrong, scrolling body, and a line of buttons. It blocks nothing and can be resized; Esc
/// closes it.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString& title, const QString& purpose, const QString& primaryLabel, QWidget* parent);

    QVBoxLayout* body() { return m_body; }
    void addSection(const QString& heading);
    /// Between heading and body, not scrolled.
    QVBoxLayout* top() { return m_top; }
    QPushButton* primaryButton() { return m_primary; }
    QPushButton* closeButton() { return m_close; }
    /// Leading end of the line of buttons.
    QHBoxLayout* footer() { return m_footer; }
    /// Takes the place of the scrolling body, for content that scrolls by itself.
    void setFillingContent(QWidget* content);
    void setNote(const QString& note);

    void showError(const models::ErrorText& error, std::function<void()> retry = {});
    void clearError();
    /// Makes room for what was just shown, as far as the screen allows.
    void grow();
    ErrorCard* errorCard() { return m_error; }
    /// Scrolls to a part of the body and puts the cursor there.
    void reveal(QWidget* part);

private:
    QVBoxLayout* m_top;
    QVBoxLayout* m_body;
    QScrollArea* m_scroll;
    ErrorCard* m_error;
    QLabel* m_note;
    QHBoxLayout* m_footer;
    QPushButton* m_close;
    QPushButton* m_primary;
};

} // namespace am::ui
