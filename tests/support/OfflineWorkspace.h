// A workspace that reaches no API, over an archive the test fills.
#pragma once

#include "core/Consent.h"
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "support/TestArchive.h"
#include "sync/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace am::tests {

/// The id of `ourNumber` in an OfflineWorkspace.
inline const QString ourNumberId = QStringLiteral("num-0001");

/// Real archive, real workspace; the base URL answers to nobody. Our number is on file with an active
/// campaign.
class OfflineWorkspace {
public:
    OfflineWorkspace();

    sync::Workspace& workspace() { return m_workspace; }
    store::Archive& archive() { return m_workspace.archive(); }

    template <class Function>
    auto write(Function function) {
        return wait(archive().write(std::move(function)));
    }
    template <class Function>
    auto read(Function function) {
        return wait(archive().read(std::move(function)));
    }
    void add(const QList<core::Message>& messages) {
        write([messages](store::WriteTransaction& transaction) {
            store::MessageStore::upsert(transaction, messages);
        });
    }
    void setConsent(const core::ConsentRecord& record) {
        write([record](store::WriteTransaction& transaction) {
            store::ConsentStore::upsert(transaction, {record});
        });
    }
    /// A record of (`ourNumber`, `someContact`) that changed `minutes` after `testNow`.
    static core::ConsentRecord consent(bool optedIn, int minutes) {
        core::ConsentRecord record;
        record.id = QStringLiteral("consent-1");
        record.phoneNumberId = ourNumberId;
        record.contact = someContact;
        record.optedIn = optedIn;
        (optedIn ? record.optedInAt : record.optedOutAt) = minutesAfter(minutes);
        record.source = QStringLiteral("inbound_reply");
        record.createdAt = minutesAfter(minutes);
        record.updatedAt = minutesAfter(minutes);
        return record;
    }

private:
    static sync::WorkspaceOptions options(const QTemporaryDir& folder) {
        sync::WorkspaceOptions options;
        options.folder = folder.filePath(QStringLiteral("profile"));
        options.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        options.key = core::SecretKey("am_sandbox_test");
        return options;
    }
    template <class T>
    static T wait(QFuture<store::StoreResult<T>> future) {
        const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 30000);
        if (!finished) {
            throw std::runtime_error("the archive did not answer");
        }
        store::StoreResult<T> result = future.result();
        if (!result) {
            throw std::runtime_error(result.error().message.toStdString());
        }
        if constexpr (!std::is_void_v<T>) {
            return std::move(*result);
        }
    }

    QTemporaryDir m_folder;
    sync::Workspace m_workspace;
};

inline OfflineWorkspace::OfflineWorkspace() : m_workspace(options(m_folder)) {
    m_workspace.archive().setFirstOpenedAt(testNow);
    wait(m_workspace.open());
    core::Brand brand;
    brand.id = QStringLiteral("brand-1");
    brand.status = QStringLiteral("ACTIVE");
    brand.identityStatus = QStringLiteral("VERIFIED");
    brand.filed.displayName = QStringLiteral("Harbor Cycle Works");
    core::Campaign campaign;
    campaign.id = QStringLiteral("campaign-1");
    campaign.status = QStringLiteral("ACTIVE");
    campaign.filed.brandId = brand.id;
    core::OwnedNumber number;
    number.id = ourNumberId;
    number.number = ourNumber;
    number.numberType = QStringLiteral("local");
    number.label = QStringLiteral("Shop");
    number.campaignId = campaign.id;
    write([brand, campaign, number](store::WriteTransaction& transaction) {
        store::RegistrationStore::upsertBrands(transaction, {brand});
        store::RegistrationStore::upsertCampaigns(transaction, {campaign});
        store::NumberStore::upsert(transaction, {number});
    });
}

} // namespace am::tests
