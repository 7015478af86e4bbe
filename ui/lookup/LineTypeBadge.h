// The type of a line in a few letters; nothing while it is not known.
#pragma once

#include "core/Lookup.h"
#include "ui/widgets/StatusBadge.h"

#include <optional>

namespace am::ui {

/// Hidden unless a lookup found a line that cannot receive texts.
class LineTypeBadge : public StatusBadge {
    Q_OBJECT
public:
    explicit LineTypeBadge(QWidget* parent = nullptr);

    void setLine(const std::optional<core::KnownLine>& line);
};

} // namespace am::ui
