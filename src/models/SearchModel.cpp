// Turns findings into rows, and says them aloud.
#include "models/SearchModel.h"

#include "core/Clock.h"
#include "models/Delivery.h"
#include "models/ErrorText.h"
#include "models/Formats.h"
#include "models/RegistrationText.h"
#include "sync/LineTypes.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using Kind = SearchRow::Kind;

namespace {

/// An account may have thousands of tags; typing on finds the one.
constexpr int mostProposals = 10;

SearchRow heading(const QString& id, const QString& title) {
    SearchRow row;
    row.id = u"heading-"_s + id;
    row.kind = Kind::Heading;
    row.title = title;
    return row;
}

SearchRow note(const QString& id, const QString& icon, const QString& title, const QString& line = {}) {
    SearchRow row;
    row.id = u"note-"_s + id;
    row.kind = Kind::Note;
    row.icon = icon;
    row.title = title;
    row.line = line;
    return row;
}

/// Under its heading; nothing if there are none.
QList<SearchRow> section(const QString& id, const QString& title, const QList<SearchRow>& rows) {
    return rows.isEmpty() ? QList<SearchRow>() : QList<SearchRow>{heading(id, title)} + rows;
}

void setNumber(SearchRow& row, const QString& e164, const std::optional<rules::TypedNumber>& typed) {
    row.title = Formats::phone(e164);
    row.isNumber = true;
    if (typed) {
        const auto [start, length] = typed->placeIn(row.title);
        if (length > 0) {
            row.titleMarks = {{start, length}};
        }
    }
}

} // namespace

SearchModel::SearchModel(const core::Clock& clock, QObject* parent) : DiffListModel(parent), m_clock(clock) {}

void SearchModel::setParts(const SearchParts& parts) {
    if (parts.question.isEmpty()) {
        replaceRows(examples());
        return;
    }
    QList<SearchRow> byId;
    for (const SearchHit& hit : parts.byId) {
        SearchRow row = messageRow(hit, u"id-"_s);
        row.detail = hit.row.message.id;
        byId.append(row);
    }
    replaceRows(hints(parts) + section(u"ids"_s, tr("Message with this id"), byId) + conversations(parts) +
                others(parts) + messages(parts));
}

QList<SearchRow> SearchModel::examples() const {
    const std::pair<QString, QString> examples[] = {
        {u"status:failed,undelivered"_s, tr("texts that did not arrive")},
        {u"is:inbound after:"_s + Formats::isoDate(m_clock.now()), tr("what came in today")},
        {u"is:optout"_s, tr("opt-outs")},
        {u"\"your order\" -cancelled"_s, tr("a phrase, and a word that must not be there")}};
    QList<SearchRow> rows{heading(u"examples"_s, tr("Type words, a number, an id or a tag, or begin with"))};
    for (const auto& [text, meaning] : examples) {
        SearchRow row;
        row.id = u"example-"_s + text;
        row.kind = Kind::Example;
        row.icon = u"search"_s;
        row.title = text;
        row.detail = meaning;
        row.filter = text;
        rows.append(row);
    }
    return rows;
}

QList<SearchRow> SearchModel::hints(const SearchParts& parts) const {
    QList<SearchRow> proposals;
    for (const FilterProposal& proposal : parts.completion.proposals.mid(0, mostProposals)) {
        SearchRow row;
        row.id = u"proposal-"_s + proposal.text;
        row.kind = Kind::Proposal;
        row.icon = u"filter"_s;
        row.title = proposal.text;
        row.detail = proposal.hint;
        row.filter = proposal.text;
        proposals.append(row);
    }
    QList<SearchRow> rows = section(u"proposals"_s, tr("Filter"), proposals);
    // What can still be completed is not wrong yet.
    if (proposals.isEmpty()) {
        const QStringList problems = parts.question.problems();
        const auto places = parts.question.problemPlaces();
        for (qsizetype i = 0; i < problems.size(); ++i) {
            SearchRow row;
            row.id = u"problem-%1"_s.arg(i);
            row.place = {places.at(i).first, places.at(i).second};
            row.kind = Kind::Problem;
            row.icon = u"error"_s;
            row.tone = Tone::Danger;
            row.title = problems.at(i);
            rows.append(row);
        }
    }
    return rows;
}

QList<SearchRow> SearchModel::conversations(const SearchParts& parts) const {
    const auto& number = parts.question.number();
    if (!parts.around || !number) {
        return {};
    }
    QList<SearchRow> rows;
    for (const core::Conversation& conversation : parts.around->conversations) {
        if (rows.size() == SearchSurroundings::mostConversations) {
            SearchRow more;
            more.id = u"conversations-more"_s;
            more.kind = Kind::Conversation;
            more.icon = u"conversations"_s;
            more.title = tr("All conversations with %1").arg(number->digits);
            more.contact = number->digits;
            rows.append(more);
            break;
        }
        SearchRow row;
        row.id = u"conversation-%1"_s.arg(conversation.id);
        row.kind = Kind::Conversation;
        row.icon = u"conversations"_s;
        setNumber(row, conversation.contact, number);
        row.detail = tr("on %1", "our number").arg(Formats::phone(conversation.number));
        for (const core::OwnedNumber& owned : parts.around->numbers) {
            if (owned.number == conversation.number && !owned.label.isEmpty()) {
                row.detail = tr("on %1", "our number").arg(owned.label);
            }
        }
        markLandline(row, conversation.contact);
        row.trailing = tr("%Ln messages", nullptr, int(conversation.messageCount));
        row.time =
            conversation.messageCount > 0 ? Formats::relative(conversation.lastAt, m_clock.now()) : QString();
        row.number = conversation.number;
        row.contact = conversation.contact;
        rows.append(row);
    }
    if (rows.isEmpty() && !number->e164.isEmpty() && parts.around->foundNumbers.isEmpty()) {
        rows.append(note(u"conversation"_s, u"conversations"_s,
                         tr("No conversation with %1").arg(Formats::phone(number->e164))));
    }
    return section(u"conversations"_s, tr("Conversations"), rows);
}

QList<SearchRow> SearchModel::others(const SearchParts& parts) const {
    if (!parts.around) {
        return {};
    }
    QList<SearchRow> numbers;
    for (const core::OwnedNumber& number : parts.around->foundNumbers) {
        SearchRow row;
        row.id = u"number-"_s + number.id;
        row.kind = Kind::OwnNumber;
        row.icon = u"numbers"_s;
        setNumber(row, number.number, parts.question.number());
        row.detail = number.label;
        row.number = number.number;
        row.filter = number.id;
        numbers.append(row);
    }
    QList<SearchRow> registration;
    for (const core::Brand& brand : parts.around->brands) {
        SearchRow row;
        row.id = u"brand-"_s + brand.id;
        row.kind = Kind::Brand;
        row.icon = u"registration"_s;
        row.title = brand.filed.displayName;
        row.detail = tr("brand");
        row.trailing = brand.tcrBrandId;
        row.filter = brand.id;
        registration.append(row);
    }
    for (const core::Campaign& campaign : parts.around->campaigns) {
        SearchRow row;
        row.id = u"campaign-"_s + campaign.id;
        row.kind = Kind::Campaign;
        row.icon = u"registration"_s;
        row.title = campaign.filed.description.isEmpty() ? campaign.id : campaign.filed.description;
        row.detail = tr("campaign");
        row.trailing = campaign.tcrCampaignId;
        row.filter = campaign.id;
        registration.append(row);
    }
    QList<SearchRow> tags;
    for (const QString& tag : parts.around->foundTags) {
        SearchRow row;
        row.id = u"tag-"_s + tag;
        row.kind = Kind::Tag;
        row.icon = u"tag"_s;
        row.title = tag;
        row.detail = tr("messages with this tag");
        row.filter = u"tag:"_s + (tag.contains(u' ') ? u'"' + tag + u'"' : tag);
        tags.append(row);
    }
    return section(u"numbers"_s, tr("Our numbers"), numbers) +
           section(u"registration"_s, tr("Registration"), registration) +
           section(u"tags"_s, tr("Tags"), tags);
}

void SearchModel::markLandline(SearchRow& row, const QString& contact) const {
    if (m_lines && m_lines->isFixedLine(contact)) {
        row.isLandline = true;
        row.icon = u"landline"_s;
        row.detail = tr("Landline · %1", "our number").arg(row.detail);
    }
}

SearchRow SearchModel::messageRow(const SearchHit& hit, const QString& prefix) const {
    const core::Message& message = hit.row.message;
    const Delivery delivery = Delivery::inLog(message, m_clock.now());
    SearchRow row;
    row.id = prefix + QString::number(hit.row.key);
    row.kind = Kind::Message;
    row.icon = message.direction == core::Direction::Inbound ? u"inbound"_s : u"outbound"_s;
    row.title = Formats::phone(message.contact);
    row.isNumber = true;
    row.detail = tr("on %1", "our number").arg(Formats::phone(message.number));
    markLandline(row, message.contact);
    row.line = hit.excerpt.text;
    row.lineMarks = hit.excerpt.matches;
    row.trailing = delivery.badgeWord();
    row.tone = delivery.tone();
    row.time = Formats::relativeWithTime(message.at, m_clock.now());
    row.number = message.number;
    row.contact = message.contact;
    row.messageKey = hit.row.key;
    return row;
}

QList<SearchRow> SearchModel::messages(const SearchParts& parts) const {
    if (parts.question.messages().isEmpty()) {
        return {};
    }
    QList<SearchRow> rows;
    for (const SearchHit& hit : parts.hits) {
        rows.append(messageRow(hit, u"message-"_s));
    }
    if (parts.error) {
        const ErrorText text = describe(*parts.error);
        SearchRow failed = note(u"failed"_s, u"error"_s, text.title, text.explanation);
        failed.tone = Tone::Danger;
        rows.append(failed);
    } else if (!parts.hasHits && parts.isReading) {
        rows.append(parts.question.readsEveryMessage()
                        ? note(u"reading"_s, u"clock"_s, tr("Reading every message\u2026"),
                               tr("Signs and emoji are in no index, so this takes longer."))
                        : note(u"reading"_s, u"clock"_s, tr("Searching\u2026")));
    } else if (parts.hasHits && rows.isEmpty()) {
        const bool copying = parts.around && !parts.around->isCopied;
        rows.append(
            note(u"none"_s, u"search"_s, tr("No message found"),
                 copying ? tr("Older messages are still being copied; they can be found once they are here.")
                         : tr("Words are found whole, or by their beginning with a *. Try fewer words.")));
    }
    if (parts.hasOlder && !parts.error) {
        SearchRow older;
        older.id = u"older"_s;
        older.kind = Kind::Older;
        older.icon = u"chevron-down"_s;
        older.title = tr("Show older hits");
        rows.append(older);
    }
    return section(u"messages"_s, tr("Messages"), rows);
}

int SearchModel::nextChoice(int row, int step) const {
    for (int i = row + step; i >= 0 && i < count(); i += step) {
        if (this->row(i).canBeChosen()) {
            return i;
        }
    }
    return -1;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const SearchRow& found = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return found.title;
        case SecondaryTextRole:
            return found.line.isEmpty() ? found.detail : found.line;
        case Qt::AccessibleTextRole: {
            QStringList parts{found.title, found.detail, found.line, found.trailing, found.time};
            parts.removeAll(QString());
            return parts.join(u", "_s);
        }
        case KeyRole:
            return found.id;
        default:
            return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= count()) {
        return Qt::NoItemFlags;
    }
    return row(index.row()).canBeChosen()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemNeverHasChildren;
}

} // namespace am::models
