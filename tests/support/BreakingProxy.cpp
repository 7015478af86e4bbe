// Bytes to and fro, request heads counted.
#include "support/BreakingProxy.h"

#include <QTcpSocket>

#include <memory>

namespace am::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray& status, const QByteArray& type, const QByteArray& body) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

BreakingProxy::BreakingProxy(const QUrl& server) : m_server(server) {
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_listener.nextPendingConnection()) {
            accept(client);
        }
    });
    if (!m_listener.listen(QHostAddress::LocalHost)) {
        qFatal("No port is free.");
    }
}

QUrl BreakingProxy::url() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

void BreakingProxy::spoil(int nth, Damage damage) {
    m_requests = 0;
    m_nth = nth;
    m_damage = damage;
}

BreakingProxy::Damage BreakingProxy::next() {
    return ++m_requests == m_nth ? m_damage : Damage::None;
}

void BreakingProxy::accept(QTcpSocket* client) {
    // Without this each answer waits for an acknowledgement.
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    client->setParent(this);
    auto* server = new QTcpSocket(client);
    server->connectToHost(m_server.host(), quint16(m_server.port()));
    auto head = std::make_shared<QByteArray>();
    auto isCut = std::make_shared<bool>(false);
    connect(client, &QTcpSocket::readyRead, this, [this, client, server, head, isCut] {
        *head += client->readAll();
        for (qsizetype end = head->indexOf("\r\n\r\n"); end >= 0; end = head->indexOf("\r\n\r\n")) {
            constexpr qsizetype blankLine = 4;
            const QByteArray request = head->first(end + blankLine);
            head->remove(0, end + blankLine);
            switch (next()) {
                case Damage::None:
                    server->write(request);
                    break;
                case Damage::Unanswered:
                    client->disconnectFromHost();
                    break;
                case Damage::CutOff:
                    *isCut = true;
                    server->write(request);
                    break;
                case Damage::ServerError:
                    client->write(answer("500 Internal Server Error", "text/plain", "Something is broken."));
                    break;
                case Damage::Portal:
                    client->write(answer("200 OK", "text/html", "<html>Welcome to our hotel</html>"));
                    break;
                case Damage::BrokenJson:
                    client->write(answer("200 OK", "application/json", R"({"data":[{"id":"m)"));
                    break;
            }
        }
    });
    connect(server, &QTcpSocket::readyRead, this, [client, server, isCut] {
        const QByteArray bytes = server->readAll();
        client->write(*isCut ? bytes.first(bytes.size() / 2) : bytes);
        if (*isCut) {
            client->disconnectFromHost();
        }
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace am::tests
