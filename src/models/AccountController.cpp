// The organization behind the key and its wallet, for the account page.
#include "models/AccountController.h"

#include "models/Answers.h"
#include "store/AccountStore.h"
#include "sync/AccountActions.h"
#include "sync/Workspace.h"

#include <utility>

namespace am::models {

AccountController::AccountController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.account) {
            load();
        }
    });
    load();
}

void AccountController::load() {
    onAnswer(this, m_workspace.archive().read([](store::ReadSession& session) {
        return std::pair(store::AccountStore::organization(session), store::AccountStore::wallet(session));
    }),
             [this](const auto& answer) {
                 if (answer) {
                     m_organization = answer->first;
                     m_wallet = answer->second;
                 }
                 m_loaded = true;
                 Q_EMIT changed();
             });
}

void AccountController::refresh() {
    if (m_refreshing) {
        return;
    }
    m_refreshing = true;
    Q_EMIT changed();
    onAnswer(this, m_workspace.account().refresh(), [this](const core::Result<void>& answer) {
        m_refreshing = false;
        if (!answer) {
            Q_EMIT failed(describe(answer.error()));
        }
        Q_EMIT changed();
    });
}

} // namespace am::models
