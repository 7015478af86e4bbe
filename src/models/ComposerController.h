// The text being written to one contact: draft, segments, what blocks it, sending.
#pragma once

#include "core/OutboxItem.h"
#include "models/ConsentText.h"
#include "models/ConversationFacts.h"
#include "models/ErrorText.h"
#include "models/SegmentText.h"
#include "models/SendBlock.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <QCoro/QCoroTask>

namespace am::core {
class Clock;
}
namespace am::sync {
class Workspace;
}

namespace am::models {

/// Keeps a draft per conversation, says before anything is typed whether a send can work, and hands texts to
/// the outbox. Lives on the UI thread.
class ComposerController : public QObject {
    Q_OBJECT
public:
    static constexpr int longestTag = 64;

    ComposerController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    /// Saves the draft.
    ~ComposerController() override;

    /// Saves the draft of the conversation one leaves and brings back that of the one one enters.
    void setConversation(const QString& number, const QString& contact);
    /// What is on file about the conversation, each time it was read.
    void setFacts(const ConversationFacts& facts, const QList<core::OutboxItem>& unsent);

    const QString& text() const { return m_text; }
    void setText(const QString& text);
    const QString& tag() const { return m_tag; }
    void setTag(const QString& tag) { m_tag = tag.trimmed().left(longestTag); }
    /// Puts a text back to be mended, in front of what is being written.
    void takeBack(const QString& text, const QString& tag);

    const ConsentGate& gate() const { return m_gate; }
    const QList<SendBlock>& blocks() const { return m_blocks; }
    const SegmentText& segments() const { return m_segments; }
    int charactersLeft() const;
    /// "3 of 5 within 24 h": how much of the daily limit is used; empty if there is none.
    QString dailyUse() const;
    bool canSend() const;
    /// Why not, in one sentence; empty if sending works or only the text is missing.
    QString reason() const;
    /// After a 429, until sending is worth trying again; 0 if one need not wait.
    int secondsToWait() const;

    void usePlainCharacters();
    void send();
    /// Writes the draft at once rather than after a pause.
    void saveDraft();

Q_SIGNALS:
    /// The text was replaced by something other than typing: a draft, plain characters, a sent text's
    /// absence.
    void textReplaced(const QString& text);
    void tagReplaced(const QString& tag);
    /// Gate, blocks, segments or the answer of canSend() may be new.
    void stateChanged();
    void sent();
    void failed(const am::models::ErrorText& error);

private:
    void evaluate();
    void replaceText(const QString& text);
    void noticeRateLimit(const QList<core::OutboxItem>& unsent);
    void writeDraft(const QString& number, const QString& contact, const QString& text);
    QCoro::Task<void> loadDraft();
    QCoro::Task<void> submit(QString number, QString contact, QString text, QString tag);

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    ConversationFacts m_facts;
    QString m_text;
    QString m_tag;
    QString m_savedText; ///< what the ledger holds, as far as we know
    /// Drafts written in this session by (number, contact): they may be asked for before they are committed.
    QHash<std::pair<QString, QString>, QString> m_written;
    ConsentGate m_gate;
    QList<SendBlock> m_blocks;
    SegmentText m_segments;
    bool m_factsKnown = false;
    bool m_touched = false; ///< typed in since entering: a draft that arrives late must not overwrite it
    bool m_sending = false;
    bool m_unsentKnown = false;
    qint64 m_newestRefusal = 0; ///< outbox id; its wait has been noticed
    QDeadlineTimer m_wait;
    QTimer m_waitTick;
    bool m_draftIsUnsaved = false; ///< the last attempt to save one failed
    QTimer m_draftTimer;
    QTimer m_gateTimer;
    quint64 m_visit = 0;
};

} // namespace am::models
