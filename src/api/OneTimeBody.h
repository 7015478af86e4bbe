// A request body that can be read once.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace am::api {

/// Qt repeats a request by itself when the server closes the connection before it answers, also a POST that
/// may have been carried out, and also one without a body. It cannot repeat a body that does not rewind: then
/// it reports the error, and we decide (design rule 4.1).
class OneTimeBody : public QIODevice {
    Q_OBJECT
public:
    explicit OneTimeBody(QByteArray content);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_content;
    qsizetype m_read = 0;
};

} // namespace am::api
