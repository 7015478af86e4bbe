// What a failed read or write of the local files means.
#include "models/StoreErrorText.h"

#include <QCoreApplication>

namespace am::models {

namespace {

struct StoreErrorWords {
    Q_DECLARE_TR_FUNCTIONS(am::models::StoreErrorText)
};

} // namespace

ErrorText describe(const store::StoreError& error) {
    using Kind = store::StoreError::Kind;
    ErrorText text;
    text.title = StoreErrorWords::tr("The local archive could not be read");
    text.localText = error.message;
    text.file = error.file;
    text.canRetry = true;
    switch (error.kind) {
        case Kind::Full:
            text.explanation = StoreErrorWords::tr("The disk has no space left.");
            text.nextStep = StoreErrorWords::tr("Free some space, then try again.");
            break;
        case Kind::ReadOnly:
            text.explanation = StoreErrorWords::tr("The profile's folder cannot be written.");
            text.nextStep = StoreErrorWords::tr("Check the permissions of the data folder, then try again.");
            break;
        case Kind::Locked:
            text.explanation = StoreErrorWords::tr("Another program holds the file.");
            text.nextStep = StoreErrorWords::tr("Close the other program, then try again.");
            break;
        case Kind::Damaged:
            text.explanation = StoreErrorWords::tr("The file is damaged.");
            text.nextStep = StoreErrorWords::tr(
                "Start the console again: it moves the file aside and copies everything anew.");
            break;
        case Kind::NewerVersion:
            text.explanation = StoreErrorWords::tr("The file was written by a newer console.");
            text.nextStep = StoreErrorWords::tr("Use the newer console.");
            text.canRetry = false;
            break;
        case Kind::OlderVersion:
            text.explanation = StoreErrorWords::tr("The file was written by an earlier console.");
            text.nextStep =
                StoreErrorWords::tr("Open the profile in the console once, which brings it up to date.");
            text.canRetry = false;
            break;
        case Kind::Closed:
        case Kind::Sql:
            text.explanation = StoreErrorWords::tr("A statement failed.");
            text.nextStep = StoreErrorWords::tr("Try again. If it stays, copy the details and report them.");
            break;
    }
    return text;
}

} // namespace am::models
