// Each kind of failure with its next step.
#include "models/OpeningText.h"

#include <QCoreApplication>

namespace am::models {

namespace {

struct OpeningWords {
    Q_DECLARE_TR_FUNCTIONS(am::models::OpeningText)
};

} // namespace

ErrorText describeOpening(const store::StoreError& error) {
    using Kind = store::StoreError::Kind;
    ErrorText text;
    text.localText = error.message;
    text.file = error.file;
    switch (error.kind) {
        case Kind::Full:
            text.title = OpeningWords::tr("There is no space left");
            text.explanation = OpeningWords::tr("The archive could not grow.");
            text.nextStep = OpeningWords::tr("Free some space, then try again.");
            text.canRetry = true;
            break;
        case Kind::ReadOnly:
            text.title = OpeningWords::tr("The profile's folder cannot be written");
            text.explanation =
                OpeningWords::tr("The archive and the ledger need a folder that this user may write.");
            text.nextStep =
                OpeningWords::tr("Check the disk, and the folder's owner and rights, or use --data-dir.");
            text.canRetry = true;
            break;
        case Kind::Locked:
            text.title = OpeningWords::tr("Another program holds the archive");
            text.explanation = OpeningWords::tr("A backup or a database tool may have it open.");
            text.nextStep = OpeningWords::tr("Close that program, then try again.");
            text.canRetry = true;
            break;
        case Kind::Damaged:
            if (error.file.endsWith(QLatin1String("archive.sqlite"))) {
                text.title = OpeningWords::tr("The archive is damaged");
                text.explanation = OpeningWords::tr("Its file can no longer be read in full.");
                text.nextStep = OpeningWords::tr(
                    "Open the profile once more: the console then sets the damaged file aside and copies "
                    "everything anew.");
                break;
            }
            text.title = OpeningWords::tr("The ledger is damaged");
            text.explanation =
                OpeningWords::tr("It holds your drafts and notes, so the console leaves it as it is.");
            text.nextStep = OpeningWords::tr(
                "Restore the file from a backup, or move it away to start with an empty one.");
            break;
        case Kind::NewerVersion:
            text.title = OpeningWords::tr("The profile is from a newer console");
            text.explanation =
                OpeningWords::tr("This version cannot read its files and leaves them as they are.");
            text.nextStep = OpeningWords::tr("Update the console, then open the profile again.");
            break;
        case Kind::OlderVersion:
            text.title = OpeningWords::tr("The profile is from an earlier console");
            text.explanation = OpeningWords::tr("Its files have to be brought up to date first.");
            text.nextStep =
                OpeningWords::tr("Open the profile in the console once, which brings them up to date.");
            break;
        case Kind::Sql:
        case Kind::Closed:
            text.title = OpeningWords::tr("The archive could not be used");
            text.explanation = OpeningWords::tr("A statement failed; nothing was changed.");
            text.nextStep = OpeningWords::tr("Try again. If it stays, report it with the text below.");
            text.canRetry = true;
            break;
    }
    return text;
}

ErrorText describeSandboxFailure(const QString& reason) {
    ErrorText text;
    text.title = OpeningWords::tr("The sandbox did not start");
    text.explanation = OpeningWords::tr("The emulator inside the console gave up.");
    text.nextStep =
        OpeningWords::tr("Try again. If it stays, forget the sandbox's profile to begin with a fresh world.");
    text.localText = reason;
    text.canRetry = true;
    return text;
}

} // namespace am::models
