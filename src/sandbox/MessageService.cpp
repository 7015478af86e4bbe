// Decides whether a text may be sent, and sends it.
#include "sandbox/MessageService.h"

#include "core/ErrorCodes.h"
#include "rules/Segments.h"
#include "sandbox/QuietHours.h"

#include <nlohmann/json.hpp>

namespace am::sandbox {

namespace {
qint64 priceOf(const Dispatch& dispatch) {
    return dispatch.mediaUrls ? Prices::mms : Prices::smsSegment * segmentCount(dispatch.text);
}
} // namespace

bool MessageService::mayCarry(const StoredNumber& number) {
    if (number.numberType == "toll_free")
        return true;
    if (!number.campaignId)
        return false;
    const auto campaign = m_registrations.campaign(*number.campaignId);
    return campaign && campaign->status == "ACTIVE";
}

std::optional<Failure> MessageService::refusal(const Dispatch& dispatch) {
    const auto number = m_numbers.ownedByNumber(dispatch.from);
    if (!number)
        // Assumption A81. A sender that is not ours is a problem of the field `from`.
        return failure::validation({{"from", "is not a number of this organization"}});
    // Assumption A58. Media from a number without MMS is a problem of the field; while MMS is off, a send
    // answers as the upload route does.
    if (dispatch.mediaUrls && !number->mmsEnabled)
        return failure::validation({{"media", "cannot be sent from this number"}});
    if (dispatch.mediaUrls && !m_media.isEnabled())
        return mmsDisabled("MMS is not available at the moment");
    if (m_consent.isLandline(dispatch.to))
        return failure::unprocessable("LINE_TYPE_BLOCKED", "the recipient is a landline",
                                      {{"to", "is a landline"}});
    const auto consent = m_consents.of(number->id, dispatch.to);
    if (!consent)
        return failure::consentRequired("the recipient has not opted in to texts from this number");
    if (!consent->optedIn)
        return failure::consentRequired("the recipient has opted out of texts from this number");
    if (!mayCarry(*number))
        // Assumption A80. Sending from a number without an active campaign is 403.
        return failure::forbidden("number has no active campaign");
    // Assumption A59. Quiet hours refuse with 422; the code's name stands in core/ErrorCodes.
    if (isQuietFor(m_organization.read(), dispatch.to, m_state.now()))
        return failure::unprocessable(core::codeText(core::ErrorCode::QuietHours).toStdString(),
                                      "it is quiet hours where the recipient lives",
                                      {{"to", "is in quiet hours"}});
    if (auto refused = m_programmes.refusal(dispatch.from, dispatch.to, dispatch.text))
        return refused;
    if (!m_wallet.canPay(priceOf(dispatch)))
        // Assumption A82. A message the balance does not cover is 402.
        return failure::insufficientCredit("the balance does not cover the message");
    if (const int wait = m_rate.take(m_wallet.tier(), m_state.now()); wait > 0)
        return failure::rateLimited(wait);
    return std::nullopt;
}

Outcome<StoredMessage> MessageService::send(BodyReader& body) {
    Dispatch dispatch;
    dispatch.from = body.requiredPhone("from");
    dispatch.to = body.requiredPhone("to");
    const auto media = body.textList("media");
    const bool hasMedia = media && !media->empty();
    dispatch.text = body.requiredText("text", rules::maximumTextLength,
                                      hasMedia ? BodyReader::Empty::Allowed : BodyReader::Empty::Refused);
    dispatch.priority = body.text("priority", 32).value_or("default");
    dispatch.tag = body.text("tag", 64);
    if (hasMedia) {
        dispatch.mediaUrls = nlohmann::json(m_media.resolve(*media, body)).dump();
    }
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (auto failure = refusal(dispatch))
        return Refusal(*failure);
    const qint64 price = priceOf(dispatch);
    StoredMessage message = m_dispatch.send(dispatch);
    m_wallet.charge(price, "message", message.id);
    return message;
}

} // namespace am::sandbox
