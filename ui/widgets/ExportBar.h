// An export at the top of a page: the action that starts it, its progress, and why it failed.
#pragma once

#include "reports/ExportKind.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace am::models {
class ExportController;
}

namespace am::ui {

class ErrorCard;

/// Hidden while nothing is exported. Success is a notice; a failure stays until it is closed or tried again.
/// Belongs among a page's banners.
class ExportBar : public QWidget {
    Q_OBJECT
public:
    /// `filter` is asked when the export starts: the text of what is shown, or empty for all rows.
    ExportBar(PageContext context, reports::ExportKind kind, std::function<QString()> filter,
              QWidget* parent = nullptr);

    /// "Export…": asks for a file, then exports. Disabled while an export runs.
    QAction* action() const { return m_action; }
    models::ExportController& controller() { return *m_controller; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeProgress();
    QWidget* makeFailure();
    void ask();
    void follow();
    void tell(const QString& file, qint64 rows);

    PageContext m_context;
    reports::ExportKind m_kind;
    std::function<QString()> m_filter;
    models::ExportController* m_controller;
    QAction* m_action;
    QWidget* m_progress = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_failure = nullptr;
    ErrorCard* m_error = nullptr;
};

} // namespace am::ui
