// The open conversation: a window of its messages, moved by scrolling, kept fresh by the archive.
#pragma once

#include "models/ConversationFacts.h"
#include "models/ErrorText.h"
#include "models/ThreadModel.h"
#include "store/Changes.h"

#include <QObject>
#include <QTimer>

#include <QCoro/QCoroTask>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Shows one conversation of any length by keeping at most `mostRows` of its messages. What is read comes
/// from one snapshot, so messages, unsent texts and consent belong together. Lives on the UI thread.
class ThreadController : public QObject {
    Q_OBJECT
public:
    static constexpr int pageSize = 100;
    static constexpr int mostRows = 600;

    ThreadController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);

    ThreadModel& model() { return m_model; }
    /// Number and contact are set at once by `open`, the rest with `loaded`.
    const ConversationFacts& facts() const { return m_facts; }
    const QList<core::OutboxItem>& unsent() const { return m_unsent; }
    bool isOpen() const { return !m_facts.contact.isEmpty(); }
    bool isBusy() const { return m_loading; }
    bool hasOlder() const { return m_hasOlder; }
    bool hasNewer() const { return m_hasNewer; }
    /// Why the consent history could not be fetched anew, if so.
    const std::optional<ErrorText>& consentProblem() const { return m_consentProblem; }

    /// Opens at the newest message, or around `key` if it is not 0. A conversation without messages opens
    /// empty.
    void open(const QString& number, const QString& contact, qint64 key = 0);
    void close();
    void loadOlder();
    void loadNewer();
    void showNewest();
    void showOldest();
    /// To this message, wherever in the thread it is.
    void goTo(qint64 key);
    /// To the first message of that day, or else the next after it; `dayShown` says which it became.
    void showDay(const QDate& day);

    /// Is somebody looking at the end of this thread? Then what arrives gets no unread line.
    void setWatched(bool watched) { m_watched = watched; }
    /// The message `key` and those before it were on screen. Moves the read marker after a moment.
    void seen(qint64 key);
    /// The last inbound message counts as unread again; the read marker rests until the thread is opened
    /// anew.
    void markUnread();

    /// Sends a refused text again; looks up or gives up an unknown one.
    void retry(qint64 itemId);
    void lookUp(qint64 itemId);
    void discard(qint64 itemId);

    /// Opts the contact out. Cannot be undone from here; ask first.
    void revokeConsent();

Q_SIGNALS:
    /// Another conversation was opened, or none; its rows follow.
    void opened();
    /// The rows of a conversation that was just opened, or of another part of it, are there. `key` is the
    /// message asked for, 0 for the newest.
    void positioned(qint64 key);
    /// The answer to `showDay`: the day of the message shown. It is earlier than the one asked for only if
    /// nothing is newer.
    void dayShown(const QDate& asked, const QDate& shown);
    /// Rows, facts or unsent texts were read anew.
    void loaded();
    void consentRevoked();
    /// An act, or reading the archive, failed.
    void failed(const am::models::ErrorText& error);

private:
    enum class Want : quint8 { Newest, Oldest, Around, Day, Older, Newer, Refresh };
    enum class Act : quint8 { Retry, LookUp, Discard };
    struct Request;
    struct Snapshot;

    void onChanged(const store::Changes& changes);
    void load(Want want, qint64 key = 0);
    /// Reads another part of the thread instead of what is being read.
    void leaveFor(Want want, qint64 key = 0);
    void arriveAtDay(const Request& request);
    Request requestFor(Want want, qint64 key) const;
    void accept(const Request& request, const Snapshot& snapshot);
    void placeUnreadLine(bool firstLook);
    void noteOptOut();
    void compose();
    void saveReadMarker();
    QCoro::Task<void> refreshConsent(QString phoneNumberId, QString contact);
    QCoro::Task<void> revoke(QString consentId);
    QCoro::Task<void> act(Act what, qint64 itemId);

    sync::Workspace& m_workspace;
    ThreadModel m_model;
    ConversationFacts m_facts;
    QList<ThreadMessage> m_messages;
    QList<core::OutboxItem> m_unsent;
    std::optional<ErrorText> m_consentProblem;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_loading = false;
    bool m_refreshAfter = false; ///< something changed while a read was running
    bool m_looked = false;       ///< the first rows of this visit are there
    bool m_watched = false;
    bool m_keepUnread = false;
    bool m_consentAsked = false;
    QDate m_day;         ///< asked for last
    quint64 m_visit = 0; ///< counts openings; answers for an earlier one are dropped
    qint64 m_firstUnreadKey = 0;
    qint64 m_seenKey = 0;
    QTimer m_seenTimer;
};

} // namespace am::models
