// The organization behind the key, its wallet and its sending rules.
#include "ui/account/AccountPage.h"

#include "models/AccountController.h"
#include "models/Formats.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;

AccountPage::AccountPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("account"), tr("Account"),
           tr("Your organization, its wallet and its sending rules."), parent),
      m_controller(new models::AccountController(context.workspace, this)),
      m_refresh(new QAction(icon(IconName::Refresh), tr("Refresh"), this)) {
    m_refresh->setToolTip(tr("Ask the API again"));
    addHeaderAction(m_refresh);
    connect(m_refresh, &QAction::triggered, m_controller, &models::AccountController::refresh);

    m_banner = new Banner(this);
    m_banner->setClosable();
    m_banner->hide();
    addBanner(m_banner);
    setContent(makeContent());

    connect(m_controller, &models::AccountController::changed, this, &AccountPage::update);
    connect(m_controller, &models::AccountController::failed, this, [this](const models::ErrorText& error) {
        m_banner->setMessage(Tone::Warning,
                             tr("%1. %2 %3").arg(error.title, error.explanation, error.nextStep));
        m_banner->show();
    });
}

bool AccountPage::isBusy() const {
    return !m_controller->isLoaded() || m_controller->isRefreshing();
}

QWidget* AccountPage::makeContent() {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setObjectName(QStringLiteral("accountScrollArea"));
    scroll->setAccessibleName(tr("Account"));
    auto* content = new QWidget(scroll);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);

    auto* wallet = new Card(tr("Wallet"), content);
    m_balance = makeLabel({}, TextRole::Figure, wallet);
    m_balance->setObjectName(QStringLiteral("balanceLabel"));
    m_wallet = new KeyValueList(wallet);
    wallet->body()->addWidget(m_balance);
    wallet->body()->addWidget(makeLabel(tr("Prepaid balance"), TextRole::Secondary, wallet));
    wallet->body()->addWidget(m_wallet);

    auto* organization = new Card(tr("Organization"), content);
    m_organization = new KeyValueList(organization);
    organization->body()->addWidget(m_organization);
    auto* rules = new Card(tr("Sending rules"), content);
    m_rules = new KeyValueList(rules);
    rules->body()->addWidget(m_rules);

    auto* leading = new QVBoxLayout;
    leading->setSpacing(16);
    leading->addWidget(wallet);
    leading->addStretch();
    auto* trailing = new QVBoxLayout;
    trailing->setSpacing(16);
    trailing->addWidget(organization);
    trailing->addWidget(rules);
    trailing->addStretch();
    columns->addLayout(leading, 1);
    columns->addLayout(trailing, 1);
    scroll->setWidget(content);
    return scroll;
}

void AccountPage::update() {
    m_refresh->setEnabled(!m_controller->isRefreshing());
    if (!m_controller->isLoaded()) {
        return;
    }
    if (!m_controller->organization() && !m_controller->wallet()) {
        showEmpty({IconName::Wallet,
                   tr("Nothing is known about the account yet"),
                   tr("It is read with the first synchronization. A key without the scopes org:read and "
                      "billing:read cannot "
                      "read it."),
                   {m_refresh}});
        return;
    }
    updateWallet();
    updateOrganization();
    showContent();
}

void AccountPage::updateWallet() {
    m_wallet->clear();
    const auto& wallet = m_controller->wallet();
    if (!wallet) {
        m_balance->setText(Formats::none());
        m_wallet->addRow(tr("Why"), tr("This key may not read the wallet (scope billing:read)."));
        return;
    }
    m_balance->setText(Formats::money(wallet->balance));
    m_wallet->addRow(tr("Spent this month"), Formats::money(wallet->monthToDateSpend));
    m_wallet->addRow(tr("Projected for the month"),
                     wallet->projectedMonthTotal ? Formats::money(*wallet->projectedMonthTotal) : QString());
    m_wallet->addRow(tr("Plan"), wallet->planTier);
    m_wallet->addRow(tr("Subscription"), wallet->subscriptionStatus);
    m_wallet->addRow(tr("Automatic top-up"), wallet->autoTopupEnabled ? tr("On") : tr("Off"));
    m_wallet->addRow(tr("Send tier"), QLocale().toString(wallet->throughputTier));
    m_wallet->addRow(tr("Send limit"), tr("%1 per second, %2 per minute")
                                           .arg(Formats::count(wallet->throughputPerSecond),
                                                Formats::count(wallet->throughputPerMinute)));
}

void AccountPage::updateOrganization() {
    m_organization->clear();
    m_rules->clear();
    const auto& organization = m_controller->organization();
    if (!organization) {
        m_organization->addRow(tr("Why"), tr("This key may not read the organization (scope org:read)."));
        return;
    }
    m_organization->addRow(tr("Name"), organization->name);
    m_organization->addRow(tr("Billing email"), organization->billingEmail);
    m_organization->addRow(tr("Plan"), organization->plan);
    m_organization->addRow(tr("Reseller"), organization->isReseller ? tr("Yes") : tr("No"));
    m_organization->addRow(tr("Member since"),
                           organization->createdAt ? Formats::absolute(*organization->createdAt) : QString());
    m_organization->addRow(tr("Organization id"), organization->id, KeyValueList::Kind::Id);

    m_rules->addRow(tr("Quiet hours"),
                    organization->quietHoursEnabled
                        ? tr("%1 to %2, %3")
                              .arg(organization->quietHoursStart, organization->quietHoursEnd,
                                   organization->quietHoursMode)
                        : tr("Off"));
    m_rules->addRow(tr("Automatic replies"), organization->autoRepliesEnabled ? tr("On") : tr("Off"));
    const auto replyText = [](const QString& text) {
        return text.isEmpty() ? tr("The provider's default text") : text;
    };
    m_rules->addRow(tr("Reply to STOP"), replyText(organization->stopText));
    m_rules->addRow(tr("Reply to HELP"), replyText(organization->helpText));
    m_rules->addRow(tr("Reply to START"), replyText(organization->startText));
    m_rules->addRow(tr("Messages kept by the provider"),
                    tr("%n day(s)", nullptr, organization->messageRetentionDays));
    m_rules->addRow(tr("MMS media kept by the provider"),
                    tr("%n day(s)", nullptr, organization->mmsRetentionDays));
}

} // namespace am::ui
