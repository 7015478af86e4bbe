// The two sides of one list: the API's and the archive's.
#pragma once

#include "api/ApiClient.h"
#include "api/Page.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Consent.h"
#include "core/Message.h"
#include "core/OwnedNumber.h"
#include "core/Result.h"
#include "store/ReadSession.h"
#include "store/WriteTransaction.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>

namespace am::sync {

/// A row of the archive on a walk through it, and where the walk goes on.
template <class Row>
struct LocalRow {
    Row row; ///< at least its id and time
    qint64 key = 0;
};

/// What a comparison needs to know of a list. Without state: `fetch` and `again` run on the network thread,
/// the rest where the archive runs them.
template <class Row>
class ComparedList {
public:
    virtual ~ComparedList() = default;

    virtual QString stream() const = 0;
    virtual QCoro::Task<core::Result<api::Page<Row>>> fetch(QString cursor,
                                                            api::CancelToken cancel) const = 0;
    /// The row as the API has it now; NotFound if it has not.
    virtual QCoro::Task<core::Result<Row>> again(Row row, api::CancelToken cancel) const = 0;
    virtual core::Timestamp timeOf(const Row& row) const = 0;
    /// When it last changed, as far as it says.
    virtual core::Timestamp changedAt(const Row& row) const = 0;
    /// Does the provider drop rows with age?
    virtual bool hasRetention() const { return false; }

    /// These rows as the store would take them.
    virtual QList<Row> settled(store::ReadSession&, const QList<Row>& rows) const { return rows; }
    virtual std::optional<Row> find(store::ReadSession& session, const Row& row) const = 0;
    /// What the archive would have after taking `news`.
    virtual Row merged(const Row&, const Row& news) const { return news; }
    virtual bool isErased(store::ReadSession&, const Row&) const { return false; }
    /// The archive's rows after the given one, up to `limit`; without one from the beginning.
    virtual QList<LocalRow<Row>> local(store::ReadSession& session, std::optional<LocalRow<Row>> after,
                                       int limit) const = 0;
    virtual void save(store::WriteTransaction& transaction, const QList<Row>& rows) const = 0;
};

std::shared_ptr<const ComparedList<core::Message>> comparedMessages(api::ApiClient& client,
                                                                    core::Direction direction);
std::shared_ptr<const ComparedList<core::ConsentRecord>> comparedConsent(api::ApiClient& client);
std::shared_ptr<const ComparedList<core::OwnedNumber>> comparedNumbers(api::ApiClient& client);
std::shared_ptr<const ComparedList<core::Brand>> comparedBrands(api::ApiClient& client);
std::shared_ptr<const ComparedList<core::Campaign>> comparedCampaigns(api::ApiClient& client);

} // namespace am::sync
