// Fields, times with the gaps between them, ids, the failure and the unnamed rest of a message.
#include "ui/conversations/MessageDetails.h"

#include "models/ErrorText.h"
#include "models/Formats.h"
#include "rules/DeliveryCodes.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Inspector.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;
using models::Formats;
using models::ThreadItem;

namespace {

QString retryAdvice(const QString& retry) {
    if (retry == u"never"_s) {
        return MessageDetails::tr("Do not send it again.");
    }
    if (retry == u"later"_s) {
        return MessageDetails::tr("Sending again later may work.");
    }
    if (retry == u"fix-first"_s) {
        return MessageDetails::tr("Mend the cause before sending again.");
    }
    if (retry == u"once"_s) {
        return MessageDetails::tr("Sending it once more may work.");
    }
    return retry;
}

QString actorText(const QString& actor) {
    if (actor == u"developer"_s) {
        return MessageDetails::tr("developer");
    }
    if (actor == u"compliance"_s) {
        return MessageDetails::tr("compliance reviewer");
    }
    if (actor == u"support"_s) {
        return MessageDetails::tr("support");
    }
    if (actor == u"provider"_s) {
        return MessageDetails::tr("provider");
    }
    if (actor == u"recipient"_s) {
        return MessageDetails::tr("contact");
    }
    return actor;
}

/// "12 Jun 2026, 09:12:44 UTC (1.4 s later)"
QString timeWithGap(core::Timestamp at, core::Timestamp before) {
    return MessageDetails::tr("%1 (%2 later)", "time, span")
        .arg(Formats::absolute(at), Formats::duration(at.since(before)));
}

QList<MessageFact> timesOf(const core::Message& message) {
    const bool outbound = message.direction == core::Direction::Outbound;
    QList<MessageFact> facts{{outbound ? MessageDetails::tr("Created") : MessageDetails::tr("Received"),
                              Formats::absolute(message.at)}};
    core::Timestamp before = message.at;
    const auto add = [&facts, &before](const QString& name, const std::optional<core::Timestamp>& at) {
        if (at) {
            facts.append({name, timeWithGap(*at, before)});
            before = *at;
        }
    };
    add(MessageDetails::tr("Sent"), message.sentAt);
    add(MessageDetails::tr("Delivered"), message.deliveredAt);
    add(MessageDetails::tr("Failed"), message.failedAt);
    return facts;
}

QList<MessageFact> factsOf(const core::Message& message) {
    const bool outbound = message.direction == core::Direction::Outbound;
    QList<MessageFact> facts{
        {MessageDetails::tr("From"), Formats::phone(outbound ? message.number : message.contact)},
        {MessageDetails::tr("To"), Formats::phone(outbound ? message.contact : message.number)}};
    const auto add = [&facts](const QString& name, const QString& value, bool isId = false) {
        if (!value.isEmpty()) {
            facts.append({name, value, isId});
        }
    };
    add(MessageDetails::tr("Channel"), message.channel.toUpper());
    add(MessageDetails::tr("Segments"),
        message.segmentCount > 0 ? Formats::count(message.segmentCount) : QString());
    add(MessageDetails::tr("Tag"), message.tag);
    if (message.optOutDetected) {
        facts.append({MessageDetails::tr("Opt-out"), message.optOutKeyword.isEmpty()
                                                         ? MessageDetails::tr("detected")
                                                         : message.optOutKeyword});
    }
    add(MessageDetails::tr("Message id"), message.id, true);
    add(MessageDetails::tr("Carrier id"), message.carrierMessageId, true);
    for (const QString& address : message.mediaUrls) {
        add(MessageDetails::tr("Media"), address, true);
    }
    return facts;
}

QList<MessageFact> factsOf(const core::OutboxItem& item) {
    QList<MessageFact> facts{{MessageDetails::tr("From"), Formats::phone(item.number)},
                             {MessageDetails::tr("To"), Formats::phone(item.contact)}};
    if (!item.tag.isEmpty()) {
        facts.append({MessageDetails::tr("Tag"), item.tag});
    }
    facts.append({MessageDetails::tr("Written"), Formats::absolute(item.createdAt)});
    if (item.requestedAt) {
        facts.append({MessageDetails::tr("Requested"), timeWithGap(*item.requestedAt, item.createdAt)});
    }
    if (!item.messageId.isEmpty()) {
        facts.append({MessageDetails::tr("Message id"), item.messageId, true});
    }
    return facts;
}

QList<MessageFact> factsOf(const ThreadItem& item) {
    return item.message() != nullptr ? factsOf(item.message()->message) : factsOf(*item.unsent());
}

QString rest(const ThreadItem& item) {
    if (item.message() == nullptr || item.message()->message.extra.isEmpty()) {
        return {};
    }
    return QString::fromUtf8(
               QJsonDocument::fromJson(item.message()->message.extra).toJson(QJsonDocument::Indented))
        .trimmed();
}

QWidget* listOf(const QList<MessageFact>& facts) {
    auto* list = new KeyValueList;
    for (const MessageFact& fact : facts) {
        list->addRow(fact.name, fact.value, fact.isId ? KeyValueList::Kind::Id : KeyValueList::Kind::Text);
    }
    return list;
}

void addFailure(Inspector& inspector, const models::Delivery& delivery) {
    if (delivery.explanation.isEmpty() && delivery.code.isEmpty()) {
        return;
    }
    auto* list = new KeyValueList;
    if (!delivery.explanation.isEmpty()) {
        list->addRow(MessageDetails::tr("Why"), delivery.explanation);
    }
    if (!delivery.code.isEmpty()) {
        list->addRow(MessageDetails::tr("Code"), delivery.code, KeyValueList::Kind::Id);
    }
    if (const auto known = rules::deliveryCode(delivery.code)) {
        list->addRow(MessageDetails::tr("Next step"), retryAdvice(known->retry));
        list->addRow(MessageDetails::tr("Who acts"), actorText(known->actor));
    }
    inspector.body()->addWidget(list);
}

} // namespace

void MessageDetails::show(Inspector& inspector, const ThreadItem& item, core::Timestamp now) {
    inspector.clear();
    inspector.setTitle(tr("Message"));
    const models::Delivery delivery = item.delivery(now);
    auto* badge = item.isOutbound()
                      ? new StatusBadge(delivery.tone(), iconFromFileName(delivery.icon()), delivery.line())
                      : new StatusBadge(Tone::Neutral, IconName::Inbound, tr("Received"));
    inspector.body()->addWidget(badge, 0, Qt::AlignLeading);
    const core::OutboxItem* unsent = item.unsent();
    if (unsent != nullptr && unsent->error) {
        auto* card = new ErrorCard;
        card->setError(models::describe(*unsent->error));
        inspector.body()->addWidget(card);
    } else {
        addFailure(inspector, delivery);
    }
    inspector.addSection(tr("Text"));
    auto* text = makeLabel(item.text().isEmpty() ? Formats::none() : item.text(), TextRole::Body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inspector.body()->addWidget(text);
    if (item.message() != nullptr) {
        inspector.addSection(tr("Times"));
        inspector.body()->addWidget(listOf(timesOf(item.message()->message)));
    }
    inspector.addSection(tr("Details"));
    inspector.body()->addWidget(listOf(factsOf(item)));
    if (const QString more = rest(item); !more.isEmpty()) {
        inspector.addSection(tr("Other fields, as received"));
        auto* json = makeLabel(more, TextRole::Mono);
        json->setWordWrap(true);
        json->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        inspector.body()->addWidget(json);
    }
}

QString MessageDetails::asText(const ThreadItem& item, core::Timestamp now) {
    const models::Delivery delivery = item.delivery(now);
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            lines.append(u"%1: %2"_s.arg(name, value));
        }
    };
    add(tr("Text"), item.text());
    add(tr("State"), delivery.line());
    add(tr("Why"), delivery.explanation);
    add(tr("Code"), delivery.code);
    QList<MessageFact> facts;
    if (item.message() != nullptr) {
        facts = timesOf(item.message()->message);
    }
    for (const MessageFact& fact : facts + factsOf(item)) {
        add(fact.name, fact.value);
    }
    if (item.unsent() != nullptr && item.unsent()->error) {
        lines.append(models::describe(*item.unsent()->error).forClipboard());
    }
    add(tr("Other fields"), rest(item));
    return lines.join(u'\n');
}

} // namespace am::ui
