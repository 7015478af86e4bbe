// Requests and answers as lines of a file, for whoever wants to see what a program really asked.
#pragma once

#include "sandbox/Exchange.h"

#include <QString>

#include <optional>
#include <string>

namespace am::sandbox {

/// One line of JSON, without the line's end: method, target, headers, bodies, status. Keys and secrets that
/// an answer shows once are left out, and so is what is no text.
std::string recordOf(const Exchange& exchange);
/// The way back; nothing if the line is none of ours.
std::optional<Exchange> exchangeOf(const std::string& line);

/// A watcher that appends every exchange to a file, each line in one piece. Throws std::runtime_error if the
/// file cannot be written.
ExchangeWatcher recorderTo(const QString& file);

} // namespace am::sandbox
