// A known profile on the sign-in page.
#pragma once

#include "session/Profile.h"

#include <QAbstractButton>

namespace am::ui {

/// Name, kind and address in one clickable row.
class ProfileRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit ProfileRow(const session::Profile& profile, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    session::Profile m_profile;
};

} // namespace am::ui
