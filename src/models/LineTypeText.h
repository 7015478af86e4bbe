// Words and signs for line types, everywhere the same.
#pragma once

#include "core/Lookup.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace am::models {

/// What a lookup found out, for people. UI thread.
struct LineTypeText {
    Q_DECLARE_TR_FUNCTIONS(am::models::LineTypeText)

public:
    /// "Landline", "Mobile", "VoIP"; a type we do not know as received; "Not named" for none.
    static QString word(const QString& lineType);
    /// Name of the icon.
    static QString icon(const QString& lineType);
    /// Warning for a line that takes no texts.
    static Tone tone(const QString& lineType);
    /// "Landline: cannot receive texts", for tool tips and screen readers.
    static QString warning();
    /// The same as a sentence with the date of the lookup; empty unless a fixed line is known.
    static QString sentence(const std::optional<core::KnownLine>& line);
    /// "United States", "Canada"; another code as received.
    static QString country(const QString& code);
    /// A cost as the API tells it; "Not told" if it does not.
    static QString cost(const std::optional<core::Money>& cost);
};

} // namespace am::models
