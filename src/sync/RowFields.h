// Which fields of two rows differ.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Consent.h"
#include "core/Message.h"
#include "core/OwnedNumber.h"

#include <QStringList>

namespace am::sync {

/// The API's names of the fields in which two versions of a row differ; none if they are equal.
QStringList differingFields(const core::Message& left, const core::Message& right);
QStringList differingFields(const core::ConsentRecord& left, const core::ConsentRecord& right);
QStringList differingFields(const core::OwnedNumber& left, const core::OwnedNumber& right);
QStringList differingFields(const core::Brand& left, const core::Brand& right);
QStringList differingFields(const core::Campaign& left, const core::Campaign& right);

} // namespace am::sync
