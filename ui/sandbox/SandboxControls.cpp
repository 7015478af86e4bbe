// The cards that steer the sandbox: clock, reviews, disturbances, connection.
#include "ui/sandbox/SandboxControls.h"

#include "models/Formats.h"
#include "models/SandboxController.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace am::ui {

using models::Formats;

namespace {

struct ChaosPreset {
    const char* name;
    core::SandboxChaos chaos;
};

/// The share and latency of "Rough network" follow what resilience samples of payment APIs use (peers.md 4).
const std::array<ChaosPreset, 6>& chaosPresets() {
    static const std::array<ChaosPreset, 6> presets{{
        {QT_TRANSLATE_NOOP("am::ui::SandboxControls", "None"), {}},
        {QT_TRANSLATE_NOOP("am::ui::SandboxControls", "Slow (200 to 1,500 ms)"),
         {200, 1500, 0, 0, 0, 0, 0, 0}},
        {QT_TRANSLATE_NOOP("am::ui::SandboxControls", "Rough network"),
         {200, 1500, 0.1, 0.1, 0.05, 0.05, 0, 0}},
        {QT_TRANSLATE_NOOP("am::ui::SandboxControls", "Rate limited (half)"), {0, 0, 0, 0.5, 0, 0, 0, 0}},
        {QT_TRANSLATE_NOOP("am::ui::SandboxControls", "Late and repeated receipts"),
         {0, 0, 0, 0, 0, 0, 0.5, 0.5}},
        {QT_TRANSLATE_NOOP("am::ui::SandboxControls", "Every answer lost"), {0, 0, 0, 0, 1.0, 0, 0, 0}},
    }};
    return presets;
}

} // namespace

SandboxControls::SandboxControls(models::SandboxController& controller, QWidget* parent)
    : QScrollArea(parent), m_controller(controller) {
    setObjectName(u"sandboxControlsScrollArea"_s);
    setAccessibleName(tr("Sandbox controls"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(376);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    layout->addWidget(makeClock());
    layout->addWidget(makeReviews());
    layout->addWidget(makeChaos());
    layout->addWidget(makeConnection());
    layout->addStretch();
    setWidget(content);

    connect(&controller, &models::SandboxController::stateChanged, this, [this] {
        updateClock();
        updateChaos();
    });
    connect(&controller, &models::SandboxController::registrationChanged, this,
            &SandboxControls::updateReviews);
    updateReviews();
}

QWidget* SandboxControls::makeClock() {
    auto* card = new Card(tr("Clock"), this);
    m_now = makeLabel(Formats::none(), TextRole::Heading, card);
    m_now->setObjectName(u"sandboxTimeLabel"_s);
    m_clockKind = makeLabel({}, TextRole::Secondary, card);
    card->body()->addWidget(m_now);
    card->body()->addWidget(m_clockKind);

    auto* steps = new QHBoxLayout;
    steps->setSpacing(8);
    const auto addStep = [&](const QString& label, const QString& name, std::chrono::seconds span) {
        auto* button = new QPushButton(label, card);
        button->setObjectName(name);
        button->setAccessibleName(tr("Advance the clock by %1").arg(Formats::duration(span)));
        connect(button, &QPushButton::clicked, this, [this, span] { m_controller.advanceClock(span); });
        steps->addWidget(button);
    };
    addStep(tr("+10 s"), u"advanceTenSecondsPushButton"_s, 10s);
    addStep(tr("+1 min"), u"advanceMinutePushButton"_s, 60s);
    addStep(tr("+1 h"), u"advanceHourPushButton"_s, 3600s);
    addStep(tr("+1 day"), u"advanceDayPushButton"_s, 86400s);
    card->body()->addLayout(steps);

    auto* free = new QHBoxLayout;
    free->setSpacing(8);
    m_amount = new QSpinBox(card);
    m_amount->setObjectName(u"advanceAmountSpinBox"_s);
    m_amount->setAccessibleName(tr("How many"));
    m_amount->setRange(1, 10000);
    m_amount->setValue(9);
    m_unit = new QComboBox(card);
    m_unit->setObjectName(u"advanceUnitComboBox"_s);
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), 86400);
    m_unit->setCurrentIndex(2);
    auto* advance = new QPushButton(icon(IconName::Play), tr("Advance"), card);
    advance->setObjectName(u"advancePushButton"_s);
    connect(advance, &QPushButton::clicked, this, [this] {
        m_controller.advanceClock(
            std::chrono::seconds(qint64(m_amount->value()) * m_unit->currentData().toInt()));
    });
    free->addWidget(m_amount);
    free->addWidget(m_unit, 1);
    free->addWidget(advance);
    card->body()->addLayout(free);
    return card;
}

void SandboxControls::updateClock() {
    const core::SandboxState& state = *m_controller.state();
    m_now->setText(Formats::absolute(state.now));
    m_clockKind->setText(
        state.virtualClock
            ? tr("Virtual: it stands still until you advance it; everything due then happens in order.")
            : tr("Runs with real time. Advancing moves it further ahead."));
}

QWidget* SandboxControls::makeReviews() {
    auto* card = new Card(tr("Carrier reviews"), this);
    m_reviews = new QVBoxLayout;
    m_reviews->setSpacing(8);
    card->body()->addLayout(m_reviews);
    return card;
}

void SandboxControls::updateReviews() {
    while (QLayoutItem* item = m_reviews->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_controller.pendingBrands().isEmpty() && m_controller.pendingCampaigns().isEmpty()) {
        m_reviews->addWidget(makeLabel(
            tr("Nothing waits. A brand or campaign you file on the Registration page appears here."),
            TextRole::Secondary, this));
        return;
    }
    for (const core::Brand& brand : m_controller.pendingBrands()) {
        addReview(tr("Brand"), brand.filed.displayName, u"brand"_s,
                  tr("Tax id does not match the legal name"),
                  [this, id = brand.id](const core::SandboxDecision& decision) {
                      m_controller.decideBrand(id, decision);
                  });
    }
    for (const core::Campaign& campaign : m_controller.pendingCampaigns()) {
        addReview(tr("Campaign"), campaign.filed.usecase + u" · "_s + campaign.filed.description,
                  u"campaign"_s, tr("Call to action does not name the sender"),
                  [this, id = campaign.id](const core::SandboxDecision& decision) {
                      m_controller.decideCampaign(id, decision);
                  });
    }
}

void SandboxControls::addReview(const QString& kind, const QString& name, const QString& objectName,
                                const QString& usualReason, Decide decide) {
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(makeLabel(kind, TextRole::Secondary, row), 0, 0, 1, 3);
    grid->addWidget(new ElidedLabel(name, TextRole::Strong, row), 1, 0, 1, 3);
    auto* approve = new QPushButton(icon(IconName::Check), tr("Approve"), row);
    approve->setObjectName(objectName + u"ApprovePushButton"_s);
    approve->setAccessibleName(tr("Approve %1").arg(name));
    auto* reject = new QPushButton(tr("Reject"), row);
    reject->setObjectName(objectName + u"RejectPushButton"_s);
    reject->setAccessibleName(tr("Reject %1").arg(name));
    auto* reason = new QLineEdit(usualReason, row);
    reason->setObjectName(objectName + u"ReasonLineEdit"_s);
    reason->setAccessibleName(tr("Reason for rejecting %1").arg(name));
    reason->setPlaceholderText(tr("Reason for rejecting"));
    reason->setCursorPosition(0);
    connect(approve, &QPushButton::clicked, this, [decide] { decide({true, {}}); });
    connect(reject, &QPushButton::clicked, this, [decide, reason] { decide({false, {reason->text()}}); });
    grid->addWidget(approve, 2, 0);
    grid->addWidget(reject, 2, 1);
    grid->addWidget(reason, 3, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    m_reviews->addWidget(row);
}

QWidget* SandboxControls::makeChaos() {
    auto* card = new Card(tr("Disturbances"), this);
    m_chaos = new QComboBox(card);
    m_chaos->setObjectName(u"chaosComboBox"_s);
    m_chaos->setAccessibleName(tr("Disturbances"));
    for (const ChaosPreset& preset : chaosPresets()) {
        m_chaos->addItem(tr(preset.name));
    }
    card->body()->addWidget(m_chaos);
    card->body()->addWidget(
        makeLabel(tr("What a bad day looks like, to see how this console or your own program takes it."),
                  TextRole::Secondary, card));
    connect(m_chaos, &QComboBox::activated, this, [this](int index) {
        m_controller.setChaos(chaosPresets().at(static_cast<std::size_t>(index)).chaos);
    });
    return card;
}

void SandboxControls::updateChaos() {
    const auto& presets = chaosPresets();
    for (std::size_t i = 0; i < presets.size(); ++i) {
        if (presets[i].chaos == m_controller.state()->chaos) {
            const QSignalBlocker blocker(m_chaos);
            m_chaos->setCurrentIndex(static_cast<int>(i));
            return;
        }
    }
    m_chaos->setCurrentIndex(-1);
}

QWidget* SandboxControls::makeConnection() {
    auto* card = new Card(tr("Use it from your own program"), this);
    auto* facts = new KeyValueList(card);
    facts->addRow(tr("Base URL"), m_controller.baseUrl(), KeyValueList::Kind::Id);
    card->body()->addWidget(facts);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("API key of this sandbox"), TextRole::Body, card));
    auto* copy = new CopyButton(tr("API key of this sandbox"), card);
    copy->setObjectName(u"copySandboxKeyButton"_s);
    copy->setText(m_controller.apiKey());
    row->addWidget(copy);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

} // namespace am::ui
