// Stands between a client and a server and spoils one answer.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace am::tests {

/// Passes requests without a body on to `server`. Lives on the test's thread, like its connections.
class BreakingProxy : public QObject {
    Q_OBJECT
public:
    enum class Damage : quint8 {
        None,
        Unanswered,  ///< the connection closes instead of an answer
        CutOff,      ///< half of the answer comes, then the connection closes
        ServerError, ///< a 500 that is not the API's
        Portal,      ///< a web page, as of a hotel's network
        BrokenJson   ///< the API's envelope, cut in its middle but complete as HTTP
    };

    explicit BreakingProxy(const QUrl& server);

    QUrl url() const;
    /// Counts anew; the n-th request from now on gets the damage.
    void spoil(int nth, Damage damage);
    int requests() const { return m_requests; }

private:
    void accept(QTcpSocket* client);
    Damage next();

    QUrl m_server;
    QTcpServer m_listener;
    int m_requests = 0;
    int m_nth = 0;
    Damage m_damage = Damage::None;
};

} // namespace am::tests
