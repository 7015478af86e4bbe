// Toll-free numbers: their verification dossiers, status and programme.
#pragma once

#include "models/TollFreeController.h"
#include "ui/widgets/PageContext.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace am::models {
class ExportController;
}

namespace am::ui {

class DataTable;
class EmptyState;
class ErrorCard;
class FormDialog;
class TollFreeDialog;
class TollFreeInspector;

/// A tab of the registration page: what holds for all numbers, the table, the inspector of one.
class TollFreeView : public QWidget {
    Q_OBJECT
public:
    explicit TollFreeView(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const;
    int count() const { return m_controller->model().count(); }
    /// Shows a row in the inspector, if it is listed; the key is its number, if it has one.
    void select(const QString& key);
    /// Opens the dossier of a row, with a new one if there is none, or brings its window to the front.
    void openDossier(const QString& key);

    /// For the tour.
    QStringList scenes() const;
    void showScene(const QString& scene);

Q_SIGNALS:
    /// Numbers were read; the count may be another one.
    void loaded();

private:
    QWidget* makeTop();
    void buildTable();
    void refresh();
    void showDossier(const core::TollFreeDossier& dossier, const rules::TollFreeSurroundings& surroundings);
    void askStatus(const QString& key);
    void askProgramme(const QString& number);
    /// The dialog stays open with what was typed, and says why, if that could not be saved.
    void closeOnceSaved(FormDialog* dialog);
    void askExport(qint64 dossierId);
    void followExport();
    QString firstKey() const;

    PageContext m_context;
    models::TollFreeController* m_controller;
    models::ExportController* m_export;
    QAction* m_order;
    QLabel* m_common;
    ErrorCard* m_error;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DataTable* m_table;
    TollFreeInspector* m_inspector;
    QPointer<TollFreeDialog> m_dialog;
};

} // namespace am::ui
