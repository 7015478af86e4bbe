// Webhook endpoints of the organization, and the deliveries to them.
#pragma once

#include "core/SecretKey.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::core {

/// The events an endpoint can be subscribed to (schema WebhookEventType), in the contract's order. None is
/// about a message: receipts and inbound texts go to the URLs of a number. `webhook.test` is sent without
/// being subscribed to.
QStringList webhookEventTypes();

/// Most endpoints an organization may have, and the longest description.
inline constexpr int mostWebhookEndpoints = 50;
inline constexpr int longestWebhookDescription = 200;

/// A place that organization events are posted to (api.md 8). A value; any thread.
struct WebhookEndpoint {
    QString id;
    QString orgId;
    QString url;
    QString description;
    QStringList events;
    bool active = false;
    QString apiVersion;
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> updatedAt;
    std::optional<Timestamp> deletedAt;
    QByteArray extra; ///< JSON object of unnamed fields, empty if none

    bool operator==(const WebhookEndpoint&) const = default;
};

/// An endpoint to add (schema WebhookCreate).
struct WebhookDraft {
    QString url; ///< https
    QStringList events;
    QString description; ///< empty = left out
    QString apiVersion;  ///< empty = the service's choice; fixed afterwards
};

/// A change of an endpoint (schema WebhookPatch). Nothing = unchanged.
struct WebhookChange {
    std::optional<QString> url;
    std::optional<QString> description; ///< an empty text clears it
    std::optional<QStringList> events;  ///< the whole new set
    std::optional<bool> active;
};

/// An endpoint with its secret, on creation and rotation: the one time that it is seen.
struct IssuedWebhook {
    WebhookEndpoint endpoint;
    SecretKey secret;

    bool operator==(const IssuedWebhook&) const = default;
};

/// The organization's own secret, just rotated: it signs what goes to the URLs of numbers.
struct OrganizationSecret {
    SecretKey secret;
    std::optional<Timestamp> rotatedAt;
    std::optional<Timestamp> previousValidUntil; ///< until then the old secret may still sign
    QByteArray extra;

    bool operator==(const OrganizationSecret&) const = default;
};

/// How a `webhook.test` went (schema WebhookTestResult).
struct WebhookTestResult {
    QString eventId;
    QString outcome; ///< success, retry, dead, or what else the API says
    QString url;
    std::optional<int> responseStatus; ///< nothing: no answer
    std::optional<int> responseTimeMs;
    QString responseExcerpt;
    QString error;
    QByteArray extra;

    bool operator==(const WebhookTestResult&) const = default;
};

/// One attempt to deliver an event (schema WebhookDelivery). The API keeps the body's hash, not the body.
struct WebhookDelivery {
    QString id;
    QString endpointId;
    QString eventId;
    QString eventType;
    QString url;
    int attempt = 0;                   ///< 0 = not said
    QString outcome;                   ///< success, retry, dead, or what else the API says
    std::optional<int> responseStatus; ///< nothing: no answer
    std::optional<int> responseTimeMs;
    QString requestBodySha256;
    std::optional<qint64> requestBodyBytes;
    QString responseExcerpt;
    QMap<QString, QString> requestHeaders;
    QString error;
    Timestamp occurredAt;
    QByteArray extra;

    bool operator==(const WebhookDelivery&) const = default;
};

/// Which deliveries to list. Empty and nothing = any.
struct WebhookDeliveryFilter {
    QString endpointId;
    QString eventType;
    QString outcome;
    std::optional<Timestamp> since;
    std::optional<Timestamp> until;
    std::optional<int> httpStatusMin; ///< 100 to 599
    std::optional<int> httpStatusMax;
};

/// An event on its way again, under a new id (schema ReplayResult). Listeners drop doubles by event id.
struct WebhookReplay {
    QString deliveryId; ///< the delivery replayed or the new one: the contract does not say which
    QString endpointId;
    QString eventType;
    QString newEventId;
    QString auditLogId;
    std::optional<Timestamp> enqueuedAt;
    QByteArray extra;

    bool operator==(const WebhookReplay&) const = default;
};

} // namespace am::core
