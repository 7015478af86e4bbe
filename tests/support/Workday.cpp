// The day, and what must be true on the next.
#include "support/Workday.h"

#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/MessageKey.h"
#include "store/OutboxStore.h"
#include "support/ArchiveCheck.h"
#include "sync/ContactActions.h"
#include "sync/Outbox.h"

#include <QDir>

namespace am::tests {

using namespace Qt::StringLiterals;
using core::OutboxState;

namespace {

/// Words that occur nowhere else, the same length each.
QString unique(const QString& stem) {
    static int count = 0;
    return stem + QString::number(++count, 16).rightJustified(6, u'q');
}

template <class T>
std::optional<store::StoreError> errorOf(const store::StoreResult<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

WorkdayServer::WorkdayServer(int messages) {
    m_numberId = m_server.sandbox().sendingNumber(number.toStdString());
    for (int i = 0; i < messages; ++i) {
        const QString phone = u"+1919555%1"_s.arg(100 + i % 100, 4, 10, QChar(u'0'));
        m_server.sandbox().text(phone.toStdString(), number.toStdString(),
                                "Is it ready, asks " + std::to_string(i));
    }
    // Tier 4: a text a minute and contact is not the point here.
    m_server.sandbox().post("/sandbox/wallet",
                            {{"balance_cents", 10'000'000}, {"lifetime_spend_cents", 600'000}});
}

QString WorkdayServer::newPhone(const QString& words) {
    // 100 numbers of each area code are kept for fiction.
    static constexpr int areas[] = {212, 213, 312, 305, 206, 617, 702, 404,
                                    503, 512, 713, 214, 303, 602, 615, 216};
    const int area = areas[size_t(m_phones / 100) % std::size(areas)];
    const QString phone = u"+1%1555%2"_s.arg(area).arg(100 + m_phones % 100, 4, 10, QChar(u'0'));
    ++m_phones;
    // What earlier days sent is final by now, and no limit is used up.
    m_server.sandbox().advance(600);
    m_server.sandbox().optIn(m_numberId, phone.toStdString());
    m_server.sandbox().text(phone.toStdString(), number.toStdString(), words.toStdString());
    return phone;
}

QStringList WorkdayServer::messages() const {
    return m_server.outboundOfApi() + m_server.inboundOfApi();
}

qsizetype WorkdayServer::sentTo(const QString& phone) const {
    return m_server.listed("/v1/messages", {"to"}).count(phone);
}

Workday::Workday(WorkdayServer& server, const QString& folder, const QUrl& baseUrl)
    : m_server(server),
      m_folder(folder),
      m_baseUrl(baseUrl),
      m_words(unique(u"zwqx"_s)),
      m_text(unique(u"zvqx"_s)),
      m_draft(unique(u"zdqx"_s)),
      m_phone(server.newPhone(m_words)) {}

sync::WorkspaceOptions Workday::options(const QUrl& baseUrl) const {
    sync::WorkspaceOptions options = m_server.server().workspace().options();
    options.folder = m_folder;
    if (!baseUrl.isEmpty()) {
        options.baseUrl = baseUrl;
    }
    return options;
}

void Workday::open(const QUrl& baseUrl) {
    m_workspace = std::make_unique<sync::Workspace>(options(baseUrl));
}

template <class T>
bool Workday::is(const core::Result<T>& result) {
    if (result) {
        return true;
    }
    const core::ApiError& error = result.error();
    m_told += error.code + u": "_s + error.message;
    m_silent += error.message.isEmpty() ? 1 : 0;
    return false;
}

bool Workday::is(const std::optional<store::StoreError>& error) {
    if (!error) {
        return true;
    }
    m_told += error->file + u": "_s + error->message;
    m_silent += error->message.isEmpty() ? 1 : 0;
    return false;
}

bool Workday::isAtRest(qint64 id) {
    const auto item = waited(m_workspace->archive().read(
        [id](store::ReadSession& session) { return store::OutboxStore::find(session, id); }));
    return item && *item && (*item)->state != OutboxState::Queued && (*item)->state != OutboxState::Sending;
}

void Workday::work(const std::function<bool()>& hasStruck) {
    open(m_baseUrl);
    if (is(errorOf(waited(m_workspace->open())))) {
        store::Archive& archive = m_workspace->archive();
        is(waited(m_workspace->syncOnce()));
        const auto pair = std::pair(m_server.number, m_phone);
        m_drafted =
            is(errorOf(waited(archive.write([pair, draft = m_draft](store::WriteTransaction& transaction) {
                store::DraftStore::saveText(transaction, pair.first, pair.second, draft);
            }))));
        const auto marked = waited(archive.write([pair](store::WriteTransaction& transaction) {
            const auto found = store::ConversationStore::find(transaction, pair.first, pair.second);
            if (found) {
                constexpr std::chrono::milliseconds next{1};
                store::ConversationStore::markRead(transaction, found->id,
                                                   store::MessageKey::first(found->lastAt.plus(next)) - 1);
            }
            return found.has_value();
        }));
        m_marked = is(errorOf(marked)) && *marked;
        const auto sent = waited(m_workspace->outbox().send(m_server.number, m_phone, m_text, QString()));
        if (is(sent)) {
            m_item = sent->id;
            constexpr int shortly = 250; // ms; a step that could not be written leaves the item where it is
            constexpr int patience = 20'000;
            if (!QTest::qWaitFor([&] { return isAtRest(*m_item); }, hasStruck() ? shortly : patience) &&
                !hasStruck()) {
                throw std::runtime_error("the text never came to rest");
            }
        }
        is(waited(m_workspace->contacts().erase(m_phone)));
        is(waited(m_workspace->syncOnce()));
    }
    m_workspace.reset();
}

void Workday::sendAgain(QStringList& problems) {
    const auto item = waited(m_workspace->archive().read(
        [id = *m_item](store::ReadSession& session) { return store::OutboxStore::find(session, id); }));
    if (!item || !*item) {
        problems += u"the text is not in the outbox"_s;
        return;
    }
    const OutboxState state = (*item)->state;
    const qsizetype sent = m_server.sentTo(m_phone);
    if (state == OutboxState::Accepted && sent == 1) {
        return;
    }
    if (state != OutboxState::Refused || sent != 0) {
        problems += u"the text is in state %1 and %2 times at the provider"_s.arg(int(state)).arg(sent);
        return;
    }
    const auto again = waited(m_workspace->outbox().resend(*m_item));
    if (!is(again)) {
        problems += u"it could not be sent again: "_s + m_told.constLast();
        return;
    }
    if (!QTest::qWaitFor([&] { return isAtRest(again->id); }, 20'000) || m_server.sentTo(m_phone) != 1) {
        problems += u"sent again, it is %1 times at the provider"_s.arg(m_server.sentTo(m_phone));
    }
}

QStringList Workday::problemsAfterwards(bool damageWasReported) {
    QStringList problems = problemsOf(m_folder);
    open({});
    m_workspace->outbox().setGrace(std::chrono::milliseconds(0));
    if (!is(errorOf(waited(m_workspace->open())))) {
        return problems + QStringList{u"it does not open: "_s + m_told.constLast()};
    }
    is(waited(m_workspace->outbox().recover()));
    if (!is(waited(m_workspace->syncOnce())) || !is(waited(m_workspace->outbox().lookUpAll()))) {
        return problems + QStringList{u"the next pass fails: "_s + m_told.constLast()};
    }
    if (m_item) {
        sendAgain(problems);
    } else if (m_server.sentTo(m_phone) != 0) {
        problems += u"a text was sent that is not in the outbox"_s;
    }
    const auto pair = std::pair(m_server.number, m_phone);
    const auto draft = waited(m_workspace->archive().read([pair](store::ReadSession& session) {
        return store::DraftStore::text(session, pair.first, pair.second);
    }));
    if (m_drafted && (!draft || *draft != m_draft)) {
        problems += u"the draft is gone"_s;
    }
    const auto conversation = waited(m_workspace->archive().read([pair](store::ReadSession& session) {
        return store::ConversationStore::find(session, pair.first, pair.second);
    }));
    if (!conversation || !*conversation) {
        problems += u"the conversation is missing"_s;
    } else if (m_marked && (*conversation)->unreadCount > 0) {
        problems += u"what was read is unread again"_s;
    }
    m_server.server().sandbox().advance(600);
    if (!is(waited(m_workspace->contacts().erase(m_phone))) || !is(waited(m_workspace->syncOnce()))) {
        problems += u"the erasure fails: "_s + m_told.constLast();
    }
    m_workspace.reset();
    if (messagesOf(m_folder) != m_server.messages()) {
        problems += u"the archive is not equal to the server"_s;
    }
    const bool wasSetAside = !QDir(m_folder).entryList({u"*damaged*"_s}).isEmpty();
    if (wasSetAside && !damageWasReported) {
        problems += u"a sound file was set aside"_s;
    }
    for (const QString& word : {m_words, m_text}) {
        if (!wasSetAside && isInFiles(m_folder, word)) {
            problems += u"words of an erased contact are still in the files"_s;
        }
    }
    return problems + problemsOf(m_folder);
}

} // namespace am::tests
