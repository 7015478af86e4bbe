// All that is known about one finding: why, what would help, where the rule comes from.
#pragma once

#include "models/RegistrationFinding.h"

#include <QWidget>

class QLabel;

namespace am::ui {

/// Text only; follows what it is given.
class FindingDetails : public QWidget {
    Q_OBJECT
public:
    explicit FindingDetails(QWidget* parent = nullptr);

    void setFinding(const models::RegistrationFinding& finding);

private:
    QLabel* m_detail;
    QLabel* m_fix;
    QLabel* m_source;
    QLabel* m_codes;
};

} // namespace am::ui
