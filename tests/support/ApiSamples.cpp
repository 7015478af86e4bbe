// Reads tests/data/api.
#include "support/ApiSamples.h"

#include <QFile>

namespace am::support {

QByteArray sample(const QString& name) {
    QFile file(QStringLiteral(AM_SAMPLES_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read.", qPrintable(file.fileName()));
    }
    return file.readAll();
}

FakeAnswer sampleAnswer(int status, const QString& name) {
    return FakeAnswer::json(status, sample(name));
}

} // namespace am::support
