// Links to a consent form, and what a recipient does there.
#include "sandbox/HostedConsentService.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

namespace am::sandbox {

namespace {
constexpr auto linkLife = std::chrono::hours(1);
constexpr int longestAgreement = 100'000;

/// Headers may hold any bytes; answers are UTF-8.
std::string clean(const std::string& text, int longest) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(longest).toStdString();
}
} // namespace

std::optional<StoredHostedConsent> HostedConsentService::byToken(const std::string& token) {
    Query row(
        m_state.database,
        "SELECT token, phone_number_id, contact, agreement_text, expires_at, used_at FROM hosted_consent "
        "WHERE token = ?",
        token);
    if (!row.step())
        return std::nullopt;
    return StoredHostedConsent{row.text(0), row.text(1), row.text(2),
                               row.text(3), row.time(4), row.optionalTime(5)};
}

/// The brand whose campaign the number has; without one, the organization.
std::string HostedConsentService::senderName(const StoredNumber& number) {
    if (number.campaignId) {
        const auto campaign = m_registrations.campaign(*number.campaignId);
        const auto brand = campaign ? m_registrations.brand(campaign->brandId) : std::nullopt;
        if (brand) {
            const nlohmann::json filed = nlohmann::json::parse(brand->filed);
            if (const auto name = filed.find("display_name"); name != filed.end() && name->is_string())
                return name->get<std::string>();
        }
    }
    return m_organization.read().name;
}

Outcome<StoredHostedConsent> HostedConsentService::mint(BodyReader& body) {
    StoredHostedConsent link;
    link.phoneNumberId = body.requiredUuid("phone_number_id");
    link.contact = body.requiredPhone("contact_number");
    link.agreementText = body.requiredText("agreement_text", longestAgreement);
    if (auto failure = body.finish())
        return Refusal(*failure);
    const auto number = m_numbers.owned(link.phoneNumberId);
    if (!number)
        return Refusal(failure::notFound("phone number"));
    if (number->number == link.contact)
        return Refusal(failure::validation({{"contact_number", "must differ from the sending number"}}));
    // Assumption A56. A form does not lift a STOP: the carriers would go on blocking, so only a reply does.
    if (const auto known = m_consents.of(link.phoneNumberId, link.contact); known && known->isStopped())
        return Refusal(failure::validation({{"contact_number", stoppedByReply}}));
    for (int half = 0; half < 2; ++half)
        link.token += QByteArray::number(m_state.ids.next(), 16).rightJustified(16, '0').toStdString();
    link.expiresAt = m_state.now().plus(linkLife);
    Query(m_state.database,
          "INSERT INTO hosted_consent(token, phone_number_id, contact, agreement_text, expires_at) "
          "VALUES (?, ?, ?, ?, ?)",
          link.token, link.phoneNumberId, link.contact, link.agreementText, link.expiresAt)
        .run();
    return link;
}

ConsentForm HostedConsentService::form(const std::string& token) {
    ConsentForm form;
    const auto link = byToken(token);
    if (!link)
        return form;
    const auto number = m_numbers.everOwned(link->phoneNumberId);
    if (!number)
        return form;
    form.sender = senderName(*number);
    form.number = number->number;
    form.contact = link->contact;
    form.agreementText = link->agreementText;
    form.expiresAt = link->expiresAt;
    const auto known = m_consents.of(link->phoneNumberId, link->contact);
    if (link->usedAt)
        form.state = ConsentForm::State::Used;
    else if (link->expiresAt <= m_state.now())
        form.state = ConsentForm::State::Expired;
    else if (number->releasedAt)
        form.state = ConsentForm::State::Withdrawn;
    else if (known && known->isStopped())
        form.state = ConsentForm::State::Stopped;
    else
        form.state = ConsentForm::State::Open;
    return form;
}

ConsentForm HostedConsentService::confirm(const std::string& token, const FormVisit& visit) {
    ConsentForm before = form(token);
    if (before.state != ConsentForm::State::Open)
        return before;
    const auto link = byToken(token);
    Query(m_state.database, "UPDATE hosted_consent SET used_at = ? WHERE token = ?", m_state.now(), token)
        .run();
    m_consent.confirmForm(link->phoneNumberId, link->contact, link->agreementText, clean(visit.address, 64),
                          clean(visit.userAgent, 1024), visit.formUrl);
    return before;
}

} // namespace am::sandbox
