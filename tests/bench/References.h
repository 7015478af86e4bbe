// The catch-up as others would write it: a shell loop and a Python script.
#pragma once

#include "bench/Stages.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace am::bench {

/// A script in tests/bench/reference and the programs it needs.
struct Reference {
    std::string name;
    QString script;
    std::vector<QString> programs;
};

const Reference& curlLoop();
const Reference& pythonScript();

/// Copies about `most` messages with it. Nothing if a program is not installed, which it then prints.
std::optional<StageResult> runReference(const Reference& reference, const std::string& url,
                                        const std::string& key, qint64 most);

} // namespace am::bench
