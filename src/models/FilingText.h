// What a filing costs and what is known against it, in words.
#pragma once

#include "rules/RegistrationLint.h"

#include <QCoreApplication>
#include <QStringList>

namespace am::models {

class RegistrationFacts;
class RegistrationForm;

struct FilingText {
    Q_DECLARE_TR_FUNCTIONS(am::models::FilingText)
public:
    /// The fee of the catalog, or that it is not known; the wallet's balance, if that is known.
    static QStringList costs(const RegistrationForm& form, const RegistrationFacts& facts);
    /// True if the wallet is known not to cover what is charged at once.
    static bool isShort(const RegistrationForm& form, const RegistrationFacts& facts);
};

} // namespace am::models
