// Every request the console made, to see why one failed.
#pragma once

#include "core/Clock.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QAction;
class QModelIndex;
class QSortFilterProxyModel;

namespace am::core {
struct RequestRecord;
}
namespace am::models {
class RequestLogModel;
}

namespace am::ui {

class DataTable;
class Inspector;
class SearchField;

class DeveloperPage : public Page {
    Q_OBJECT
public:
    explicit DeveloperPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override { return false; }
    bool focusSearch() override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;

private:
    void updateState();
    void inspect(const QModelIndex& index);
    void copyAsCurl(const core::RequestRecord& record);

    PageContext m_context;
    /// Requests are made by this computer, whatever a sandbox's clock says.
    core::SystemClock m_clock;
    models::RequestLogModel* m_log;
    QSortFilterProxyModel* m_shown;
    DataTable* m_table;
    Inspector* m_inspector;
    SearchField* m_search;
    QAction* m_clear;
};

} // namespace am::ui
