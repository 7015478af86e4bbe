// Sections of the inspector, by what is shown.
#include "ui/registration/RegistrationInspector.h"

#include "models/BoardModel.h"
#include "models/Formats.h"
#include "models/RegistrationAdvice.h"
#include "models/RegistrationText.h"
#include "ui/registration/CarrierPanelView.h"
#include "ui/registration/FiledView.h"
#include "ui/registration/SandboxDecisionView.h"
#include "ui/registration/StageListView.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::BoardEntry;
using models::Formats;
using models::RegistrationAdvice;
using models::RegistrationController;
using models::RegistrationPhase;
using models::RegistrationStanding;
using models::RegistrationStep;
using models::RegistrationText;

namespace {

/// So many numbers are named; the rest is counted.
constexpr int namedNumbers = 6;

/// A button at the leading edge. A widget of its own, so that clearing the inspector removes it.
QWidget* buttonLine(const QList<QPushButton*>& buttons) {
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QPushButton* button : buttons) {
        line->addWidget(button);
    }
    line->addStretch();
    return holder;
}

QPushButton* makeButton(IconName name, const QString& text, const QString& objectName) {
    auto* button = new QPushButton(icon(name), text);
    button->setObjectName(objectName);
    return button;
}

IconName iconOf(Tone tone) {
    return tone == Tone::Danger    ? IconName::Error
           : tone == Tone::Warning ? IconName::Warning
                                   : IconName::Info;
}

} // namespace

RegistrationInspector::RegistrationInspector(RegistrationController& controller, const core::Clock& clock,
                                             QWidget* parent)
    : Inspector(tr("Registration"), parent), m_controller(controller), m_clock(clock) {
    setObjectName(QStringLiteral("registrationInspector"));
    connect(&m_controller, &RegistrationController::loaded, this, &RegistrationInspector::refresh);
    connect(&m_controller, &RegistrationController::decidingChanged, this, [this] {
        if (m_decision) {
            m_decision->setBusy(m_controller.isDeciding());
        }
    });
}

QString RegistrationInspector::shownId() const {
    return m_entry ? m_entry->id : QString();
}

void RegistrationInspector::inspect(const QString& id) {
    const models::BoardEntryPtr entry = m_controller.entry(id);
    if (!entry) {
        return;
    }
    const bool isOther = id != shownId();
    m_entry = entry;
    build();
    if (isOther) {
        // After building: a field that had the focus and went away hands it on, which scrolls.
        scrollToTop();
    }
}

void RegistrationInspector::refresh() {
    if (!m_entry) {
        return;
    }
    const models::BoardEntryPtr entry = m_controller.entry(m_entry->id);
    if (!entry) {
        // A draft that was filed or discarded.
        m_entry.reset();
        close();
    } else if (entry != m_entry) {
        // What is being typed here is not thrown away for nothing: an unchanged entry is the same object.
        inspect(entry->id);
    }
}

void RegistrationInspector::build() {
    clear();
    m_error = nullptr;
    m_decision = nullptr;
    setTitle(m_entry->isBelow() ? tr("%1 · %2", "use case, brand").arg(m_entry->title, m_entry->brandName)
                                : m_entry->title);
    addState();
    switch (m_entry->kind) {
        case BoardEntry::Kind::BrandDraft:
        case BoardEntry::Kind::CampaignDraft:
            buildDraft();
            break;
        case BoardEntry::Kind::Brand:
            buildBrand();
            break;
        case BoardEntry::Kind::Campaign:
            buildCampaign();
            break;
    }
}

void RegistrationInspector::addState() {
    const models::StateWord state =
        m_entry->isDraft()   ? models::StateWord{tr("Draft"), Tone::Neutral, QStringLiteral("edit")}
        : m_entry->isBrand() ? RegistrationText::state(m_entry->brand)
                             : RegistrationText::state(m_entry->campaign);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new StatusBadge(state.tone, iconFromFileName(state.icon), state.word));
    line->addStretch();
    body()->addWidget(holder);
    const RegistrationStanding& standing = m_entry->standing;
    const QString step = RegistrationAdvice::step(standing);
    if (!step.isEmpty()) {
        const Tone tone = RegistrationAdvice::tone(standing);
        const QString why = RegistrationAdvice::reason(standing);
        const bool settled = standing.step == RegistrationStep::FiledAgain;
        const QString sentence = settled         ? tr("%1, with texts of this one.").arg(step)
                                 : why.isEmpty() ? tr("Next: %1.").arg(step)
                                                 : tr("Next: %1. %2").arg(step, why);
        auto* text = new ToneText(tone, iconOf(tone), sentence);
        text->setObjectName(QStringLiteral("nextStepToneText"));
        body()->addWidget(text);
    }
    const QString expiry = RegistrationAdvice::expiry(standing, m_clock.now());
    if (!expiry.isEmpty() && standing.phase == RegistrationPhase::Active) {
        const int days = standing.daysToExpiry.value_or(0);
        const Tone tone = days <= RegistrationStanding::expiryAlarm     ? Tone::Danger
                          : days <= RegistrationStanding::expiryWarning ? Tone::Warning
                                                                        : Tone::Info;
        auto* text = new ToneText(tone, IconName::Calendar, expiry);
        text->setObjectName(QStringLiteral("expiryToneText"));
        body()->addWidget(text);
    }
}

void RegistrationInspector::buildDraft() {
    const models::RegistrationDraft draft = m_entry->draft;
    auto* open = makeButton(IconName::Edit, tr("Open"), QStringLiteral("openDraftPushButton"));
    setButtonKind(open, ButtonKind::Primary);
    auto* copy = makeButton(IconName::Copy, tr("Duplicate"), QStringLiteral("duplicateDraftPushButton"));
    auto* discard = makeButton(IconName::Trash, tr("Discard…"), QStringLiteral("discardDraftPushButton"));
    body()->addWidget(buttonLine({open, copy, discard}));
    connect(open, &QPushButton::clicked, this, [this, name = draft.name] { Q_EMIT openDraftAsked(name); });
    connect(copy, &QPushButton::clicked, this,
            [this, name = draft.name] { Q_EMIT duplicateDraftAsked(name); });
    connect(discard, &QPushButton::clicked, this,
            [this, name = draft.name] { Q_EMIT discardDraftAsked(name); });

    addSection(tr("What the checks here find"));
    auto* list = new KeyValueList;
    list->addRow(tr("Stop filing"), Formats::count(draft.findings.block));
    list->addRow(tr("Warnings"), Formats::count(draft.findings.warn));
    list->addRow(tr("Notes"), Formats::count(draft.findings.info));
    body()->addWidget(list);
    body()->addWidget(makeLabel(tr("Open it to see them at their fields. They say nothing about the review."),
                                TextRole::Secondary));
    addTimeline();
    addFees();
}

void RegistrationInspector::buildBrand() {
    const core::Brand& brand = m_entry->brand;
    const RegistrationStanding& standing = m_entry->standing;
    if (standing.step == RegistrationStep::CorrectBrand) {
        body()->addWidget(
            new ToneText(Tone::Danger, IconName::Error,
                         tr("The usual cause is an EIN that is wrong or does not match the legal name.")));
        addRedraft(tr("Correct and file again"));
    }
    if (standing.step == RegistrationStep::FileCampaign) {
        auto* file = makeButton(IconName::Plus, tr("New campaign"), QStringLiteral("fileCampaignPushButton"));
        connect(file, &QPushButton::clicked, this, &RegistrationInspector::newCampaignAsked);
        body()->addWidget(buttonLine({file}));
    }
    if (m_controller.canDecide() && standing.phase == RegistrationPhase::InReview) {
        addDecision(tr("The EIN does not match the legal name."));
    }
    addTimeline();
    addFees();
    addSection(tr("As filed"));
    body()->addWidget(new FiledView(brand.filed));
    addRecord();
}

void RegistrationInspector::buildCampaign() {
    const core::Campaign& campaign = m_entry->campaign;
    const RegistrationPhase phase = m_entry->standing.phase;
    if (phase == RegistrationPhase::Rejected) {
        addReasons();
    } else if (phase == RegistrationPhase::Ended) {
        addRedraft(tr("Open as new draft"));
    }
    if (m_controller.canDecide() && phase == RegistrationPhase::InReview) {
        addDecision(tr("The opt-in flow does not show the consent wording."));
    }
    addTimeline();
    addSection(tr("Carriers"));
    body()->addWidget(
        new CarrierPanelView(campaign, m_entry->isBelow() ? std::optional(m_entry->brand) : std::nullopt));
    addNumbers();
    addFees();
    addSection(tr("As filed"));
    body()->addWidget(new FiledView(campaign.filed));
    addRecord();
}

void RegistrationInspector::addTimeline() {
    addSection(tr("Timeline"));
    body()->addWidget(new StageListView(m_entry->standing, m_entry->isBrand(), m_clock.now()));
}

void RegistrationInspector::addReasons() {
    const QStringList& reasons = m_entry->campaign.rejectionReasons;
    addSection(tr("Why it was rejected"));
    if (reasons.isEmpty()) {
        body()->addWidget(makeLabel(tr("The API gives no reason."), TextRole::Secondary));
    }
    for (const QString& reason : reasons) {
        auto* holder = new QWidget;
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        line->addWidget(new ToneText(Tone::Danger, IconName::Error, reason), 1);
        auto* copy = new CopyButton(tr("reason"));
        copy->setText(reason);
        line->addWidget(copy, 0, Qt::AlignTop);
        body()->addWidget(holder);
    }
    addRedraft(tr("Correct and file again"));
}

void RegistrationInspector::addRedraft(const QString& text) {
    auto* redraft = makeButton(IconName::Edit, text, QStringLiteral("redraftPushButton"));
    if (m_entry->standing.needsMe) {
        setButtonKind(redraft, ButtonKind::Primary);
    }
    redraft->setToolTip(tr("What was filed cannot be changed; it opens as a new draft, and is filed anew"));
    connect(redraft, &QPushButton::clicked, this, [this] {
        if (m_entry) {
            Q_EMIT redraftAsked(m_entry->id);
        }
    });
    body()->addWidget(buttonLine({redraft}));
}

void RegistrationInspector::addDecision(const QString& reasons) {
    addSection(tr("Decide in sandbox"));
    m_decision = new SandboxDecisionView(reasons);
    m_decision->setBusy(m_controller.isDeciding());
    connect(m_decision, &SandboxDecisionView::decided, this, &RegistrationInspector::decide);
    body()->addWidget(m_decision);
}

void RegistrationInspector::addFees() {
    addSection(tr("Fees"));
    auto* list = new KeyValueList;
    const QString price = m_entry->fee ? Formats::money(*m_entry->fee) : tr("Not known");
    list->addRow(m_entry->isBrand() ? tr("Once, at filing") : tr("Each month"), price);
    if (m_entry->kind == BoardEntry::Kind::Campaign) {
        const core::Campaign& campaign = m_entry->campaign;
        list->addRow(tr("Last billed"),
                     campaign.billedDate ? Formats::absolute(*campaign.billedDate) : tr("Not billed yet"));
        if (const auto next = models::RegistrationBoard::nextBilling(campaign, m_clock.now())) {
            list->addRow(tr("Next billed"), tr("About %1", "a date").arg(Formats::isoDate(*next)),
                         KeyValueList::Kind::Text,
                         tr("A month after it was last billed: reckoned here, not told by the API."));
        }
    }
    body()->addWidget(list);
    const auto& fees = m_controller.fees();
    QString source = tr("The fee catalog was not read. It needs the scope billing:read.");
    if (fees) {
        source = tr("List price of plan “%1”, read %2.", "plan, day").arg(fees->tier, readDay());
    }
    auto* label = makeLabel(source, TextRole::Secondary);
    if (m_controller.feesReadAt()) {
        label->setToolTip(Formats::absolute(*m_controller.feesReadAt()));
    }
    body()->addWidget(label);
}

QString RegistrationInspector::readDay() const {
    const auto& readAt = m_controller.feesReadAt();
    if (!readAt) {
        return tr("some time ago");
    }
    // When something was copied is told by the computer's clock, also beside a sandbox's.
    const bool today = readAt->toLocal().date() == core::Timestamp::now().toLocal().date();
    return today ? tr("today") : Formats::isoDate(*readAt);
}

void RegistrationInspector::addNumbers() {
    const QStringList numbers = m_controller.numbersOf(m_entry->id);
    addSection(numbers.isEmpty() ? tr("Numbers") : tr("%Ln numbers", nullptr, int(numbers.size())));
    if (numbers.isEmpty()) {
        body()->addWidget(makeLabel(tr("None is attached."), TextRole::Secondary));
    }
    for (const QString& number : numbers.mid(0, namedNumbers)) {
        auto* link =
            makeButton(IconName::Numbers, Formats::phone(number), QStringLiteral("numberPushButton"));
        setButtonKind(link, ButtonKind::Quiet);
        link->setAccessibleName(tr("Show number %1").arg(Formats::phone(number)));
        connect(link, &QPushButton::clicked, this, [this, number] { Q_EMIT numberAsked(number); });
        body()->addWidget(buttonLine({link}));
    }
    if (numbers.size() > namedNumbers || numbers.isEmpty()) {
        const int others = int(numbers.size()) - namedNumbers;
        auto* all =
            new QPushButton(numbers.isEmpty() ? tr("Open the numbers") : tr("And %n more", nullptr, others));
        all->setObjectName(QStringLiteral("allNumbersPushButton"));
        connect(all, &QPushButton::clicked, this, [this] { Q_EMIT numberAsked({}); });
        body()->addWidget(buttonLine({all}));
    }
}

void RegistrationInspector::addRecord() {
    addSection(tr("Record"));
    auto* record = new KeyValueList;
    if (m_entry->isBrand()) {
        record->addRow(tr("Registry id"), m_entry->brand.tcrBrandId, KeyValueList::Kind::Id);
        record->addRow(tr("Brand id"), m_entry->brand.id, KeyValueList::Kind::Id);
        record->addRow(tr("Status"), m_entry->brand.status);
        record->addRow(tr("Created"), Formats::absolute(m_entry->brand.createdAt));
        record->addRow(tr("Changed"), Formats::absolute(m_entry->brand.updatedAt));
    } else {
        record->addRow(tr("Registry id"), m_entry->campaign.tcrCampaignId, KeyValueList::Kind::Id);
        record->addRow(tr("Campaign id"), m_entry->campaign.id, KeyValueList::Kind::Id);
        record->addRow(tr("Brand id"), m_entry->campaign.filed.brandId, KeyValueList::Kind::Id);
        record->addRow(tr("Status"), m_entry->campaign.status);
        record->addRow(tr("Created"), Formats::absolute(m_entry->campaign.createdAt));
        record->addRow(tr("Changed"), Formats::absolute(m_entry->campaign.updatedAt));
    }
    body()->addWidget(record);
}

void RegistrationInspector::decide(const core::SandboxDecision& decision) {
    if (m_entry && m_entry->kind == BoardEntry::Kind::Brand) {
        m_controller.decideBrand(m_entry->id, decision);
    } else if (m_entry) {
        m_controller.decideCampaign(m_entry->id, decision);
    }
}

void RegistrationInspector::showFailure(const models::ErrorText& error) {
    if (!m_error) {
        m_error = new ErrorCard;
        body()->insertWidget(0, m_error);
    }
    m_error->setError(error);
}

} // namespace am::ui
