// What the checks of a toll-free dossier need to know, read in one snapshot.
#include "reports/TollFreeDossierFacts.h"

#include "store/AccountStore.h"
#include "store/NumberStore.h"
#include "store/TollFreeStore.h"

namespace am::reports {

rules::TollFreeSurroundings tollFreeSurroundings(store::ReadSession& session, qint64 dossierId,
                                                 core::Timestamp now) {
    rules::TollFreeSurroundings around;
    around.today = now.toUtc().date();
    const core::ProgrammeSettings programmes = store::TollFreeStore::programmes(session);
    QStringList owned;
    for (const core::OwnedNumber& number : store::NumberStore::list(session)) {
        owned += number.number;
        if (programmes.of(number.number).isTransactional) {
            around.transactionalNumbers += number.number;
        }
    }
    // Before the first copy nothing is known, and nothing may be said against a number.
    if (!owned.isEmpty()) {
        around.ownedNumbers = owned;
    }
    for (const core::TollFreeDossier& other : store::TollFreeStore::list(session)) {
        if (other.id != dossierId) {
            around.others += other;
        }
    }
    if (const auto organization = store::AccountStore::organization(session)) {
        around.organizationName = organization->name;
        around.isReseller = organization->isReseller;
    }
    return around;
}

} // namespace am::reports
