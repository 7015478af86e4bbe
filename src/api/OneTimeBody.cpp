// Hands out the content and forgets how to go back.
#include "api/OneTimeBody.h"

#include <algorithm>

namespace am::api {

OneTimeBody::OneTimeBody(QByteArray content) : m_content(std::move(content)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::bytesAvailable() const {
    return m_content.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneTimeBody::readData(char* data, qint64 maxSize) {
    const qint64 count = std::min<qint64>(maxSize, m_content.size() - m_read);
    if (count == 0 && maxSize > 0) {
        return -1;
    }
    std::copy_n(m_content.constData() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 OneTimeBody::writeData(const char*, qint64) {
    return -1;
}

} // namespace am::api
