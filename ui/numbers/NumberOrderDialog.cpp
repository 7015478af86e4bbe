// Search numbers on offer, put some into the cart, order them.
#include "ui/numbers/NumberOrderDialog.h"

#include "core/PhoneNumber.h"
#include "models/AvailableNumbersModel.h"
#include "models/Formats.h"
#include "ui/numbers/NumberSearchBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using models::AvailableNumbersModel;
using models::Formats;
using models::NumberOrderController;

namespace {

constexpr int mostListed = 6;

/// A telephone number reads from left to right in every language.
QString leftToRight(const QString& text) {
    constexpr char16_t leftToRightMark = 0x200E;
    return QChar(leftToRightMark) + text;
}

/// A number with its check box, which the console's own delegate does not draw.
class OfferDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          ConsoleStyle::tokens(option.widget).divider);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = leftToRight(option->text);
    }
};

/// "(415) 555-0101, (415) 555-0102 and 3 more"
QString listed(const QStringList& numbers) {
    QStringList shown;
    for (const QString& number : numbers.mid(0, mostListed)) {
        shown.append(Formats::phone(number));
    }
    const QString text = shown.join(QStringLiteral(", "));
    const auto more = int(numbers.size() - shown.size());
    return more > 0 ? NumberOrderDialog::tr("%1 and %Ln more", nullptr, more).arg(text) : text;
}

} // namespace

NumberOrderDialog::NumberOrderDialog(const PageContext& context,
                                     const QList<models::CampaignChoice>& campaigns, QWidget* parent)
    : FormDialog(
          tr("Get numbers"),
          tr("A search is a preview, not a reservation: a number is yours once the order went through."),
          tr("Order"), parent),
      m_context(context),
      m_controller(new NumberOrderController(context.workspace, this)) {
    setObjectName(QStringLiteral("numberOrderDialog"));
    resize(940, 660);
    m_gone = new Banner(this);
    m_gone->setObjectName(QStringLiteral("goneNumbersBanner"));
    m_gone->hide();
    top()->addSpacing(4);
    top()->addWidget(m_gone);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search = new NumberSearchBar(content);
    column->addWidget(m_search);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addWidget(buildOffers(), 3);
    panes->addWidget(buildCart(), 2);
    column->addLayout(panes, 1);
    setFillingContent(content);
    setCampaigns(campaigns);

    primaryButton()->setObjectName(QStringLiteral("orderPushButton"));
    connect(primaryButton(), &QPushButton::clicked, this, &NumberOrderDialog::askOrder);
    connect(m_search, &NumberSearchBar::searched, m_controller, &NumberOrderController::search);
    connect(m_controller, &NumberOrderController::searchChanged, this, &NumberOrderDialog::updateOffers);
    connect(&m_controller->offers(), &AvailableNumbersModel::cartChanged, this,
            &NumberOrderDialog::updateCart);
    connect(m_controller, &NumberOrderController::orderChanged, this, &NumberOrderDialog::updateOrderState);
    connect(m_controller, &NumberOrderController::walletChanged, this, &NumberOrderDialog::updateOrderState);
    connect(m_controller, &NumberOrderController::ordered, this, [this](const QStringList& ids) {
        Q_EMIT ordered(ids);
        close();
    });
    m_controller->refreshWallet();
    updateOffers();
    updateCart();
    m_search->setFocus();
}

QWidget* NumberOrderDialog::buildOffers() {
    m_offersStack = new QStackedWidget(this);
    m_offersEmpty = new EmptyState;
    m_searchError = new ErrorCard;
    auto* errorHolder = new QWidget;
    auto* errorLayout = new QVBoxLayout(errorHolder);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->addWidget(m_searchError);
    errorLayout->addStretch();
    m_offers = new DataTable(QStringLiteral("offersTableView"));
    m_offers->setAccessibleName(tr("Numbers on offer"));
    m_offers->setModel(&m_controller->offers());
    m_offers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_offers->setColumns({200, 110, 80}, AvailableNumbersModel::Number);
    m_offers->setItemDelegateForColumn(AvailableNumbersModel::Number, new OfferDelegate(m_offers));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_offers);
    m_offersStack->addWidget(m_offersEmpty);
    m_offersStack->addWidget(errorHolder);
    m_offersStack->addWidget(card);
    connect(m_offers, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        const QModelIndex box = index.siblingAtColumn(AvailableNumbersModel::Number);
        const bool chosen = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_controller->offers().setData(box, int(chosen ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    });
    return m_offersStack;
}

QWidget* NumberOrderDialog::buildCart() {
    auto* card = new Card(this);
    m_cartTitle = makeLabel({}, TextRole::Heading, card);
    m_cartTitle->setWordWrap(true);
    m_cart = new QListWidget(card);
    m_cart->setObjectName(QStringLiteral("cartListWidget"));
    m_cart->setAccessibleName(tr("Numbers in the cart"));
    m_cart->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_cart->setMinimumHeight(96);
    m_cartHint = makeLabel(tr("Search, then tick the numbers you want."), TextRole::Secondary, card);
    m_remove = new QPushButton(tr("Remove"), card);
    m_remove->setObjectName(QStringLiteral("removeFromCartPushButton"));
    m_remove->setAutoDefault(false);
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_label = new QLineEdit(card);
    m_label->setObjectName(QStringLiteral("orderLabelLineEdit"));
    m_label->setPlaceholderText(tr("Such as Front desk"));
    m_campaign = new QComboBox(card);
    m_campaign->setObjectName(QStringLiteral("orderCampaignComboBox"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(12);
    m_wallet = makeLabel({}, TextRole::Secondary, card);
    m_wallet->setObjectName(QStringLiteral("walletLabel"));

    auto* heading = new QHBoxLayout;
    heading->addWidget(m_cartTitle, 1);
    heading->addWidget(m_remove);
    card->body()->addLayout(heading);
    card->body()->addWidget(m_cartHint, 1, Qt::AlignTop);
    card->body()->addWidget(m_cart, 1);
    card->body()->addWidget(new FormRow(tr("Label, for all of them"), m_label, {}, card));
    card->body()->addWidget(new FormRow(tr("Campaign"), m_campaign, {}, card));
    card->body()->addWidget(m_wallet);

    const auto removeSelected = [this] {
        QStringList numbers;
        for (const QListWidgetItem* item : m_cart->selectedItems()) {
            numbers.append(item->data(Qt::UserRole).toString());
        }
        m_controller->offers().removeFromCart(numbers);
    };
    connect(m_remove, &QPushButton::clicked, this, removeSelected);
    auto* key = new QShortcut(QKeySequence::Delete, m_cart);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, removeSelected);
    connect(m_cart, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_cart->selectedItems().isEmpty()); });
    return card;
}

void NumberOrderDialog::setCampaigns(const QList<models::CampaignChoice>& campaigns) {
    const QString chosen = m_campaign->currentData().toString();
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
    updateCampaignChoice();
}

bool NumberOrderDialog::isAllTollFree() const {
    const QStringList cart = m_controller->offers().cart();
    return !cart.isEmpty() && std::all_of(cart.cbegin(), cart.cend(), [](const QString& number) {
        return core::PhoneNumber::isTollFree(number);
    });
}

void NumberOrderDialog::updateCampaignChoice() {
    m_campaign->setItemText(0, isAllTollFree() ? tr("Not needed (toll-free)") : tr("None: receive only"));
}

bool NumberOrderDialog::isBusy() const {
    return m_controller->isOrdering() ||
           m_controller->searchState() == NumberOrderController::SearchState::Searching;
}

void NumberOrderDialog::searchFor(const core::NumberSearch& terms) {
    m_search->searchFor(terms);
}

void NumberOrderDialog::updateOffers() {
    using State = NumberOrderController::SearchState;
    switch (m_controller->searchState()) {
        case State::Idle:
            m_offersEmpty->setText({IconName::Search,
                                    tr("Search for numbers"),
                                    tr("By area code, by digits or a word they contain, or toll-free."),
                                    {}});
            m_offersStack->setCurrentIndex(0);
            break;
        case State::Searching:
            if (m_controller->offers().count() == 0) {
                m_offersEmpty->setText({IconName::Search, tr("Searching…"), {}, {}});
                m_offersStack->setCurrentIndex(0);
            }
            break;
        case State::NothingFound:
            m_offersEmpty->setText({IconName::Search,
                                    tr("No number like this is on offer"),
                                    tr("Try another area code or a shorter pattern."),
                                    {}});
            m_offersStack->setCurrentIndex(0);
            break;
        case State::Failed:
            m_searchError->setError(models::describe(*m_controller->searchError()), [this] { m_search->search(); });
            m_offersStack->setCurrentIndex(1);
            break;
        case State::Found:
            m_offersStack->setCurrentIndex(2);
            break;
    }
}

void NumberOrderDialog::updateCart() {
    const QStringList cart = m_controller->offers().cart();
    const QStringList gone = m_controller->unavailable();
    m_cart->clear();
    for (const QString& number : cart) {
        const QString text = leftToRight(Formats::phone(number));
        auto* item = new QListWidgetItem(gone.contains(number) ? tr("%1, gone").arg(text) : text, m_cart);
        item->setData(Qt::UserRole, number);
        if (gone.contains(number)) {
            item->setIcon(icon(IconName::Error));
        }
    }
    m_remove->setEnabled(false);
    m_remove->setVisible(!cart.isEmpty());
    m_cart->setVisible(!cart.isEmpty());
    m_cartHint->setVisible(cart.isEmpty());
    m_cartTitle->setText(cart.isEmpty() ? tr("Nothing chosen yet")
                                        : tr("%Ln numbers chosen", nullptr, int(cart.size())));
    updateCampaignChoice();
    updateOrderState();
}

QString NumberOrderDialog::walletLine() const {
    const auto& wallet = m_controller->wallet();
    return wallet ? tr("Wallet: %1. The provider charges each number monthly; its price is not known here.")
                        .arg(Formats::money(wallet->balance))
                  : tr("The wallet could not be read. The provider charges each number monthly.");
}

void NumberOrderDialog::updateOrderState() {
    const int count = int(m_controller->offers().cart().size());
    const bool ordering = m_controller->isOrdering();
    primaryButton()->setText(count == 0 ? tr("Order") : tr("Order %Ln numbers", nullptr, count));
    primaryButton()->setEnabled(count > 0 && !ordering);
    setNote(ordering ? tr("Ordering…") : QString());
    m_wallet->setText(walletLine());

    const auto& error = m_controller->orderError();
    const QStringList gone = m_controller->unavailable();
    m_gone->setVisible(error && !gone.isEmpty());
    if (m_gone->isVisibleTo(this)) {
        grow();
    }
    if (error && !gone.isEmpty()) {
        clearError();
        const int left = int(m_controller->remaining().size());
        const QString what = tr("%Ln of your %L1 numbers are gone: %2. Nothing was ordered or charged.",
                                nullptr, int(gone.size()))
                                 .arg(count)
                                 .arg(listed(gone));
        m_gone->setMessage(
            Tone::Warning,
            left > 0 ? what + QLatin1Char(' ') + tr("Order the other %Ln?", nullptr, left) : what);
        m_gone->setAction(left > 0 ? tr("Order the other %Ln", nullptr, left) : QString(),
                          [this] { m_controller->orderRemaining(); });
        for (int row = 0; row < m_cart->count(); ++row) {
            QListWidgetItem* item = m_cart->item(row);
            if (gone.contains(item->data(Qt::UserRole).toString())) {
                item->setText(
                    tr("%1, gone").arg(leftToRight(Formats::phone(item->data(Qt::UserRole).toString()))));
                item->setIcon(icon(IconName::Error));
            }
        }
    } else if (error) {
        models::ErrorText text = models::describe(*error);
        if (error->kind == core::ApiError::Kind::PaymentNeeded && m_controller->wallet()) {
            text.nextStep =
                tr("The balance is %1. Add credit in the AgentMessage dashboard, then order again.")
                    .arg(Formats::money(m_controller->wallet()->balance));
        } else if (error->isOutcomeUnknown()) {
            text.nextStep =
                tr("The order may have gone through. The list of numbers is being read again: look there "
                   "before you order once more.");
        }
        showError(text);
    } else {
        clearError();
    }
}

void NumberOrderDialog::askOrder() {
    const QStringList cart = m_controller->offers().cart();
    ConfirmRequest request;
    request.title = tr("Order %Ln numbers?", nullptr, int(cart.size()));
    request.text =
        tr("The provider charges each number monthly from your wallet. The fee catalog is not read yet, so "
           "the price cannot be shown.");
    request.facts = {listed(cart)};
    if (m_controller->wallet()) {
        request.facts.append(tr("Wallet balance: %1").arg(Formats::money(m_controller->wallet()->balance)));
    }
    if (m_campaign->currentIndex() > 0) {
        request.facts.append(tr("Attached to %1").arg(m_campaign->currentText()));
    } else {
        request.facts.append(isAllTollFree() ? tr("Toll-free numbers need no campaign")
                                             : tr("No campaign: they receive, but cannot send yet"));
    }
    request.confirmLabel = tr("Order %Ln numbers", nullptr, int(cart.size()));
    m_context.prompter.confirm(request, this, [this](bool confirmed) {
        if (confirmed) {
            m_controller->order(m_label->text(), m_campaign->currentData().toString());
        }
    });
}

} // namespace am::ui
