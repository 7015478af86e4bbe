// Choosing what to read.
#include "reports/ExportRows.h"

#include "reports/ConsentRows.h"
#include "reports/ConversationRows.h"
#include "reports/MessageRows.h"
#include "reports/OptOutRows.h"

namespace am::reports {

std::unique_ptr<ExportRows> makeExportRows(store::ReadSession& session, ExportKind kind,
                                           const core::MessageFilter& filter) {
    switch (kind) {
        case ExportKind::Messages:
            return std::make_unique<MessageRows>(session, filter, MessageRows::Which::Both);
        case ExportKind::Inbound:
            return std::make_unique<MessageRows>(session, filter, MessageRows::Which::Inbound);
        case ExportKind::Conversations:
            return std::make_unique<ConversationRows>(session);
        case ExportKind::Consent:
            return std::make_unique<ConsentRows>(session);
        case ExportKind::OptOuts:
            return std::make_unique<OptOutRows>(session);
        case ExportKind::TollFree:
            break; // a document
    }
    return nullptr;
}

} // namespace am::reports
