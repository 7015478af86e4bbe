// The organization behind the key and its wallet, for the account page.
#pragma once

#include "core/Billing.h"
#include "core/Organization.h"
#include "models/ErrorText.h"

#include <QObject>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Reads both from the archive and follows changes; `refresh` asks the API. UI thread.
class AccountController : public QObject {
    Q_OBJECT
public:
    explicit AccountController(sync::Workspace& workspace, QObject* parent = nullptr);

    const std::optional<core::Organization>& organization() const { return m_organization; }
    const std::optional<core::Wallet>& wallet() const { return m_wallet; }
    bool isLoaded() const { return m_loaded; }
    bool isRefreshing() const { return m_refreshing; }

    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const am::models::ErrorText& error);

private:
    void load();

    sync::Workspace& m_workspace;
    std::optional<core::Organization> m_organization;
    std::optional<core::Wallet> m_wallet;
    bool m_loaded = false;
    bool m_refreshing = false;
};

} // namespace am::models
