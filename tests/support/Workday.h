// Everything a console writes, once: what the sweeps of faults go through.
#pragma once

#include "support/SandboxWorkspace.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace am::tests {

/// A sandbox with one number, which has had texts from many phones, and a phone for each day.
class WorkdayServer {
public:
    explicit WorkdayServer(int messages);

    SandboxWorkspace& server() { return m_server; }
    /// A phone that nobody has used yet, with consent, which has texted `words`.
    QString newPhone(const QString& words);
    /// Message ids (and states) of everything the API lists, as tests::messagesOf gives those of an archive.
    QStringList messages() const;
    /// How many texts the API has that were sent to this phone.
    qsizetype sentTo(const QString& phone) const;

    const QString number = QStringLiteral("+14155550123");

private:
    SandboxWorkspace m_server;
    std::string m_numberId;
    int m_phones = 0;
};

/// One day on one folder: opening, a first copy, a draft, a read marker, a text that is sent, an erasure, a
/// second pass, closing. Any part may fail; what the program said then is kept.
class Workday {
public:
    /// The phone's and the text's words occur nowhere else. `baseUrl`: the way to the server, or its own.
    Workday(WorkdayServer& server, const QString& folder, const QUrl& baseUrl = {});

    /// Works; `hasStruck` says whether what was to go wrong has gone wrong, so that nobody waits for what
    /// will not come.
    void work(const std::function<bool()>& hasStruck);
    /// A later run in which nothing fails. Gives what is not as it should be; nothing is: files whole,
    /// archive equal to the server, the text at the provider at most once before and exactly once after it
    /// was sent again, no word left of what was erased. With `damageWasReported` an archive that was set
    /// aside is none, and may still hold those words.
    QStringList problemsAfterwards(bool damageWasReported = false);

    /// What the program said, in the order in which it failed: "DISK_FULL: …".
    const QStringList& told() const { return m_told; }
    /// Errors that came without words.
    int silent() const { return m_silent; }

private:
    sync::WorkspaceOptions options(const QUrl& baseUrl) const;
    void open(const QUrl& baseUrl);
    bool isAtRest(qint64 item);
    void sendAgain(QStringList& problems);
    template <class T>
    bool is(const core::Result<T>& result);
    bool is(const std::optional<store::StoreError>& error);

    WorkdayServer& m_server;
    QString m_folder;
    QUrl m_baseUrl;
    QString m_words;
    QString m_text;
    QString m_draft;
    QString m_phone;
    std::unique_ptr<sync::Workspace> m_workspace;
    QStringList m_told;
    int m_silent = 0;
    bool m_drafted = false;
    bool m_marked = false; ///< as read, and it was there
    std::optional<qint64> m_item;
};

} // namespace am::tests
