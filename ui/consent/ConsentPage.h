// Who may be texted from which number, with the proof.
#pragma once

#include "models/ConsentController.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

#include <QPointer>

class QAction;
class QComboBox;

namespace am::ui {

class AttestedConsentDialog;
class ConsentInspector;
class DataTable;
class DoubleOptInDialog;
class SearchField;
class SegmentedControl;

class ConsentPage : public Page {
    Q_OBJECT
public:
    explicit ConsentPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    void navigateTo(const Navigation& target) override;
    bool focusSearch() override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;

    /// Each opens its window, or brings the open one to the front.
    DoubleOptInDialog* openDoubleOptIn(const QString& phoneNumberId = {}, const QString& contact = {});
    AttestedConsentDialog* openAttested();

private:
    void buildFilterBar();
    void buildContent();
    void connectKeys();
    void applyFilter();
    void refresh();
    void refreshNumbers();
    void inspect(const QString& key);
    QString currentKey() const;
    void askRevoke(const QString& key);

    PageContext m_context;
    models::ConsentController* m_controller;
    QAction* m_doubleOptIn;
    QAction* m_attest;
    QAction* m_clearFilter;
    QAction* m_goToNumbers;
    SegmentedControl* m_show = nullptr;
    QComboBox* m_number = nullptr;
    SearchField* m_search = nullptr;
    DataTable* m_table = nullptr;
    ConsentInspector* m_inspector = nullptr;
    QPointer<DoubleOptInDialog> m_optInDialog;
    QPointer<AttestedConsentDialog> m_attestedDialog;
    Navigation m_target;
};

} // namespace am::ui
