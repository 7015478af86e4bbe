// Search numbers on offer, put some into the cart, order them.
#pragma once

#include "models/NumberOrderController.h"
#include "models/NumbersController.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/PageContext.h"

class QAction;
class QStackedWidget;

namespace am::ui {

class Banner;
class DataTable;
class EmptyState;
class ErrorCard;
class NumberCartPane;
class NumberSearchBar;
class ToneText;

/// Blocks nothing; stays open until closed or the order went through. Shows an order that is under way as it
/// stands, so the controller outlives the dialog.
class NumberOrderDialog : public FormDialog {
    Q_OBJECT
public:
    NumberOrderDialog(const PageContext& context, models::NumberOrderController& controller,
                      const QList<models::CampaignChoice>& campaigns, QWidget* parent);

    void setCampaigns(const QList<models::CampaignChoice>& campaigns);
    bool isBusy() const;
    /// Fills the search fields in and searches.
    void searchFor(const models::NumberSearchTerms& terms);
    models::NumberOrderController& controller() { return *m_controller; }

Q_SIGNALS:
    /// Rather many than chosen ones.
    void bulkOrderAsked();

private:
    QWidget* buildOffers();
    void buildFooter();
    void updateOffers();
    void showNothingFound();
    void updateOffersNote();
    void updateOrderState();
    /// Also between two looks at an order whose answer was lost.
    bool isLookingUp() const;
    void showOrderError(const core::ApiError& error);
    void askOrder();

    PageContext m_context;
    models::NumberOrderController* m_controller;
    NumberSearchBar* m_search = nullptr;
    QStackedWidget* m_offersStack = nullptr;
    EmptyState* m_offersEmpty = nullptr;
    ErrorCard* m_searchError = nullptr;
    DataTable* m_offers = nullptr;
    ToneText* m_offersNote = nullptr;
    NumberCartPane* m_cart = nullptr;
    Banner* m_gone = nullptr;
    QList<QAction*> m_nextSteps; ///< of a search that found nothing
};

} // namespace am::ui
