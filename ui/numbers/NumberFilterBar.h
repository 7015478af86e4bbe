// Narrows the table of our numbers.
#pragma once

#include "models/NumberFilterModel.h"

#include <QPair>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace am::models {
class OwnedNumbersModel;
struct CampaignChoice;
} // namespace am::models

namespace am::ui {

class SearchField;
class SegmentedControl;

/// Which numbers, a search field, and a second row of choices that opens on demand and while one is taken.
class NumberFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit NumberFilterBar(QWidget* parent = nullptr);

    models::NumberCriteria criteria() const;
    /// Also announces them.
    void setCriteria(const models::NumberCriteria& criteria);
    /// What can be chosen: the campaigns, and types and brands that occur among the numbers.
    void setChoices(const models::OwnedNumbersModel& numbers, const QList<models::CampaignChoice>& campaigns);
    SearchField* searchField() { return m_search; }

Q_SIGNALS:
    void criteriaChanged(const am::models::NumberCriteria& criteria);

private:
    using Choice = QPair<QString, QVariant>;
    QComboBox* makeBox(const char* name, const QString& accessibleName, const QList<Choice>& choices);
    static void refill(QComboBox* box, const QList<Choice>& choices, const QVariant& kept);
    void show(const models::NumberCriteria& criteria);
    void changed();
    void updateState();

    SegmentedControl* m_sending;
    SearchField* m_search;
    QPushButton* m_more;
    QPushButton* m_clear;
    QWidget* m_details;
    QComboBox* m_type;
    QComboBox* m_campaign;
    QComboBox* m_brand;
    QComboBox* m_carries;
    QComboBox* m_webhooks;
    QComboBox* m_quiet;
    /// A remembered campaign or brand that is not among the choices yet.
    models::NumberCriteria m_wanted;
    bool m_updating = false;
};

} // namespace am::ui
