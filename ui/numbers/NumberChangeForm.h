// What is to be changed about many numbers.
#pragma once

#include "models/NumberBulkPlan.h"
#include "models/NumbersController.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace am::ui {

class FormRow;

/// The fields of one kind of change; none for a change that has no further terms.
class NumberChangeForm : public QWidget {
    Q_OBJECT
public:
    NumberChangeForm(models::NumberChange::Act act, const QList<models::CampaignChoice>& campaigns,
                     QWidget* parent = nullptr);

    models::NumberChange change() const;
    /// Puts a change into the fields, e.g. for a picture.
    void setChange(const models::NumberChange& change);

Q_SIGNALS:
    void edited();

private:
    /// Left as it is, set, or cleared.
    struct UrlField {
        QComboBox* what = nullptr;
        QLineEdit* url = nullptr;
        FormRow* row = nullptr;
    };
    void buildAttach(QVBoxLayout* column, const QList<models::CampaignChoice>& campaigns);
    void buildLabel(QVBoxLayout* column);
    void buildWebhooks(QVBoxLayout* column);
    UrlField buildUrl(QVBoxLayout* column, const QString& label, const char* name);
    static std::optional<QString> urlOf(const UrlField& field);
    void update();

    models::NumberChange::Act m_act;
    QComboBox* m_campaign = nullptr;
    QLineEdit* m_label = nullptr;
    UrlField m_inbound;
    UrlField m_status;
};

} // namespace am::ui
