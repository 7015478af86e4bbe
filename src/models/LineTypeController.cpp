// Reading one number's newest result, and again when lookups change.
#include "models/LineTypeController.h"

#include "models/Answers.h"
#include "store/LookupStore.h"
#include "sync/Workspace.h"

namespace am::models {

LineTypeController::LineTypeController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.lookups) {
            read();
        }
    });
}

void LineTypeController::setNumber(const QString& number) {
    if (m_number != number) {
        m_number = number;
        m_lookup.reset();
        read();
    }
}

void LineTypeController::read() {
    m_reading.cancel();
    if (m_number.isEmpty()) {
        return;
    }
    m_reading = m_workspace.archive().read([number = m_number](store::ReadSession& session) {
        return store::LookupStore::newestResult(session, number);
    });
    onAnswer(this, m_reading, [this](const Answer& answer) {
        if (answer && *answer != m_lookup) {
            m_lookup = *answer;
            Q_EMIT changed();
        }
    });
}

} // namespace am::models
