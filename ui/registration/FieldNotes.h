// What stands below a field: why it was rejected before, and what is found now.
#pragma once

#include "models/FindingsController.h"
#include "models/PlacedReasons.h"

#include <QWidget>

class QVBoxLayout;

namespace am::ui {

class FindingNote;

/// Keeps the notes that stay, so that an open one stays open while one types.
class FieldNotes : public QWidget {
    Q_OBJECT
public:
    explicit FieldNotes(QWidget* parent = nullptr);

    /// `isUnchanged`: the text is still the one that was rejected.
    void setReasons(const QList<models::PlacedReason>& reasons, bool isUnchanged);
    void setFindings(const QList<models::RegistrationFinding>& findings);

Q_SIGNALS:
    void fixAsked(const QString& id);

private:
    QVBoxLayout* m_reasonColumn;
    QVBoxLayout* m_findingColumn;
    QList<models::PlacedReason> m_reasons;
    bool m_isUnchanged = false;
    QList<FindingNote*> m_notes;
};

/// One reason with its meaning, as rows of a column.
QWidget* makeReason(const models::PlacedReason& reason, QWidget* parent);

} // namespace am::ui
