// Files for MMS: upload slots, what was put into them, and for how long it stays.
#include "sandbox/MediaService.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace am::sandbox {

namespace {
constexpr auto slotLife = std::chrono::minutes(30);
constexpr std::size_t mostItems = 10;
constexpr const char* switchSetting = "mms_enabled";
constexpr const char* addressSetting = "address";

/// Assumption A50. The contract does not list the types; these are what carriers take in an MMS.
constexpr std::array<std::string_view, 21> mimeTypes{
    "image/jpeg", "image/png",     "image/gif",      "image/webp",      "image/bmp",  "image/heic",
    "image/tiff", "audio/mpeg",    "audio/mp4",      "audio/amr",       "audio/ogg",  "audio/wav",
    "audio/3gpp", "video/mp4",     "video/3gpp",     "video/quicktime", "video/webm", "text/plain",
    "text/vcard", "text/calendar", "application/pdf"};

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// "Image/PNG; q=1" → "image/png".
std::string essence(const std::string& contentType) {
    std::string type = lowered(contentType.substr(0, contentType.find(';')));
    type.erase(0, std::min(type.find_first_not_of(" \t"), type.size()));
    type.erase(type.find_last_not_of(" \t") + 1);
    return type;
}

std::string readMimeType(BodyReader& body) {
    const std::string type = lowered(body.requiredText("mime_type", 127));
    if (std::find(mimeTypes.begin(), mimeTypes.end(), type) == mimeTypes.end())
        body.problem("mime_type", "is not a type that can be sent as MMS");
    return type;
}

std::string token(IdGenerator& ids) {
    std::string made;
    for (int half = 0; half < 2; ++half) {
        const QByteArray hex = QByteArray::number(ids.next(), 16).rightJustified(16, '0');
        made += hex.toStdString();
    }
    return made;
}

/// All the lists of URLs that a query gives.
std::string joined(Query& rows) {
    std::string all;
    while (rows.step())
        all += rows.text(0) + '\n';
    return all;
}

Failure gone(const std::string& message) {
    return Failure{410, "MEDIA_EXPIRED", message, {}, 0, {}};
}
} // namespace

Failure mmsDisabled(const std::string& message) {
    return Failure{503, "MMS_DISABLED", message, {}, 0, {}};
}

bool MediaService::isEnabled() {
    return m_state.database.setting(switchSetting).value_or("true") == "true";
}

void MediaService::setEnabled(bool enabled) {
    m_state.database.setSetting(switchSetting, enabled ? "true" : "false");
}

std::optional<StoredMedia> MediaService::one(const std::string& condition, const std::string& argument) {
    Query row(m_state.database,
              "SELECT id, upload_token, mime_type, byte_size, expires_at, uploaded_at, content IS NOT NULL "
              "FROM media WHERE " +
                  condition,
              argument);
    if (!row.step())
        return std::nullopt;
    return StoredMedia{row.text(0), row.text(1),         row.text(2), row.integer(3),
                       row.time(4), row.optionalTime(5), row.flag(6)};
}

void MediaService::insert(const StoredMedia& media) {
    Query(m_state.database,
          "INSERT INTO media(id, upload_token, mime_type, byte_size, expires_at) VALUES (?, ?, ?, ?, ?)",
          media.id, media.uploadToken, media.mimeType, media.byteSize, media.expiresAt)
        .run();
}

core::Timestamp MediaService::endOf(core::Timestamp uploadedAt) {
    return uploadedAt.plus(std::chrono::hours(24) * m_organization.read().mmsRetentionDays);
}

void MediaService::drop(const std::string& id) {
    Query(m_state.database, "UPDATE media SET content = NULL WHERE id = ?", id).run();
}

void MediaService::fill(StoredMedia& media, const std::string& content) {
    media.uploadedAt = m_state.now();
    media.kept = true;
    Query(m_state.database, "UPDATE media SET uploaded_at = ?, content = CAST(? AS BLOB) WHERE id = ?",
          media.uploadedAt, content, media.id)
        .run();
    m_state.events.plan(endOf(*media.uploadedAt), DueKind::MediaExpiry, media.id);
}

Outcome<StoredMedia> MediaService::open(BodyReader& body) {
    StoredMedia media;
    media.mimeType = readMimeType(body);
    if (!body.has("byte_size"))
        body.problem("byte_size", "is required");
    media.byteSize = body.integer("byte_size", 1, largestFile).value_or(0);
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (!isEnabled())
        return Refusal(mmsDisabled("MMS is not available at the moment"));
    media.id = m_state.ids.uuid();
    media.uploadToken = token(m_state.ids);
    media.expiresAt = m_state.now().plus(slotLife);
    insert(media);
    return media;
}

std::optional<Failure> MediaService::upload(const std::string& uploadToken, const std::string& contentType,
                                            const std::string& content) {
    auto media = one("upload_token = ?", uploadToken);
    if (!media)
        return failure::notFound("upload slot");
    if (media->uploadedAt)
        return failure::conflict("CONFLICT", "the upload slot was used before");
    if (media->expiresAt <= m_state.now())
        return gone("the upload slot has expired; ask for a new one");
    std::map<std::string, std::string> problems;
    if (essence(contentType) != media->mimeType)
        problems.emplace("Content-Type", "must be " + media->mimeType + ", as announced");
    // Assumption A51. The file has just the size that was announced, as with signed uploads elsewhere.
    if (static_cast<qint64>(content.size()) != media->byteSize)
        problems.emplace("body", "must be " + std::to_string(media->byteSize) + " bytes, as announced");
    if (!problems.empty())
        return failure::validation(std::move(problems));
    fill(*media, content);
    return std::nullopt;
}

Outcome<StoredMedia> MediaService::keep(BodyReader& body) {
    StoredMedia media;
    media.mimeType = readMimeType(body);
    const auto content = QByteArray::fromBase64Encoding(
        QByteArray::fromStdString(body.requiredText("content", largestFile * 2)),
        QByteArray::AbortOnBase64DecodingErrors);
    if (!content || content.decoded.isEmpty() || content.decoded.size() > largestFile)
        body.problem("content", "must be base64 of 1 byte to 1 MiB");
    if (auto failure = body.finish())
        return Refusal(*failure);
    media.id = m_state.ids.uuid();
    media.uploadToken = token(m_state.ids);
    media.byteSize = content.decoded.size();
    media.expiresAt = m_state.now();
    insert(media);
    fill(media, content.decoded.toStdString());
    return media;
}

Outcome<MediaFile> MediaService::file(const std::string& id) {
    const auto media = one("id = ?", id);
    if (!media || !media->uploadedAt)
        return Refusal(failure::notFound("file"));
    if (!media->kept)
        return Refusal(gone("the file is no longer kept"));
    Query row(m_state.database, "SELECT content FROM media WHERE id = ?", id);
    row.step();
    return MediaFile{media->mimeType, row.text(0)};
}

std::vector<std::string> MediaService::resolve(const std::vector<std::string>& items, BodyReader& body) {
    std::vector<std::string> urls;
    if (items.size() > mostItems)
        body.problem("media", "must be at most 10 items");
    for (const std::string& item : items) {
        if (isUuid(item)) {
            const auto media = one("id = ?", lowered(item));
            // A slot that was never filled is as good as none.
            if (!media)
                body.problem("media", "names an upload that does not exist");
            else if (!media->uploadedAt)
                body.problem("media", media->expiresAt <= m_state.now()
                                          ? "names an upload slot that has expired"
                                          : "names a file that was not uploaded yet");
            else if (!media->kept)
                body.problem("media", "names a file that is no longer kept");
            else
                urls.push_back(urlOf(media->id));
        } else if (item.rfind("https://", 0) == 0 && item.size() >= 12 &&
                   item.find_first_of(std::string_view(" \t\r\n\"<>\0", 8)) == std::string::npos) {
            urls.push_back(item);
        } else {
            body.problem("media", "must be ids of uploads or https URLs");
        }
    }
    return urls;
}

std::vector<std::string> MediaService::shownWith(const std::string& contact) {
    std::vector<std::string> ids;
    Query kept(m_state.database, "SELECT id FROM media WHERE content IS NOT NULL ORDER BY id");
    while (kept.step())
        ids.push_back(kept.text(0));
    if (ids.empty())
        return ids;
    Query shown(m_state.database,
                "SELECT media_urls FROM message WHERE to_number = ?1 AND media_urls IS NOT NULL UNION ALL "
                "SELECT media_urls FROM inbound_message WHERE from_number = ?1 AND media_urls IS NOT NULL",
                contact);
    const std::string urls = joined(shown);
    ids.erase(std::remove_if(ids.begin(), ids.end(),
                             [&urls](const std::string& id) { return urls.find(id) == std::string::npos; }),
              ids.end());
    return ids;
}

void MediaService::dropUnlessShown(const std::vector<std::string>& ids) {
    if (ids.empty())
        return;
    Query shown(m_state.database,
                "SELECT media_urls FROM message WHERE media_urls IS NOT NULL UNION ALL "
                "SELECT media_urls FROM inbound_message WHERE media_urls IS NOT NULL");
    const std::string urls = joined(shown);
    for (const std::string& id : ids)
        if (urls.find(id) == std::string::npos)
            drop(id);
}

void MediaService::handleExpiry(const DueEvent& event) {
    const auto media = one("id = ?", event.subject);
    if (!media || !media->uploadedAt)
        return;
    // The organization may have changed its time meanwhile.
    if (const core::Timestamp end = endOf(*media->uploadedAt); end > m_state.now()) {
        m_state.events.plan(end, DueKind::MediaExpiry, media->id);
        return;
    }
    drop(media->id);
}

void MediaService::adoptAddress() {
    const std::string before = m_state.database.setting(addressSetting).value_or(std::string());
    if (m_state.address.empty() || before == m_state.address)
        return;
    m_state.database.setSetting(addressSetting, m_state.address);
    if (before.empty() || !Query(m_state.database, "SELECT 1 FROM media LIMIT 1").step())
        return;
    for (const char* table : {"message", "inbound_message"})
        Query(m_state.database,
              std::string("UPDATE ") + table +
                  " SET media_urls = replace(media_urls, ?, ?) WHERE media_urls IS NOT NULL",
              before + "/media/", m_state.address + "/media/")
            .run();
}

} // namespace am::sandbox
