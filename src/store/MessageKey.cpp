// Tie-breakers and packed ids.
#include "store/MessageKey.h"

#include <QByteArray>

#include <array>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// Positions of the dashes in 8-4-4-4-12.
constexpr bool isDashAt(qsizetype i) {
    return i == 8 || i == 13 || i == 18 || i == 23;
}

/// Only lower case is packed, so that unpacking gives the very same text.
constexpr int digit(char16_t c) {
    if (c >= u'0' && c <= u'9') {
        return c - u'0';
    }
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

} // namespace

qint64 MessageKey::wantedTie(const QString& id) {
    // FNV-1a: stable over versions and platforms, which qHash is not.
    quint64 hash = 0xcbf29ce484222325U;
    for (const QChar c : id) {
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    }
    return qint64((hash ^ (hash >> 40)) & quint64(tieMask));
}

qint64 MessageKey::wanted(core::Timestamp at, const QString& id) {
    return first(at) | wantedTie(id);
}

QVariant MessageKey::packedId(const QString& id) {
    constexpr qsizetype uuidLength = 36;
    if (id.size() != uuidLength) {
        return id.isNull() ? QVariant(QLatin1String("")) : QVariant(id);
    }
    QByteArray bytes(16, Qt::Uninitialized);
    qsizetype nibble = 0;
    for (qsizetype i = 0; i < uuidLength; ++i) {
        const char16_t c = id[i].unicode();
        if (isDashAt(i)) {
            if (c != u'-') {
                return id;
            }
            continue;
        }
        const int value = digit(c);
        if (value < 0) {
            return id;
        }
        char& byte = bytes.data()[nibble / 2];
        byte = nibble % 2 == 0 ? char(value << 4) : char(byte | value);
        ++nibble;
    }
    return bytes;
}

MessageKey::IdSpan MessageKey::idsBeginningWith(const QString& beginning) {
    // What is missing is filled with the least and the greatest digit.
    QString least = u"00000000-0000-0000-0000-000000000000"_s;
    QString greatest = u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s;
    IdSpan span;
    if (beginning.size() <= least.size()) {
        least.replace(0, beginning.size(), beginning);
        greatest.replace(0, beginning.size(), beginning);
        const QVariant first = packedId(least);
        if (first.typeId() == QMetaType::QByteArray) {
            span.firstPacked = first;
            span.lastPacked = packedId(greatest);
        }
    }
    span.firstText = beginning;
    span.lastText = beginning + u"\U0010ffff"_s;
    return span;
}

QString MessageKey::unpackedId(const QVariant& packed) {
    if (packed.typeId() != QMetaType::QByteArray) {
        return packed.toString();
    }
    const QByteArray bytes = packed.toByteArray();
    QString id;
    id.reserve(36);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            id += u'-';
        }
        constexpr char16_t digits[] = u"0123456789abcdef";
        const auto byte = uchar(bytes[i]);
        id += QChar(digits[byte >> 4]);
        id += QChar(digits[byte & 15]);
    }
    return id;
}

} // namespace am::store
