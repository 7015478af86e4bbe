// Dollars and cents in the reader's locale.
#include "core/Money.h"

namespace am::core {

QString Money::display(const QLocale& locale) const {
    // The sign stands in front in every locale: some would put a debit in brackets.
    const double dollars = double(qAbs(cents)) / 100.0;
    const QString amount = locale.toCurrencyString(dollars, QStringLiteral("$"), 2);
    return cents < 0 ? locale.negativeSign() + amount : amount;
}

} // namespace am::core
