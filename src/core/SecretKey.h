// An API key or another secret that cannot slip into a log.
#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace am::core {

/// An API key or a webhook secret. Streams, debug output and `masked()` show the prefix and the last four
/// characters only; the whole key leaves through `reveal()` alone, for the Authorization header and the
/// keychain (design rule 4.6).
class SecretKey {
public:
    SecretKey() = default;
    explicit SecretKey(QByteArray key) : m_key(std::move(key)) {}

    bool isEmpty() const { return m_key.isEmpty(); }
    const QByteArray& reveal() const { return m_key; }
    /// "am_live_…9xQz"
    QString masked() const;
    bool operator==(const SecretKey&) const = default;

private:
    QByteArray m_key;
};

QDebug operator<<(QDebug debug, const SecretKey& key);

/// `text` with everything that looks like an API key (`am_live_…`, `am_sandbox_…`, `Bearer …`), telephone
/// numbers and the JSON values of message bodies, secrets and one-time addresses replaced; for log lines.
QString redacted(const QString& text);

} // namespace am::core
