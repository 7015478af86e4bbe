// One block for each carrier.
#include "ui/registration/CarrierPanelView.h"

#include "models/CarrierTerms.h"
#include "models/Formats.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace am::ui {

using models::CarrierTerms;
using models::Formats;

CarrierPanelView::CarrierPanelView(const core::Campaign& campaign, const std::optional<core::Brand>& brand,
                                   QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("carrierPanelView"));
    setAccessibleName(tr("Carriers"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    const auto rows = CarrierTerms::of(campaign);
    if (rows.isEmpty()) {
        column->addWidget(
            makeLabel(campaign.isActive()
                          ? tr("The API gives no carrier data for this campaign.")
                          : tr("Nothing yet: carriers answer once the registry has accepted the campaign."),
                      TextRole::Secondary));
        return;
    }
    for (const models::CarrierRow& row : rows) {
        addCarrier(column, row);
    }
    const QString cap = brand ? CarrierTerms::dailyCap(campaign, *brand) : QString();
    if (!cap.isEmpty()) {
        column->addWidget(new ToneText(Tone::Neutral, IconName::Info, cap));
    }
}

void CarrierPanelView::addCarrier(QVBoxLayout* column, const models::CarrierRow& row) {
    auto* block = new QVBoxLayout;
    block->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(row.carrier, TextRole::Strong));
    head->addStretch();
    const bool unsaid = row.qualify == Formats::none() && row.support == Formats::none();
    head->addWidget(row.refuses ? new StatusBadge(Tone::Danger, IconName::Error, tr("Refuses"))
                    : unsaid    ? new StatusBadge(Tone::Neutral, IconName::Unknown, tr("Not said"))
                                : new StatusBadge(Tone::Success, IconName::Check, tr("Carries it")));
    block->addLayout(head);
    auto* facts = new KeyValueList;
    facts->addRow(tr("Supports it"), row.support);
    facts->addRow(tr("Qualifies"), row.qualify);
    facts->addRow(tr("Reviews by hand"), row.review);
    facts->addRow(tr("Per minute"),
                  row.perMinute == Formats::none() ? QString() : tr("%1 messages").arg(row.perMinute));
    for (const auto& other : row.others) {
        facts->addRow(other.first, other.second);
    }
    block->addWidget(facts);
    column->addLayout(block);
}

} // namespace am::ui
