// Recorded answers of the API, kept as files.
#pragma once

#include "support/FakeHttpServer.h"

namespace am::support {

/// The file `name` of tests/data/api.
QByteArray sample(const QString& name);
/// That file as a JSON answer.
FakeAnswer sampleAnswer(int status, const QString& name);

} // namespace am::support
