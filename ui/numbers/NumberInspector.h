// Everything about one of our numbers, and what may be changed.
#pragma once

#include "models/ErrorText.h"
#include "models/NumbersController.h"
#include "models/OwnedNumbersModel.h"
#include "sync/CurlCommands.h"
#include "ui/widgets/Inspector.h"
#include "ui/widgets/Navigation.h"

class QComboBox;
class QLabel;
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
    /// `curl` writes acts on the number as commands.
    NumberInspector(models::NumbersController& controller, sync::CurlCommands curl,
                    QWidget* parent = nullptr);

    const QString& numberId() const { return m_row.number.id; }
    /// Shows the number with this id; nothing happens if there is none.
    void inspect(const QString& id);
    void showFailure(const models::ErrorText& error);

Q_SIGNALS:
    void releaseAsked(const QString& id, am::core::ReleaseTo to);
    /// `what` was put into `text`, in a few words.
    void copyAsked(const QString& text, const QString& what);
    void navigationAsked(const am::ui::Navigation& target);

private:
    void build();
    void buildTop();
    void buildRelease();
    void showFacts();
    void showCurlMenu();
    void go(const QString& pageId);
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
    QLabel* m_optOuts;
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
    sync::CurlCommands m_curl;
    QPushButton* m_copy;
    QPushButton* m_copyCurl;
    QPushButton* m_toCampaign;
    QPushButton* m_release;
    QPushButton* m_releaseToCarrier;
};

} // namespace am::ui
