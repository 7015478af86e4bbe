// Our numbers: what they are, what they may do, and getting or releasing them.
#pragma once

#include "models/NumbersController.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

#include <QPointer>

class QAction;
class QSortFilterProxyModel;

namespace am::ui {

class DataTable;
class NumberInspector;
class NumberOrderDialog;
class SearchField;

class NumbersPage : public Page {
    Q_OBJECT
public:
    explicit NumbersPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    void navigateTo(const Navigation& target) override;
    bool focusSearch() override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;
    /// The panel that orders numbers; opened if it is not open yet.
    NumberOrderDialog* openOrderDialog();

private:
    class Filter;
    void buildFilterBar();
    void buildContent();
    void connectKeys();
    void refresh();
    void inspect(const QString& id);
    void select(const QStringList& ids);
    QString currentId() const;
    void askRelease(const QString& id);
    static QString conversationsFact(qint64 count);
    static QString consentFact(qint64 count);
    void confirmRelease(const QString& id, const models::ReleaseImpact& impact);
    void actDone(models::NumbersController::Act act, const QString& id);

    PageContext m_context;
    models::NumbersController* m_controller;
    Filter* m_shown;
    QAction* m_get;
    SearchField* m_search = nullptr;
    DataTable* m_table = nullptr;
    NumberInspector* m_inspector = nullptr;
    QPointer<NumberOrderDialog> m_order;
    QStringList m_awaited; ///< ordered, and to be selected once the archive has them
    Navigation m_target;   ///< asked for before the numbers were read
    QString m_releasing;   ///< id whose release is being asked about
};

} // namespace am::ui
