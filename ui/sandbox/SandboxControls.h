// The cards that steer the sandbox: clock, reviews, disturbances, connection.
#pragma once

#include "core/SandboxTypes.h"

#include <QScrollArea>

#include <functional>

class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace am::models {
class SandboxController;
}

namespace am::ui {

class SandboxControls : public QScrollArea {
    Q_OBJECT
public:
    SandboxControls(models::SandboxController& controller, QWidget* parent = nullptr);

private:
    QWidget* makeClock();
    QWidget* makeReviews();
    QWidget* makeChaos();
    QWidget* makeConnection();
    void updateClock();
    void updateReviews();
    using Decide = std::function<void(const core::SandboxDecision&)>;
    void addReview(const QString& kind, const QString& name, const QString& objectName,
                   const QString& usualReason, Decide decide);
    void updateChaos();

    models::SandboxController& m_controller;
    QLabel* m_now;
    QLabel* m_clockKind;
    QSpinBox* m_amount;
    QComboBox* m_unit;
    QVBoxLayout* m_reviews;
    QComboBox* m_chaos;
};

} // namespace am::ui
