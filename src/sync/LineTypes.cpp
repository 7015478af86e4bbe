// Reading the known lines as a whole, on a reader thread.
#include "sync/LineTypes.h"

#include "store/LookupStore.h"

namespace am::sync {

LineTypes::LineTypes(store::Archive& archive, QObject* parent) : QObject(parent), m_archive(archive) {
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LineTypes::take);
    connect(&m_archive, &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.lookups) {
            load();
        }
    });
}

void LineTypes::load() {
    m_reading.cancel();
    m_reading.setFuture(m_archive.read([](store::ReadSession& session) {
        Lines lines;
        for (const core::KnownLine& line : store::LookupStore::knownLines(session)) {
            lines.insert(line.number, line);
        }
        return lines;
    }));
}

void LineTypes::take() {
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0) {
        return;
    }
    if (const store::StoreResult<Lines> lines = m_reading.result()) {
        m_lines = *lines;
        Q_EMIT changed();
    }
}

std::optional<core::KnownLine> LineTypes::find(const QString& number) const {
    const auto known = m_lines.constFind(number);
    return known == m_lines.cend() ? std::nullopt : std::optional(*known);
}

bool LineTypes::isFixedLine(const QString& number) const {
    const auto known = m_lines.constFind(number);
    return known != m_lines.cend() && known->isFixedLine();
}

} // namespace am::sync
