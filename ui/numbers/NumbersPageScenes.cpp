// What the tour takes pictures of on the page of numbers.
#include "models/AvailableNumbersModel.h"
#include "models/NumberBulkController.h"
#include "ui/numbers/NumberBulkDialog.h"
#include "ui/numbers/NumberBulkOrderDialog.h"
#include "ui/numbers/NumberChangeForm.h"
#include "ui/numbers/NumberDialogs.h"
#include "ui/numbers/NumberInspector.h"
#include "ui/numbers/NumberOrderDialog.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/numbers/NumbersTable.h"

#include <algorithm>

namespace am::ui {

using Act = models::NumberChange::Act;

QStringList NumbersPage::scenes() const {
    return {QStringLiteral("number"),    QStringLiteral("selection"), QStringLiteral("change"),
            QStringLiteral("results"),   QStringLiteral("release"),   QStringLiteral("get"),
            QStringLiteral("bulk-order")};
}

void NumbersPage::showScene(const QString& scene) {
    m_table->clearSelection();
    if (scene == QLatin1String("get")) {
        models::NumberSearchTerms terms;
        terms.numberType = QStringLiteral("local");
        terms.areaCodes = QStringList{QStringLiteral("415"), QStringLiteral("628")};
        terms.pattern = models::NumberPattern(QStringLiteral("55"));
        NumberOrderDialog* dialog = openOrderDialog();
        models::AvailableNumbersModel& offers = dialog->controller().offers();
        connect(
            &offers, &QAbstractItemModel::rowsInserted, dialog,
            [&offers] {
                for (int row = 0; row < std::min(3, offers.count()); ++row) {
                    offers.addToCart(offers.row(row).number.number);
                }
            },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        dialog->searchFor(terms);
    } else if (scene == QLatin1String("bulk-order")) {
        core::BulkOrderRequest request;
        request.quantity = 25;
        request.areaCode = QStringLiteral("415");
        request.label = QStringLiteral("Branch");
        m_dialogs->openBulkOrder()->setRequest(request);
    } else if (scene == QLatin1String("results")) {
        showResultsScene();
    } else if (scene == QLatin1String("number")) {
        m_table->setCurrentIndex(m_shown->index(0, 0));
        inspect(m_table->currentId());
    } else {
        m_inspector->close();
        m_table->selectAll();
        if (scene == QLatin1String("change")) {
            models::NumberChange change;
            change.label = QStringLiteral("Front desk {n}");
            changeSelection(Act::Label)->form()->setChange(change);
        } else if (scene == QLatin1String("release")) {
            changeSelection(Act::Release);
        }
    }
}

void NumbersPage::showResultsScene() {
    // A label that the API refuses for its length, so that the numbers stay as they are.
    constexpr int tooLong = 300;
    m_table->selectAll();
    models::NumberChange change;
    change.label =
        QStringLiteral("Front desk {n}, beside the workshop ").leftJustified(tooLong, QLatin1Char('.'));
    changeSelection(Act::Label)->form()->setChange(change);
    m_dialogs->changes().start();
}

} // namespace am::ui
