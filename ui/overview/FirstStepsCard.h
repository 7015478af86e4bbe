// The way from a new account to the first text.
#pragma once

#include "models/Overview.h"
#include "ui/widgets/Card.h"

#include <functional>

namespace am::ui {

class FirstStepsCard : public Card {
    Q_OBJECT
public:
    explicit FirstStepsCard(std::function<void(const models::PageLink&)> follow, QWidget* parent = nullptr);

    void setSteps(const QList<models::FirstStep>& steps);

private:
    QWidget* makeStep(const models::FirstStep& step, int number, bool next);

    std::function<void(const models::PageLink&)> m_follow;
    QList<models::FirstStep> m_steps;
    QVBoxLayout* m_list;
};

} // namespace am::ui
