// Everything about one of our numbers, and what may be changed.
#pragma once

#include "models/ErrorText.h"
#include "models/NumbersController.h"
#include "models/OwnedNumbersModel.h"
#include "ui/widgets/Inspector.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace am::ui {

class ErrorCard;
class FormRow;
class KeyValueList;

/// Keeps what is being typed when the data behind it changes.
class NumberInspector : public Inspector {
    Q_OBJECT
public:
    explicit NumberInspector(models::NumbersController& controller, QWidget* parent = nullptr);

    const QString& numberId() const { return m_row.number.id; }
    /// Shows the number with this id; nothing happens if there is none.
    void inspect(const QString& id);
    void showFailure(const models::ErrorText& error);

Q_SIGNALS:
    void releaseAsked(const QString& id);
    void copyAsked(const QString& text);

private:
    void build();
    void buildCampaign();
    void buildWebhooks();
    void refresh();
    void refreshCampaigns();
    void updateButtons();
    void saveLabel();
    void saveWebhooks();
    void applyCampaign();

    models::NumbersController& m_controller;
    models::OwnedNumberRow m_row;
    ErrorCard* m_error;
    KeyValueList* m_facts;
    KeyValueList* m_ids;
    QLineEdit* m_label;
    QPushButton* m_saveLabel;
    QComboBox* m_campaign;
    FormRow* m_campaignRow;
    QPushButton* m_applyCampaign;
    QLineEdit* m_inboundUrl;
    QLineEdit* m_statusUrl;
    FormRow* m_inboundRow;
    FormRow* m_statusRow;
    QPushButton* m_saveWebhooks;
    QPushButton* m_copy;
    QPushButton* m_release;
};

} // namespace am::ui
