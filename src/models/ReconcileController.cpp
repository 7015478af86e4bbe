// Sentences about a report.
#include "models/ReconcileController.h"

#include "models/Formats.h"
#include "sync/Reconciliation.h"
#include "sync/Workspace.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using State = sync::StreamComparison::State;

namespace {

bool isMessageStream(const sync::StreamComparison& stream) {
    return stream.stream == "outbound"_L1 || stream.stream == "inbound"_L1;
}

template <class Value>
qint64 sum(const QList<sync::StreamComparison>& streams, Value value) {
    qint64 total = 0;
    for (const sync::StreamComparison& stream : streams) {
        total += value(stream);
    }
    return total;
}

bool hasDifferences(const sync::StreamComparison& stream) {
    return !stream.differences.isEmpty();
}

} // namespace

ReconcileController::ReconcileController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    connect(&workspace.reconciliation(), &sync::Reconciliation::changed, this, &ReconcileController::take);
    take(workspace.reconciliation().report());
}

void ReconcileController::start() {
    m_hasChosen = false;
    m_selected.clear();
    m_workspace.reconciliation().start();
}

void ReconcileController::cancel() {
    m_workspace.reconciliation().cancel();
}

void ReconcileController::repair() {
    m_workspace.reconciliation().repair();
}

void ReconcileController::take(const sync::ReconcileReport& report) {
    m_report = report;
    m_streams.setStreams(report.streams);
    if (!m_hasChosen) {
        const auto first = std::find_if(report.streams.cbegin(), report.streams.cend(), hasDifferences);
        m_selected = first == report.streams.cend() ? QString() : first->stream;
    }
    const sync::StreamComparison* shown = comparison(m_selected);
    m_differences.setDifferences(shown ? shown->differences : QList<sync::RowDifference>());
    Q_EMIT changed();
}

void ReconcileController::select(const QString& stream) {
    if (stream == m_selected) {
        return;
    }
    m_hasChosen = true;
    m_selected = stream;
    const sync::StreamComparison* shown = comparison(stream);
    m_differences.setDifferences(shown ? shown->differences : QList<sync::RowDifference>());
    Q_EMIT changed();
}

const sync::StreamComparison* ReconcileController::comparison(const QString& stream) const {
    const auto found = std::find_if(m_report.streams.cbegin(), m_report.streams.cend(),
                                    [&stream](const auto& known) { return known.stream == stream; });
    return found == m_report.streams.cend() ? nullptr : &*found;
}

QString ReconcileController::differencesTitle() const {
    const sync::StreamComparison* shown = comparison(m_selected);
    if (!shown) {
        return {};
    }
    const qint64 all =
        shown->missing + shown->changed + shown->kept + shown->onlyHere + shown->older + shown->unreadable;
    const QString name = ReconcileModel::nameOf(shown->stream);
    if (shown->differences.size() < all && shown->isOver()) {
        return tr("%1: the first %2 of %3 rows")
            .arg(name, Formats::count(shown->differences.size()), Formats::count(all));
    }
    return tr("%1: %2", "list, number of rows").arg(name, tr("%Ln row(s)", nullptr, int(all)));
}

bool ReconcileController::canRepair() const {
    return !m_report.isRunning && !m_report.isRepairing &&
           std::any_of(m_report.streams.cbegin(), m_report.streams.cend(), [](const auto& stream) {
               return stream.state != State::Cancelled && stream.missing + stream.changed > 0;
           });
}

QString ReconcileController::summary() const {
    const QList<sync::StreamComparison>& streams = m_report.streams;
    if (streams.isEmpty()) {
        return tr(
            "Reads every list of the API and holds each row against the local copy. It may take a while; "
            "sending and reading go on meanwhile.");
    }
    const qint64 read = sum(streams, [](const auto& stream) { return stream.remote + stream.newer; });
    if (m_report.isRunning) {
        return tr("%1 rows looked at so far.").arg(Formats::count(read));
    }
    if (m_report.isCancelled) {
        return tr("Cancelled after %1 rows. What was found until then is below.").arg(Formats::count(read));
    }
    if (m_report.error) {
        return tr("Ended early, after %1 rows. What was found until then is below.")
            .arg(Formats::count(read));
    }
    const auto inMessages = [&streams](auto value) {
        return sum(streams, [&value](const auto& stream) {
            return isMessageStream(stream) ? value(stream) : qint64(0);
        });
    };
    const qint64 remote = inMessages([](const auto& stream) { return stream.remote; });
    const qint64 same = inMessages([](const auto& stream) { return stream.same; });
    QStringList sentences;
    sentences << tr("%1 of %2 messages are the same.").arg(Formats::count(same), Formats::count(remote));
    const auto failed = std::count_if(streams.cbegin(), streams.cend(),
                                      [](const auto& stream) { return stream.state == State::Failed; });
    const bool isEqual =
        std::all_of(streams.cbegin(), streams.cend(), [](const auto& stream) { return stream.isEqual(); });
    if (failed > 0) {
        sentences << tr("%n list(s) could not be read to the end.", nullptr, int(failed));
    } else if (isEqual) {
        sentences << tr("Everything else is the same, too.");
    }
    const qint64 older = sum(streams, [](const auto& stream) { return stream.older; });
    if (older > 0) {
        sentences << tr("%1 messages are kept here that are older than everything the API still lists.")
                         .arg(Formats::count(older));
    }
    const qint64 newer = sum(streams, [](const auto& stream) { return stream.newer; });
    if (newer > 0) {
        sentences << tr("%Ln row(s) came or changed meanwhile and are left to the next refresh.", nullptr,
                        int(newer));
    }
    return sentences.join(u' ');
}

Tone ReconcileController::tone() const {
    if (m_report.streams.isEmpty() || m_report.isRunning || m_report.isCancelled) {
        return Tone::Neutral;
    }
    const bool isFine =
        std::all_of(m_report.streams.cbegin(), m_report.streams.cend(),
                    [](const auto& stream) { return stream.state == State::Done && stream.isEqual(); });
    return isFine ? Tone::Success : Tone::Warning;
}

QString ReconcileController::repairText() const {
    if (m_report.isRepairing) {
        return tr("Writing what is missing\u2026");
    }
    if (!m_report.repair) {
        return {};
    }
    const sync::RepairOutcome& outcome = *m_report.repair;
    QStringList sentences;
    sentences << tr("%Ln row(s) were written and are now the same.", nullptr, int(outcome.written));
    if (outcome.left > 0) {
        sentences << tr("%Ln row(s) stay different, because the copy keeps what it knows better.", nullptr,
                        int(outcome.left));
    }
    QStringList names;
    for (const QString& stream : outcome.copiedAgain) {
        names << ReconcileModel::nameOf(stream);
    }
    if (!names.isEmpty()) {
        sentences << tr("Too much differs to be written one by one; copied again from the newest row: %1.")
                         .arg(QLocale().createSeparatedList(names));
    }
    if (outcome.error) {
        sentences << describe(*outcome.error).title;
    }
    return sentences.join(u' ');
}

std::optional<ErrorText> ReconcileController::error() const {
    return m_report.error ? std::optional(describe(*m_report.error)) : std::nullopt;
}

QString ReconcileController::text() const {
    QStringList lines{summary(), QString()};
    for (int row = -1; row < m_streams.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ReconcileModel::ColumnCount; ++column) {
            cells << (row < 0 ? m_streams.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : m_streams.index(row, column).data())
                         .toString();
        }
        lines << cells.join(u'\t');
    }
    DifferencesModel rows;
    for (const sync::StreamComparison& stream : m_report.streams) {
        if (hasDifferences(stream)) {
            rows.setDifferences(stream.differences);
            lines << QString() << ReconcileModel::nameOf(stream.stream) << rows.text();
        }
    }
    return lines.join(u'\n');
}

} // namespace am::models
