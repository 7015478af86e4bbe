// The words of statuses, made once.
#include "reports/Cells.h"

#include <array>

namespace am::reports {

namespace {

constexpr size_t statusCount = size_t(core::MessageStatus::Failed) + 1;

const std::array<std::string, statusCount>& statusWords() {
    static const std::array<std::string, statusCount> words = [] {
        std::array<std::string, statusCount> list;
        for (size_t i = 0; i < statusCount; ++i) {
            list[i] = core::messageStatusText(core::MessageStatus(i)).toStdString();
        }
        return list;
    }();
    return words;
}

} // namespace

void putStatus(RowFormat& format, const store::RowScan& scan, int statusColumn, int textColumn) {
    if (scan.isNull(statusColumn)) {
        format.none();
        return;
    }
    const auto status = size_t(scan.integer(statusColumn));
    const std::string_view word = status < statusCount ? std::string_view(statusWords()[status]) : "";
    if (word.empty()) {
        putText(format, scan, textColumn);
    } else {
        format.word(word);
    }
}

} // namespace am::reports
