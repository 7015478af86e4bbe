// The thing, what is wrong with it, and the next step.
#include "models/ExportText.h"

#include "models/FilterText.h"
#include "models/StoreErrorText.h"

#include <QCoreApplication>

namespace am::models {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(am::models::ExportText)
};

ErrorText describeFilter(const reports::ExportError& error) {
    ErrorText text;
    text.title = ExportWords::tr("The filter cannot be read");
    text.explanation = ExportWords::tr("At character %1: %2")
                           .arg(error.filter.position + 1)
                           .arg(FilterText::problem(error.filter));
    text.nextStep = ExportWords::tr("Correct the filter. Nothing was written.");
    return text;
}

ErrorText describeFile(const reports::FileError& file) {
    ErrorText text;
    text.title = ExportWords::tr("The export could not be written");
    text.explanation = ExportWords::tr("%1: %2", "file, the system's words").arg(file.file, file.message);
    text.nextStep = file.isFull
                        ? ExportWords::tr("Free some space or choose another place, then try again.")
                        : ExportWords::tr("Check the folder and its rights, or choose another place.");
    text.canRetry = true;
    return text;
}

} // namespace

ErrorText describe(const reports::ExportError& error) {
    using Kind = reports::ExportError::Kind;
    ErrorText text;
    switch (error.kind) {
        case Kind::BadFilter:
            return describeFilter(error);
        case Kind::NotFilterable:
            text.title = ExportWords::tr("This export has no filter");
            text.explanation = ExportWords::tr("Filters are for messages and inbound messages.");
            text.nextStep = ExportWords::tr("Leave the filter out.");
            break;
        case Kind::TargetUnusable:
            text.title = ExportWords::tr("The export cannot be written there");
            text.explanation = ExportWords::tr("%1: %2", "file, the system's words")
                                   .arg(error.file.file, error.file.message);
            text.nextStep = ExportWords::tr("Name a file in a folder that exists.");
            break;
        case Kind::TargetFailed:
            return describeFile(error.file);
        case Kind::ArchiveFailed:
            if (error.store.kind == store::StoreError::Kind::Closed) {
                text.title = ExportWords::tr("There is nothing to export yet");
                text.explanation = ExportWords::tr("This profile has no archive: %1").arg(error.store.file);
                text.nextStep = ExportWords::tr("Copy its messages first.");
                break;
            }
            return describe(error.store);
        case Kind::Cancelled:
            text.title = ExportWords::tr("The export was cancelled");
            text.explanation = ExportWords::tr("Nothing was written.");
            text.nextStep = ExportWords::tr("Start it again when you need it.");
            break;
    }
    return text;
}

QString describe(const reports::Verification& verification, const QString& file) {
    using Outcome = reports::Verification::Outcome;
    const reports::ManifestClaims& claims = verification.claims;
    switch (verification.outcome) {
        case Outcome::Untouched:
            return ExportWords::tr("%1 is untouched (%2, rows: %3, written: %4, SHA-256: %5)")
                .arg(file, claims.kind, QString::number(claims.rows), claims.createdAt, claims.sha256);
        case Outcome::NoFile:
            return ExportWords::tr("%1: there is no such file").arg(file);
        case Outcome::NoManifest:
            return ExportWords::tr("%1: its manifest is missing (%2)").arg(file, reports::manifestFile(file));
        case Outcome::Unreadable:
            return ExportWords::tr("%1 cannot be read: %2").arg(file, verification.problem);
        case Outcome::ManifestChanged:
            return ExportWords::tr("%1: its manifest was changed").arg(file);
        case Outcome::Shorter:
            return ExportWords::tr("%1 was cut off: %2 of %3 bytes are there")
                .arg(file)
                .arg(verification.bytes)
                .arg(claims.bytes);
        case Outcome::Longer:
            return ExportWords::tr("%1 was added to: it has %2 bytes instead of %3")
                .arg(file)
                .arg(verification.bytes)
                .arg(claims.bytes);
        case Outcome::Changed:
            return ExportWords::tr("%1 was changed: its SHA-256 is not that of the manifest").arg(file);
        case Outcome::RowsDiffer:
            return ExportWords::tr("%1 has %2 rows, its manifest says %3")
                .arg(file)
                .arg(verification.rows)
                .arg(claims.rows);
    }
    return {};
}

} // namespace am::models
