// Bytes to and fro, requests counted.
#include "support/BreakingProxy.h"

#include <QLocale>
#include <QTcpSocket>

#include <memory>

namespace am::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray answerOf(const QByteArray& status, const QByteArray& type, const QByteArray& body,
                    const QByteArray& more = {}) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray apiError(const QByteArray& code) {
    return R"({"error":{"code":")" + code +
           R"(","message":"Said on the way.","request_id":"req-on-the-way"}})";
}

/// The first request in `bytes`, taken off them; empty while it is not complete.
QByteArray takeRequest(QByteArray& bytes) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return {};
    }
    constexpr qsizetype blankLine = 4;
    qsizetype size = end + blankLine;
    const QByteArray head = bytes.first(end).toLower();
    constexpr QByteArrayView field("content-length:");
    if (const qsizetype at = head.indexOf(field); at >= 0) {
        const qsizetype from = at + field.size();
        qsizetype to = head.indexOf('\r', from);
        to = to < 0 ? head.size() : to;
        size += head.mid(from, to - from).trimmed().toLongLong();
    }
    if (bytes.size() < size) {
        return {};
    }
    const QByteArray request = bytes.first(size);
    bytes.remove(0, size);
    return request;
}

} // namespace

/// One connection of a client.
struct BreakingProxy::Exchange {
    QTcpSocket* client = nullptr;
    QTcpSocket* server = nullptr;
    QByteArray unread;
    Damage damage = Damage::None; ///< of the answer under way
};

BreakingProxy::BreakingProxy(const QUrl& server) : m_server(server) {
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_listener.nextPendingConnection()) {
            accept(client);
        }
    });
    if (!m_listener.listen(QHostAddress::LocalHost)) {
        qFatal("No port is free.");
    }
    m_port = m_listener.serverPort();
}

QUrl BreakingProxy::url() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void BreakingProxy::spoil(int nth, Damage damage) {
    m_requests = 0;
    m_nth = nth;
    m_damage = damage;
}

void BreakingProxy::heal() {
    m_damage = Damage::None;
    if (!m_listener.isListening() && !m_listener.listen(QHostAddress::LocalHost, m_port)) {
        qFatal("The port is not free any more.");
    }
}

BreakingProxy::Damage BreakingProxy::next() {
    return ++m_requests == m_nth ? m_damage : Damage::None;
}

void BreakingProxy::accept(QTcpSocket* client) {
    // Without this each answer waits for an acknowledgement.
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    client->setParent(this);
    auto exchange = std::make_shared<Exchange>();
    exchange->client = client;
    exchange->server = new QTcpSocket(client);
    exchange->server->connectToHost(m_server.host(), quint16(m_server.port()));
    connect(client, &QTcpSocket::readyRead, this, [this, exchange] {
        exchange->unread += exchange->client->readAll();
        for (QByteArray request = takeRequest(exchange->unread); !request.isEmpty();
             request = takeRequest(exchange->unread)) {
            answer(exchange, request);
        }
    });
    connect(exchange->server, &QTcpSocket::readyRead, this, [this, exchange] {
        QByteArray bytes = exchange->server->readAll();
        if (m_date.isValid() && bytes.startsWith("HTTP/1.1 ")) {
            const QString date = QLocale::c().toString(m_date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
            bytes.insert(bytes.indexOf('\n') + 1, "Date: " + date.toLatin1() + "\r\n");
        }
        if (exchange->damage == Damage::AnswerLost) {
            exchange->client->abort();
        } else if (exchange->damage == Damage::CutOff) {
            exchange->client->write(bytes.first(bytes.size() / 2));
            exchange->client->flush();
            exchange->client->abort();
        } else {
            exchange->client->write(bytes);
        }
    });
    connect(exchange->server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void BreakingProxy::answer(const std::shared_ptr<Exchange>& exchange, const QByteArray& request) {
    const Damage damage = next();
    QTcpSocket* const client = exchange->client;
    switch (damage) {
        case Damage::None:
        case Damage::AnswerLost:
        case Damage::CutOff:
            exchange->damage = damage;
            exchange->server->write(request);
            return;
        case Damage::Refused:
            m_listener.close();
            for (QTcpSocket* other : findChildren<QTcpSocket*>(QString(), Qt::FindDirectChildrenOnly)) {
                other->abort();
            }
            return;
        case Damage::Unanswered:
            client->abort();
            return;
        case Damage::ServerError:
            client->write(answerOf("500 Internal Server Error", "text/plain", "Something is broken."));
            return;
        case Damage::TooMany:
            client->write(answerOf("429 Too Many Requests", "application/json", apiError("RATE_LIMITED"),
                                   "Retry-After: 1\r\n"));
            return;
        case Damage::KeyRefused:
            client->write(answerOf("401 Unauthorized", "application/json", apiError("UNAUTHORIZED")));
            return;
        case Damage::Portal:
            client->write(answerOf("200 OK", "text/html", "<html>Welcome to our hotel</html>"));
            return;
        case Damage::BrokenJson:
            client->write(answerOf("200 OK", "application/json", R"({"data":[{"id":"m)"));
            return;
        case Damage::Empty:
            client->write(answerOf("200 OK", "application/json", {}));
            return;
    }
}

} // namespace am::tests
