// Field names and values of the filter language.
#include "models/FilterCompletion.h"

#include "models/Delivery.h"
#include "models/Formats.h"

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

struct FilterField {
    QString name;
    QString hint;
    QList<FilterProposal> values; ///< empty if anything may follow
};

/// The fields with their meaning. Built anew, because the words follow the language.
QList<FilterField> fields() {
    const auto word = [](Delivery::State state) {
        return Delivery::wordFor(state);
    };
    using State = Delivery::State;
    return {
        {u"status"_s,
         FilterCompletion::tr("delivery state"),
         {{u"queued"_s, word(State::Accepted)},
          {u"sending"_s, word(State::Sending)},
          {u"sent"_s, word(State::Sent)},
          {u"delivered"_s, word(State::Delivered)},
          {u"undelivered"_s, word(State::Undelivered)},
          {u"failed"_s, word(State::Failed)}}},
        {u"from"_s, FilterCompletion::tr("sender, or the beginning of it"), {}},
        {u"to"_s, FilterCompletion::tr("whoever gets the message, or the beginning of the number"), {}},
        {u"tag"_s, FilterCompletion::tr("tag; * stands for anything"), {}},
        {u"after"_s, FilterCompletion::tr("on or after a day"), {}},
        {u"before"_s, FilterCompletion::tr("before a day"), {}},
        {u"has"_s,
         FilterCompletion::tr("with an attachment or an error"),
         {{u"media"_s, FilterCompletion::tr("with an attachment")},
          {u"error"_s, FilterCompletion::tr("with an error code")}}},
        {u"is"_s,
         FilterCompletion::tr("direction, or an opt-out"),
         {{u"inbound"_s, FilterCompletion::tr("received by us")},
          {u"outbound"_s, FilterCompletion::tr("sent by us")},
          {u"optout"_s, FilterCompletion::tr("opt-outs")}}},
        {u"body"_s, FilterCompletion::tr("words in the text"), {}},
        {u"id"_s, FilterCompletion::tr("message id"), {}},
    };
}

bool begins(const QString& candidate, const QString& typed) {
    return candidate.startsWith(typed, Qt::CaseInsensitive) &&
           candidate.compare(typed, Qt::CaseInsensitive) != 0;
}

QList<FilterProposal> openValues(const QString& field, const FilterCompletion::Known& known) {
    QList<FilterProposal> values;
    if (field == "from"_L1 || field == "to"_L1) {
        for (const QString& number : known.numbers) {
            values.append({number, Formats::phone(number)});
        }
    } else if (field == "tag"_L1) {
        for (const QString& tag : known.tags) {
            values.append({tag.contains(u' ') ? u'"' + tag + u'"' : tag, {}});
        }
    } else if ((field == "after"_L1 || field == "before"_L1) && !known.today.isEmpty()) {
        values.append({known.today, FilterCompletion::tr("today")});
    }
    return values;
}

/// Start of the word that ends at or contains the cursor; blanks within quotation marks belong to the word.
qsizetype wordStart(const QString& text, qsizetype cursor) {
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text.at(i) == u'"') {
            quoted = !quoted;
        } else if (text.at(i).isSpace() && !quoted) {
            start = i + 1;
        }
    }
    return start;
}

} // namespace

FilterCompletion FilterCompletion::at(const QString& text, qsizetype cursor, const Known& known) {
    FilterCompletion completion;
    completion.position = wordStart(text, cursor);
    completion.length = cursor - completion.position;
    QString word = text.mid(completion.position, completion.length);
    const QString sign = word.startsWith(u'-') ? u"-"_s : QString();
    word.remove(0, sign.size());
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        if (word.isEmpty()) {
            return completion;
        }
        for (const FilterField& field : fields()) {
            if (begins(field.name + u':', word)) {
                completion.proposals.append({sign + field.name + u':', field.hint});
            }
        }
        return completion;
    }
    const QString name = word.left(colon).toLower();
    // Alternatives: only the part after the last comma is still being written.
    const QString value = word.mid(colon + 1);
    const qsizetype comma = name == "status"_L1 ? value.lastIndexOf(u',') : -1;
    const QString done = value.left(comma + 1);
    const QString typed = value.mid(comma + 1);
    QList<FilterProposal> values = openValues(name, known);
    for (const FilterField& field : fields()) {
        if (field.name == name) {
            values.append(field.values);
        }
    }
    for (const FilterProposal& proposal : std::as_const(values)) {
        if (begins(proposal.text, typed)) {
            completion.proposals.append({sign + name + u':' + done + proposal.text, proposal.hint});
        }
    }
    return completion;
}

QString FilterCompletion::applied(const QString& text, const FilterProposal& proposal,
                                  qsizetype& cursor) const {
    QString replacement = proposal.text;
    const bool finished = !replacement.endsWith(u':');
    if (finished && !text.mid(position + length).startsWith(u' ')) {
        replacement += u' ';
    }
    cursor = position + replacement.size();
    return text.left(position) + replacement + text.mid(position + length);
}

QStringList FilterCompletion::fieldNames() {
    QStringList names;
    for (const FilterField& field : fields()) {
        names.append(field.name);
    }
    return names;
}

QStringList FilterCompletion::fixedValues(const QString& term) {
    const qsizetype skip = term.startsWith(u'-') ? 1 : 0;
    const QString name = term.mid(skip, term.indexOf(u':') - skip);
    QStringList values;
    for (const FilterField& field : fields()) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) {
            for (const FilterProposal& value : field.values) {
                values.append(value.text);
            }
        }
    }
    return values;
}

} // namespace am::models
