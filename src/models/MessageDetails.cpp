// The sections of a message's details.
#include "models/MessageDetails.h"

#include "models/Delivery.h"
#include "models/Formats.h"
#include "models/LineTypeText.h"
#include "rules/DeliveryCodes.h"
#include "rules/Segments.h"

#include <QHash>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

using Kind = DetailRow::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(am::models::MessageDetails)

public:
    static QString actor(const QString& actor) {
        if (actor == "developer"_L1) {
            return tr("The developer who sends");
        }
        if (actor == "compliance"_L1) {
            return tr("Whoever looks after registration and consent");
        }
        if (actor == "support"_L1) {
            return tr("Support: ask the provider with the ids below");
        }
        if (actor == "provider"_L1) {
            return tr("The provider");
        }
        if (actor == "recipient"_L1) {
            return tr("The contact");
        }
        return actor;
    }

    static QString retry(const QString& retry) {
        if (retry == "never"_L1) {
            return tr("No: it would fail again");
        }
        if (retry == "once"_L1) {
            return tr("Once, after a while");
        }
        if (retry == "later"_L1) {
            return tr("Later: a limit was reached");
        }
        if (retry == "fix-first"_L1) {
            return tr("Only after the cause is gone");
        }
        return retry;
    }

    /// A moment with its distance from the step before.
    static QString step(core::Timestamp at, const std::optional<core::Timestamp>& before) {
        if (!before || at < *before) {
            return Formats::absolute(at);
        }
        return tr("%1 (%2 later)", "moment, duration")
            .arg(Formats::absolute(at), Formats::duration(at.since(*before)));
    }

    static QString segments(const core::Message& message) {
        const rules::Segments counted = rules::countSegments(message.text);
        const QString encoding = counted.encoding == rules::Encoding::Gsm7 ? u"GSM-7"_s : u"UCS-2"_s;
        const int length = rules::textLength(message.text);
        if (message.segmentCount <= 0) {
            return tr("%1, %2; not reported, %n by our count", "encoding, length", counted.count)
                .arg(encoding, tr("%n characters", nullptr, length));
        }
        QString text = tr("%n, %1, %2", "number of segments, encoding, length", message.segmentCount)
                           .arg(encoding, tr("%n characters", nullptr, length));
        if (counted.count != message.segmentCount && counted.count > 0) {
            text += u' ' + tr("(%n by our count)", nullptr, counted.count);
        }
        return text;
    }
};

void addIfAny(DetailSection& section, const QString& name, const QString& value, Kind kind = Kind::Text) {
    if (!value.isEmpty()) {
        section.rows.append({name, value, kind, {}});
    }
}

QString prettyJson(const QByteArray& json) {
    const auto parsed =
        nlohmann::json::parse(json.constData(), json.constData() + json.size(), nullptr, false);
    if (parsed.is_discarded()) {
        return QString::fromUtf8(json);
    }
    return QString::fromStdString(parsed.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

QString MessageDetails::directionWord(core::Direction direction) {
    return direction == core::Direction::Inbound ? tr("Inbound") : tr("Outbound");
}

QString MessageDetails::shownText(const core::Message& message) {
    return message.redactedAt
               ? tr("Content erased at the provider on %1").arg(Formats::absolute(*message.redactedAt))
               : message.text;
}

QString MessageDetails::channelWord(const QString& channel) {
    return channel == "sms"_L1 || channel == "mms"_L1 ? channel.toUpper() : channel;
}

QString MessageDetails::failureClassWord(const QString& failureClass) {
    const QHash<QString, QString> words{
        {u"OPTED_OUT"_s, tr("Opted out")},
        {u"INVALID_NUMBER"_s, tr("Invalid number")},
        {u"LANDLINE"_s, tr("Landline")},
        {u"UNREACHABLE"_s, tr("Phone not reachable")},
        {u"CARRIER_SPAM"_s, tr("Taken for spam by the carrier")},
        {u"PLATFORM_SPAM"_s, tr("Taken for spam by the platform")},
        {u"BAD_LINK"_s, tr("Link not allowed")},
        {u"UNREGISTERED_10DLC"_s, tr("Number without campaign")},
        {u"CAMPAIGN_INACTIVE"_s, tr("Campaign not active")},
        {u"TFN_UNVERIFIED"_s, tr("Toll-free number not verified")},
        {u"DAILY_CAP"_s, tr("Daily limit reached")},
        {u"RATE_LIMIT_CARRIER"_s, tr("Carrier's rate limit")},
        {u"QUEUE_OVERFLOW"_s, tr("Queue too long")},
        {u"CONTENT_INVALID"_s, tr("Content not accepted")},
        {u"MEDIA"_s, tr("Attachment not accepted")},
        {u"SENDER_INVALID"_s, tr("Sender not accepted")},
        {u"BLOCKED_PAIR"_s, tr("Blocked between these numbers")},
        {u"ROUTE_PERMISSION"_s, tr("Route not permitted")},
        {u"ACCOUNT"_s, tr("Account problem at the provider")},
        {u"CARRIER_FAILURE"_s, tr("Carrier failure")},
        {u"PROVIDER_FAILURE"_s, tr("Provider failure")},
        {u"LOOP"_s, tr("Message loop")},
        {u"UNKNOWN"_s, tr("Unknown cause")},
    };
    return words.value(failureClass, failureClass);
}

QString MessageDetails::shortReason(const core::Message& message) {
    if (message.optOutDetected) {
        return message.optOutKeyword.isEmpty() ? tr("Opt-out") : tr("Opt-out: %1").arg(message.optOutKeyword);
    }
    if (const auto known = rules::deliveryCode(message.errorCode)) {
        return failureClassWord(known->failureClass);
    }
    return message.errorMessage;
}

QString MessageDetails::stateExplanation(const core::Message& message, core::Timestamp now) {
    const Delivery delivery = Delivery::inLog(message, now);
    if (delivery.receiptMissing) {
        return tr("%1. The carrier has reported nothing for %2.", "state, duration")
            .arg(delivery.word, Formats::duration(now.since(message.sentAt.value_or(message.at))));
    }
    if (delivery.explanation.isEmpty()) {
        return delivery.word;
    }
    return tr("%1: %2", "state, explanation").arg(delivery.word, delivery.explanation);
}

QString MessageDetails::logTime(core::Timestamp at, core::Timestamp now) {
    const QDateTime local = at.toLocal();
    if (local.date() == now.toLocal().date()) {
        return local.time().toString(u"HH:mm:ss"_s);
    }
    return Formats::relativeWithTime(at, now);
}

namespace {

class Builder {
    Q_DECLARE_TR_FUNCTIONS(am::models::MessageDetails)

public:
    Builder(const core::Message& message, core::Timestamp now, const std::optional<core::KnownLine>& line)
        : m_message(message), m_now(now), m_line(line) {}

    QList<DetailSection> sections() const {
        QList<DetailSection> all{problem(), delivery(), content(), ids(), others()};
        all.removeIf([](const DetailSection& section) { return section.rows.isEmpty(); });
        return all;
    }

private:
    DetailSection problem() const {
        DetailSection section{tr("Why it failed"), {}};
        if (m_message.errorCode.isEmpty() && m_message.errorMessage.isEmpty()) {
            return section;
        }
        if (const auto known = rules::deliveryCode(m_message.errorCode)) {
            section.rows.append({tr("Meaning"), Delivery::of(m_message, m_now).explanation, Kind::Text, {}});
            section.rows.append(
                {tr("Class"),
                 tr("%1 (%2)", "words, class name")
                     .arg(MessageDetails::failureClassWord(known->failureClass), known->failureClass),
                 Kind::Text,
                 {}});
            section.rows.append({tr("Who can act"), Words::actor(known->actor), Kind::Text, {}});
            section.rows.append({tr("Send again?"), Words::retry(known->retry), Kind::Text, {}});
        } else {
            section.rows.append({tr("Meaning"),
                                 tr("This console does not know the code; ask the provider."),
                                 Kind::Text,
                                 {}});
        }
        addIfAny(section, tr("Code"), m_message.errorCode, Kind::Id);
        addIfAny(section, tr("As reported"), m_message.errorMessage);
        return section;
    }

    DetailSection delivery() const {
        DetailSection section{tr("Delivery"), {}};
        const Delivery state = Delivery::inLog(m_message, m_now);
        if (m_message.direction == core::Direction::Inbound) {
            section.rows.append({tr("Received"), Formats::absolute(m_message.at), Kind::Text, {}});
            if (m_message.optOutDetected) {
                section.rows.append(
                    {tr("Opt-out"),
                     m_message.optOutKeyword.isEmpty()
                         ? tr("The API took it as an opt-out")
                         : tr("The API took it as an opt-out: %1").arg(m_message.optOutKeyword),
                     Kind::Text,
                     {}});
            }
            return section;
        }
        section.rows.append({tr("State"), state.line(), Kind::Text, m_message.statusText});
        std::optional<core::Timestamp> before;
        const auto step = [&](const QString& name, const std::optional<core::Timestamp>& at) {
            if (at) {
                section.rows.append({name, Words::step(*at, before), Kind::Text, at->toRfc3339()});
                before = at;
            }
        };
        step(tr("Accepted"), m_message.at);
        step(tr("Sent"), m_message.sentAt);
        step(tr("Delivered"), m_message.deliveredAt);
        step(m_message.status == core::MessageStatus::Undelivered ? tr("Undelivered") : tr("Failed"),
             m_message.failedAt);
        if (state.receiptMissing) {
            section.rows.append(
                {tr("Receipt"),
                 tr("None yet, %1 after the last step").arg(Formats::duration(m_now.since(*before))),
                 Kind::Text,
                 {}});
        }
        return section;
    }

    DetailSection content() const {
        const bool inbound = m_message.direction == core::Direction::Inbound;
        DetailSection section{tr("Message"), {}};
        const QString number = Formats::phone(m_message.number);
        const QString contact = Formats::phone(m_message.contact);
        section.rows.append({tr("From"), inbound ? contact : tr("%1 (ours)").arg(number), Kind::Text,
                             inbound ? m_message.contact : m_message.number});
        section.rows.append({tr("To"), inbound ? tr("%1 (ours)").arg(number) : contact, Kind::Text,
                             inbound ? m_message.number : m_message.contact});
        if (m_line) {
            const QString word =
                m_line->isFixedLine() ? LineTypeText::warning() : LineTypeText::word(m_line->lineType);
            section.rows.append({tr("Line type"),
                                 tr("%1 (looked up on %2)").arg(word, Formats::isoDate(m_line->askedAt)),
                                 Kind::Text, m_line->lineType});
        }
        section.rows.append({tr("Text"), MessageDetails::shownText(m_message), Kind::Text, {}});
        section.rows.append({tr("Segments"), Words::segments(m_message), Kind::Text, {}});
        addIfAny(section, tr("Channel"), MessageDetails::channelWord(m_message.channel));
        addIfAny(section, tr("Tag"), m_message.tag, Kind::Id);
        for (qsizetype i = 0; i < m_message.mediaUrls.size(); ++i) {
            const QString name = tr("Attachment %1").arg(Formats::count(i + 1));
            section.rows.append({name, m_message.mediaUrls.at(i), Kind::Id, {}});
        }
        return section;
    }

    DetailSection ids() const {
        DetailSection section{tr("Ids"), {}};
        addIfAny(section, tr("Message"), m_message.id, Kind::Id);
        addIfAny(section, tr("Carrier's"), m_message.carrierMessageId, Kind::Id);
        return section;
    }

    DetailSection others() const {
        DetailSection section{tr("Other fields, as received"), {}};
        if (!m_message.extra.isEmpty()) {
            section.rows.append({{}, prettyJson(m_message.extra), Kind::Raw, {}});
        }
        return section;
    }

    const core::Message& m_message;
    core::Timestamp m_now;
    const std::optional<core::KnownLine>& m_line;
};

} // namespace

MessageDetails MessageDetails::of(const core::Message& message, core::Timestamp now,
                                  const std::optional<core::KnownLine>& line) {
    MessageDetails details;
    details.sections = Builder(message, now, line).sections();
    return details;
}

QString MessageDetails::forClipboard() const {
    QStringList lines;
    for (const DetailSection& section : sections) {
        if (!lines.isEmpty()) {
            lines.append(QString());
        }
        lines.append(section.heading);
        for (const DetailRow& row : section.rows) {
            lines.append(row.name.isEmpty() ? row.value
                                            : tr("%1: %2", "name, value").arg(row.name, row.value));
        }
    }
    return lines.join(u'\n');
}

} // namespace am::models
