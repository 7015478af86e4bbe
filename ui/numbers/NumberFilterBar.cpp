// Keeps the choices equal to the criteria.
#include "ui/numbers/NumberFilterBar.h"

#include "models/Formats.h"
#include "models/NumbersController.h"
#include "models/OwnedNumbersModel.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using models::NumberCriteria;
using models::OwnedNumbersModel;

namespace {

/// Stands for "any campaign"; no campaign at all is an empty id.
const QVariant anyCampaign = -1;

} // namespace

NumberFilterBar::NumberFilterBar(QWidget* parent) : QWidget(parent) {
    m_sending = new SegmentedControl({tr("All"), tr("Can send"), tr("Receive only")}, this);
    m_sending->setObjectName(QStringLiteral("numberKindSegmentedControl"));
    m_sending->setAccessibleName(tr("Which numbers"));
    m_search = new SearchField(tr("Number, label, campaign or brand"), this);
    m_search->setObjectName(QStringLiteral("numberSearchField"));
    m_search->setMaximumWidth(360);
    m_more = new QPushButton(icon(IconName::Filter), tr("Filters"), this);
    m_more->setObjectName(QStringLiteral("moreFiltersPushButton"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_clear = new QPushButton(tr("Clear filters"), this);
    m_clear->setObjectName(QStringLiteral("clearNumberFiltersPushButton"));
    setButtonKind(m_clear, ButtonKind::Quiet);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_sending);
    first->addWidget(m_search, 1);
    first->addWidget(m_more);
    first->addWidget(m_clear);
    first->addStretch();
    column->addLayout(first);

    m_details = new QWidget(this);
    m_type = makeBox("numberTypeComboBox", tr("Type"), {{tr("Any type"), QString()}});
    m_campaign = makeBox("numberCampaignComboBox", tr("Campaign"), {{tr("Any campaign"), anyCampaign}});
    m_brand = makeBox("numberBrandComboBox", tr("Brand"), {{tr("Any brand"), QString()}});
    m_carries = makeBox("numberCarriesComboBox", tr("Carries"),
                        {{tr("Carries anything"), int(NumberCriteria::Carries::Any)},
                         {tr("Carries SMS"), int(NumberCriteria::Carries::Sms)},
                         {tr("Carries MMS"), int(NumberCriteria::Carries::Mms)}});
    m_webhooks = makeBox("numberWebhooksComboBox", tr("Webhooks"),
                         {{tr("Any webhooks"), int(NumberCriteria::Webhooks::Any)},
                          {tr("Inbound set"), int(NumberCriteria::Webhooks::InboundSet)},
                          {tr("Inbound missing"), int(NumberCriteria::Webhooks::InboundMissing)},
                          {tr("Status set"), int(NumberCriteria::Webhooks::StatusSet)},
                          {tr("Status missing"), int(NumberCriteria::Webhooks::StatusMissing)}});
    m_quiet = makeBox("numberQuietComboBox", tr("Traffic"),
                      {{tr("Any traffic"), 0}, {tr("Quiet for 30 days"), 30}, {tr("Quiet for 90 days"), 90}});
    auto* second = new QHBoxLayout(m_details);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(8);
    for (QComboBox* box : {m_type, m_campaign, m_brand, m_carries, m_webhooks, m_quiet}) {
        second->addWidget(box, 1);
    }
    second->addStretch();
    column->addWidget(m_details);
    m_details->hide();

    connect(m_sending, &SegmentedControl::currentChanged, this, &NumberFilterBar::changed);
    connect(m_search, &SearchField::searched, this, &NumberFilterBar::changed);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_clear, &QPushButton::clicked, this, [this] { setCriteria({}); });
    updateState();
}

QComboBox* NumberFilterBar::makeBox(const char* name, const QString& accessibleName,
                                    const QList<Choice>& choices) {
    auto* box = new QComboBox(m_details);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setMaximumWidth(210);
    refill(box, choices, choices.constFirst().second);
    connect(box, &QComboBox::currentIndexChanged, this, &NumberFilterBar::changed);
    return box;
}

void NumberFilterBar::refill(QComboBox* box, const QList<Choice>& choices, const QVariant& kept) {
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Choice& choice : choices) {
        box->addItem(choice.first, choice.second);
        box->setItemData(box->count() - 1, models::Formats::toolTip(choice.first), Qt::ToolTipRole);
    }
    box->setCurrentIndex(std::max(0, box->findData(kept)));
}

NumberCriteria NumberFilterBar::criteria() const {
    NumberCriteria criteria = m_wanted;
    criteria.text = m_search->text().trimmed();
    criteria.sending = NumberCriteria::Sending(m_sending->current());
    criteria.carries = NumberCriteria::Carries(m_carries->currentData().toInt());
    criteria.webhooks = NumberCriteria::Webhooks(m_webhooks->currentData().toInt());
    criteria.quietDays = m_quiet->currentData().toInt();
    return criteria;
}

void NumberFilterBar::setCriteria(const NumberCriteria& criteria) {
    show(criteria);
    Q_EMIT criteriaChanged(criteria);
}

void NumberFilterBar::show(const NumberCriteria& criteria) {
    const QScopedValueRollback<bool> updating(m_updating, true);
    m_wanted = criteria;
    m_search->setText(criteria.text);
    m_sending->setCurrent(int(criteria.sending));
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_type, criteria.type);
    choose(m_campaign, criteria.campaignId ? QVariant(*criteria.campaignId) : anyCampaign);
    choose(m_brand, criteria.brandId);
    choose(m_carries, int(criteria.carries));
    choose(m_webhooks, int(criteria.webhooks));
    choose(m_quiet, criteria.quietDays);
    if (criteria.hasDetails()) {
        m_more->setChecked(true);
    }
    updateState();
}

void NumberFilterBar::setChoices(const OwnedNumbersModel& numbers,
                                 const QList<models::CampaignChoice>& campaigns) {
    QList<Choice> types{{tr("Any type"), QString()}};
    QList<Choice> brands{{tr("Any brand"), QString()}};
    for (const models::OwnedNumberRow& row : numbers.rows()) {
        const Choice type{OwnedNumbersModel::typeName(row.number.numberType), row.number.numberType};
        const Choice brand{row.brandTitle, row.brandId};
        if (!row.number.numberType.isEmpty() && !types.contains(type)) {
            types.append(type);
        }
        if (!row.brandId.isEmpty() && !brands.contains(brand)) {
            brands.append(brand);
        }
    }
    QList<Choice> campaignChoices{{tr("Any campaign"), anyCampaign}, {tr("No campaign"), QString()}};
    for (const models::CampaignChoice& campaign : campaigns) {
        campaignChoices.append({campaign.title, campaign.id});
    }
    // What is remembered and does not occur any more still narrows, so it is shown.
    const auto keep = [](QList<Choice>& choices, const QString& wanted) {
        const bool occurs = std::any_of(choices.cbegin(), choices.cend(),
                                        [&wanted](const Choice& choice) { return choice.second == wanted; });
        if (!wanted.isEmpty() && !occurs) {
            choices.append({wanted, wanted});
        }
    };
    keep(types, m_wanted.type);
    keep(campaignChoices, m_wanted.campaignId.value_or(QString()));
    keep(brands, m_wanted.brandId);
    const QScopedValueRollback<bool> updating(m_updating, true);
    refill(m_type, types, m_wanted.type);
    refill(m_campaign, campaignChoices, m_wanted.campaignId ? QVariant(*m_wanted.campaignId) : anyCampaign);
    refill(m_brand, brands, m_wanted.brandId);
}

void NumberFilterBar::changed() {
    if (m_updating) {
        return;
    }
    m_wanted.type = m_type->currentData().toString();
    m_wanted.campaignId = m_campaign->currentData() == anyCampaign
                              ? std::nullopt
                              : std::optional(m_campaign->currentData().toString());
    m_wanted.brandId = m_brand->currentData().toString();
    updateState();
    Q_EMIT criteriaChanged(criteria());
}

void NumberFilterBar::updateState() {
    const NumberCriteria now = criteria();
    m_clear->setVisible(now.isNarrow());
    m_more->setText(now.hasDetails() ? tr("Filters (on)") : tr("Filters"));
}

} // namespace am::ui
