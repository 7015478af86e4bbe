// Searching numbers on offer, the cart, and the order.
#pragma once

#include "core/ApiError.h"
#include "core/NumberRequests.h"
#include "core/Billing.h"
#include "core/OwnedNumber.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

class AvailableNumbersModel;

/// State of the "Get numbers" panel. Lives on the UI thread. An order is sent once; nothing repeats it.
class NumberOrderController : public QObject {
    Q_OBJECT
public:
    enum class SearchState : quint8 { Idle, Searching, Found, NothingFound, Failed };

    explicit NumberOrderController(sync::Workspace& workspace, QObject* parent = nullptr);
    ~NumberOrderController() override;

    AvailableNumbersModel& offers() { return *m_offers; }
    SearchState searchState() const { return m_searchState; }
    const std::optional<core::ApiError>& searchError() const { return m_searchError; }

    bool isOrdering() const { return m_ordering; }
    /// Why the last order was not carried out.
    const std::optional<core::ApiError>& orderError() const { return m_orderError; }
    /// After a 409: the numbers of the cart that are gone, and those still to be had.
    QStringList unavailable() const { return m_unavailable; }
    QStringList remaining() const;
    /// As last read; nothing until then.
    const std::optional<core::Wallet>& wallet() const { return m_wallet; }

    /// Digits and letters; letters become keypad digits ("BIKE" → "2453"). Other characters are dropped.
    static QString keypadDigits(const QString& pattern);
    /// What is wrong with the terms of a search; empty if nothing is.
    static QString searchProblem(const core::NumberSearch& search);

    /// `search.pattern` may hold letters.
    void search(core::NumberSearch search);
    void order(const QString& label, const QString& campaignId);
    /// Drops what is gone from the cart and orders the rest, with the same label and campaign.
    void orderRemaining();
    void refreshWallet();

Q_SIGNALS:
    void searchChanged();
    void orderChanged();
    void walletChanged();
    void ordered(const QStringList& ids);

private:
    void readWallet();

    sync::Workspace& m_workspace;
    AvailableNumbersModel* m_offers;
    SearchState m_searchState = SearchState::Idle;
    int m_searchNumber = 0; ///< answers of older searches are dropped
    std::optional<core::ApiError> m_searchError;
    std::optional<core::ApiError> m_orderError;
    QStringList m_unavailable;
    std::optional<core::Wallet> m_wallet;
    QString m_label;
    QString m_campaignId;
    bool m_ordering = false;
};

} // namespace am::models
