// Files for MMS: upload slots, what was put into them, and for how long it stays.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// A slot, and the file in it once there is one.
struct StoredMedia {
    std::string id;
    std::string uploadToken;
    std::string mimeType;
    qint64 byteSize = 0;                       ///< as announced; the file has just this size
    core::Timestamp expiresAt;                 ///< of the slot
    std::optional<core::Timestamp> uploadedAt; ///< nothing: still empty
    /// The file is there; it goes when the organization's time for MMS is over, and with an erased contact.
    bool kept = false;
};

/// A file as it is handed out.
struct MediaFile {
    std::string mimeType;
    std::string content;
};

class MediaService {
public:
    /// No file is larger (api.md 1).
    static constexpr qint64 largestFile = 1'048'576;

    MediaService(WorldState& state, OrganizationService& organization)
        : m_state(state), m_organization(organization) {}

    /// POST /v1/messages/media-upload; 503 MMS_DISABLED while MMS is off.
    Outcome<StoredMedia> open(BodyReader& body);
    /// PUT into a slot. 404 for no slot, 409 for one that was used, 410 for one that is too old, 422 for
    /// another type or size than announced.
    std::optional<Failure> upload(const std::string& token, const std::string& contentType,
                                  const std::string& content);
    /// A file that a simulated phone can send; its address.
    Outcome<StoredMedia> keep(BodyReader& body);
    /// 404 for no file, 410 for one that was dropped.
    Outcome<MediaFile> file(const std::string& id);
    /// Where a file is served.
    std::string urlOf(const std::string& id) const { return m_state.address + "/media/" + id; }

    /// Turns the `media` of a send into URLs: https ones stay, ids of uploaded files become their addresses.
    /// What is wrong goes to the body.
    std::vector<std::string> resolve(const std::vector<std::string>& items, BodyReader& body);

    /// The kept files that texts from and to a contact show.
    std::vector<std::string> shownWith(const std::string& contact);
    /// Drops those of the files that no message shows any more.
    void dropUnlessShown(const std::vector<std::string>& ids);

    bool isEnabled();
    void setEnabled(bool enabled);
    /// The time of a file is over.
    void handleExpiry(const DueEvent& event);
    /// The sandbox listens elsewhere than when the world was saved: the addresses of its files follow.
    void adoptAddress();

private:
    std::optional<StoredMedia> one(const std::string& condition, const std::string& argument);
    void insert(const StoredMedia& media);
    void drop(const std::string& id);
    void fill(StoredMedia& media, const std::string& content);
    core::Timestamp endOf(core::Timestamp uploadedAt);
    WorldState& m_state;
    OrganizationService& m_organization;
};

/// 503 MMS_DISABLED.
Failure mmsDisabled(const std::string& message);

} // namespace am::sandbox
