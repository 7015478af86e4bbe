// A toll-free dossier that no check has anything against.
#pragma once

#include "core/TollFreeDossier.h"
#include "rules/TollFreeLint.h"

namespace am::tests {

inline core::TollFreeDraft soundTollFreeDraft() {
    core::TollFreeDraft draft;
    draft.businessName = QStringLiteral("Harbor Cycle Works LLC");
    draft.doingBusinessAs = QStringLiteral("Harbor Cycle Works");
    draft.entityType = QStringLiteral("PRIVATE_PROFIT");
    draft.registrationNumber = QStringLiteral("94-5550123");
    draft.registrationType = QStringLiteral("EIN");
    draft.registrationCountry = QStringLiteral("US");
    draft.street = QStringLiteral("1204 Harbor Way");
    draft.city = QStringLiteral("Sausalito");
    draft.state = QStringLiteral("CA");
    draft.postalCode = QStringLiteral("94965");
    draft.website = QStringLiteral("https://harborcycleworks.com");
    draft.contactFirstName = QStringLiteral("Rosa");
    draft.contactLastName = QStringLiteral("Delgado");
    draft.contactEmail = QStringLiteral("rosa@harborcycleworks.com");
    draft.contactPhone = QStringLiteral("+14152370123");
    draft.useCases = {QStringLiteral("ACCOUNT_NOTIFICATIONS")};
    draft.useCaseSummary = QStringLiteral(
        "Harbor Cycle Works notifies customers when a bicycle they brought in is "
        "ready, and confirms the appointments they made.");
    draft.sampleMessages = QStringLiteral(
        "Harbor Cycle Works: your bicycle is ready for pickup until 6 pm. Reply STOP to opt out.");
    draft.optInType = QStringLiteral("WEB_FORM");
    draft.optInWorkflow = QStringLiteral(
        "Customers tick an empty box on the web form https://harborcycleworks.com/repairs/new to receive SMS "
        "updates about their repair. Beside it: message frequency varies, message and data rates may apply, "
        "reply HELP for help, STOP to opt out, and links to the privacy policy and terms. Numbers are never "
        "shared "
        "or sold.");
    draft.optInImageUrls = {QStringLiteral("https://harborcycleworks.com/img/opt-in.png")};
    draft.optInConfirmation = QStringLiteral(
        "Harbor Cycle Works: you signed up for repair updates. Msg frequency varies. Msg & data rates may "
        "apply. "
        "Reply HELP for help, STOP to opt out.");
    draft.helpMessage = QStringLiteral(
        "Harbor Cycle Works: for help write to help@harborcycleworks.com. Reply STOP to opt out.");
    draft.messageVolume = 1000;
    draft.privacyPolicyUrl = QStringLiteral("https://harborcycleworks.com/privacy");
    draft.termsUrl = QStringLiteral("https://harborcycleworks.com/terms");
    draft.numbers = {QStringLiteral("+18335550199")};
    return draft;
}

/// The day is after all fields became mandatory.
inline rules::TollFreeSurroundings tollFreeSurroundings() {
    rules::TollFreeSurroundings around;
    around.today = QDate(2026, 11, 30);
    around.ownedNumbers = QStringList{QStringLiteral("+18335550199"), QStringLiteral("+18335550188")};
    around.organizationName = QStringLiteral("Bay Messaging Inc");
    return around;
}

} // namespace am::tests
