// What a committed transaction changed.
#pragma once

#include <QMetaType>
#include <QSet>

namespace am::store {

/// Announced after commit, never before (design rule 4.4). A value; merged when several commits are announced
/// at once.
struct Changes {
    QSet<qint64> conversations; ///< local ids of conversations whose messages, read marker or draft changed
    bool messages = false;
    bool numbers = false;
    bool registration = false; ///< brands or campaigns
    bool consent = false;      ///< records, events or pending opt-ins
    bool lookups = false;
    bool account = false; ///< organization, wallet or fees
    bool syncState = false;
    bool outbox = false;
    bool drafts = false;
    bool tollFree = false; ///< dossiers or programmes

    bool isEmpty() const;
    void merge(const Changes& other);
};

} // namespace am::store

Q_DECLARE_METATYPE(am::store::Changes)
