// Stands between a client and a server and spoils one answer.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QTcpSocket;

namespace am::tests {

/// Passes requests on to `server`, whole, and answers back. Lives on the test's thread, like its connections.
class BreakingProxy : public QObject {
    Q_OBJECT
public:
    enum class Damage : quint8 {
        None,
        Refused,     ///< from here on nobody listens, until `heal`
        Unanswered,  ///< the connection closes; the server has not seen the request
        AnswerLost,  ///< the same, but the server has done it
        CutOff,      ///< half of the answer comes, then the connection is reset
        ServerError, ///< a 500 that is not the API's
        TooMany,     ///< a 429 that asks for a second
        KeyRefused,  ///< a 401 in the API's words
        Portal,      ///< a web page, as of a hotel's network
        BrokenJson,  ///< the API's envelope, cut in its middle but complete as HTTP
        Empty        ///< a 200 without anything
    };

    explicit BreakingProxy(const QUrl& server);

    QUrl url() const;
    /// Counts anew; the n-th request from now on gets the damage.
    void spoil(int nth, Damage damage);
    void heal();
    /// Every answer that is passed on says that it is this late, as a live API's does (`Date`).
    void tellTime(const QDateTime& moment) { m_date = moment; }
    int requests() const { return m_requests; }
    bool hasStruck() const { return m_requests >= m_nth && m_damage != Damage::None; }

private:
    struct Exchange;
    void accept(QTcpSocket* client);
    void answer(const std::shared_ptr<Exchange>& exchange, const QByteArray& request);
    Damage next();

    QUrl m_server;
    QTcpServer m_listener;
    quint16 m_port = 0;
    int m_requests = 0;
    int m_nth = 0;
    Damage m_damage = Damage::None;
    QDateTime m_date;
};

} // namespace am::tests
