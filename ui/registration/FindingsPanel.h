// Everything found about a draft, beside the form.
#pragma once

#include "models/FindingsController.h"
#include "models/RegistrationForm.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace am::ui {

class Banner;
class FindingDetails;
class ReviewErrorNote;
class ToneText;

/// Follows the typing. The list above, the current finding below it, then the API's review.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    FindingsPanel(models::RegistrationForm& form, models::FindingsController& findings,
                  QWidget* parent = nullptr);

    /// Makes the finding after (or before) the current one current and shows its field.
    void step(int direction);
    void select(const QString& id);

Q_SIGNALS:
    void fieldAsked(const QString& field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDetails();
    QWidget* makeReview();
    void showCounts();
    void showCurrent();
    void showUndo();
    void showReview();
    QString currentId() const;
    void openCurrent();

    models::RegistrationForm& m_form;
    models::FindingsController& m_findings;
    ToneText* m_verdict;
    QLabel* m_counts;
    Banner* m_undo;
    QListView* m_list;
    QScrollArea* m_current = nullptr;
    QLabel* m_title = nullptr;
    FindingDetails* m_details = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_fix = nullptr;
    QPushButton* m_fixAll;
    QPushButton* m_ask = nullptr;
    QLabel* m_reviewState = nullptr;
    ReviewErrorNote* m_reviewError = nullptr;
};

} // namespace am::ui
