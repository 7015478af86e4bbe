// Masking of keys, secrets, numbers and bodies for everything that is written to a log.
#include "core/SecretKey.h"

#include <QDebug>
#include <QRegularExpression>

namespace am::core {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr QChar bullet(0x2022);

QString bullets() {
    return QString(3, bullet);
}

/// `text` with each match of `pattern` replaced by what `substitute` makes of it.
template <class Substitute>
QString replaced(const QString& text, const QRegularExpression& pattern, Substitute substitute) {
    QString result;
    qsizetype copied = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += substitute(match);
        copied = match.capturedEnd();
    }
    if (copied == 0) {
        return text;
    }
    result += QStringView(text).sliced(copied);
    return result;
}

/// "+1415•••0123": where the number belongs stays readable, whose it is does not.
QString maskedNumber(const QRegularExpressionMatch& match) {
    const QStringView digits = match.capturedView(2);
    const qsizetype head = digits.size() >= 11 ? 4 : 2;
    const qsizetype tail = digits.size() >= 10 ? 4 : 2;
    return match.captured(1) + digits.first(head).toString() + bullets() + digits.last(tail).toString();
}

} // namespace

QString SecretKey::masked() const {
    if (m_key.isEmpty()) {
        return QString();
    }
    // Four characters at the end identify a key only if enough others stay hidden.
    constexpr qsizetype shown = 4;
    constexpr qsizetype leastHidden = 8;
    constexpr qsizetype longestPrefix = 16;
    const qsizetype secondUnderscore = m_key.indexOf('_', m_key.indexOf('_') + 1);
    const bool hasPrefix = secondUnderscore > 0 && secondUnderscore < longestPrefix && m_key.count('_') >= 2;
    const qsizetype prefix = hasPrefix ? secondUnderscore + 1 : 0;
    QString text = QString::fromLatin1(m_key.first(prefix)) + ellipsis;
    if (m_key.size() - prefix >= shown + leastHidden) {
        text += QString::fromLatin1(m_key.last(shown));
    }
    return text;
}

QDebug operator<<(QDebug debug, const SecretKey& key) {
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << key.masked();
    return debug;
}

QString redacted(const QString& text) {
    static const QRegularExpression bodies(
        // The quotes may carry backslashes: JSON is often logged inside a quoted string.
        QStringLiteral(
            R"re((\\*)"(text|body|confirmation_text|agreement_text|secret|webhook_secret|plaintext|)re"
            R"re(token|upload_url|checkout_url|portal_url)\1"\s*:\s*)re"
            R"re(\1"(.*?)(?:(?<!\\)\1"|\z))re"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression bearer(QStringLiteral(R"re(\b(Bearer)\s+[^\s"',;]+)re"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keys(
        QStringLiteral(R"re((am_(?:live|sandbox|test)_|\bam_[a-z]{2,12}_(?=[\w-]{12}))[\w-]+)re"));
    static const QRegularExpression numbers(QStringLiteral(R"re((\+|%2[Bb])([1-9]\d{6,}))re"));

    QString result = replaced(text, bodies, [](const QRegularExpressionMatch& match) {
        const QString quote = match.captured(1) + QLatin1Char('"');
        return QString(quote + match.captured(2) + quote + QLatin1Char(':') + quote + bullets() +
                       QLatin1Char('(') + QString::number(match.capturedLength(3)) + QLatin1Char(')') +
                       quote);
    });
    result = replaced(result, bearer, [](const QRegularExpressionMatch& match) {
        return QString(match.captured(1) + QLatin1Char(' ') + bullets());
    });
    result = replaced(result, keys, [](const QRegularExpressionMatch& match) {
        return QString(match.captured(1) + ellipsis);
    });
    return replaced(result, numbers, maskedNumber);
}

} // namespace am::core
