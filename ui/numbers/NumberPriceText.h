// What an order costs, in a sentence.
#pragma once

#include "models/NumberPrices.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Tokens.h"

#include <QCoreApplication>
#include <QString>

namespace am::ui {

/// A sentence about money, and how serious it is.
struct NumberPriceText {
    Q_DECLARE_TR_FUNCTIONS(am::ui::NumberPriceText)
public:
    QString text;
    Tone tone = Tone::Neutral;
    IconName icon = IconName::Wallet;

    /// "$1.50 a month each (last charged 12 Jun)."
    static QString perNumber(const models::NumberPrice& price);
    /// Total, wallet, what is left after, and whether it suffices, as far as each is known. `total` is the
    /// monthly price of all of them.
    static NumberPriceText ofOrder(int count, const std::optional<core::Money>& total,
                                   const std::optional<core::Wallet>& wallet);
};

} // namespace am::ui
