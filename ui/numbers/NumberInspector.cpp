// Everything about one of our numbers, and what may be changed.
#include "ui/numbers/NumberInspector.h"

#include "models/Formats.h"
#include "models/RegistrationText.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
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

NumberInspector::NumberInspector(NumbersController& controller, QWidget* parent)
    : Inspector(tr("Number"), parent), m_controller(controller) {
    setObjectName(QStringLiteral("numberInspector"));
    build();
    connect(&m_controller, &NumbersController::loaded, this, [this] {
        if (!numberId().isEmpty()) {
            refresh();
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

    m_copy = makeButton(tr("Copy number"), QStringLiteral("copyNumberPushButton"));
    m_copy->setIcon(icon(IconName::Copy));
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_row.number.number); });
    auto* copyLine = new QHBoxLayout;
    copyLine->addWidget(m_copy);
    copyLine->addStretch();
    body()->addLayout(copyLine);

    m_facts = new KeyValueList;
    body()->addWidget(m_facts);

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

    addSection(tr("Release"));
    body()->addWidget(
        makeLabel(tr("Gives the number back to the provider. It cannot be undone."), TextRole::Secondary));
    m_release = makeButton(tr("Release…"), QStringLiteral("releasePushButton"));
    setButtonKind(m_release, ButtonKind::Danger);
    m_release->setToolTip(tr("Release this number (Delete)"));
    connect(m_release, &QPushButton::clicked, this, [this] { Q_EMIT releaseAsked(numberId()); });
    auto* releaseLine = new QHBoxLayout;
    releaseLine->addWidget(m_release);
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
    refreshCampaigns();

    setTitle(Formats::phone(number.number));
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
    m_facts->addRow(tr("Carriers"), OwnedNumbersModel::propagation(number));

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
