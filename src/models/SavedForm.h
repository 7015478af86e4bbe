// An unfinished registration as the ledger keeps it.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace am::models {

/// What was typed, and what it started from. A value; any thread.
struct SavedForm {
    QString title;                       ///< what it is about, as far as that was typed; may be empty
    QMap<QString, QVariant> values;      ///< by the API's names of the fields
    QStringList earlierReasons;          ///< why what it started from was rejected
    QString redraftOf;                   ///< id of the brand or campaign it started from; empty if none
    QMap<QString, QVariant> filedValues; ///< what was filed then
    std::optional<core::Timestamp> filingBegun; ///< a filing of unknown outcome

    bool isEmpty() const { return values.isEmpty(); }
    QByteArray toJson() const;
    /// Lists come back as QStringList. Anything unreadable gives an empty draft.
    static SavedForm fromJson(const QByteArray& json);

    bool operator==(const SavedForm&) const = default;
};

} // namespace am::models
