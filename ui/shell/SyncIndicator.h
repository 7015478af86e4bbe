// State and coverage of the local copy, always in sight.
#pragma once

#include <QAbstractButton>

namespace am::models {
class SyncStatusController;
}

namespace am::ui {

/// Opens the sync panel when it is clicked (WorkspaceView); the tool tip names every stream.
class SyncIndicator : public QAbstractButton {
    Q_OBJECT
public:
    explicit SyncIndicator(models::SyncStatusController& controller, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void onChanged();

    models::SyncStatusController& m_controller;
};

} // namespace am::ui
