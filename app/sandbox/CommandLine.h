// The command line of agentmessage-sandbox.
#pragma once

#include "sandbox/SandboxOptions.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the command line asks for. Exactly one of the three is set.
struct CommandLine {
    std::optional<am::sandbox::SandboxOptions> options;
    QString text;  ///< help or version, to be printed
    QString error; ///< what is wrong

    /// `arguments` starts with the program's name.
    static CommandLine read(const QStringList& arguments);
};
