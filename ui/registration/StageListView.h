// The stages of a registration from top to bottom, each with its moment.
#pragma once

#include "models/RegistrationStanding.h"

#include <QWidget>

namespace am::ui {

/// Moments in local time with their zone, to be copied; where the API gives none, that is said.
class StageListView : public QWidget {
    Q_OBJECT
public:
    StageListView(const models::RegistrationStanding& standing, bool ofBrand, core::Timestamp now,
                  QWidget* parent = nullptr);
};

} // namespace am::ui
