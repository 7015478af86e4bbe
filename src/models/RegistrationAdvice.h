// What is to be done next about a registration, in words.
#pragma once

#include "models/RegistrationStanding.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QString>

namespace am::models {

struct RegistrationAdvice {
    Q_DECLARE_TR_FUNCTIONS(am::models::RegistrationAdvice)
public:
    /// A few words; empty if nothing is to be done.
    static QString step(const RegistrationStanding& standing);
    static Tone tone(const RegistrationStanding& standing);
    /// Why, and what we know about how; may be empty.
    static QString reason(const RegistrationStanding& standing);
    /// "Expires in 12 days", "Expired 2026-05-03"; empty while that is far off or unknown.
    static QString expiry(const RegistrationStanding& standing, core::Timestamp now);
};

} // namespace am::models
