// Everything about one of our numbers, and what may be changed.
#include "ui/numbers/NumberInspector.h"

#include "models/Formats.h"
#include "models/OptOutRate.h"
#include "models/RegistrationText.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;
using models::NumbersController;
using models::OwnedNumbersModel;

namespace {

QPushButton* makeButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

QLineEdit* makeLine(const QString& name, const QString& placeholder) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

} // namespace

NumberInspector::NumberInspector(NumbersController& controller, sync::CurlCommands curl, QWidget* parent)
    : Inspector(tr("Number"), parent), m_controller(controller), m_curl(std::move(curl)) {
    setObjectName(QStringLiteral("numberInspector"));
    build();
    connect(&m_controller, &NumbersController::loaded, this, [this] {
        if (!numberId().isEmpty()) {
            refresh();
        }
    });
    connect(&m_controller, &NumbersController::counted, this, [this] {
        if (const models::OwnedNumberRow* row = m_controller.numbers().find(numberId())) {
            m_row.traffic = row->traffic;
            showFacts();
        }
    });
    connect(&m_controller, &NumbersController::actingChanged, this, &NumberInspector::updateButtons);
    connect(&m_controller, &NumbersController::done, this, [this](NumbersController::Act, const QString& id) {
        if (id == numberId()) {
            m_error->hide();
        }
    });
}

void NumberInspector::build() {
    m_error = new ErrorCard;
    m_error->hide();
    body()->addWidget(m_error);

    buildTop();
    m_facts = new KeyValueList;
    body()->addWidget(m_facts);
    m_optOuts = makeLabel({}, TextRole::Secondary);
    m_optOuts->setObjectName(QStringLiteral("optOutsLabel"));
    body()->addWidget(m_optOuts);

    addSection(tr("Label"));
    m_label = makeLine(QStringLiteral("labelLineEdit"), tr("Such as Front desk"));
    m_label->setAccessibleName(tr("Label"));
    m_saveLabel = makeButton(tr("Save"), QStringLiteral("saveLabelPushButton"));
    m_saveLabel->setAccessibleName(tr("Save label"));
    auto* labelLine = new QHBoxLayout;
    labelLine->setSpacing(8);
    labelLine->addWidget(m_label, 1);
    labelLine->addWidget(m_saveLabel);
    body()->addLayout(labelLine);
    connect(m_label, &QLineEdit::textEdited, this, &NumberInspector::updateButtons);
    connect(m_label, &QLineEdit::returnPressed, this, &NumberInspector::saveLabel);
    connect(m_saveLabel, &QPushButton::clicked, this, &NumberInspector::saveLabel);

    buildCampaign();
    buildWebhooks();

    addSection(tr("Record"));
    m_ids = new KeyValueList;
    body()->addWidget(m_ids);

    buildRelease();
}

void NumberInspector::buildTop() {
    m_copy = makeButton(tr("Copy"), QStringLiteral("copyNumberPushButton"));
    m_copy->setAccessibleName(tr("Copy number"));
    m_copy->setToolTip(tr("Copy number"));
    m_copy->setIcon(icon(IconName::Copy));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyAsked(m_row.number.number, tr("Number copied")); });
    m_copyCurl = makeButton(tr("Copy as curl…"), QStringLiteral("copyCurlPushButton"));
    m_copyCurl->setToolTip(tr("An act on this number, as a command. The key is read from the environment."));
    connect(m_copyCurl, &QPushButton::clicked, this, &NumberInspector::showCurlMenu);
    auto* copyLine = new QHBoxLayout;
    copyLine->setSpacing(8);
    copyLine->addWidget(m_copy);
    copyLine->addWidget(m_copyCurl);
    copyLine->addStretch();
    body()->addLayout(copyLine);

    // Two in a row, so that longer words have room.
    auto* links = new QGridLayout;
    links->setSpacing(4);
    links->setColumnStretch(2, 1);
    const auto addLink = [this, links](const QString& text, const char* name, const QString& page) {
        QPushButton* button = makeButton(text, QString::fromLatin1(name));
        button->setIcon(icon(IconName::ChevronRight));
        setButtonKind(button, ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, page] { go(page); });
        links->addWidget(button, links->count() / 2, links->count() % 2, Qt::AlignLeading);
        return button;
    };
    addLink(tr("Conversations"), "toConversationsPushButton", QStringLiteral("conversations"));
    addLink(tr("Consent"), "toConsentPushButton", QStringLiteral("consent"));
    m_toCampaign = addLink(tr("Campaign"), "toCampaignPushButton", QStringLiteral("registration"));
    body()->addLayout(links);
}

void NumberInspector::go(const QString& pageId) {
    Navigation target;
    target.pageId = pageId;
    if (pageId == QLatin1String("registration")) {
        target.filter = m_row.number.campaignId;
    } else {
        target.number = m_row.number.number;
    }
    Q_EMIT navigationAsked(target);
}

void NumberInspector::showCurlMenu() {
    const QString id = numberId();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("curlMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, const QString& command) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, command] { Q_EMIT copyAsked(command, tr("Command copied")); });
    };
    core::NumberUpdate label;
    label.label = m_label->text().trimmed();
    add(tr("Save the label"), m_curl.updateNumber(id, label));
    core::NumberUpdate webhooks;
    webhooks.inboundUrl = m_inboundUrl->text().trimmed();
    webhooks.statusUrl = m_statusUrl->text().trimmed();
    add(tr("Save the webhooks"), m_curl.updateNumber(id, webhooks));
    const QString campaign = m_campaign->currentData().toString();
    if (!campaign.isEmpty()) {
        add(tr("Attach the campaign"), m_curl.attachCampaign(id, campaign));
    }
    add(tr("Detach from the campaign"), m_curl.detachCampaign(id));
    add(tr("Release the number"), m_curl.releaseNumber(id, core::ReleaseTo::Quarantine));
    menu->popup(m_copyCurl->mapToGlobal(QPoint(0, m_copyCurl->height())));
}

void NumberInspector::buildRelease() {
    addSection(tr("Release"));
    body()->addWidget(
        makeLabel(tr("Gives the number back to the provider. It cannot be undone."), TextRole::Secondary));
    m_release = makeButton(tr("Release…"), QStringLiteral("releasePushButton"));
    setButtonKind(m_release, ButtonKind::Danger);
    m_release->setToolTip(tr("Release this number (Delete); it rests in quarantine for 30 days"));
    m_releaseToCarrier = makeButton(tr("To the carrier…"), QStringLiteral("releaseToCarrierPushButton"));
    setButtonKind(m_releaseToCarrier, ButtonKind::Quiet);
    m_releaseToCarrier->setToolTip(tr("Without quarantine. The key needs the scope %1.")
                                       .arg(QStringLiteral("platform:inventory:write")));
    connect(m_release, &QPushButton::clicked, this,
            [this] { Q_EMIT releaseAsked(numberId(), core::ReleaseTo::Quarantine); });
    connect(m_releaseToCarrier, &QPushButton::clicked, this,
            [this] { Q_EMIT releaseAsked(numberId(), core::ReleaseTo::Carrier); });
    auto* releaseLine = new QHBoxLayout;
    releaseLine->setSpacing(8);
    releaseLine->addWidget(m_release);
    releaseLine->addWidget(m_releaseToCarrier);
    releaseLine->addStretch();
    body()->addLayout(releaseLine);
}

void NumberInspector::buildCampaign() {
    addSection(tr("Campaign"));
    m_campaign = new QComboBox;
    m_campaign->setObjectName(QStringLiteral("campaignComboBox"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(12);
    m_campaignRow =
        new FormRow(tr("Sends under"), m_campaign,
                    tr("Only active campaigns can be attached. Carriers take some time to follow."));
    body()->addWidget(m_campaignRow);
    m_applyCampaign = makeButton(tr("Attach"), QStringLiteral("applyCampaignPushButton"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_applyCampaign);
    line->addStretch();
    body()->addLayout(line);
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &NumberInspector::updateButtons);
    connect(m_applyCampaign, &QPushButton::clicked, this, &NumberInspector::applyCampaign);
}

void NumberInspector::buildWebhooks() {
    addSection(tr("Webhooks"));
    m_inboundUrl = makeLine(QStringLiteral("inboundUrlLineEdit"), QStringLiteral("https://"));
    m_statusUrl = makeLine(QStringLiteral("statusUrlLineEdit"), QStringLiteral("https://"));
    m_inboundRow =
        new FormRow(tr("Inbound texts"), m_inboundUrl, tr("Called with each text to this number."));
    m_statusRow =
        new FormRow(tr("Delivery receipts"), m_statusUrl, tr("Called when a message changes its status."));
    body()->addWidget(m_inboundRow);
    body()->addWidget(m_statusRow);
    m_saveWebhooks = makeButton(tr("Save webhooks"), QStringLiteral("saveWebhooksPushButton"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_saveWebhooks);
    line->addStretch();
    body()->addLayout(line);
    for (QLineEdit* edit : {m_inboundUrl, m_statusUrl}) {
        connect(edit, &QLineEdit::textEdited, this, &NumberInspector::updateButtons);
        connect(edit, &QLineEdit::returnPressed, this, &NumberInspector::saveWebhooks);
    }
    connect(m_saveWebhooks, &QPushButton::clicked, this, &NumberInspector::saveWebhooks);
}

void NumberInspector::inspect(const QString& id) {
    const bool other = id != numberId();
    const models::OwnedNumberRow* row = m_controller.numbers().find(id);
    if (!row) {
        return;
    }
    if (other) {
        scrollToTop();
        m_error->hide();
        m_row = *row;
        m_label->setText(m_row.number.label);
        m_inboundUrl->setText(m_row.number.inboundUrl);
        m_statusUrl->setText(m_row.number.statusUrl);
        for (QLineEdit* edit : {m_label, m_inboundUrl, m_statusUrl}) {
            edit->setCursorPosition(0);
        }
        refreshCampaigns();
    }
    refresh();
}

void NumberInspector::refresh() {
    const models::OwnedNumberRow* row = m_controller.numbers().find(numberId());
    if (!row) {
        m_row = {};
        close();
        return;
    }
    const models::OwnedNumberRow before = m_row;
    m_row = *row;
    const core::OwnedNumber& number = m_row.number;
    // A field that was not touched follows the data; what is being typed stays.
    const auto follow = [](QLineEdit* edit, const QString& old, const QString& fresh) {
        if (edit->text() == old && old != fresh) {
            edit->setText(fresh);
        }
    };
    follow(m_label, before.number.label, number.label);
    follow(m_inboundUrl, before.number.inboundUrl, number.inboundUrl);
    follow(m_statusUrl, before.number.statusUrl, number.statusUrl);
    const QString chosen = m_campaign->currentData().toString();
    refreshCampaigns();
    if (chosen != before.number.campaignId && m_campaign->findData(chosen) >= 0) {
        const QSignalBlocker quiet(m_campaign);
        m_campaign->setCurrentIndex(m_campaign->findData(chosen));
    }

    setTitle(Formats::phone(number.number));
    showFacts();

    m_ids->clear();
    m_ids->addRow(tr("E.164"), number.number, KeyValueList::Kind::Id);
    m_ids->addRow(tr("Number id"), number.id, KeyValueList::Kind::Id);
    if (!number.campaignId.isEmpty()) {
        m_ids->addRow(tr("Campaign id"), number.campaignId, KeyValueList::Kind::Id);
    }
    m_ids->addRow(tr("Created"), Formats::absolute(number.createdAt));
    m_ids->addRow(tr("Changed"), Formats::absolute(number.updatedAt));
    updateButtons();
}

void NumberInspector::showFacts() {
    const core::OwnedNumber& number = m_row.number;
    m_facts->clear();
    m_facts->addRow(tr("Type"), OwnedNumbersModel::typeName(number.numberType));
    m_facts->addRow(tr("Carries"), OwnedNumbersModel::capabilities(number));
    if (number.campaignId.isEmpty()) {
        const bool needsNone = m_row.isTollFree();
        m_facts->addRow(tr("Campaign"), new StatusBadge(needsNone ? Tone::Neutral : Tone::Warning,
                                                        needsNone ? IconName::TollFree : IconName::Warning,
                                                        OwnedNumbersModel::withoutCampaign(m_row)));
    } else {
        const models::StateWord state = models::RegistrationText::campaignState(m_row.campaignStatus);
        m_facts->addRow(tr("Campaign"),
                        new StatusBadge(state.tone, iconFromFileName(state.icon), state.word));
    }
    if (!m_row.brandTitle.isEmpty()) {
        m_facts->addRow(tr("Brand"), m_row.brandTitle);
    }
    m_facts->addRow(tr("Carriers"), OwnedNumbersModel::propagation(number));
    m_facts->addRow(tr("Webhooks"), OwnedNumbersModel::webhooks(number));
    const bool hasTraffic = m_row.traffic && m_row.traffic->lastAt;
    m_facts->addRow(tr("Last traffic"), OwnedNumbersModel::lastTraffic(m_row, m_controller.now()),
                    KeyValueList::Kind::Text,
                    hasTraffic ? Formats::absolute(*m_row.traffic->lastAt) : QString());
    const models::OptOutRate rate(m_row.traffic);
    m_facts->addRow(tr("Opted out"), rate.text());
    if (m_row.traffic) {
        m_facts->addRow(tr("Conversations"), Formats::count(m_row.traffic->conversations));
    }
    m_optOuts->setText(rate.explanation());
}

void NumberInspector::refreshCampaigns() {
    const QSignalBlocker quiet(m_campaign);
    m_campaign->clear();
    m_campaign->addItem(OwnedNumbersModel::withoutCampaign(m_row), QString());
    auto* items = qobject_cast<QStandardItemModel*>(m_campaign->model());
    for (const models::CampaignChoice& choice : m_controller.campaigns()) {
        const QString text =
            choice.isUsable()
                ? choice.title
                : tr("%1 (%2)", "campaign, why it cannot be used").arg(choice.title, choice.reason);
        m_campaign->addItem(text, choice.id);
        m_campaign->setItemData(m_campaign->count() - 1, Formats::toolTip(text), Qt::ToolTipRole);
        if (items && !choice.isUsable() && choice.id != m_row.number.campaignId) {
            items->item(m_campaign->count() - 1)->setEnabled(false);
        }
    }
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(m_row.number.campaignId)));
    m_campaign->setToolTip(Formats::toolTip(m_campaign->currentText()));
}

void NumberInspector::updateButtons() {
    const core::OwnedNumber& number = m_row.number;
    const bool free = !number.id.isEmpty() && !m_controller.isActing(number.id);
    m_saveLabel->setEnabled(free && m_label->text().trimmed() != number.label);
    const QString chosen = m_campaign->currentData().toString();
    m_applyCampaign->setText(chosen.isEmpty() ? tr("Detach") : tr("Attach"));
    m_applyCampaign->setEnabled(free && chosen != number.campaignId);
    m_inboundRow->setProblem(NumbersController::webhookProblem(m_inboundUrl->text()));
    m_statusRow->setProblem(NumbersController::webhookProblem(m_statusUrl->text()));
    const bool changed = m_inboundUrl->text().trimmed() != number.inboundUrl ||
                         m_statusUrl->text().trimmed() != number.statusUrl;
    m_saveWebhooks->setEnabled(free && changed && m_inboundRow->problem().isEmpty() &&
                               m_statusRow->problem().isEmpty());
    m_release->setEnabled(free);
    m_releaseToCarrier->setEnabled(free);
    m_toCampaign->setEnabled(!number.campaignId.isEmpty());
}

void NumberInspector::saveLabel() {
    if (m_saveLabel->isEnabled()) {
        m_controller.saveLabel(numberId(), m_label->text());
    }
}

void NumberInspector::saveWebhooks() {
    if (m_saveWebhooks->isEnabled()) {
        m_controller.saveWebhooks(numberId(), m_inboundUrl->text(), m_statusUrl->text());
    }
}

void NumberInspector::applyCampaign() {
    const QString chosen = m_campaign->currentData().toString();
    if (chosen.isEmpty()) {
        m_controller.detach(numberId());
    } else {
        m_controller.attach(numberId(), chosen);
    }
}

void NumberInspector::showFailure(const models::ErrorText& error) {
    m_error->setError(error);
    m_error->show();
}

} // namespace am::ui
