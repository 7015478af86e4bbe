// Opening, raising, and the question before a release.
#include "ui/numbers/NumberDialogs.h"

#include "models/NumberBulkController.h"
#include "models/NumberBulkOrderController.h"
#include "models/NumberOrderController.h"
#include "ui/lookup/LookupDialog.h"
#include "ui/numbers/NumberBulkDialog.h"
#include "ui/numbers/NumberBulkOrderDialog.h"
#include "ui/numbers/NumberOrderDialog.h"
#include "ui/numbers/ReleaseQuestion.h"
#include "ui/widgets/Notifier.h"

#include <QWidget>

namespace am::ui {

using models::NumberBulkController;
using models::NumberBulkOrderController;
using models::NumberOrderController;
using models::NumbersController;

NumberDialogs::NumberDialogs(PageContext context, NumbersController& numbers, QWidget* page)
    : QObject(page),
      m_context(std::move(context)),
      m_numbers(numbers),
      m_page(page),
      m_changes(new NumberBulkController(m_context.workspace, this)),
      m_bulkOrder(new NumberBulkOrderController(m_context.workspace, this)),
      m_orders(new NumberOrderController(m_context.workspace, this)) {
    followOrders();
    connect(&m_numbers, &NumbersController::stakesMeasured, this,
            [this](const QStringList& ids, const QHash<QString, store::NumberStake>& stakes) {
                if (!m_releasing.isEmpty() && ids == QStringList{m_releasing}) {
                    confirmRelease(stakes);
                }
            });
    connect(m_changes, &NumberBulkController::finished, this, [this] {
        const models::NumberBulkCounts counts = m_changes->counts();
        if (m_change && m_change->isVisible()) {
            return;
        }
        const bool isGood = counts.failed + counts.unknown + counts.stopped == 0;
        m_context.notifier.notify(
            tr("%1: %2", "change of many numbers, its result")
                .arg(NumberBulkDialog::titleOf(m_changes->change().act), NumberBulkDialog::summary(counts)),
            {tr("Show"),
             [this] {
                 openResults();
             }},
            isGood ? models::Tone::Success : models::Tone::Warning);
    });
    connect(m_bulkOrder, &NumberBulkOrderController::ordered, this, [this](const QStringList& ids) {
        m_context.notifier.notify(tr("%n numbers are yours now", nullptr, int(ids.size())), {},
                                  ids.isEmpty() ? models::Tone::Warning : models::Tone::Success);
    });
}

void NumberDialogs::followOrders() {
    connect(m_orders, &NumberOrderController::ordered, this, [this](const QStringList& ids) {
        m_context.notifier.notify(tr("%n numbers are yours now", nullptr, int(ids.size())), {},
                                  models::Tone::Success);
        Q_EMIT ordered(ids);
    });
    connect(m_orders, &NumberOrderController::orderChanged, this, [this] {
        using State = NumberOrderController::OrderState;
        const State state = m_orders->orderState();
        const bool isOver = state == State::Refused || state == State::NotCarriedOut ||
                            (state == State::Unknown && !m_orders->willLookAgain());
        if (isOver && !(m_order && m_order->isVisible())) {
            m_context.notifier.notify(models::describe(*m_orders->orderError()).title,
                                      {tr("Show"),
                                       [this] {
                                           openOrder();
                                       }},
                                      models::Tone::Warning);
        }
    });
}

NumberDialogs::~NumberDialogs() {
    delete m_change.data();
    delete m_bulkOrderDialog.data();
    delete m_order.data();
}

bool NumberDialogs::isBusy() const {
    return m_orders->isOrdering() || (m_order && m_order->isBusy()) || m_changes->isRunning() ||
           !m_bulkOrder->isLoaded() || m_bulkOrder->stage() == NumberBulkOrderController::Stage::Sending;
}

template <class Dialog>
Dialog* NumberDialogs::raised(Dialog* dialog) {
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

NumberOrderDialog* NumberDialogs::openOrder() {
    if (!m_order) {
        m_order = new NumberOrderDialog(m_context, *m_orders, m_numbers.campaigns(), m_page->window());
        connect(&m_numbers, &NumbersController::loaded, m_order,
                [this] { m_order->setCampaigns(m_numbers.campaigns()); });
        connect(m_order, &NumberOrderDialog::bulkOrderAsked, this, &NumberDialogs::openBulkOrder);
    }
    return raised(m_order.data());
}

NumberBulkOrderDialog* NumberDialogs::openBulkOrder() {
    if (!m_bulkOrderDialog) {
        m_bulkOrderDialog =
            new NumberBulkOrderDialog(m_context, *m_bulkOrder, m_numbers.campaigns(), m_page->window());
        connect(m_bulkOrderDialog, &NumberBulkOrderDialog::showAsked, this, &NumberDialogs::ordered);
    }
    return raised(m_bulkOrderDialog.data());
}

NumberBulkDialog* NumberDialogs::openChange(models::NumberChange::Act act,
                                            const QList<models::OwnedNumberRow>& numbers) {
    if (m_changes->isRunning()) {
        return openResults();
    }
    // One review at a time: an open one is of another selection.
    delete m_change.data();
    m_change = new NumberBulkDialog(m_context, m_numbers, *m_changes, act, numbers, m_page->window());
    return raised(m_change.data());
}

NumberBulkDialog* NumberDialogs::openResults() {
    if (!m_change && m_changes->hasResults()) {
        m_change = new NumberBulkDialog(m_context, m_numbers, *m_changes, m_page->window());
    }
    return m_change ? raised(m_change.data()) : nullptr;
}

void NumberDialogs::openLookup() {
    (new LookupDialog(m_context.workspace, m_page->window()))->open();
}

void NumberDialogs::askRelease(const QString& id, core::ReleaseTo to) {
    if (m_releasing.isEmpty() && m_numbers.numbers().find(id)) {
        m_releasing = id;
        m_releaseTo = to;
        m_numbers.measureStakes({id});
    }
}

void NumberDialogs::confirmRelease(const QHash<QString, store::NumberStake>& stakes) {
    const QString id = m_releasing;
    const models::OwnedNumberRow* row = m_numbers.numbers().find(id);
    if (!row) {
        m_releasing.clear();
        return;
    }
    const auto stake =
        stakes.contains(id) ? std::optional(stakes.value(id)) : std::optional<store::NumberStake>();
    const ConfirmRequest question = ReleaseQuestion::forOne(*row, stake, m_numbers.now(), m_releaseTo);
    m_context.prompter.confirm(question, this, [this, id](bool confirmed) {
        m_releasing.clear();
        if (confirmed) {
            m_numbers.release(id, m_releaseTo);
        }
    });
}

} // namespace am::ui
