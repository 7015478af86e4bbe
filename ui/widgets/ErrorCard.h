// An error in full: what happened, what to do, code and request id to copy.
#pragma once

#include "models/ErrorText.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace am::ui {

/// Design rule 4.9 as a widget. The height follows the text.
class ErrorCard : public QWidget {
    Q_OBJECT
public:
    explicit ErrorCard(QWidget* parent = nullptr);

    void setError(const models::ErrorText& error, std::function<void()> retry = {});
    const models::ErrorText& error() const { return m_error; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateTexts();

    models::ErrorText m_error;
    std::function<void()> m_retry;
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_nextStep;
    QLabel* m_server;
    QLabel* m_code;
    QLabel* m_requestId;
    QWidget* m_requestRow;
    QPushButton* m_copy;
    QPushButton* m_retryButton;
};

} // namespace am::ui
