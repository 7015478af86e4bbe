// Says what is known about a price, and what is not.
#include "ui/numbers/NumberPriceText.h"

#include "models/Formats.h"

namespace am::ui {

using models::Formats;
using models::NumberPrice;

QString NumberPriceText::perNumber(const NumberPrice& price) {
    switch (price.source) {
        case NumberPrice::Source::Catalog:
            return tr("%1 a month each, from the fee catalog.").arg(Formats::money(price.perMonth));
        case NumberPrice::Source::LastCharged:
            return tr("%1 a month each, as last charged on %2.")
                .arg(Formats::money(price.perMonth), Formats::isoDate(*price.chargedAt));
        case NumberPrice::Source::NotPublished:
            return tr("Charged monthly; the price of a number is not published.");
    }
    return {};
}

NumberPriceText NumberPriceText::ofOrder(int count, const std::optional<core::Money>& total,
                                         const std::optional<core::Wallet>& wallet) {
    NumberPriceText price;
    if (!wallet) {
        price.text = total ? tr("%1 a month for %Ln numbers. The wallet could not be read.", nullptr, count)
                                 .arg(Formats::money(*total))
                           : tr("The wallet could not be read.");
        return price;
    }
    const QString balance = Formats::money(wallet->balance);
    if (!total || count == 0) {
        price.text = tr("Wallet: %1.").arg(balance);
        return price;
    }
    const core::Money after{wallet->balance.cents - total->cents};
    if (after.cents < 0) {
        price.tone = Tone::Danger;
        price.icon = IconName::Error;
        price.text = tr("%1 a month for %Ln numbers. The wallet holds %2: %3 are missing.", nullptr, count)
                         .arg(Formats::money(*total), balance, Formats::money(core::Money{-after.cents}));
        return price;
    }
    price.text =
        tr("%1 a month for %Ln numbers. The wallet holds %2, and %3 after the first month.", nullptr, count)
            .arg(Formats::money(*total), balance, Formats::money(after));
    return price;
}

} // namespace am::ui
