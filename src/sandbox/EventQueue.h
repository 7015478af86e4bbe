// What is due to happen in the world, in order.
#pragma once

#include "sandbox/Database.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// What can be due. Stored as numbers: append only.
enum class DueKind : quint8 {
    Receipt = 1,         ///< subject: message id; detail: status and error code
    BrandDecision = 2,   ///< subject: brand id
    CampaignReview = 3,  ///< subject: campaign id
    LineOption = 4,      ///< subject: phone number id; the carrier has taken the campaign in
    OptInExpiry = 5,     ///< subject: pending opt-in id
    PhoneReply = 6,      ///< subject: from and to; detail: text; a magic phone answers
    PushAttempt = 10,    ///< subject: push id; the next attempt may go out
    MediaExpiry = 20,    ///< subject: media id; the file is dropped
    BulkOrder = 21,      ///< subject: bulk order id; the carrier has decided
    LookupResult = 22,   ///< subject: lookup id; a slow lookup is done
    LookupExpiry = 23,   ///< subject: lookup id; its result is dropped
    RetentionSweep = 40, ///< messages that are too old are dropped
    AutoTopup = 41,      ///< the balance is low, and a payment arrives
    CampaignMonth = 50,  ///< subject: campaign id; its next month is billed
    CampaignEnd = 51     ///< subject: campaign id; its period is over
};

struct DueEvent {
    qint64 seq = 0;
    core::Timestamp at;
    DueKind kind = DueKind::Receipt;
    std::string subject;
    std::string detail;
};

/// The due table. Events of one moment happen in the order they were planned. Guarded by the world's mutex.
class EventQueue {
public:
    explicit EventQueue(Database& database) : m_database(database) {}

    void plan(core::Timestamp at, DueKind kind, const std::string& subject, const std::string& detail = {});
    /// Takes the first event that is due at `until` out of the queue.
    std::optional<DueEvent> takeDue(core::Timestamp until);
    std::optional<core::Timestamp> nextDue();
    /// Forgets what is planned for one subject.
    void cancel(DueKind kind, const std::string& subject);
    qint64 count();

private:
    Database& m_database;
};

} // namespace am::sandbox
