// What the archive knows that a registration form needs.
#include "models/RegistrationFacts.h"

#include "models/Answers.h"
#include "store/AccountStore.h"
#include "store/RegistrationStore.h"
#include "sync/Workspace.h"

#include <algorithm>

namespace am::models {

namespace {

template <class Row>
std::optional<Row> byId(const QList<Row>& rows, const QString& id) {
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&id](const Row& row) { return row.id == id; });
    return found == rows.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

RegistrationFacts::RegistrationFacts(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.registration || changes.account) {
            read();
        }
    });
    read();
}

void RegistrationFacts::read() {
    const auto reading = m_workspace.archive().read([](store::ReadSession& session) {
        // Reads the rule files here rather than at the first check, on the UI thread.
        rules::lintReviewedOn();
        return Known{store::RegistrationStore::brands(session), store::RegistrationStore::campaigns(session),
                     store::AccountStore::organization(session), store::AccountStore::wallet(session),
                     store::AccountStore::fees(session)};
    });
    onAnswer(this, reading, [this](const store::StoreResult<Known>& known) {
        if (known) {
            m_known = *known;
        }
        m_loaded = true;
        Q_EMIT changed();
    });
}

std::optional<core::Brand> RegistrationFacts::brand(const QString& id) const {
    return byId(m_known.brands, id);
}

std::optional<core::Campaign> RegistrationFacts::campaign(const QString& id) const {
    return byId(m_known.campaigns, id);
}

rules::LintSurroundings RegistrationFacts::surroundings(const QString& brandId) const {
    rules::LintSurroundings around;
    if (m_known.organization) {
        around.organizationName = m_known.organization->name;
        around.isReseller = m_known.organization->isReseller;
    }
    for (const core::Brand& other : m_known.brands) {
        if (other.id != brandId && other.status != QLatin1String("DELETED")) {
            around.brands.append(other);
        }
    }
    return around;
}

} // namespace am::models
