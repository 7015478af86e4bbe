// Asks a contact for consent, beside the conversation it is about.
#pragma once

#include "models/DoubleOptInController.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace am::ui {

class Banner;
class LandlineWarning;
class ComposerTextEdit;
class ErrorCard;

/// A card that does not block: confirmation text, what may come of it, and the outcome. Input stays after a
/// failure.
class DoubleOptInPanel : public QWidget {
    Q_OBJECT
public:
    explicit DoubleOptInPanel(sync::Workspace& workspace, QWidget* parent = nullptr);

    /// Opens for one contact with a suggested text.
    void open(const QString& phoneNumberId, const QString& contact, const QString& brandName);
    void close();
    /// Open, and without an outcome yet.
    bool isAsking() const { return !isHidden() && !m_done; }

Q_SIGNALS:
    /// Has an outcome, which stays until the panel is closed.
    void answered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void evaluate();
    void start();

    models::DoubleOptInController m_controller;
    QLabel* m_heading;
    LandlineWarning* m_landline;
    ComposerTextEdit* m_confirmation;
    QLineEdit* m_agreement;
    QLabel* m_segments;
    QLabel* m_outcomes;
    Banner* m_outcome;
    ErrorCard* m_error;
    QPushButton* m_start;
    QPushButton* m_cancel;
    bool m_done = false;
};

} // namespace am::ui
