// Whether a text is marketing, which a transactional programme may not send.
#include "rules/MarketingContent.h"

#include "rules/RegistrationLintText.h"
#include "rules/TollFreeData.h"

#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostPhrases = 3;

bool holds(const QString& words, const LintPhrases& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&words](const LintPhrase& phrase) { return words.contains(phrase.needle); });
}

void collect(const QString& words, const LintPhrases& phrases, QStringList& found) {
    for (const LintPhrase& phrase : phrases) {
        if (words.contains(phrase.needle) && !found.contains(phrase.text)) {
            found += phrase.text;
        }
    }
}

/// The registration checks' promotional phrases, without those that are doubtful here.
const LintPhrases& strongPhrases() {
    static const LintPhrases strong = [] {
        LintPhrases all =
            LintData::instance().phrases("promotion"_L1) + TollFreeData::instance().phrases(u"marketing"_s);
        const LintPhrases& doubtful = TollFreeData::instance().phrases(u"marketingDoubtful"_s);
        all.removeIf([&doubtful](const LintPhrase& phrase) {
            return std::any_of(doubtful.begin(), doubtful.end(),
                               [&phrase](const LintPhrase& other) { return other.needle == phrase.needle; });
        });
        return all;
    }();
    return strong;
}
} // namespace

QStringList marketingPhrases(const QString& text) {
    static const QRegularExpression end(u"[.!?;]+(?=\\s|$)|\\n+"_s);
    static const QRegularExpression amountOff(u" usd \\d+(?: \\d\\d)? off "_s);
    const TollFreeData& data = TollFreeData::instance();
    QStringList found;
    for (const QString& sentence : text.split(end, Qt::SkipEmptyParts)) {
        QString words = normalizedWords(sentence);
        for (const LintPhrase& harmless : data.phrases(u"marketingExceptions"_s)) {
            words.replace(harmless.needle, u" · "_s); // keeps its neighbours apart
        }
        collect(words, strongPhrases(), found);
        if (words.contains(amountOff)) {
            found += u"usd off"_s;
        }
        if (!holds(words, data.phrases(u"transactionContext"_s))) {
            collect(words, data.phrases(u"marketingDoubtful"_s), found);
        }
    }
    return found.mid(0, mostPhrases);
}

} // namespace am::rules
