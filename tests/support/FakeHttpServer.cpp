// Just enough HTTP/1.1 for the client under test.
#include "support/FakeHttpServer.h"

#include "support/ContractWatcher.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace am::support {

FakeAnswer FakeAnswer::json(int status, const QByteArray& body) {
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "application/json"}};
    return answer;
}

FakeAnswer FakeAnswer::html(int status, const QByteArray& body) {
    FakeAnswer answer = json(status, body);
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    return answer;
}

FakeAnswer FakeAnswer::ofManner(Manner manner) {
    FakeAnswer answer = json(200, R"({"success":true,"data":{"id":"o","name":"n"}})");
    answer.manner = manner;
    return answer;
}

FakeAnswer FakeAnswer::with(const QByteArray& header, const QByteArray& value) const {
    FakeAnswer answer = *this;
    answer.headers.append({header, value});
    return answer;
}

FakeHttpServer::FakeHttpServer() : m_rest(FakeAnswer::json(404, "{}")) {
    listen(QHostAddress::LocalHost);
}

FakeHttpServer::FakeHttpServer(const QSslConfiguration& tls) : FakeHttpServer() {
    m_tls = std::make_unique<QSslConfiguration>(tls);
}

FakeHttpServer::~FakeHttpServer() = default;

QUrl FakeHttpServer::url() const {
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    return url;
}

void FakeHttpServer::incomingConnection(qintptr handle) {
    QTcpSocket* socket = nullptr;
    if (m_tls) {
        auto* const secure = new QSslSocket(this);
        secure->setSocketDescriptor(handle);
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_unread.remove(socket);
        socket->deleteLater();
    });
}

void FakeHttpServer::read(QTcpSocket* socket) {
    QByteArray& unread = m_unread[socket];
    unread += socket->readAll();
    if (!m_tls && unread.startsWith('\x16')) { // a TLS hello; plain servers take it for a bad request
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    const QList<QByteArray> lines = unread.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    FakeRequest request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (unread.size() < headEnd + 4 + length) {
        return;
    }
    request.body = unread.sliced(headEnd + 4, length);
    unread.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    const bool isExpectedControl = m_expectsControlCalls && request.target.startsWith("/sandbox/");
    if (!m_isOutsideContract && !isExpectedControl) {
        holdAgainstContract(request);
    }
    write(socket, m_answers.isEmpty() ? m_rest : m_answers.takeFirst());
    Q_EMIT requestArrived();
}

void FakeHttpServer::holdAgainstContract(const FakeRequest& request) {
    test::WireRequest wire;
    wire.method = request.method.toStdString();
    wire.target = request.target.toStdString();
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header) {
        wire.headers.emplace(header.key().toStdString(), header.value().toStdString());
    }
    wire.body = request.body.toStdString();
    test::watchClientRequest(wire);
}

void FakeHttpServer::write(QTcpSocket* socket, const FakeAnswer& answer) {
    using Manner = FakeAnswer::Manner;
    if (answer.manner == Manner::NeverAnswer) {
        return;
    }
    if (answer.manner == Manner::CloseUnanswered) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto& [name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
    }
    if (answer.manner == Manner::CutOffSilently) {
        head += "Connection: close\r\n\r\n";
    } else {
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    }
    if (answer.manner == Manner::Whole) {
        socket->write(head + answer.body);
        return;
    }
    socket->write(head + answer.body.first(answer.body.size() / 2));
    socket->disconnectFromHost();
}

} // namespace am::support
