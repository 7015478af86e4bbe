// One finding at the field it is about.
#pragma once

#include "models/RegistrationFinding.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace am::ui {

class FindingDetails;
class ToneText;

/// Icon and title; opens to all that is known. Offers the fix, if there is one.
class FindingNote : public QWidget {
    Q_OBJECT
public:
    explicit FindingNote(const models::RegistrationFinding& finding, QWidget* parent = nullptr);

    const models::RegistrationFinding& finding() const { return m_finding; }
    void setFinding(const models::RegistrationFinding& finding);

Q_SIGNALS:
    void fixAsked(const QString& id);

private:
    models::RegistrationFinding m_finding;
    ToneText* m_title;
    QPushButton* m_fix;
    QToolButton* m_more;
    FindingDetails* m_details;
};

} // namespace am::ui
