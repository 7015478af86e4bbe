// The numbers that were chosen, what they will be, and what they cost.
#pragma once

#include "models/NumberOrderController.h"
#include "models/NumbersController.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace am::ui {

class ToneText;

/// Follows the controller.
class NumberCartPane : public QWidget {
    Q_OBJECT
public:
    explicit NumberCartPane(models::NumberOrderController& controller, QWidget* parent = nullptr);

    void setCampaigns(const QList<models::CampaignChoice>& campaigns);
    QString label() const;
    QString campaignId() const;
    /// What the question before an order says of campaign and price.
    QStringList facts() const;
    /// "$1.50 a month each, …"; of each type in the cart.
    QString priceText() const;

private:
    void build();
    bool isAllTollFree() const;
    void removeSelected();
    void update();
    void updatePrice();

    models::NumberOrderController& m_controller;
    QLabel* m_title = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_campaign = nullptr;
    QLabel* m_each = nullptr;
    ToneText* m_total = nullptr;
};

} // namespace am::ui
