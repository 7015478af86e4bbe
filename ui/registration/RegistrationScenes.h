// The registration windows in states worth a picture, for the tour.
#pragma once

#include "core/Campaign.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace am::ui {

class RegistrationWindows;

/// What is typed for a picture is discarded when its window closes.
struct RegistrationScenes {
    static QStringList names();
    /// `rejected` is one to correct; without one, scenes that need it show nothing. False if there is no such
    /// scene.
    static bool show(const QString& scene, RegistrationWindows& windows,
                     const std::optional<core::Campaign>& rejected);
};

} // namespace am::ui
