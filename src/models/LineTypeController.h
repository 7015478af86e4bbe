// What is known of one number's line.
#pragma once

#include "core/Lookup.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Follows the newest kept lookup of the chosen number. Lives on the UI thread.
class LineTypeController : public QObject {
    Q_OBJECT
public:
    explicit LineTypeController(sync::Workspace& workspace, QObject* parent = nullptr);

    void setNumber(const QString& number);
    const std::optional<core::Lookup>& lookup() const { return m_lookup; }

Q_SIGNALS:
    void changed();

private:
    using Answer = store::StoreResult<std::optional<core::Lookup>>;

    void read();

    sync::Workspace& m_workspace;
    QString m_number;
    std::optional<core::Lookup> m_lookup;
    QFuture<Answer> m_reading; ///< a newer one cancels it
};

} // namespace am::models
