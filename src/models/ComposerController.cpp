// Drafts, checks and the way into the outbox.
#include "models/ComposerController.h"

#include "core/Clock.h"
#include "models/Formats.h"
#include "models/OpeningText.h"
#include "store/Archive.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "sync/Outbox.h"
#include "sync/Workspace.h"

#include <QPointer>

#include <QCoro/QCoroFuture>

#include <chrono>
#include <utility>

namespace am::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto draftPause = 400ms;
/// A pending double opt-in expires by the clock alone.
constexpr auto gatePause = 15s;

} // namespace

ComposerController::ComposerController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_wait(0) {
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &ComposerController::saveDraft);
    m_waitTick.setInterval(1s);
    connect(&m_waitTick, &QTimer::timeout, this, &ComposerController::evaluate);
    m_gateTimer.setInterval(gatePause);
    connect(&m_gateTimer, &QTimer::timeout, this, &ComposerController::evaluate);
}

ComposerController::~ComposerController() {
    saveDraft();
}

void ComposerController::setConversation(const QString& number, const QString& contact) {
    saveDraft();
    ++m_visit;
    m_facts = {};
    m_facts.number = number;
    m_facts.contact = contact;
    m_factsKnown = m_touched = m_unsentKnown = false;
    m_newestRefusal = 0;
    m_wait = QDeadlineTimer(0);
    m_tag.clear();
    Q_EMIT tagReplaced(m_tag);
    const auto written = m_written.constFind({number, contact});
    const bool known = written != m_written.constEnd();
    m_savedText = known ? *written : QString();
    replaceText(m_savedText);
    if (contact.isEmpty()) {
        m_gateTimer.stop();
        return;
    }
    m_gateTimer.start();
    if (!known) {
        loadDraft();
    }
}

QCoro::Task<void> ComposerController::loadDraft() {
    const QPointer<ComposerController> self(this);
    const quint64 visit = m_visit;
    const QString number = m_facts.number;
    const QString contact = m_facts.contact;
    auto future = m_workspace.archive().read([number, contact](store::ReadSession& session) {
        return store::DraftStore::text(session, number, contact);
    });
    const auto draft = co_await future;
    if (!self || visit != m_visit || m_touched || !draft) {
        co_return;
    }
    m_savedText = *draft;
    replaceText(*draft);
}

void ComposerController::setFacts(const ConversationFacts& facts, const QList<core::OutboxItem>& unsent) {
    if (facts.number != m_facts.number || facts.contact != m_facts.contact) {
        return;
    }
    m_facts = facts;
    m_factsKnown = true;
    noticeRateLimit(unsent);
    evaluate();
}

void ComposerController::noticeRateLimit(const QList<core::OutboxItem>& unsent) {
    for (const core::OutboxItem& item : unsent) {
        if (item.state != core::OutboxState::Refused || item.id <= m_newestRefusal) {
            continue;
        }
        m_newestRefusal = item.id;
        const bool limited = item.error && item.error->kind == core::ApiError::Kind::RateLimited;
        // A refusal from before this visit has been waited for already.
        if (m_unsentKnown && limited && item.error->retryAfter) {
            m_wait.setRemainingTime(std::chrono::milliseconds(*item.error->retryAfter));
            m_waitTick.start();
        }
    }
    m_unsentKnown = true;
}

void ComposerController::setText(const QString& text) {
    m_touched = true;
    if (m_text != text) {
        m_text = text;
        m_draftTimer.start();
        evaluate();
    }
}

void ComposerController::replaceText(const QString& text) {
    m_text = text;
    Q_EMIT textReplaced(text);
    evaluate();
}

void ComposerController::takeBack(const QString& text, const QString& tag) {
    m_touched = true;
    m_draftTimer.start();
    if (!tag.isEmpty()) {
        setTag(tag);
        Q_EMIT tagReplaced(m_tag);
    }
    replaceText(m_text.isEmpty() ? text : text + u'\n' + m_text);
}

void ComposerController::usePlainCharacters() {
    m_touched = true;
    m_draftTimer.start();
    replaceText(rules::withPlainCharacters(m_text));
}

void ComposerController::writeDraft(const QString& number, const QString& contact, const QString& text) {
    m_written.insert({number, contact}, text);
    m_workspace.archive()
        .write([number, contact, text](store::WriteTransaction& transaction) {
            if (!text.isEmpty()) {
                store::ConversationStore::ensure(transaction, number, contact);
            }
            store::DraftStore::saveText(transaction, number, contact, text);
        })
        .then(this, [this, number, contact, text](const store::StoreResult<void>& saved) {
            if (saved) {
                m_draftIsUnsaved = false;
                return;
            }
            if (number == m_facts.number && contact == m_facts.contact && m_savedText == text) {
                m_savedText.clear(); // so that it is tried again
            }
            // Once is enough while one goes on typing.
            if (saved.error().kind != store::StoreError::Kind::Closed &&
                !std::exchange(m_draftIsUnsaved, true)) {
                ErrorText error = describeOpening(saved.error());
                error.explanation =
                    tr("The draft could not be saved. It is kept in this window, and saved with the "
                       "next change once that is possible.");
                Q_EMIT failed(error);
            }
        });
}

void ComposerController::saveDraft() {
    m_draftTimer.stop();
    if (m_facts.contact.isEmpty() || !m_touched || m_text == m_savedText) {
        return;
    }
    m_savedText = m_text;
    writeDraft(m_facts.number, m_facts.contact, m_text);
}

void ComposerController::evaluate() {
    if (m_wait.hasExpired()) {
        m_waitTick.stop();
    }
    m_segments = SegmentText::of(rules::countSegments(m_text));
    if (m_factsKnown) {
        m_gate = ConsentText::gate(m_facts, m_clock.now());
        m_blocks = SendBlock::of(m_facts, m_text, m_clock.now());
    } else {
        m_gate = {};
        m_blocks.clear();
    }
    Q_EMIT stateChanged();
}

int ComposerController::charactersLeft() const {
    return rules::maximumTextLength - rules::textLength(m_text);
}

QString ComposerController::dailyUse() const {
    const rules::DailyUse use = m_facts.dailyUse(m_clock.now());
    return use.limit > 0
               ? tr("%L1 of %L2 within 24 h", "texts sent, daily limit").arg(use.used).arg(use.limit)
               : QString();
}

int ComposerController::secondsToWait() const {
    return int((m_wait.remainingTime() + 999) / 1000);
}

bool ComposerController::canSend() const {
    return m_factsKnown && !m_sending && secondsToWait() == 0 &&
           !SendBlock::isBlocked(m_facts, m_text, m_clock.now());
}

QString ComposerController::reason() const {
    if (!m_factsKnown) {
        return {};
    }
    if (const int seconds = secondsToWait(); seconds > 0) {
        return tr("The sending rate is used up. Sending opens again in %n s.", nullptr, seconds);
    }
    for (const SendBlock& block : m_blocks) {
        if (block.tone == Tone::Danger) {
            return block.text;
        }
    }
    return m_gate.state == core::ConsentState::OptedIn ? QString() : m_gate.title;
}

void ComposerController::send() {
    if (canSend()) {
        m_sending = true;
        evaluate();
        submit(m_facts.number, m_facts.contact, m_text, m_tag);
    }
}

QCoro::Task<void> ComposerController::submit(QString number, QString contact, QString text, QString tag) {
    const QPointer<ComposerController> self(this);
    const quint64 visit = m_visit;
    // The outbox ends the draft in the transaction that takes the text, so the draft has to be just this
    // text.
    saveDraft();
    auto future = m_workspace.outbox().send(number, contact, text, tag);
    const auto item = co_await future;
    if (!self) {
        co_return;
    }
    m_sending = false;
    if (!item) {
        evaluate();
        Q_EMIT failed(describe(item.error()));
        co_return;
    }
    // The text is in the outbox now; the draft of a conversation one has left must not offer it again.
    if (const auto written = m_written.find({number, contact});
        written != m_written.end() && *written == text) {
        written->clear();
    }
    if (visit == m_visit && m_text == text) {
        m_touched = true;
        m_tag.clear();
        Q_EMIT tagReplaced(m_tag);
        m_savedText.clear();
        replaceText({});
    } else {
        if (visit == m_visit && m_savedText == text) {
            m_savedText.clear();
        }
        evaluate();
    }
    Q_EMIT sent();
}

} // namespace am::models
