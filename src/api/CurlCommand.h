// A request as a curl command one can run.
#pragma once

#include "api/Request.h"

#include <QString>
#include <QUrl>

namespace am::api {

/// The request for a POSIX shell, with `$AGENTMESSAGE_API_KEY` in the place of the key: the same method, URL,
/// headers and body as the client would send. Whatever text the request holds is quoted, so that the shell
/// passes it on as it is. Not for uploads, whose place can be used once.
QString curlCommand(const Request& request, const QUrl& baseUrl);

} // namespace am::api
