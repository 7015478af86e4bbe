// Searching numbers on offer, the cart, and the order.
#pragma once

#include "core/ApiError.h"
#include "core/NumberRequests.h"
#include "core/OwnedNumber.h"
#include "models/NumberPattern.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

class AvailableNumbersModel;

class NumberPrices;

/// What numbers to look for.
struct NumberSearchTerms {
    /// More would be more requests than somebody waits for.
    static constexpr int mostAreaCodes = 6;

    QStringList areaCodes; ///< of local numbers; none = any
    QString numberType;    ///< local, toll_free
    NumberPattern pattern = NumberPattern();
    int quantity = 10; ///< for each area code, 1 to 100

    /// Splits "415, 628 510".
    static QStringList areaCodesFrom(const QString& text);
    /// What is wrong with the terms; empty if nothing is.
    QString problem() const;
};

/// State of the "Get numbers" panel. An order is sent once; one whose answer was lost is looked up in the
/// list of numbers before it can be sent again. The cart may change meanwhile: what was sent is remembered.
/// Lives on the UI thread.
class NumberOrderController : public QObject {
    Q_OBJECT
public:
    enum class SearchState : quint8 { Idle, Searching, Found, NothingFound, Failed };
    enum class OrderState : quint8 {
        Idle,
        Ordering,
        Refused,       ///< `orderError` says why; nothing was ordered
        LookingUp,     ///< the answer was lost
        NotCarriedOut, ///< looked up when the grace was over: none of the numbers is ours
        Unknown        ///< the answer was lost; it could not be looked up yet, or too early to tell
    };

    explicit NumberOrderController(sync::Workspace& workspace, QObject* parent = nullptr);
    ~NumberOrderController() override;

    AvailableNumbersModel& offers() { return *m_offers; }
    NumberPrices& prices() { return *m_prices; }
    SearchState searchState() const { return m_searchState; }
    const NumberSearchTerms& terms() const { return m_terms; }
    /// Of an area code that could not be searched; others may have been.
    const std::optional<core::ApiError>& searchError() const { return m_searchError; }
    /// How many numbers the API gave that hold the digits in another place than asked for.
    int elsewhere() const { return m_elsewhere; }
    /// Further area codes of the states that were searched.
    QStringList otherAreaCodes() const;

    OrderState orderState() const { return m_orderState; }
    bool isOrdering() const {
        return m_orderState == OrderState::Ordering || m_orderState == OrderState::LookingUp;
    }
    /// While Unknown: will it be looked up again without being asked to?
    bool willLookAgain() const { return m_grace.isActive(); }
    /// For this long after its answer was lost an order may still be worked on, so that its absence from the
    /// list of numbers says nothing.
    void setGrace(std::chrono::milliseconds grace) { m_grace.setInterval(grace); }
    /// May the cart be ordered now?
    bool mayOrder() const;
    /// Why the last order was not carried out, or what became of its answer.
    const std::optional<core::ApiError>& orderError() const { return m_orderError; }
    /// After a 409: the numbers of the cart that are gone, and those still to be had.
    QStringList unavailable() const { return m_unavailable; }
    QStringList remaining() const;
    /// Of the last order that has not gone through.
    const QString& label() const { return m_label; }
    const QString& campaignId() const { return m_campaignId; }

    void search(const NumberSearchTerms& terms);
    void order(const QString& label, const QString& campaignId);
    /// Drops what is gone from the cart and orders the rest, with the same label and campaign.
    void orderRemaining();
    /// Looks again for an order whose answer was lost.
    void lookUpOrder();
    /// The search, or the order of the cart, as a command.
    QString curlOfSearch(const NumberSearchTerms& terms) const;
    QString curlOfOrder(const QString& label, const QString& campaignId) const;

Q_SIGNALS:
    void searchChanged();
    void orderChanged();
    void ordered(const QStringList& ids);

private:
    struct Search;
    core::NumberOrder orderOf(const QString& label, const QString& campaignId) const;
    static core::NumberSearch searchOf(const NumberSearchTerms& terms, const QString& areaCode);
    void finishSearch(const Search& search);
    void finishOrder(const QList<core::OwnedNumber>& numbers, const QStringList& bought);
    void failOrder(const core::ApiError& error);
    void refuseOrder();
    /// `tooEarly`: the lookup began within the grace.
    void settle(const QList<core::OwnedNumber>& owned, bool tooEarly);
    void enter(OrderState state);

    sync::Workspace& m_workspace;
    AvailableNumbersModel* m_offers;
    NumberPrices* m_prices;
    SearchState m_searchState = SearchState::Idle;
    NumberSearchTerms m_terms;
    int m_searchNumber = 0; ///< answers of older searches are dropped
    int m_elsewhere = 0;
    std::optional<core::ApiError> m_searchError;
    OrderState m_orderState = OrderState::Idle;
    std::optional<core::ApiError> m_orderError;
    QStringList m_unavailable;
    QStringList m_ordered;  ///< numbers of the last order, as they were sent
    QStringList m_doubtful; ///< numbers of lost orders that were looked up in vain
    QTimer m_grace;         ///< runs from the loss of an answer
    QString m_label;
    QString m_campaignId;
};

} // namespace am::models
