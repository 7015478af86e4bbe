// What numbers cost, and whether the wallet has it.
#pragma once

#include "core/Billing.h"
#include "core/OwnedNumber.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// The price of one number for a month, and how it is known.
struct NumberPrice {
    enum class Source : quint8 {
        NotPublished, ///< neither the fee catalog nor a charge names it
        Catalog,      ///< the fee catalog
        LastCharged   ///< what the newest such charge came to
    };
    Source source = Source::NotPublished;
    core::Money perMonth;
    std::optional<core::Timestamp> chargedAt; ///< of the last charge

    bool isKnown() const { return source != Source::NotPublished; }
    bool operator==(const NumberPrice&) const = default;
};

/// Reads fees and wallet from the archive, and the last charges from the API. The published catalog has no
/// price of numbers today; one that names `number_month` is taken at its word. Lives on the UI thread.
class NumberPrices : public QObject {
    Q_OBJECT
public:
    explicit NumberPrices(sync::Workspace& workspace, QObject* parent = nullptr);

    /// As last read; nothing until then.
    const std::optional<core::Wallet>& wallet() const { return m_wallet; }
    /// Of a type of number ("local", "toll_free").
    NumberPrice price(const QString& type) const;
    /// Of these numbers (E.164) each month; nothing if one of them has no known price.
    std::optional<core::Money> monthly(const QStringList& numbers) const;
    /// Asks the API for wallet and charges.
    void refresh();

    /// What a fee catalog says about a number of this type; nothing if it does not.
    static std::optional<core::Money> inCatalog(const core::FeeCatalog& fees, const QString& type);
    /// What the newest charge of a number of this type was. A charge of a number that is not ours any more
    /// counts for every type, after those that are known.
    static NumberPrice lastCharge(const QList<core::UsageRow>& usage,
                                  const QHash<QString, QString>& typesById, const QString& type);

Q_SIGNALS:
    void changed();

private:
    void read();

    sync::Workspace& m_workspace;
    std::optional<core::Wallet> m_wallet;
    std::optional<core::FeeCatalog> m_fees;
    QHash<QString, QString> m_types; ///< of our numbers, by id
    QList<core::UsageRow> m_charges;
};

} // namespace am::models
