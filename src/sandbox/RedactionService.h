// Takes the content out of messages when a contact is erased, and drops what is older than it may be kept.
#pragma once

#include "sandbox/MediaService.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// What an erasure did (ErasureResult of the contract).
struct Erasure {
    qint64 inbound = 0;
    qint64 outbound = 0;
    core::Timestamp at;
    std::string auditLogId;
};

/// Erased messages stay in their lists, without text and media and with the time of the redaction; those that
/// are too old are gone. So a client that keeps copies can tell what it must erase from what it may keep.
/// Consent is never touched.
class RedactionService {
public:
    RedactionService(WorldState& state, OrganizationService& organization, MediaService& media)
        : m_state(state), m_organization(organization), m_media(media) {}

    /// All texts from and to a contact, and the files that only they showed. Counts only what was not
    /// redacted before.
    Erasure eraseContact(const std::string& contact, const std::optional<std::string>& reason);

    /// Plans the daily sweep, unless it is planned already.
    void planSweep();
    /// DueKind::RetentionSweep: drops what is older than message_retention_days, and takes the media out of
    /// what is older than mms_retention_days. A step at a time, so that a large world stays usable.
    void handleSweep();

private:
    void planSweepAt(core::Timestamp moment);
    WorldState& m_state;
    OrganizationService& m_organization;
    MediaService& m_media;
};

} // namespace am::sandbox
