// The command line of agentmessage-sandbox.
#pragma once

#include "sandbox/SandboxOptions.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the command line asks for. Exactly one of options, text and error is set.
struct CommandLine {
    std::optional<am::sandbox::SandboxOptions> options;
    QString text;       ///< help or version, to be printed
    QString error;      ///< what is wrong
    QString recordFile; ///< where to record requests and answers; empty: nowhere

    /// `arguments` starts with the program's name.
    static CommandLine read(const QStringList& arguments);
};
