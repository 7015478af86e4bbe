// A text of a draft, prepared for the registration checks: words, sentences, links, telephone numbers.
#pragma once

#include "rules/RegistrationLintData.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace am::rules {

/// " the words of a text " in lower case with single spaces around each: no accents, punctuation or
/// apostrophes; & is "and", % is "percent", $ is "usd".
QString normalizedWords(QStringView text);
/// The part of a host that one owner registers: "shop.brand.co.uk" → "brand.co.uk".
QString registrableDomain(const QString& host);

struct LintLink {
    QString text;
    QString scheme; ///< http, https or empty
    QString user;
    QString host; ///< lower case; empty for a placeholder such as [link]
    QString path;

    bool isPlaceholder() const { return host.isEmpty(); }
    bool isAddress() const; ///< the host is an IP address
    bool isHomePage() const { return path.isEmpty() || path == QLatin1String("/"); }
};

/// One field of a draft. A value; what is costly is worked out once, at construction.
class LintText {
public:
    explicit LintText(const QString& raw);

    const QString& raw() const { return m_raw; }
    bool isEmpty() const { return m_words.size() <= 1; }
    const QString& words() const { return m_words; }
    const QList<LintLink>& links() const { return m_links; }
    bool hasSecureLink() const;
    QStringList phoneNumbers() const;
    bool hasMailAddress() const;
    /// "Frequency varies", "4 msgs/month", "2 to 6 per repair".
    bool statesFrequency() const;

    /// The first phrase of a word list that is found; null if none is.
    QString find(QLatin1String list) const;
    bool has(QLatin1String list) const { return !find(list).isNull(); }
    /// The same, passing over harmless idioms and sentences that deny something ("we never …").
    QString findAsserted(QLatin1String list) const;
    /// The phrase of `list` in a sentence that has none of `denials`.
    QString findUnless(QLatin1String list, QLatin1String denials) const;

    struct Sentence {
        QString raw;
        QString words;
        bool isDenial = false;

        QString find(QLatin1String list) const;
        /// The same, passing over harmless idioms ("point of sale", "root beer").
        QString findMeant(QLatin1String list) const;
        bool has(QLatin1String list) const { return !find(list).isNull(); }
    };
    const QList<Sentence>& sentences() const { return m_sentences; }

private:
    QString m_raw;
    QString m_words;
    QList<Sentence> m_sentences;
    QList<LintLink> m_links;
};

/// "Fixture Works, LLC" → "Fixture Works".
QString withoutCompanyForm(const QString& name);

/// A changing part in the notation of a program: "{{name}}", "%s", "<name>".
const QRegularExpression& templateFieldPattern();

/// The phrase of `list` that stands in normalized words; null if none does.
QString findPhrase(const QString& words, QLatin1String list);
/// Normalized words without the phrases of a list.
QString withoutPhrases(QString words, QLatin1String list);

/// The names by which a brand is known in its messages.
class LintBrandNames {
public:
    explicit LintBrandNames(const core::BrandDraft& brand);

    bool isKnown() const { return !m_needles.isEmpty(); }
    bool areIn(const LintText& text) const;
    /// Normalized words without the names.
    QString takenFrom(QString words) const;
    const QString& shown() const { return m_shown; }

private:
    void add(const QString& name);
    QStringList m_needles;
    QString m_shown;
};

/// 0 (nothing in common) to 1 (the same words in the same order).
double wordLikeness(const LintText& one, const LintText& other);

} // namespace am::rules
