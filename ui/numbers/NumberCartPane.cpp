// Cart, label, campaign and price.
#include "ui/numbers/NumberCartPane.h"

#include "core/PhoneNumber.h"
#include "models/AvailableNumbersModel.h"
#include "models/Formats.h"
#include "models/NumberPrices.h"
#include "ui/numbers/NumberPriceText.h"
#include "ui/numbers/OfferDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using models::AvailableNumbersModel;
using models::Formats;
using models::NumberOrderController;

NumberCartPane::NumberCartPane(NumberOrderController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller) {
    build();
    connect(&m_controller.offers(), &AvailableNumbersModel::cartChanged, this, &NumberCartPane::update);
    connect(&m_controller, &NumberOrderController::orderChanged, this, &NumberCartPane::update);
    connect(&m_controller.prices(), &models::NumberPrices::changed, this, &NumberCartPane::updatePrice);
    update();
}

void NumberCartPane::build() {
    auto* card = new Card(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_title = makeLabel({}, TextRole::Heading, card);
    m_title->setWordWrap(true);
    m_list = new QListWidget(card);
    m_list->setObjectName(QStringLiteral("cartListWidget"));
    m_list->setAccessibleName(tr("Numbers in the cart"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(80);
    m_hint = makeLabel(tr("Search, then tick the numbers you want."), TextRole::Secondary, card);
    m_remove = new QPushButton(tr("Remove"), card);
    m_remove->setObjectName(QStringLiteral("removeFromCartPushButton"));
    m_remove->setAutoDefault(false);
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_label = new QLineEdit(card);
    m_label->setObjectName(QStringLiteral("orderLabelLineEdit"));
    m_label->setPlaceholderText(tr("Such as Front desk"));
    m_label->setText(m_controller.label());
    m_campaign = new QComboBox(card);
    m_campaign->setObjectName(QStringLiteral("orderCampaignComboBox"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(12);
    m_each = makeLabel({}, TextRole::Secondary, card);
    m_each->setObjectName(QStringLiteral("numberPriceLabel"));
    m_total = new ToneText(card);
    m_total->setObjectName(QStringLiteral("walletLabel"));

    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_remove);
    card->body()->addLayout(heading);
    card->body()->addWidget(m_hint, 1, Qt::AlignTop);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(new FormRow(tr("Label, for all of them"), m_label, {}, card));
    card->body()->addWidget(new FormRow(tr("Campaign"), m_campaign, {}, card));
    card->body()->addWidget(m_each);
    card->body()->addWidget(m_total);

    connect(m_remove, &QPushButton::clicked, this, &NumberCartPane::removeSelected);
    auto* key = new QShortcut(QKeySequence::Delete, m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &NumberCartPane::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void NumberCartPane::removeSelected() {
    QStringList numbers;
    for (const QListWidgetItem* item : m_list->selectedItems()) {
        numbers.append(item->data(Qt::UserRole).toString());
    }
    m_controller.offers().removeFromCart(numbers);
}

void NumberCartPane::setCampaigns(const QList<models::CampaignChoice>& campaigns) {
    // At first, as in an order that has not gone through.
    const QString chosen = m_campaign->count() > 0 ? campaignId() : m_controller.campaignId();
    m_campaign->clear();
    m_campaign->addItem(QString(), QString());
    auto* items = qobject_cast<QStandardItemModel*>(m_campaign->model());
    for (const models::CampaignChoice& choice : campaigns) {
        const QString text =
            choice.isUsable() ? choice.title : tr("%1 (%2)").arg(choice.title, choice.reason);
        m_campaign->addItem(text, choice.id);
        if (items && !choice.isUsable()) {
            items->item(m_campaign->count() - 1)->setEnabled(false);
        }
    }
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(chosen)));
    update();
}

QString NumberCartPane::label() const {
    return m_label->text();
}

QString NumberCartPane::campaignId() const {
    return m_campaign->currentData().toString();
}

bool NumberCartPane::isAllTollFree() const {
    const QStringList cart = m_controller.offers().cart();
    return !cart.isEmpty() && std::all_of(cart.cbegin(), cart.cend(), [](const QString& number) {
        return core::PhoneNumber::isTollFree(number);
    });
}

QStringList NumberCartPane::facts() const {
    const QString campaign = m_campaign->currentIndex() > 0
                                 ? tr("Attached to %1").arg(m_campaign->currentText())
                             : isAllTollFree() ? tr("Toll-free numbers need no campaign")
                                               : tr("No campaign: they receive, but cannot send yet");
    return {m_total->text(), campaign};
}

QString NumberCartPane::priceText() const {
    const QStringList cart = m_controller.offers().cart();
    const auto tollFree = std::count_if(cart.cbegin(), cart.cend(), [](const QString& number) {
        return core::PhoneNumber::isTollFree(number);
    });
    const auto& prices = m_controller.prices();
    const QString local = NumberPriceText::perNumber(prices.price(QStringLiteral("local")));
    const QString free = NumberPriceText::perNumber(prices.price(QStringLiteral("toll_free")));
    if (tollFree == 0 || local == free) {
        return local;
    }
    return tollFree == cart.size() ? free : tr("Local: %1 Toll-free: %2").arg(local, free);
}

void NumberCartPane::update() {
    const QStringList cart = m_controller.offers().cart();
    const QStringList gone = m_controller.unavailable();
    m_list->clear();
    for (const QString& number : cart) {
        const QString text = OfferDelegate::leftToRight(Formats::phone(number));
        auto* item = new QListWidgetItem(gone.contains(number) ? tr("%1, gone").arg(text) : text, m_list);
        item->setData(Qt::UserRole, number);
        if (gone.contains(number)) {
            item->setIcon(icon(IconName::Error));
        }
    }
    m_remove->setEnabled(false);
    m_remove->setVisible(!cart.isEmpty());
    m_list->setVisible(!cart.isEmpty());
    m_hint->setVisible(cart.isEmpty());
    m_title->setText(cart.isEmpty() ? tr("Nothing chosen yet")
                                    : tr("%Ln numbers chosen", nullptr, int(cart.size())));
    if (m_campaign->count() > 0) {
        m_campaign->setItemText(0, isAllTollFree() ? tr("Not needed (toll-free)") : tr("None: receive only"));
    }
    updatePrice();
}

void NumberCartPane::updatePrice() {
    const QStringList cart = m_controller.offers().cart();
    const auto& prices = m_controller.prices();
    const NumberPriceText total =
        NumberPriceText::ofOrder(int(cart.size()), prices.monthly(cart), prices.wallet());
    m_each->setText(priceText());
    m_total->setState(total.tone, total.icon, total.text);
}

} // namespace am::ui
