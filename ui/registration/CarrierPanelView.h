// What each carrier says about a campaign.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace am::models {
struct CarrierRow;
}

namespace am::ui {

/// As the API gave it (mno_metadata), names we do not know included; then what is published about limits.
class CarrierPanelView : public QWidget {
    Q_OBJECT
public:
    CarrierPanelView(const core::Campaign& campaign, const std::optional<core::Brand>& brand,
                     QWidget* parent = nullptr);

private:
    void addCarrier(QVBoxLayout* column, const models::CarrierRow& row);
};

} // namespace am::ui
