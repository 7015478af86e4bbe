// Wallet, usage, fees and top-ups as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Billing.h"

namespace am::api::wire {

core::Wallet wallet(FieldReader& fields);
core::UsageRow usageRow(FieldReader& fields);
core::WalletTransaction walletTransaction(FieldReader& fields);
core::FeeCatalog feeCatalog(FieldReader& fields);
core::TopupProduct topupProduct(FieldReader& fields);
core::TopupCheckout topupCheckout(FieldReader& fields);
core::AutoTopup autoTopup(FieldReader& fields);
core::BillingPortal billingPortal(FieldReader& fields);

} // namespace am::api::wire
