// Signing in to a sandbox, and comparing what it has with the archive.
#include "support/SandboxWorkspace.h"

#include "sandbox/Server.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"

#include <limits>

namespace am::tests {

namespace {

QStringList archived(SandboxWorkspace& tested, core::Direction direction) {
    const auto rows = tested.read([](store::ReadSession& session) {
        return store::MessageStore::list(session, core::MessageFilter(), std::nullopt,
                                         std::numeric_limits<int>::max());
    });
    QStringList lines;
    for (const store::MessageRow& row : rows) {
        if (row.message.direction == direction) {
            lines += direction == core::Direction::Outbound ? row.message.id + u' ' + row.message.statusText
                                                            : row.message.id;
        }
    }
    lines.sort();
    return lines;
}

} // namespace

SandboxWorkspace::SandboxWorkspace(sandbox::WorldKind world, qint64 messages)
    : m_options(test::SandboxFixture::defaultOptions()) {
    m_options.world = world;
    m_options.messages = messages;
    m_options.dataFile = m_folder.filePath(QStringLiteral("world.sqlite"));
    m_fixture = std::make_unique<test::SandboxFixture>(m_options);
    m_options.port = m_fixture->server().port();
    signIn();
}

SandboxWorkspace::~SandboxWorkspace() = default;

void SandboxWorkspace::signIn(const core::SecretKey& key) {
    m_workspace.reset();
    sync::WorkspaceOptions options;
    options.folder = m_folder.filePath(QStringLiteral("profile"));
    options.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_options.port));
    options.key = key.isEmpty() ? m_options.apiKey : key;
    options.isSandbox = true;
    options.pollInterval = std::chrono::milliseconds(50);
    options.backfillSlice = m_backfillSlice;
    m_workspace = std::make_unique<sync::Workspace>(options);
    const auto opened = waited(m_workspace->open());
    if (!opened) {
        throw std::runtime_error(opened.error().message.toStdString());
    }
}

void SandboxWorkspace::stopSandbox() {
    m_fixture.reset();
}

void SandboxWorkspace::restartSandbox() {
    m_fixture = std::make_unique<test::SandboxFixture>(m_options);
}

QStringList SandboxWorkspace::listed(const std::string& path, const std::vector<std::string>& fields) const {
    QStringList lines;
    std::string cursor;
    do {
        const char* joint = path.find('?') == std::string::npos ? "?" : "&";
        const test::HttpAnswer page =
            sandbox().get(path + joint + "limit=100" + (cursor.empty() ? "" : "&cursor=" + cursor));
        if (page.status != 200) {
            throw std::runtime_error("the sandbox did not list " + path);
        }
        for (const auto& row : page.json.at("data")) {
            QStringList values;
            for (const std::string& field : fields) {
                const auto& value = row.at(field);
                values += QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
            }
            lines += values.join(u' ');
        }
        cursor = page.header("X-Next-Cursor").toStdString();
        const QString inBody = page.at("/meta/next_cursor");
        if (cursor.empty() && inBody != QStringLiteral("<none>") && inBody != QStringLiteral("null")) {
            cursor = inBody.toStdString();
        }
    } while (!cursor.empty());
    return lines;
}

QStringList SandboxWorkspace::outboundOfApi() const {
    QStringList lines = listed("/v1/messages", {"id", "status"});
    lines.sort();
    return lines;
}

QStringList SandboxWorkspace::inboundOfApi() const {
    QStringList lines = listed("/v1/inbound-messages", {"id"});
    lines.sort();
    return lines;
}

QStringList SandboxWorkspace::outboundOfArchive() {
    return archived(*this, core::Direction::Outbound);
}

QStringList SandboxWorkspace::inboundOfArchive() {
    return archived(*this, core::Direction::Inbound);
}

core::OutboxItem SandboxWorkspace::outboxItem(qint64 id) {
    const auto item =
        read([id](store::ReadSession& session) { return store::OutboxStore::find(session, id); });
    if (!item) {
        throw std::runtime_error("there is no such outbox item");
    }
    return *item;
}

} // namespace am::tests
