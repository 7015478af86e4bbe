// What a lookup found out about a number, and the way to ask.
#pragma once

#include "core/Lookup.h"

#include <QWidget>

#include <optional>

namespace am::ui {

/// A section of an inspector: line type, providers, country, dates and cost, or that nothing is known.
class LineTypeView : public QWidget {
    Q_OBJECT
public:
    /// `lookup` is the newest one of the number whose result is kept.
    LineTypeView(const QString& number, const std::optional<core::Lookup>& lookup, QWidget* parent = nullptr);

Q_SIGNALS:
    void lookupRequested();
};

} // namespace am::ui
