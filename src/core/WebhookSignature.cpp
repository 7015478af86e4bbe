// HMAC signatures of pushes: one piece of code for the sender and for the listener.
#include "core/WebhookSignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace am::core {

namespace {

using Fault = SignatureCheck::Fault;
using Outcome = SignatureCheck::Outcome;

bool isHex(const QByteArray& text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

bool isDigits(const QByteArray& text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Takes as long for a difference in the first byte as for one in the last. Lengths are no secret.
bool equalInConstantTime(const QByteArray& left, const QByteArray& right) {
    if (left.size() != right.size()) {
        return false;
    }
    volatile quint8 difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        difference = static_cast<quint8>(difference | static_cast<quint8>(left[i] ^ right[i]));
    }
    return difference == 0;
}

/// Assumption A20. The signature is HMAC-SHA-256, in small hexadecimal digits, over `t`, one newline and the
/// raw body.
QByteArray signature(const QByteArray& key, const QByteArray& timeText, const QByteArray& rawBody) {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(timeText);
    code.addData("\n", 1);
    code.addData(rawBody);
    return code.result().toHex();
}

/// The header's parts; `timeText` as written, because it is what was signed.
struct Header {
    QByteArray timeText;
    QByteArrayList signatures;
    Fault fault = Fault::None;
};

Fault readPart(const QByteArray& part, Header& header) {
    const qsizetype equals = part.indexOf('=');
    if (equals <= 0) {
        return Fault::NotPairs;
    }
    const QByteArray name = part.first(equals).trimmed();
    const QByteArray value = part.sliced(equals + 1).trimmed();
    if (name == "t") {
        // Twelve digits reach far beyond any real time and stay clear of overflow in milliseconds.
        constexpr qsizetype mostDigits = 12;
        if (!isDigits(value) || value.size() > mostDigits) {
            return Fault::BadTimestamp;
        }
        if (!header.timeText.isEmpty()) {
            return Fault::TwoTimestamps;
        }
        header.timeText = value;
    } else if (name == "v1") {
        if (value.isEmpty() || value.size() % 2 != 0 || !isHex(value)) {
            return Fault::BadSignature;
        }
        header.signatures.append(value.toLower());
    }
    // Other names belong to schemes of the future.
    return Fault::None;
}

Header readHeader(const QByteArray& text) {
    Header header;
    for (const QByteArray& part : text.split(',')) {
        header.fault = readPart(part.trimmed(), header);
        if (header.fault != Fault::None) {
            return header;
        }
    }
    if (header.timeText.isEmpty()) {
        header.fault = Fault::NoTimestamp;
    } else if (header.signatures.isEmpty()) {
        header.fault = Fault::NoSignature;
    }
    return header;
}

} // namespace

QByteArray webhookSigningKey(const SecretKey& secret) {
    // Assumption A21. A secret is decoded before use: base64, as the endpoint secrets are documented, but
    // hexadecimal when it consists of nothing but 32 or more such digits, as the organization secret's sample
    // does; a text that is neither signs as its own bytes.
    const QByteArray text = secret.reveal().trimmed();
    constexpr qsizetype leastHexDigits = 32;
    if (text.size() >= leastHexDigits && text.size() % 2 == 0 && isHex(text)) {
        return QByteArray::fromHex(text);
    }
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? decoded.decoded : text;
}

QByteArray signWebhook(const QByteArray& rawBody, const QList<SecretKey>& secrets, Timestamp at) {
    const QByteArray timeText = QByteArray::number(at.milliseconds() / 1000);
    QByteArray value = "t=" + timeText;
    for (const SecretKey& secret : secrets) {
        value += ",v1=" + signature(webhookSigningKey(secret), timeText, rawBody);
    }
    return value;
}

SignatureCheck verifyWebhook(const QByteArray& header, const QByteArray& rawBody,
                             const QList<SecretKey>& secrets, Timestamp now, std::chrono::seconds tolerance) {
    SignatureCheck check;
    if (header.trimmed().isEmpty()) {
        return check;
    }
    const Header parts = readHeader(header);
    check.received = parts.signatures;
    if (!parts.timeText.isEmpty()) {
        check.signedAt = Timestamp::fromMilliseconds(parts.timeText.toLongLong() * 1000);
        check.age = std::chrono::floor<std::chrono::seconds>(now.since(*check.signedAt));
    }
    if (parts.fault != Fault::None) {
        check.outcome = Outcome::HeaderMalformed;
        check.fault = parts.fault;
        return check;
    }
    for (const SecretKey& secret : secrets) {
        check.computed.append(signature(webhookSigningKey(secret), parts.timeText, rawBody));
    }
    for (qsizetype i = 0; i < check.computed.size(); ++i) {
        for (const QByteArray& received : check.received) {
            if (equalInConstantTime(received, check.computed[i]) && check.matchedSecret < 0) {
                check.matchedSecret = static_cast<int>(i);
            }
        }
    }
    if (check.age > tolerance || check.age < -tolerance) {
        check.outcome = Outcome::TimeOutOfTolerance;
    } else if (secrets.isEmpty()) {
        check.outcome = Outcome::NoSecret;
    } else {
        check.outcome = check.matchedSecret >= 0 ? Outcome::Ok : Outcome::NoMatch;
    }
    return check;
}

} // namespace am::core
