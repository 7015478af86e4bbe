// One transaction.
#include "sync/FirstOpened.h"

#include "store/ConversationStore.h"
#include "sync/Commit.h"

namespace am::sync {

QCoro::Task<bool> correctFirstOpened(store::Archive* archive, std::optional<core::Timestamp> serverNow) {
    if (!serverNow) {
        co_return false;
    }
    auto correct = [now = *serverNow](store::WriteTransaction& transaction) {
        store::ConversationStore::correctFirstOpened(transaction, now);
    };
    const core::Result<void> corrected = co_await commit(archive, std::move(correct));
    co_return corrected.has_value();
}

} // namespace am::sync
