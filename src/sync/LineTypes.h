// What is known of whose line a number is, in memory.
#pragma once

#include "core/Lookup.h"
#include "store/Archive.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace am::sync {

/// The newest kept result of every number that was looked up, so that lists of any length can mark landlines
/// without asking the archive for each row. Follows the archive by itself: what is forgotten there goes here.
/// Lives on the UI thread.
class LineTypes : public QObject {
    Q_OBJECT
public:
    explicit LineTypes(store::Archive& archive, QObject* parent = nullptr);

    /// Reads the archive, which must be open or opening.
    void load();

    /// Nothing if the number was not looked up, or more than 90 days ago.
    std::optional<core::KnownLine> find(const QString& number) const;
    bool isFixedLine(const QString& number) const;

Q_SIGNALS:
    void changed();

private:
    using Lines = QHash<QString, core::KnownLine>;

    void take();

    store::Archive& m_archive;
    Lines m_lines;
    QFutureWatcher<store::StoreResult<Lines>> m_reading; ///< a newer one cancels it
};

} // namespace am::sync
