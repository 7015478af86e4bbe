// Searching numbers on offer, the cart, and the order.
#include "models/NumberOrderController.h"

#include "models/Answers.h"
#include "models/AvailableNumbersModel.h"
#include "store/AccountStore.h"
#include "sync/AccountActions.h"
#include "sync/NumberActions.h"
#include "sync/Workspace.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

NumberOrderController::NumberOrderController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_offers(new AvailableNumbersModel(this)) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.account) {
            readWallet();
        }
    });
    connect(m_offers, &AvailableNumbersModel::cartChanged, this, [this] {
        // A changed cart is a new order; what an earlier one was refused for does not describe it.
        if (!m_ordering) {
            m_orderError.reset();
            m_unavailable.clear();
            Q_EMIT orderChanged();
        }
    });
    readWallet();
}

NumberOrderController::~NumberOrderController() = default;

void NumberOrderController::readWallet() {
    const auto reading = m_workspace.archive().read(
        [](store::ReadSession& session) { return store::AccountStore::wallet(session); });
    onAnswer(this, reading, [this](const store::StoreResult<std::optional<core::Wallet>>& wallet) {
        if (wallet) {
            m_wallet = *wallet;
            Q_EMIT walletChanged();
        }
    });
}

void NumberOrderController::refreshWallet() {
    onAnswer(this, m_workspace.account().refresh(), [this](const core::Result<void>&) { readWallet(); });
}

QString NumberOrderController::keypadDigits(const QString& pattern) {
    static const QString keys = u"22233344455566677778889999"_s;
    QString digits;
    for (const QChar character : pattern.toUpper()) {
        if (character >= u'0' && character <= u'9') {
            digits.append(character);
        } else if (character >= u'A' && character <= u'Z') {
            digits.append(keys.at(character.unicode() - u'A'));
        }
    }
    return digits;
}

QString NumberOrderController::searchProblem(const core::NumberSearch& search) {
    const QString area = search.areaCode.trimmed();
    const bool threeDigits = area.size() == 3 && std::all_of(area.cbegin(), area.cend(),
                                                             [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!area.isEmpty() && (!threeDigits || area.at(0) < u'2')) {
        return tr("An area code has three digits and starts with 2 to 9.");
    }
    if (!search.pattern.trimmed().isEmpty() && keypadDigits(search.pattern).isEmpty()) {
        return tr("A pattern holds digits or letters, such as 2453 or BIKE.");
    }
    return {};
}

void NumberOrderController::search(core::NumberSearch search) {
    if (!searchProblem(search).isEmpty()) {
        return;
    }
    search.areaCode = search.areaCode.trimmed();
    search.pattern = keypadDigits(search.pattern);
    m_searchState = SearchState::Searching;
    m_searchError.reset();
    Q_EMIT searchChanged();
    onAnswer(this, m_workspace.numbers().search(search),
             [this, number = ++m_searchNumber](const core::Result<QList<core::AvailableNumber>>& found) {
                 if (number != m_searchNumber) {
                     return;
                 }
                 if (found) {
                     m_offers->setFound(*found);
                     m_searchState = found->isEmpty() ? SearchState::NothingFound : SearchState::Found;
                 } else {
                     m_searchError = found.error();
                     m_searchState = SearchState::Failed;
                 }
                 Q_EMIT searchChanged();
             });
}

QStringList NumberOrderController::remaining() const {
    QStringList rest;
    for (const QString& number : m_offers->cart()) {
        if (!m_unavailable.contains(number)) {
            rest.append(number);
        }
    }
    return rest;
}

void NumberOrderController::order(const QString& label, const QString& campaignId) {
    if (m_ordering || m_offers->cart().isEmpty()) {
        return;
    }
    m_label = label.trimmed();
    m_campaignId = campaignId;
    core::NumberOrder order;
    order.numbers = m_offers->cart();
    order.label = m_label;
    order.campaignId = m_campaignId;
    m_ordering = true;
    m_orderError.reset();
    m_unavailable.clear();
    Q_EMIT orderChanged();
    onAnswer(this, m_workspace.numbers().order(order),
             [this](const core::Result<QList<core::OwnedNumber>>& answer) {
                 if (answer) {
                     QStringList ids;
                     for (const core::OwnedNumber& number : *answer) {
                         ids.append(number.id);
                     }
                     m_offers->clearCart();
                     m_offers->setFound({});
                     m_searchState = SearchState::Idle;
                     m_ordering = false;
                     Q_EMIT searchChanged();
                     Q_EMIT orderChanged();
                     Q_EMIT ordered(ids);
                     refreshWallet();
                     return;
                 }
                 m_ordering = false;
                 m_orderError = answer.error();
                 m_unavailable = answer.error().unavailableNumbers;
                 Q_EMIT orderChanged();
                 if (answer.error().isOutcomeUnknown()) {
                     // The numbers may be ours already; the list will tell before anyone orders again.
                     m_workspace.syncNow();
                 }
             });
}

void NumberOrderController::orderRemaining() {
    const QStringList gone = m_unavailable;
    if (m_ordering || remaining().isEmpty()) {
        return;
    }
    m_offers->removeGone(gone);
    order(m_label, m_campaignId);
}

} // namespace am::models
