// A change of many numbers: its terms, what it would do to each, and what became of each.
#pragma once

#include "models/NumberBulkController.h"
#include "models/OwnedNumbersModel.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/PageContext.h"

class QPushButton;

namespace am::models {
class NumbersController;
}

namespace am::ui {

class Banner;
class DataTable;
class NumberChangeForm;

/// Closing it stops nothing and loses nothing: the controller keeps running, and the results can be opened
/// again.
class NumberBulkDialog : public FormDialog {
    Q_OBJECT
public:
    /// The results of the change that was started last.
    NumberBulkDialog(const PageContext& context, models::NumbersController& numbers,
                     models::NumberBulkController& controller, QWidget* parent);
    /// The review of a new change.
    NumberBulkDialog(const PageContext& context, models::NumbersController& numbers,
                     models::NumberBulkController& controller, models::NumberChange::Act act,
                     const QList<models::OwnedNumberRow>& subjects, QWidget* parent);
    ~NumberBulkDialog() override;

    NumberChangeForm* form() { return m_form; }
    static QString titleOf(models::NumberChange::Act act);
    /// "9 will change · 2 already so · 1 cannot", or how far it has come.
    static QString summary(const models::NumberBulkCounts& counts);

private:
    static QString purposeOf(models::NumberChange::Act act);
    void build();
    QPushButton* addButton(const QString& text, const char* name, void (NumberBulkDialog::*act)());
    void review();
    void measure();
    void begin();
    void askRelease();
    void stop();
    void retry();
    void resume();
    void lookUp();
    void copyCurl();
    void update();
    void updateButtons();
    void updateBanner();
    /// Why a look-up failed; errors of rows are shown when asked for.
    void updateError();

    PageContext m_context;
    models::NumbersController& m_numbers;
    models::NumberBulkController& m_controller;
    QList<models::OwnedNumberRow> m_subjects;
    QHash<QString, store::NumberStake> m_stakes; ///< of a release
    bool m_isStarted = false;
    NumberChangeForm* m_form = nullptr;
    Banner* m_banner = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_curl = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_lookUp = nullptr;
};

} // namespace am::ui
