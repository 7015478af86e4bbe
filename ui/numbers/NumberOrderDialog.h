// Search numbers on offer, put some into the cart, order them.
#pragma once

#include "models/NumberOrderController.h"
#include "models/NumbersController.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/PageContext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace am::ui {

class Banner;
class DataTable;
class EmptyState;
class ErrorCard;
class NumberSearchBar;

/// Blocks nothing; stays open until closed or the order went through.
class NumberOrderDialog : public FormDialog {
    Q_OBJECT
public:
    NumberOrderDialog(const PageContext& context, const QList<models::CampaignChoice>& campaigns,
                      QWidget* parent);

    void setCampaigns(const QList<models::CampaignChoice>& campaigns);
    bool isBusy() const;
    /// Fills the search fields in and searches.
    void searchFor(const core::NumberSearch& terms);
    models::NumberOrderController& controller() { return *m_controller; }

Q_SIGNALS:
    void ordered(const QStringList& ids);

private:
    QWidget* buildOffers();
    QWidget* buildCart();
    void updateCampaignChoice();
    bool isAllTollFree() const;
    void updateOffers();
    void updateCart();
    void updateOrderState();
    void askOrder();
    QString walletLine() const;

    PageContext m_context;
    models::NumberOrderController* m_controller;
    NumberSearchBar* m_search = nullptr;
    QStackedWidget* m_offersStack = nullptr;
    EmptyState* m_offersEmpty = nullptr;
    ErrorCard* m_searchError = nullptr;
    DataTable* m_offers = nullptr;
    QLabel* m_cartTitle = nullptr;
    QListWidget* m_cart = nullptr;
    QLabel* m_cartHint = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_campaign = nullptr;
    QLabel* m_wallet = nullptr;
    Banner* m_gone = nullptr;
};

} // namespace am::ui
