// The dialogs of the numbers page, one of each, and the work that outlives them.
#pragma once

#include "models/NumberBulkPlan.h"
#include "models/NumbersController.h"
#include "models/OwnedNumbersModel.h"
#include "ui/widgets/PageContext.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace am::models {
class NumberBulkController;
class NumberBulkOrderController;
class NumberOrderController;
} // namespace am::models

namespace am::ui {

class NumberBulkDialog;
class NumberBulkOrderDialog;
class NumberOrderDialog;

/// Opens what is not open yet and raises what is. Changes and orders go on when their dialog is closed.
class NumberDialogs : public QObject {
    Q_OBJECT
public:
    NumberDialogs(PageContext context, models::NumbersController& numbers, QWidget* page);

    /// Takes the dialogs along, which would outlive what they show.
    ~NumberDialogs() override;

    models::NumberBulkController& changes() { return *m_changes; }
    models::NumberBulkOrderController& bulkOrder() { return *m_bulkOrder; }
    models::NumberOrderController& orders() { return *m_orders; }
    /// Is anything under way that a picture should wait for?
    bool isBusy() const;

    /// The panel that orders chosen numbers.
    NumberOrderDialog* openOrder();
    NumberBulkOrderDialog* openBulkOrder();
    /// The review of a change; the results of the running one if there is one.
    NumberBulkDialog* openChange(models::NumberChange::Act act, const QList<models::OwnedNumberRow>& numbers);
    NumberBulkDialog* openResults();
    /// Asks the API about the lines of any numbers.
    void openLookup();
    /// Counts what would be left behind, and asks.
    void askRelease(const QString& id, core::ReleaseTo to);

Q_SIGNALS:
    void ordered(const QStringList& ids);

private:
    template <class Dialog>
    static Dialog* raised(Dialog* dialog);
    void followOrders();
    void confirmRelease(const QHash<QString, store::NumberStake>& stakes);

    PageContext m_context;
    models::NumbersController& m_numbers;
    QWidget* m_page;
    models::NumberBulkController* m_changes;
    models::NumberBulkOrderController* m_bulkOrder;
    models::NumberOrderController* m_orders;
    QPointer<NumberOrderDialog> m_order;
    QPointer<NumberBulkOrderDialog> m_bulkOrderDialog;
    QPointer<NumberBulkDialog> m_change;
    QString m_releasing; ///< id whose release is being asked about
    core::ReleaseTo m_releaseTo = core::ReleaseTo::Quarantine;
};

} // namespace am::ui
