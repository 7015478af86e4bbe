// Searching numbers on offer, the cart, and the order.
#include "models/NumberOrderController.h"

#include "models/Answers.h"
#include "models/AvailableNumbersModel.h"
#include "models/NumberPrices.h"
#include "rules/AreaCodes.h"
#include "sync/NumberActions.h"
#include "sync/Workspace.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// The API gives no more in one search.
constexpr int mostFound = 100;

/// As long as a message may take to arrive (sync::Outbox).
constexpr std::chrono::seconds usualGrace{10};

bool isAreaCode(const QString& text) {
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    return text.size() == 3 && std::all_of(text.cbegin(), text.cend(), isDigit) && text.at(0) >= u'2';
}

} // namespace

/// The answers to one search, by area code.
struct NumberOrderController::Search {
    int number = 0;
    int missing = 0;
    QList<QList<core::AvailableNumber>> found;
    std::optional<core::ApiError> error;
};

QStringList NumberSearchTerms::areaCodesFrom(const QString& text) {
    static const QRegularExpression separators(u"[\\s,;/]+"_s);
    QStringList codes = text.split(separators, Qt::SkipEmptyParts);
    codes.removeDuplicates();
    return codes;
}

QString NumberSearchTerms::problem() const {
    if (!std::all_of(areaCodes.cbegin(), areaCodes.cend(), &isAreaCode)) {
        return NumberOrderController::tr("An area code has three digits and starts with 2 to 9.");
    }
    if (areaCodes.size() > mostAreaCodes) {
        return NumberOrderController::tr("At most %Ln area codes are searched at once.", nullptr,
                                         mostAreaCodes);
    }
    return pattern.problem();
}

NumberOrderController::NumberOrderController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_offers(new AvailableNumbersModel(this)),
      m_prices(new NumberPrices(workspace, this)) {
    m_grace.setSingleShot(true);
    m_grace.setInterval(usualGrace);
    connect(&m_grace, &QTimer::timeout, this, &NumberOrderController::lookUpOrder);
    connect(m_offers, &AvailableNumbersModel::cartChanged, this, [this] {
        // A changed cart is a new order; what an earlier one was refused for does not describe it. One whose
        // answer was lost still has to be looked up.
        if (!isOrdering() && m_orderState != OrderState::Unknown) {
            m_orderError.reset();
            m_unavailable.clear();
            enter(OrderState::Idle);
        }
    });
}

NumberOrderController::~NumberOrderController() = default;

core::NumberSearch NumberOrderController::searchOf(const NumberSearchTerms& terms, const QString& areaCode) {
    core::NumberSearch search;
    search.areaCode = areaCode;
    search.numberType = terms.numberType;
    search.pattern = terms.pattern.digits();
    // Where the digits stand is checked here, so as many as possible are looked through.
    const bool hasPlace = !terms.pattern.isEmpty() && terms.pattern.place() != NumberPattern::Place::Anywhere;
    search.quantity = hasPlace ? mostFound : terms.quantity;
    return search;
}

void NumberOrderController::search(const NumberSearchTerms& terms) {
    if (!terms.problem().isEmpty()) {
        return;
    }
    m_terms = terms;
    m_searchState = SearchState::Searching;
    m_searchError.reset();
    Q_EMIT searchChanged();
    const QStringList codes = terms.areaCodes.isEmpty() ? QStringList{QString()} : terms.areaCodes;
    auto search = std::make_shared<Search>();
    search->number = ++m_searchNumber;
    search->missing = int(codes.size());
    search->found.resize(codes.size());
    for (int place = 0; place < codes.size(); ++place) {
        onAnswer(this, m_workspace.numbers().search(searchOf(terms, codes.at(place))),
                 [this, search, place](const core::Result<QList<core::AvailableNumber>>& found) {
                     if (found) {
                         search->found[place] = *found;
                     } else if (!search->error) {
                         search->error = found.error();
                     }
                     if (--search->missing == 0 && search->number == m_searchNumber) {
                         finishSearch(*search);
                     }
                 });
    }
}

void NumberOrderController::finishSearch(const Search& search) {
    QList<core::AvailableNumber> shown;
    m_elsewhere = 0;
    for (QList<core::AvailableNumber> found : search.found) {
        m_elsewhere += int(found.removeIf(
            [this](const core::AvailableNumber& number) { return !m_terms.pattern.fits(number.number); }));
        shown += found.mid(0, m_terms.quantity);
    }
    m_searchError = search.error;
    m_offers->setFound(shown, m_terms.pattern);
    m_searchState = !shown.isEmpty() ? SearchState::Found
                    : search.error   ? SearchState::Failed
                                     : SearchState::NothingFound;
    Q_EMIT searchChanged();
}

QStringList NumberOrderController::otherAreaCodes() const {
    QStringList states;
    for (const QString& code : m_terms.areaCodes) {
        if (const auto area = rules::areaCode(code)) {
            states.append(area->state);
        }
    }
    QStringList others;
    for (const QString& code : rules::allAreaCodes()) {
        const auto area = rules::areaCode(code);
        if (area && states.contains(area->state) && !m_terms.areaCodes.contains(code)) {
            others.append(code);
        }
    }
    return others;
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

bool NumberOrderController::mayOrder() const {
    return !m_offers->cart().isEmpty() && !isOrdering() && m_orderState != OrderState::Unknown;
}

core::NumberOrder NumberOrderController::orderOf(const QString& label, const QString& campaignId) const {
    core::NumberOrder order;
    order.numbers = m_offers->cart();
    order.label = label.trimmed();
    order.campaignId = campaignId;
    return order;
}

void NumberOrderController::order(const QString& label, const QString& campaignId) {
    if (!mayOrder()) {
        return;
    }
    m_label = label.trimmed();
    m_campaignId = campaignId;
    m_ordered = m_offers->cart();
    m_orderError.reset();
    m_unavailable.clear();
    enter(OrderState::Ordering);
    onAnswer(this, m_workspace.numbers().order(orderOf(m_label, m_campaignId)),
             [this](const core::Result<QList<core::OwnedNumber>>& answer) {
                 if (answer) {
                     finishOrder(*answer, m_ordered);
                 } else {
                     failOrder(answer.error());
                 }
             });
}

void NumberOrderController::finishOrder(const QList<core::OwnedNumber>& numbers, const QStringList& bought) {
    QStringList ids;
    for (const core::OwnedNumber& number : numbers) {
        ids.append(number.id);
    }
    m_grace.stop();
    m_orderError.reset();
    m_label.clear();
    m_campaignId.clear();
    m_orderState = OrderState::Idle;
    // What was ticked since the order was sent stays, and so does the search it came from.
    m_offers->removeGone(bought);
    if (m_offers->cart().isEmpty()) {
        m_offers->setFound({}, NumberPattern());
        m_searchState = SearchState::Idle;
    }
    Q_EMIT searchChanged();
    Q_EMIT orderChanged();
    Q_EMIT ordered(ids);
    m_prices->refresh();
}

void NumberOrderController::failOrder(const core::ApiError& error) {
    m_orderError = error;
    const QStringList gone = error.unavailableNumbers;
    const bool isDoubtful = std::any_of(
        gone.cbegin(), gone.cend(), [this](const QString& number) { return m_doubtful.contains(number); });
    if (error.isOutcomeUnknown()) {
        m_grace.start();
    } else if (!isDoubtful) {
        refuseOrder();
        return;
    }
    // A number that is gone may have gone to an earlier order of ours that arrived late.
    m_orderState = OrderState::Unknown;
    lookUpOrder();
}

void NumberOrderController::refuseOrder() {
    m_unavailable = m_orderError->unavailableNumbers;
    enter(OrderState::Refused);
}

void NumberOrderController::lookUpOrder() {
    if (m_orderState != OrderState::Unknown) {
        return;
    }
    enter(OrderState::LookingUp);
    // Asked before the list is read: what arrives while it is read may be missing in it.
    const bool tooEarly = m_grace.isActive();
    onAnswer(this, m_workspace.numbers().readAgain(),
             [this, tooEarly](const core::Result<QList<core::OwnedNumber>>& owned) {
                 if (owned) {
                     settle(*owned, tooEarly);
                 } else {
                     enter(OrderState::Unknown);
                 }
             });
}

void NumberOrderController::settle(const QList<core::OwnedNumber>& owned, bool tooEarly) {
    QList<core::OwnedNumber> ours;
    QStringList bought;
    for (const core::OwnedNumber& number : owned) {
        if (m_ordered.contains(number.number)) {
            ours.append(number);
            bought.append(number.number);
        }
    }
    if (!ours.isEmpty()) {
        // All of the order that was lost; of a later one that was refused for it, the part they share.
        finishOrder(ours, bought);
    } else if (!m_orderError->isOutcomeUnknown()) {
        refuseOrder();
    } else if (!tooEarly) {
        m_doubtful += m_ordered;
        enter(OrderState::NotCarriedOut);
    } else if (m_grace.isActive()) {
        enter(OrderState::Unknown);
    } else {
        // The grace ended while the list was read.
        m_orderState = OrderState::Unknown;
        lookUpOrder();
    }
}

void NumberOrderController::orderRemaining() {
    const QStringList gone = m_unavailable;
    if (isOrdering() || remaining().isEmpty()) {
        return;
    }
    m_offers->removeGone(gone);
    order(m_label, m_campaignId);
}

void NumberOrderController::enter(OrderState state) {
    m_orderState = state;
    Q_EMIT orderChanged();
}

QString NumberOrderController::curlOfSearch(const NumberSearchTerms& terms) const {
    const QStringList codes = terms.areaCodes.isEmpty() ? QStringList{QString()} : terms.areaCodes;
    QStringList commands;
    for (const QString& code : codes) {
        commands += m_workspace.curl().searchNumbers(searchOf(terms, code));
    }
    return commands.join(u"\n\n"_s);
}

QString NumberOrderController::curlOfOrder(const QString& label, const QString& campaignId) const {
    return m_workspace.curl().orderNumbers(orderOf(label, campaignId));
}

} // namespace am::models
