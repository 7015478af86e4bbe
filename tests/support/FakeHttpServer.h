// An HTTP server that answers what the test tells it to, well or badly.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QSslConfiguration;

namespace am::support {

/// One scripted answer.
struct FakeAnswer {
    enum class Manner : quint8 {
        Whole,           ///< sends everything and keeps the connection open
        CutOff,          ///< promises the whole body, sends half of it and closes
        CutOffSilently,  ///< sends half of the body without having named its length, and closes
        CloseUnanswered, ///< reads the request and closes
        NeverAnswer      ///< reads the request and stays silent
    };
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    Manner manner = Manner::Whole;

    /// `body` as application/json.
    static FakeAnswer json(int status, const QByteArray& body);
    static FakeAnswer html(int status, const QByteArray& body);
    static FakeAnswer ofManner(Manner manner);
    FakeAnswer with(const QByteArray& header, const QByteArray& value) const;
};

/// One request as it came over the wire; header names in lower case.
struct FakeRequest {
    QByteArray method;
    QByteArray target; ///< path and query, still encoded
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// Listens on a free port of 127.0.0.1, on the test's own thread. Answers come from a queue; when it is
/// empty, from `answerRest` (404 unless told). Every request is held against the API contract; one that
/// breaks it fails the running test.
class FakeHttpServer : public QTcpServer {
    Q_OBJECT
public:
    FakeHttpServer();
    /// Speaks TLS with a certificate nobody trusts.
    explicit FakeHttpServer(const QSslConfiguration& tls);
    ~FakeHttpServer() override;

    QUrl url() const;
    void answer(const FakeAnswer& answer) { m_answers.append(answer); }
    void answerRest(const FakeAnswer& answer) { m_rest = answer; }
    const QList<FakeRequest>& requests() const { return m_requests; }
    /// What is asked from now on is no matter of the contract: tests of the bare transport, places that are
    /// not the API.
    void stepOutsideTheContract() { m_isOutsideContract = true; }
    /// The same for a sandbox's control calls alone.
    void expectControlCalls() { m_expectsControlCalls = true; }

Q_SIGNALS:
    void requestArrived();

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket* socket);
    static void write(QTcpSocket* socket, const FakeAnswer& answer);
    static void holdAgainstContract(const FakeRequest& request);

    QList<FakeAnswer> m_answers;
    FakeAnswer m_rest;
    QList<FakeRequest> m_requests;
    QHash<QTcpSocket*, QByteArray> m_unread;
    std::unique_ptr<QSslConfiguration> m_tls;
    bool m_isOutsideContract = false;
    bool m_expectsControlCalls = false;
};

} // namespace am::support
