// A complete registration of the corpus in tests/rules/registrations, and what the checks must find in it.
#pragma once

#include "rules/RegistrationLint.h"

namespace am::test {

struct RegistrationFile {
    QString name; ///< of the file, without its ending
    QString about;
    QString reason; ///< text id of the one fault that it was written for; empty: it is a good one
    core::Brand brand;
    core::CampaignDraft campaign;
    rules::LintSurroundings surroundings;
    QStringList brandFindings; ///< "BR-WEB.missing(website)", in their order
    QStringList campaignFindings;
};

/// All files in the order of their names. Ends the program with a message if one cannot be read.
QList<RegistrationFile> registrationFiles();

} // namespace am::test
