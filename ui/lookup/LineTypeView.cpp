// Lays out one lookup.
#include "ui/lookup/LineTypeView.h"

#include "models/Formats.h"
#include "models/LineTypeText.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;
using models::LineTypeText;

LineTypeView::LineTypeView(const QString& number, const std::optional<core::Lookup>& lookup, QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("lineTypeView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const bool known = lookup && lookup->result;
    if (known) {
        const core::LookupResult& result = *lookup->result;
        column->addWidget(new StatusBadge(LineTypeText::tone(result.lineType),
                                          iconFromFileName(LineTypeText::icon(result.lineType)),
                                          LineTypeText::word(result.lineType)),
                          0, Qt::AlignLeading);
        if (result.isFixedLine()) {
            column->addWidget(new ToneText(Tone::Warning, IconName::Landline,
                                           tr("Cannot receive texts. The API refuses to send them.")));
        }
        auto* facts = new KeyValueList;
        facts->addRow(tr("Texts by"), result.messagingProvider);
        facts->addRow(tr("Calls by"), result.voiceProvider);
        facts->addRow(tr("Country"), LineTypeText::country(result.countryCode));
        facts->addRow(tr("Looked up"), Formats::absolute(lookup->askedAt()));
        const auto until = lookup->resultKeptUntil();
        facts->addRow(tr("Kept until"), until ? Formats::isoDate(*until) : QString(),
                      KeyValueList::Kind::Text, until ? Formats::absolute(*until) : QString());
        facts->addRow(tr("Cost"), LineTypeText::cost(lookup->cost));
        column->addWidget(facts);
    } else {
        column->addWidget(makeLabel(core::canBeLookedUp(number)
                                        ? tr("Not known: not looked up in the last 90 days.")
                                        : tr("Not known. Only numbers of the United States and Canada can be "
                                             "looked up."),
                                    TextRole::Secondary));
    }
    if (core::canBeLookedUp(number)) {
        auto* ask =
            new QPushButton(icon(IconName::Search), known ? tr("Look up again…") : tr("Look up line type…"));
        ask->setObjectName(QStringLiteral("askLineTypePushButton"));
        ask->setToolTip(tr("Shows what it costs before it asks"));
        connect(ask, &QPushButton::clicked, this, &LineTypeView::lookupRequested);
        column->addWidget(ask, 0, Qt::AlignLeading);
    }
}

} // namespace am::ui
