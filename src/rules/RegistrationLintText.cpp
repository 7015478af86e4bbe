// A text of a draft, prepared for the registration checks: words, sentences, links, telephone numbers.
#include "rules/RegistrationLintText.h"

#include <QRegularExpression>

#include <algorithm>
#include <bitset>
#include <vector>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestToken = 2048;
constexpr qsizetype mostComparedWords = 400;

const QRegularExpression& linkPattern() {
    static const QRegularExpression pattern(
        u"(?:(https?)://)?(?:([^\\s/@]+)@)?"
        "((?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}[\\p{L}\\d-]*\\p{L}|\\d{1,3}(?:\\.\\d{1,3}){"
        "3})"
        "(?::\\d+)?([/?#]\\S*)?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& placeholderLinkPattern() {
    static const QRegularExpression pattern(
        u"\\[[^\\]]{0,20}\\b(?:link|url|website)\\b[^\\]]{0,20}\\]|\\{{1,2}\\s*(?:link|url)\\w*\\s*\\}{1,2}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Without its scheme, is this host a link and not a full stop without a space?
bool looksLikeHost(const QString& host, const QString& path) {
    const LintData& data = LintData::instance();
    const QString ending = host.mid(host.lastIndexOf(u'.') + 1);
    return data.contains("linkDomains"_L1, ending) ||
           (!path.isEmpty() && data.contains("linkDomainsWithPath"_L1, ending)) || host.startsWith("www."_L1);
}

/// Which pairs of letters the words of a text begin with, so that most phrases need not be looked for.
class WordBeginnings {
public:
    explicit WordBeginnings(const QString& words) {
        for (qsizetype i = 0; i + 2 < words.size(); ++i) {
            if (words[i] == u' ') {
                m_pairs.set(pairAt(words, i));
            }
        }
    }
    /// False if a text with these beginnings cannot hold the needle, which begins with a space.
    bool mayHave(const QString& needle) const { return needle.size() < 3 || m_pairs.test(pairAt(needle, 0)); }

private:
    static std::size_t pairAt(const QString& text, qsizetype space) {
        return (text[space + 1].unicode() * 31U + text[space + 2].unicode()) % 1024U;
    }
    std::bitset<1024> m_pairs;
};

QList<LintLink> linksIn(const QString& text) {
    QList<LintLink> links;
    static const QRegularExpression space(u"\\s+"_s);
    for (const QString& token : text.split(space, Qt::SkipEmptyParts)) {
        if (!token.contains(u'.') || token.size() > longestToken) {
            continue;
        }
        const QRegularExpressionMatch match = linkPattern().match(token);
        if (!match.hasMatch()) {
            continue;
        }
        LintLink link{match.captured(0), match.captured(1).toLower(), match.captured(2),
                      match.captured(3).toLower(), match.captured(4)};
        while (!link.path.isEmpty() && u".,;:!?)]}\"'”’"_s.contains(link.path.back())) {
            link.path.chop(1);
            link.text.chop(1);
        }
        const bool isMail = link.scheme.isEmpty() && !link.user.isEmpty();
        const bool isBareAddress = link.scheme.isEmpty() && link.isAddress();
        if (!isMail && !isBareAddress && (!link.scheme.isEmpty() || looksLikeHost(link.host, link.path))) {
            links += link;
        }
    }
    auto placeholders = placeholderLinkPattern().globalMatch(text);
    while (placeholders.hasNext()) {
        links += LintLink{placeholders.next().captured(0), {}, {}, {}, {}};
    }
    return links;
}

QList<LintText::Sentence> sentencesIn(const QString& text) {
    static const QRegularExpression end(u"[.!?;]+(?=\\s|$)|\\n+"_s);
    QList<LintText::Sentence> sentences;
    for (const QString& part : text.split(end, Qt::SkipEmptyParts)) {
        LintText::Sentence sentence;
        sentence.raw = part;
        sentence.words = normalizedWords(part);
        sentence.isDenial =
            sentence.has("negations"_L1) &&
            !findPhrase(withoutPhrases(sentence.words, "notDenials"_L1), "negations"_L1).isNull();
        sentences += sentence;
    }
    return sentences;
}
} // namespace

QString normalizedWords(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words(u" "_s);
    words.reserve(decomposed.size() + 8);
    const auto space = [&words] {
        if (!words.endsWith(u' ')) {
            words += u' ';
        }
    };
    const auto word = [&words, &space](QLatin1String spelled) {
        space();
        words += spelled;
        words += u' ';
    };
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            words += c;
        } else if (c == u'&') {
            word("and"_L1);
        } else if (c == u'%') {
            word("percent"_L1);
        } else if (c == u'$') {
            word("usd"_L1);
        } else if (!c.isMark() && c != u'\'' && c != u'’' && c != u'‘' &&
                   c.category() != QChar::Other_Format) {
            space();
        }
    }
    space();
    return words;
}

QString registrableDomain(const QString& host) {
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() <= 2) {
        return labels.join(u'.');
    }
    const QString lastTwo = labels.mid(labels.size() - 2).join(u'.');
    const bool isSecondLevel = LintData::instance().contains("secondLevel"_L1, lastTwo);
    return labels.mid(labels.size() - (isSecondLevel ? 3 : 2)).join(u'.');
}

bool LintLink::isAddress() const {
    return !host.isEmpty() && host.back().isDigit();
}

QString withoutCompanyForm(const QString& name) {
    const LintPhrases& forms = LintData::instance().phrases("companyForms"_L1);
    QString rest = name.trimmed();
    for (qsizetype space = rest.lastIndexOf(u' '); space > 0; space = rest.lastIndexOf(u' ')) {
        const QString last = normalizedWords(QStringView(rest).mid(space));
        if (std::none_of(forms.begin(), forms.end(),
                         [&last](const LintPhrase& form) { return form.needle == last; })) {
            break;
        }
        rest = rest.first(space).trimmed();
        while (rest.endsWith(u',')) {
            rest.chop(1);
        }
    }
    return rest;
}

const QRegularExpression& templateFieldPattern() {
    static const QRegularExpression pattern(
        u"\\{\\{[^{}]{1,40}\\}\\}|\\$?\\{[\\w .]{1,40}\\}|%[sd]\\b|%\\w{1,40}%|<[A-Za-z_][\\w ]{0,40}>"_s);
    return pattern;
}

QString findPhrase(const QString& words, QLatin1String list) {
    const WordBeginnings beginnings(words);
    for (const LintPhrase& phrase : LintData::instance().phrases(list)) {
        if (beginnings.mayHave(phrase.needle) && words.contains(phrase.needle)) {
            return phrase.text;
        }
    }
    return {};
}

QString withoutPhrases(QString words, QLatin1String list) {
    for (const LintPhrase& phrase : LintData::instance().phrases(list)) {
        words.replace(phrase.needle, u" "_s);
    }
    return words;
}

LintText::LintText(const QString& raw)
    : m_raw(raw), m_words(normalizedWords(raw)), m_sentences(sentencesIn(raw)), m_links(linksIn(raw)) {}

bool LintText::hasSecureLink() const {
    return std::any_of(m_links.begin(), m_links.end(),
                       [](const LintLink& link) { return link.scheme == "https"_L1; });
}

QStringList LintText::phoneNumbers() const {
    static const QRegularExpression pattern(
        u"(?<![\\w/])(?:\\+?1[\\s.-]?)?(?:\\(\\d{3}\\)\\s?|\\d{3}[\\s.-])\\d{3}[\\s.-]\\d{4}(?!\\d)"
        "|\\+1\\d{10}(?!\\d)|(?<![\\w/])1?[2-9]\\d{2}[2-9]\\d{6}(?!\\d)"
        "|\\[[^\\]]{0,20}\\bphone(?: number)?\\]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList numbers;
    auto matches = pattern.globalMatch(m_raw);
    while (matches.hasNext()) {
        numbers += matches.next().captured(0);
    }
    return numbers;
}

bool LintText::hasMailAddress() const {
    static const QRegularExpression pattern(u"[\\w.+%-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+|\\[e-?mail[^\\]]*\\]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return m_raw.contains(pattern);
}

bool LintText::statesFrequency() const {
    static const QRegularExpression counted(
        u" (?:up to )?(?:\\d+|one|two|three|four|five|a few) "
        "(?:(?:sms|texts?|msgs?|messages?|alerts?|reminders?|updates?|codes?|times) )?"
        "(?:(?:text )?messages? )?(?:(?:per|each|every|for each|for every) |an? (?:day|week|month|year) )"
        "| up to \\d+ (?:sms|texts?|msgs?|messages?|alerts?|reminders?) "_s);
    return has("frequency"_L1) || m_words.contains(counted);
}

QString LintText::find(QLatin1String list) const {
    return findPhrase(m_words, list);
}

QString LintText::Sentence::find(QLatin1String list) const {
    return findPhrase(words, list);
}

QString LintText::Sentence::findMeant(QLatin1String list) const {
    const QString phrase = find(list);
    return phrase.isNull() ? phrase : findPhrase(withoutPhrases(words, "harmless"_L1), list);
}

QString LintText::findAsserted(QLatin1String list) const {
    // Most texts have none of the words at all; that is quicker to see than to read every sentence.
    if (!has(list)) {
        return {};
    }
    for (const Sentence& sentence : m_sentences) {
        const QString phrase = sentence.isDenial ? QString() : sentence.findMeant(list);
        if (!phrase.isNull()) {
            return phrase;
        }
    }
    return {};
}

QString LintText::findUnless(QLatin1String list, QLatin1String denials) const {
    if (!has(list)) {
        return {};
    }
    for (const Sentence& sentence : m_sentences) {
        const QString phrase = sentence.find(list);
        if (!phrase.isNull() && !sentence.has(denials)) {
            return phrase;
        }
    }
    return {};
}

LintBrandNames::LintBrandNames(const core::BrandDraft& brand) {
    m_shown =
        brand.displayName.trimmed().isEmpty() ? brand.companyName.trimmed() : brand.displayName.trimmed();
    add(brand.displayName);
    add(brand.companyName);
}

void LintBrandNames::add(const QString& name) {
    QString words = normalizedWords(name);
    for (bool stripped = true; stripped;) {
        stripped = false;
        for (const LintPhrase& form : LintData::instance().phrases("companyForms"_L1)) {
            if (words.endsWith(form.needle) && words.size() > form.needle.size()) {
                words.chop(form.needle.size() - 1);
                stripped = true;
            }
        }
    }
    if (words.size() < 3) {
        return;
    }
    m_needles += words;
    const QString joined = QString(words).remove(u' ');
    if (joined.size() >= 5 && joined.size() + 2 < words.size()) {
        m_needles += joined;
    }
}

bool LintBrandNames::areIn(const LintText& text) const {
    return std::any_of(m_needles.begin(), m_needles.end(),
                       [&text](const QString& needle) { return text.words().contains(needle); });
}

QString LintBrandNames::takenFrom(QString words) const {
    for (const QString& needle : m_needles) {
        words.replace(needle, u" "_s);
    }
    return words;
}

double wordLikeness(const LintText& one, const LintText& other) {
    const QStringList left = one.words().split(u' ', Qt::SkipEmptyParts).mid(0, mostComparedWords);
    const QStringList right = other.words().split(u' ', Qt::SkipEmptyParts).mid(0, mostComparedWords);
    const qsizetype longer = std::max(left.size(), right.size());
    if (longer == 0 || std::min(left.size(), right.size()) * 10 < longer * 9) {
        return longer == 0 ? 1.0 : 0.0;
    }
    // Every word is compared with every other: numbers are quicker to compare than texts.
    QHash<QString, int> numbers;
    const auto numbered = [&numbers](const QStringList& words) {
        std::vector<int> list;
        for (const QString& word : words) {
            const auto known = numbers.constFind(word);
            list.push_back(known == numbers.constEnd() ? int(numbers.size()) : *known);
            numbers.insert(word, list.back());
        }
        return list;
    };
    const std::vector<int> leftNumbers = numbered(left);
    const std::vector<int> rightNumbers = numbered(right);
    // Longest common subsequence, one row at a time.
    std::vector<int> row(rightNumbers.size() + 1, 0);
    for (const int number : leftNumbers) {
        int diagonal = 0;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const int above = row[i];
            row[i] = number == rightNumbers[i - 1] ? diagonal + 1 : std::max(above, row[i - 1]);
            diagonal = above;
        }
    }
    return double(row.back()) / double(longer);
}

} // namespace am::rules
