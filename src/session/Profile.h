// One account the console can sign in to.
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace am::session {

/// A profile has its own folder with archive and ledger. The key is not part of it. A value.
struct Profile {
    enum class Kind : quint8 {
        Live,
        Sandbox,        ///< a sandbox somebody runs at baseUrl
        EmbeddedSandbox ///< the console runs it itself; its world is kept in the profile's folder
    };
    QString id; ///< also the folder's name
    QString name;
    Kind kind = Kind::Live;
    QUrl baseUrl; ///< empty for an embedded sandbox
    /// Whose data the archive holds; empty = no key that may read the organization was used yet.
    QString organizationId;
    /// Of the key used last, hexadecimal; tells the same key again, cannot be turned back into it. Empty =
    /// none.
    QString keyFingerprint;

    bool isSandbox() const { return kind != Kind::Live; }
    bool operator==(const Profile&) const = default;
};

} // namespace am::session
