// Everything filed about one brand or campaign.
#include "ui/registration/RegistrationInspector.h"

#include "models/Formats.h"
#include "models/RegistrationText.h"
#include "models/UseCases.h"
#include "rules/Segments.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/CopyableText.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"
#include "ui/widgets/WrappedText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;
using models::RegistrationController;
using models::RegistrationText;

namespace {

QString moment(const std::optional<core::Timestamp>& at) {
    return at ? Formats::absolute(*at) : QString();
}

StatusBadge* badge(const models::StateWord& state) {
    return new StatusBadge(state.tone, iconFromFileName(state.icon), state.word);
}

/// A button at the leading edge. A widget of its own, so that clearing the inspector removes it.
QWidget* buttonLine(QList<QPushButton*> buttons) {
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

/// "STOP,END" → "STOP, END", so that it can wrap.
QString spacedList(const QString& words) {
    QStringList list;
    for (const QString& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        list.append(word.trimmed());
    }
    return list.join(QStringLiteral(", "));
}

/// Addresses are often longer than the inspector is wide.
void addAddress(KeyValueList* list, const QString& name, const QString& address) {
    if (address.isEmpty()) {
        list->addRow(name, address);
    } else {
        list->addRow(name, new CopyableText(name, address));
    }
}

} // namespace

RegistrationInspector::RegistrationInspector(RegistrationController& controller, const core::Clock& clock,
                                             QWidget* parent)
    : Inspector(tr("Registration"), parent), m_controller(controller), m_clock(clock) {
    setObjectName(QStringLiteral("registrationInspector"));
    connect(&m_controller, &RegistrationController::loaded, this, &RegistrationInspector::refresh);
    connect(&m_controller, &RegistrationController::decidingChanged, this, [this] {
        for (QPushButton* button : findChildren<QPushButton*>()) {
            if (button->property("decides").toBool()) {
                button->setEnabled(!m_controller.isDeciding());
            }
        }
    });
}

QString RegistrationInspector::shownId() const {
    return m_brand ? m_brand->id : m_campaign ? m_campaign->id : QString();
}

void RegistrationInspector::inspectBrand(const QString& id) {
    if (const auto brand = m_controller.brand(id)) {
        const bool isOther = id != shownId();
        m_campaign.reset();
        m_brand = brand;
        showBrand(*brand);
        if (isOther) {
            // After building: a field that had the focus and went away hands it on, which scrolls.
            scrollToTop();
        }
    }
}

void RegistrationInspector::inspectCampaign(const QString& id) {
    if (const auto campaign = m_controller.campaign(id)) {
        const bool isOther = id != shownId();
        m_brand.reset();
        m_campaign = campaign;
        showCampaign(*campaign);
        if (isOther) {
            // After building: a field that had the focus and went away hands it on, which scrolls.
            scrollToTop();
        }
    }
}

void RegistrationInspector::refresh() {
    if (m_brand) {
        const auto brand = m_controller.brand(m_brand->id);
        // What is being typed here is not thrown away for nothing.
        if (brand && !(*brand == *m_brand)) {
            inspectBrand(brand->id);
        }
    } else if (m_campaign) {
        const auto campaign = m_controller.campaign(m_campaign->id);
        if (campaign && !(*campaign == *m_campaign)) {
            inspectCampaign(campaign->id);
        }
    }
}

void RegistrationInspector::showBrand(const core::Brand& brand) {
    clear();
    m_error = nullptr;
    setTitle(brand.filed.displayName);
    auto* state = new KeyValueList;
    state->addRow(tr("Identity"), badge(RegistrationText::state(brand)));
    const QString waiting = RegistrationText::waiting(brand, m_clock.now());
    if (!waiting.isEmpty()) {
        state->addRow(tr("Review"), waiting);
    }
    state->addRow(tr("Status"), brand.status);
    state->addRow(tr("Filed"), moment(brand.submittedAt));
    state->addRow(tr("Verified"), moment(brand.verifiedAt));
    body()->addWidget(state);
    if (brand.identityStatus == QLatin1String("UNVERIFIED")) {
        body()->addWidget(
            new ToneText(Tone::Danger, IconName::Error,
                         tr("The usual cause is an EIN that is wrong or does not match the legal name.")));
    }
    if (m_controller.canDecide() && !waiting.isEmpty()) {
        addDecision();
    }

    addSection(tr("As filed"));
    const core::BrandDraft& filed = brand.filed;
    auto* facts = new KeyValueList;
    facts->addRow(tr("Kind"), RegistrationText::entityType(filed.entityType));
    facts->addRow(tr("Account"), filed.brandRelationship);
    facts->addRow(tr("Legal name"), filed.companyName);
    if (!filed.ein.isEmpty()) {
        facts->addRow(tr("EIN"), filed.ein);
    }
    addAddress(facts, tr("E-mail"), filed.email);
    facts->addRow(tr("Telephone"), Formats::phone(filed.phone));
    QStringList address{filed.street, filed.city,
                        QStringList{filed.state, filed.postalCode}.join(QLatin1Char(' ')).trimmed(),
                        filed.country};
    address.removeAll(QString());
    facts->addRow(tr("Address"), address.join(QLatin1Char('\n')));
    facts->addRow(tr("Industry"), filed.vertical);
    addAddress(facts, tr("Website"), filed.website);
    facts->addRow(tr("Reference"), filed.referenceId);
    body()->addWidget(facts);

    addSection(tr("Record"));
    auto* record = new KeyValueList;
    record->addRow(tr("Registry id"), brand.tcrBrandId, KeyValueList::Kind::Id);
    record->addRow(tr("Brand id"), brand.id, KeyValueList::Kind::Id);
    record->addRow(tr("Created"), Formats::absolute(brand.createdAt));
    record->addRow(tr("Changed"), Formats::absolute(brand.updatedAt));
    body()->addWidget(record);
}

void RegistrationInspector::showCampaign(const core::Campaign& campaign) {
    clear();
    m_error = nullptr;
    setTitle(RegistrationText::title(campaign, m_controller.brandList()));
    auto* state = new KeyValueList;
    state->addRow(tr("State"), badge(RegistrationText::state(campaign)));
    const QString waiting = RegistrationText::waiting(campaign, m_clock.now());
    if (!waiting.isEmpty()) {
        state->addRow(tr("Review"), waiting);
    }
    state->addRow(tr("Filed"), moment(campaign.submittedAt));
    if (campaign.rejectedAt) {
        state->addRow(tr("Rejected"), moment(campaign.rejectedAt));
    }
    state->addRow(tr("Billed"), moment(campaign.billedDate));
    state->addRow(tr("Expires"), moment(campaign.expirationDate));
    body()->addWidget(state);
    if (campaign.status == QLatin1String("REJECTED")) {
        addReasons(campaign.rejectionReasons);
    }
    if (m_controller.canDecide() && campaign.status == QLatin1String("PENDING")) {
        addDecision();
    }
    addCarriers(campaign);

    const core::CampaignDraft& filed = campaign.filed;
    addSection(tr("As filed"));
    auto* facts = new KeyValueList;
    facts->addRow(tr("Use case"), models::UseCases::find(filed.usecase).label);
    QStringList purposes;
    for (const QString& code : filed.subUsecases) {
        purposes.append(models::UseCases::find(code).label);
    }
    facts->addRow(tr("Purposes"), purposes.join(QLatin1Char('\n')));
    const auto yesNo = [](bool yes) {
        return yes ? tr("Yes") : tr("No");
    };
    facts->addRow(tr("Links"), yesNo(filed.embeddedLink));
    facts->addRow(tr("Telephone numbers"), yesNo(filed.embeddedPhone));
    facts->addRow(tr("Adults only"), yesNo(filed.ageGated));
    facts->addRow(tr("Direct lending"), yesNo(filed.directLending));
    facts->addRow(tr("Number pool"), yesNo(filed.numberPool));
    addAddress(facts, tr("Privacy policy"), filed.privacyPolicyLink);
    addAddress(facts, tr("Terms"), filed.termsAndConditionsLink);
    body()->addWidget(facts);
    addTexts(filed);

    addSection(tr("Record"));
    auto* record = new KeyValueList;
    record->addRow(tr("Registry id"), campaign.tcrCampaignId, KeyValueList::Kind::Id);
    record->addRow(tr("Campaign id"), campaign.id, KeyValueList::Kind::Id);
    record->addRow(tr("Brand id"), filed.brandId, KeyValueList::Kind::Id);
    record->addRow(tr("Created"), Formats::absolute(campaign.createdAt));
    record->addRow(tr("Changed"), Formats::absolute(campaign.updatedAt));
    body()->addWidget(record);
}

void RegistrationInspector::addReasons(const QStringList& reasons) {
    addSection(tr("Why it was rejected"));
    if (reasons.isEmpty()) {
        body()->addWidget(makeLabel(tr("The API gives no reason."), TextRole::Secondary));
    }
    for (const QString& reason : reasons) {
        body()->addWidget(new ToneText(Tone::Danger, IconName::Error, reason));
    }
    auto* redraft = new QPushButton(icon(IconName::Edit), tr("Open as new draft"));
    redraft->setObjectName(QStringLiteral("redraftPushButton"));
    redraft->setToolTip(tr("A rejected campaign cannot be changed; a corrected one is filed anew"));
    connect(redraft, &QPushButton::clicked, this, [this] {
        if (m_campaign) {
            Q_EMIT redraftAsked(m_campaign->id);
        }
    });
    body()->addWidget(buttonLine({redraft}));
}

void RegistrationInspector::addCarriers(const core::Campaign& campaign) {
    addSection(tr("Carriers"));
    const auto carriers = RegistrationText::carriers(campaign);
    if (carriers.isEmpty()) {
        body()->addWidget(
            makeLabel(tr("Nothing yet: carriers answer once the registry has accepted the campaign."),
                      TextRole::Secondary));
        return;
    }
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    const QStringList headings{tr("Carrier"), tr("Runs it"), tr("Reviews"), tr("Per min.")};
    for (int column = 0; column < headings.size(); ++column) {
        grid->addWidget(makeLabel(headings.at(column), TextRole::Secondary), 0, column);
    }
    int line = 1;
    for (const models::CarrierRow& row : carriers) {
        const QStringList cells{row.carrier, row.qualify == Formats::none() ? row.support : row.qualify,
                                row.review, row.perMinute};
        for (int column = 0; column < cells.size(); ++column) {
            grid->addWidget(makeLabel(cells.at(column), TextRole::Body), line, column);
        }
        ++line;
    }
    grid->setColumnStretch(0, 1);
    body()->addWidget(table);
}

void RegistrationInspector::addParagraph(const QString& name, const QString& text) {
    if (text.isEmpty()) {
        return;
    }
    body()->addWidget(makeLabel(name, TextRole::Secondary));
    body()->addWidget(new WrappedText(name, text));
}

void RegistrationInspector::addTexts(const core::CampaignDraft& filed) {
    addSection(tr("Texts"));
    addParagraph(tr("Description"), filed.description);
    addParagraph(tr("Opt-in flow"), filed.messageFlow);
    for (int i = 0; i < filed.samples.size(); ++i) {
        addParagraph(tr("Sample %1 · %Ln segments", nullptr, rules::countSegments(filed.samples.at(i)).count)
                         .arg(i + 1),
                     filed.samples.at(i));
    }
    addParagraph(tr("Opt-in keywords"), spacedList(filed.optinKeywords));
    addParagraph(tr("Opt-in confirmation"), filed.optinMessage);
    addParagraph(tr("Opt-out keywords"), spacedList(filed.optoutKeywords));
    addParagraph(tr("Opt-out confirmation"), filed.optoutMessage);
    addParagraph(tr("Help keywords"), spacedList(filed.helpKeywords));
    addParagraph(tr("Help reply"), filed.helpMessage);
}

void RegistrationInspector::addDecision() {
    addSection(tr("Decide in sandbox"));
    body()->addWidget(
        makeLabel(tr("Here you are the registry. A live review takes days."), TextRole::Secondary));
    auto* approve = new QPushButton(icon(IconName::Check), tr("Approve"));
    approve->setObjectName(QStringLiteral("approvePushButton"));
    approve->setProperty("decides", true);
    auto* reject = new QPushButton(tr("Reject…"));
    reject->setObjectName(QStringLiteral("rejectPushButton"));
    body()->addWidget(buttonLine({approve, reject}));

    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Reasons, one per line"), TextRole::Secondary));
    m_reasonsEdit = new QPlainTextEdit;
    m_reasonsEdit->setObjectName(QStringLiteral("rejectReasonsPlainTextEdit"));
    m_reasonsEdit->setAccessibleName(tr("Reasons for the rejection, one per line"));
    m_reasonsEdit->setPlainText(m_brand ? tr("The EIN does not match the legal name.")
                                        : tr("The opt-in flow does not show the consent wording."));
    m_reasonsEdit->setTabChangesFocus(true);
    m_reasonsEdit->setFixedHeight(84);
    column->addWidget(m_reasonsEdit);
    auto* confirm = new QPushButton(tr("Reject with these reasons"));
    confirm->setObjectName(QStringLiteral("confirmRejectPushButton"));
    confirm->setProperty("decides", true);
    setButtonKind(confirm, ButtonKind::Danger);
    column->addWidget(buttonLine({confirm}));
    panel->hide();
    body()->addWidget(panel);

    connect(approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(confirm, &QPushButton::clicked, this, [this] { decide(false); });
    connect(reject, &QPushButton::clicked, panel, [this, panel] {
        panel->setVisible(panel->isHidden());
        m_reasonsEdit->setFocus();
    });
}

void RegistrationInspector::decide(bool approve) {
    core::SandboxDecision decision;
    decision.approve = approve;
    if (!approve && m_reasonsEdit) {
        for (const QString& line : m_reasonsEdit->toPlainText().split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty()) {
                decision.reasons.append(line.trimmed());
            }
        }
    }
    if (m_brand) {
        m_controller.decideBrand(m_brand->id, decision);
    } else if (m_campaign) {
        m_controller.decideCampaign(m_campaign->id, decision);
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
