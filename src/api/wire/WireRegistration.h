// Brands and campaigns as the API reads and writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/CampaignReview.h"

namespace am::api::wire {

core::Brand brand(FieldReader& fields);
core::Campaign campaign(FieldReader& fields);
core::CampaignReview campaignReview(FieldReader& fields);

/// Bodies of the two filings; empty texts are left out.
QByteArray brandBody(const core::BrandDraft& draft);
QByteArray campaignBody(const core::CampaignDraft& draft);

} // namespace am::api::wire
