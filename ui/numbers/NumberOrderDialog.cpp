// Search numbers on offer, put some into the cart, order them.
#include "ui/numbers/NumberOrderDialog.h"

#include "models/AvailableNumbersModel.h"
#include "models/Formats.h"
#include "models/NumberPrices.h"
#include "ui/numbers/NumberCartPane.h"
#include "ui/numbers/NumberSearchBar.h"
#include "ui/numbers/OfferDelegate.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/ToneText.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace am::ui {

using models::AvailableNumbersModel;
using models::Formats;
using models::NumberOrderController;
using models::NumberPattern;

namespace {

constexpr int mostListed = 6;
constexpr int mostNextSteps = 3;

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

NumberOrderDialog::NumberOrderDialog(const PageContext& context, NumberOrderController& controller,
                                     const QList<models::CampaignChoice>& campaigns, QWidget* parent)
    : FormDialog(
          tr("Get numbers"),
          tr("A search is a preview, not a reservation: a number is yours once the order went through."),
          tr("Order"), parent),
      m_context(context),
      m_controller(&controller) {
    setObjectName(QStringLiteral("numberOrderDialog"));
    resize(960, 680);
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
    m_cart = new NumberCartPane(*m_controller, content);
    m_cart->setCampaigns(campaigns);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addWidget(buildOffers(), 3);
    panes->addWidget(m_cart, 2);
    column->addLayout(panes, 1);
    setFillingContent(content);
    buildFooter();

    connect(m_search, &NumberSearchBar::searched, m_controller, &NumberOrderController::search);
    connect(m_controller, &NumberOrderController::searchChanged, this, &NumberOrderDialog::updateOffers);
    connect(&m_controller->offers(), &AvailableNumbersModel::cartChanged, this,
            &NumberOrderDialog::updateOrderState);
    connect(m_controller, &NumberOrderController::orderChanged, this, &NumberOrderDialog::updateOrderState);
    connect(m_controller, &NumberOrderController::ordered, this, [this] {
        if (m_controller->offers().cart().isEmpty()) {
            close();
        }
    });
    m_controller->prices().refresh();
    updateOffers();
    updateOrderState();
    if (m_controller->searchState() != NumberOrderController::SearchState::Idle) {
        m_search->searchFor(m_controller->terms());
    }
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
    m_offers->setColumns({180, 140, 90, 60}, AvailableNumbersModel::Number);
    m_offers->setItemDelegateForColumn(AvailableNumbersModel::Number, new OfferDelegate(m_offers));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    m_offersNote = new ToneText(card);
    m_offersNote->setObjectName(QStringLiteral("offersNote"));
    m_offersNote->setContentsMargins(12, 8, 12, 8);
    card->body()->addWidget(m_offersNote);
    card->body()->addWidget(m_offers, 1);
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

void NumberOrderDialog::buildFooter() {
    auto* bulk = new QPushButton(tr("Order by quantity…"), this);
    bulk->setObjectName(QStringLiteral("orderByQuantityPushButton"));
    bulk->setAutoDefault(false);
    footer()->addWidget(bulk);
    connect(bulk, &QPushButton::clicked, this, &NumberOrderDialog::bulkOrderAsked);

    auto* curl = new QPushButton(icon(IconName::Copy), tr("Copy as curl"), this);
    curl->setObjectName(QStringLiteral("copyOrderCurlPushButton"));
    curl->setAutoDefault(false);
    auto* menu = new QMenu(curl);
    const auto copy = [this](const QString& command) {
        QGuiApplication::clipboard()->setText(command);
        m_context.notifier.notify(tr("Command copied"));
    };
    connect(menu->addAction(tr("The search")), &QAction::triggered, this,
            [this, copy] { copy(m_controller->curlOfSearch(m_search->terms())); });
    QAction* order = menu->addAction(tr("The order of the cart"));
    connect(order, &QAction::triggered, this,
            [this, copy] { copy(m_controller->curlOfOrder(m_cart->label(), m_cart->campaignId())); });
    connect(menu, &QMenu::aboutToShow, order,
            [this, order] { order->setEnabled(!m_controller->offers().cart().isEmpty()); });
    curl->setMenu(menu);
    footer()->addWidget(curl);

    primaryButton()->setObjectName(QStringLiteral("orderPushButton"));
    connect(primaryButton(), &QPushButton::clicked, this, &NumberOrderDialog::askOrder);
}

void NumberOrderDialog::setCampaigns(const QList<models::CampaignChoice>& campaigns) {
    m_cart->setCampaigns(campaigns);
}

bool NumberOrderDialog::isBusy() const {
    return m_controller->isOrdering() ||
           m_controller->searchState() == NumberOrderController::SearchState::Searching;
}

void NumberOrderDialog::searchFor(const models::NumberSearchTerms& terms) {
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
            showNothingFound();
            break;
        case State::Failed:
            m_searchError->setError(models::describe(*m_controller->searchError()),
                                    [this] { m_search->search(); });
            m_offersStack->setCurrentIndex(1);
            break;
        case State::Found:
            updateOffersNote();
            m_offersStack->setCurrentIndex(2);
            break;
    }
}

void NumberOrderDialog::showNothingFound() {
    const models::NumberSearchTerms terms = m_controller->terms();
    qDeleteAll(m_nextSteps);
    m_nextSteps.clear();
    const auto offer = [this](const QString& label, const models::NumberSearchTerms& next) {
        auto* step = new QAction(label, this);
        connect(step, &QAction::triggered, this, [this, next] { m_search->searchFor(next); });
        m_nextSteps.append(step);
    };
    if (m_controller->elsewhere() > 0) {
        models::NumberSearchTerms anywhere = terms;
        anywhere.pattern = NumberPattern(terms.pattern.typed());
        offer(tr("Anywhere in the number"), anywhere);
    }
    const QStringList others = m_controller->otherAreaCodes();
    if (!others.isEmpty()) {
        models::NumberSearchTerms near = terms;
        near.areaCodes = others.mid(0, models::NumberSearchTerms::mostAreaCodes);
        offer(tr("Search %1").arg(near.areaCodes.join(QStringLiteral(", "))), near);
    }
    if (!terms.areaCodes.isEmpty() && !terms.pattern.isEmpty()) {
        models::NumberSearchTerms everywhere = terms;
        everywhere.areaCodes.clear();
        offer(tr("In any area code"), everywhere);
    }
    QString hint = tr("Try a shorter pattern, or fewer conditions.");
    if (m_controller->elsewhere() > 0) {
        hint = tr("%Ln numbers have these digits in another place.", nullptr, m_controller->elsewhere());
    } else if (!others.isEmpty()) {
        hint = tr("The same state has other area codes.");
    }
    m_offersEmpty->setText(
        {IconName::Search, tr("No number like this is on offer"), hint, m_nextSteps.mid(0, mostNextSteps)});
    m_offersStack->setCurrentIndex(0);
}

void NumberOrderDialog::updateOffersNote() {
    const models::NumberSearchTerms& terms = m_controller->terms();
    const bool isSpelled = terms.pattern.typed() != terms.pattern.digits();
    m_offers->setColumnHidden(AvailableNumbersModel::Spelled, !isSpelled);
    QStringList notes;
    if (m_controller->elsewhere() > 0) {
        notes += tr("%Ln more have the digits in another place.", nullptr, m_controller->elsewhere());
    }
    if (const auto& error = m_controller->searchError()) {
        notes += tr("Some area codes could not be searched: %1").arg(models::describe(*error).title);
    }
    m_offersNote->setVisible(!notes.isEmpty());
    m_offersNote->setState(m_controller->searchError() ? Tone::Warning : Tone::Neutral,
                           m_controller->searchError() ? IconName::Warning : IconName::Info,
                           notes.join(QLatin1Char(' ')));
}

void NumberOrderDialog::updateOrderState() {
    using State = NumberOrderController::OrderState;
    const int count = int(m_controller->offers().cart().size());
    const State state = m_controller->orderState();
    primaryButton()->setText(count == 0 ? tr("Order") : tr("Order %Ln numbers", nullptr, count));
    primaryButton()->setEnabled(m_controller->mayOrder());
    setNote(state == State::Ordering ? tr("Ordering…")
            : isLookingUp()          ? tr("Looking the order up…")
                                     : QString());

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
    } else if (error) {
        showOrderError(*error);
    } else {
        clearError();
    }
}

bool NumberOrderDialog::isLookingUp() const {
    using State = NumberOrderController::OrderState;
    const State state = m_controller->orderState();
    return state == State::LookingUp || (state == State::Unknown && m_controller->willLookAgain());
}

void NumberOrderDialog::showOrderError(const core::ApiError& error) {
    using State = NumberOrderController::OrderState;
    models::ErrorText text = models::describe(error);
    std::function<void()> retry;
    const auto& wallet = m_controller->prices().wallet();
    switch (isLookingUp() ? State::LookingUp : m_controller->orderState()) {
        case State::LookingUp:
            text.nextStep = tr("The order may have gone through. The list of numbers is being read.");
            break;
        case State::Unknown:
            text.nextStep =
                tr("The order may have gone through, and the list of numbers could not be read "
                   "either. Nothing is ordered again before it was looked up.");
            retry = [this] {
                m_controller->lookUpOrder();
            };
            break;
        case State::NotCarriedOut:
            text.nextStep =
                tr("Looked up: none of these numbers is yours, so nothing was ordered. You can "
                   "order again.");
            break;
        default:
            if (error.kind == core::ApiError::Kind::PaymentNeeded && wallet) {
                text.nextStep =
                    tr("The balance is %1. Add credit in the AgentMessage dashboard, then order again.")
                        .arg(Formats::money(wallet->balance));
            }
    }
    showError(text, std::move(retry));
}

void NumberOrderDialog::askOrder() {
    const QStringList cart = m_controller->offers().cart();
    ConfirmRequest request;
    request.title = tr("Order %Ln numbers?", nullptr, int(cart.size()));
    request.text = m_cart->priceText();
    request.facts = QStringList{listed(cart)} + m_cart->facts();
    request.confirmLabel = tr("Order %Ln numbers", nullptr, int(cart.size()));
    m_context.prompter.confirm(request, this, [this](bool confirmed) {
        if (confirmed) {
            m_controller->order(m_cart->label(), m_cart->campaignId());
        }
    });
}

} // namespace am::ui
