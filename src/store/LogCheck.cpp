// Salts and checksums of a log, frame by frame.
#include "store/LogCheck.h"

#include <QFile>
#include <QtEndian>

namespace am::store {

namespace {

constexpr qint64 headerSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr quint32 magic = 0x377f0682; ///< its last bit is set if the checksums are of big-endian words

quint32 word(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running checksum of a log.
class Checksum {
public:
    explicit Checksum(bool isBigEndian) : m_isBigEndian(isBigEndian) {}

    /// `size` is a multiple of eight.
    void add(const QByteArray& bytes, qsizetype from, qsizetype size) {
        constexpr qsizetype step = 8;
        for (qsizetype at = from; at < from + size; at += step) {
            m_first += read(bytes, at) + m_second;
            m_second += read(bytes, at + 4) + m_first;
        }
    }
    bool isAt(const QByteArray& bytes, qsizetype at) const {
        return word(bytes, at) == m_first && word(bytes, at + 4) == m_second;
    }

private:
    quint32 read(const QByteArray& bytes, qsizetype at) const {
        return m_isBigEndian ? word(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

bool LogCheck::isDamaged(const QString& logFile) {
    QFile file(logFile);
    if (file.size() < headerSize + frameHeaderSize || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize) {
        return false;
    }
    constexpr qsizetype summed = 24; // of the header
    Checksum checksum((word(header, 0) & 1U) != 0);
    checksum.add(header, 0, summed);
    const quint32 pageSize = word(header, 8);
    constexpr quint32 largestPage = 65536;
    if ((word(header, 0) & ~1U) != magic || !checksum.isAt(header, summed) || pageSize == 0 ||
        pageSize > largestPage || pageSize % 8 != 0) {
        return true;
    }
    constexpr qsizetype salts = 16; // where they are in the header; in a frame's at 8
    bool isBroken = false;
    for (;;) {
        const QByteArray frame = file.read(frameHeaderSize + pageSize);
        if (frame.size() < frameHeaderSize + qint64(pageSize)) {
            return false;
        }
        const bool isOfThisRun =
            QByteArrayView(frame).sliced(8, 8) == QByteArrayView(header).sliced(salts, 8);
        if (isBroken && isOfThisRun) {
            return true;
        }
        checksum.add(frame, 0, 8);
        checksum.add(frame, frameHeaderSize, pageSize);
        isBroken = isBroken || !isOfThisRun || !checksum.isAt(frame, salts);
    }
}

} // namespace am::store
