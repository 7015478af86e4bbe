// An amount in US cents.
#pragma once

#include <QLocale>
#include <QString>

namespace am::core {

/// An amount of money as the API counts it: whole US cents (`*_cents`). A value; any thread.
struct Money {
    qint64 cents = 0;

    /// The amount in the reader's locale, always in dollars: "$12.34".
    QString display(const QLocale& locale = QLocale()) const;
    constexpr auto operator<=>(const Money&) const = default;
};

} // namespace am::core
