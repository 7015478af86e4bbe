// The results of a search as rows with headings.
#pragma once

#include "core/ApiError.h"
#include "models/DiffListModel.h"
#include "models/FilterCompletion.h"
#include "models/SearchFindings.h"
#include "models/SearchRow.h"

#include <optional>

namespace am::core {
class Clock;
}

namespace am::sync {
class LineTypes;
}

namespace am::models {

/// What the rows are made of.
struct SearchParts {
    SearchQuestion question;
    FilterCompletion completion;
    std::optional<SearchSurroundings> around; ///< nothing while it is being read
    QList<SearchHit> byId;
    QList<SearchHit> hits;
    bool hasHits = false;  ///< the first page is there
    bool hasOlder = false; ///< there are hits beyond it
    bool isReading = false;
    std::optional<core::ApiError> error;
};

/// Sections in a fixed order: hints, ids, conversations, our numbers, registration, tags, messages. `data()`
/// reads memory only. UI thread.
class SearchModel : public DiffListModel<SearchRow> {
    Q_OBJECT
public:
    explicit SearchModel(const core::Clock& clock, QObject* parent = nullptr);

    /// Marks landlines by these, which must outlive the model; they show with the next parts.
    void setLineTypes(const sync::LineTypes& lines) { m_lines = &lines; }
    void setParts(const SearchParts& parts);
    /// The next row in this direction that can be chosen, from `row` (-1: before the first); -1 if there is
    /// none.
    int nextChoice(int row, int step) const;

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<SearchRow> examples() const;
    QList<SearchRow> hints(const SearchParts& parts) const;
    QList<SearchRow> conversations(const SearchParts& parts) const;
    QList<SearchRow> others(const SearchParts& parts) const;
    QList<SearchRow> messages(const SearchParts& parts) const;
    SearchRow messageRow(const SearchHit& hit, const QString& prefix) const;

    void markLandline(SearchRow& row, const QString& contact) const;

    const core::Clock& m_clock;
    const sync::LineTypes* m_lines = nullptr;
};

} // namespace am::models
