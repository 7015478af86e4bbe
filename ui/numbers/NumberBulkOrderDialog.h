// Orders numbers by quantity, and shows how far the order has come.
#pragma once

#include "models/NumberBulkOrderController.h"
#include "models/NumbersController.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/PageContext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace am::models {
class NumberPrices;
}

namespace am::ui {

class FormRow;
class SegmentedControl;
class ToneText;

/// The form of a new order, or the progress of the one that is not finished. Closing it stops nothing.
class NumberBulkOrderDialog : public FormDialog {
    Q_OBJECT
public:
    NumberBulkOrderDialog(const PageContext& context, models::NumberBulkOrderController& controller,
                          const QList<models::CampaignChoice>& campaigns, QWidget* parent);

    /// Puts terms into the form.
    void setRequest(const core::BulkOrderRequest& request);

Q_SIGNALS:
    /// The user wants to see these numbers in the table.
    void showAsked(const QStringList& ids);

private:
    using Stage = models::NumberBulkOrderController::Stage;
    void buildForm(const QList<models::CampaignChoice>& campaigns);
    void buildProgress();
    QPushButton* addButton(const QString& text, const char* name);
    core::BulkOrderRequest request() const;
    void askOrder();
    void update();
    void updateForm();
    void updatePrice();
    void updateProgress();
    void updateButtons();
    QString stageText() const;

    PageContext m_context;
    models::NumberBulkOrderController& m_controller;
    models::NumberPrices* m_prices;
    QWidget* m_form = nullptr;
    SegmentedControl* m_type = nullptr;
    QSpinBox* m_quantity = nullptr;
    QLineEdit* m_areaCode = nullptr;
    QLineEdit* m_pattern = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_campaign = nullptr;
    ToneText* m_price = nullptr;
    ToneText* m_problem = nullptr;
    QWidget* m_progress = nullptr;
    QLabel* m_stage = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_numbers = nullptr;
    QPushButton* m_curl = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace am::ui
