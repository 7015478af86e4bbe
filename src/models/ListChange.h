// How one list of rows becomes another: the steps a view can follow, computed on any thread.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <memory>
#include <type_traits>
#include <utility>

namespace am::models {

/// Rows that are shared instead of copied, so that moving one of thousands moves a pointer.
template <class Row>
using SharedRows = QList<std::shared_ptr<const Row>>;

/// The way from one list to another, for rows with `auto key() const` (stable, hashable, unique in the list)
/// and `operator==`. Rows that stay equal stay the same object. A value; made on any thread, carried out by
/// DiffListModel.
template <class Row>
class ListChange {
public:
    struct Step {
        enum class Kind : quint8 { Remove, Insert, Move };
        Kind kind = Kind::Remove;
        int first = 0; ///< of the rows removed or inserted, or the place a row moves from
        int last = 0;  ///< of the rows removed or inserted, or the place it moves to
    };
    /// Rows whose content differs, after all steps: [first, last].
    struct Span {
        int first = 0;
        int last = 0;
    };

    ListChange() = default;
    ListChange(SharedRows<Row> from, QList<Row> target) : m_from(std::move(from)) {
        takeOver(std::move(target));
        if (isTooScattered()) {
            m_isReset = true;
            return;
        }
        findSteps();
        findChanges();
    }

    const SharedRows<Row>& from() const { return m_from; }
    const SharedRows<Row>& target() const { return m_target; }
    /// So much is different that a view had better look at everything anew.
    bool isReset() const { return m_isReset; }
    const QList<Step>& steps() const { return m_steps; }
    /// Where each row goes after the steps, if they left the order wrong; otherwise empty.
    const QList<int>& places() const { return m_places; }
    const QList<Span>& changed() const { return m_changed; }

private:
    using Key = std::decay_t<decltype(std::declval<const Row&>().key())>;
    using Kind = typename Step::Kind;
    /// Beyond these, single steps cost a view more than looking again.
    static constexpr qsizetype mostRemovedRuns = 100;
    static constexpr qsizetype mostSteps = 64;
    static constexpr qsizetype mostSpans = 32;

    void takeOver(QList<Row> target) {
        QHash<Key, int> known;
        known.reserve(m_from.size());
        for (int i = 0; i < m_from.size(); ++i) {
            known.insert(m_from.at(i)->key(), i);
        }
        m_target.reserve(target.size());
        m_origin.reserve(target.size());
        for (Row& row : target) {
            const int place = known.value(row.key(), -1);
            m_origin.append(place);
            const bool same = place >= 0 && *m_from.at(place) == row;
            m_target.append(same ? m_from.at(place) : std::make_shared<const Row>(std::move(row)));
        }
    }

    /// Notes the removals, from the end, unless they are too many.
    bool isTooScattered() {
        QList<bool> stays(m_from.size(), false);
        for (const int place : std::as_const(m_origin)) {
            if (place >= 0) {
                stays[place] = true;
            }
        }
        for (int last = int(stays.size()) - 1; last >= 0; --last) {
            if (stays.at(last)) {
                continue;
            }
            int first = last;
            while (first > 0 && !stays.at(first - 1)) {
                --first;
            }
            m_steps.append({Kind::Remove, first, last});
            last = first;
            if (m_steps.size() > mostRemovedRuns) {
                return true;
            }
        }
        // The rows that stay, by where they came from.
        for (int i = 0; i < stays.size(); ++i) {
            if (stays.at(i)) {
                m_left.append(i);
            }
        }
        return false;
    }

    void findSteps() {
        const qsizetype removals = m_steps.size();
        QList<int> now = m_left;
        for (int i = 0; i < m_origin.size(); ++i) {
            const int wanted = m_origin.at(i);
            if (wanted >= 0 && i < now.size() && now.at(i) == wanted) {
                continue;
            }
            if (m_steps.size() - removals == mostSteps) {
                m_steps.resize(removals);
                findPlaces();
                return;
            }
            if (wanted < 0) {
                int end = i + 1;
                while (end < m_origin.size() && m_origin.at(end) < 0) {
                    ++end;
                }
                m_steps.append({Kind::Insert, i, end - 1});
                now.insert(i, end - i, -1);
                i = end - 1;
                continue;
            }
            const auto from = int(now.indexOf(wanted, i));
            m_steps.append({Kind::Move, from, i});
            now.move(from, i);
        }
    }

    /// Everything new goes to the end in one step, then all rows change places at once.
    void findPlaces() {
        const auto added = int(std::count(m_origin.cbegin(), m_origin.cend(), -1));
        const auto kept = int(m_left.size());
        if (added > 0) {
            m_steps.append({Kind::Insert, kept, kept + added - 1});
        }
        QHash<int, int> placeOf;
        placeOf.reserve(kept);
        m_places = QList<int>(kept + added);
        int next = kept;
        for (int i = 0; i < m_origin.size(); ++i) {
            if (m_origin.at(i) < 0) {
                m_places[next++] = i;
            } else {
                placeOf.insert(m_origin.at(i), i);
            }
        }
        for (int i = 0; i < kept; ++i) {
            m_places[i] = placeOf.value(m_left.at(i));
        }
    }

    void findChanges() {
        for (int i = 0; i < m_origin.size(); ++i) {
            const int place = m_origin.at(i);
            if (place < 0 || m_from.at(place) == m_target.at(i)) {
                continue;
            }
            if (!m_changed.isEmpty() && (m_changed.last().last == i - 1 || m_changed.size() == mostSpans)) {
                m_changed.last().last = i;
            } else {
                m_changed.append({i, i});
            }
        }
    }

    SharedRows<Row> m_from;
    SharedRows<Row> m_target;
    QList<int> m_origin; ///< for each row of the target its place in `from`, -1 if it is new
    QList<int> m_left;   ///< places in `from` that stay
    QList<Step> m_steps;
    QList<int> m_places;
    QList<Span> m_changed;
    bool m_isReset = false;
};

} // namespace am::models
