// What a delivery failure code means.
#pragma once

#include <QString>

#include <optional>

namespace am::rules {

/// A failure class of compliance.md 5.2 for one carrier code. Texts are English source texts, to be translated where
/// they are shown (context "DeliveryCodes").
struct DeliveryCode {
    QString code;
    QString failureClass; ///< e.g. CARRIER_SPAM
    QString explanation;  ///< one plain sentence
    QString actor;        ///< who must act: developer, compliance, support, provider, recipient
    QString retry;        ///< never, later, fix-first, once
};

/// Meaning of a code (Bandwidth's numbers, which AgentMessage passes on); nothing if the code is not in the table,
/// and then the raw code is what to show.
std::optional<DeliveryCode> deliveryCode(const QString& code);

} // namespace am::rules
