// Review, run and results of a bulk change.
#include "ui/numbers/NumberBulkDialog.h"

#include "models/Formats.h"
#include "models/NumberBulkModel.h"
#include "models/NumbersController.h"
#include "ui/numbers/NumberChangeForm.h"
#include "ui/numbers/ReleaseQuestion.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notifier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::NumberBulkController;
using models::NumberBulkCounts;
using models::NumberBulkModel;
using Act = models::NumberChange::Act;
using Stage = NumberBulkController::Stage;

QString NumberBulkDialog::titleOf(Act act) {
    switch (act) {
        case Act::Attach:
            return tr("Attach a campaign");
        case Act::Detach:
            return tr("Detach from campaigns");
        case Act::Webhooks:
            return tr("Set webhooks");
        case Act::Label:
            return tr("Label numbers");
        case Act::Release:
            return tr("Release numbers");
    }
    return {};
}

QString NumberBulkDialog::purposeOf(Act act) {
    switch (act) {
        case Act::Attach:
            return tr("A local number sends once an active campaign is attached.");
        case Act::Detach:
            return tr("Without a campaign a local number receives, but cannot send.");
        case Act::Webhooks:
            return tr("Where the API calls your service for each number.");
        case Act::Label:
            return tr("Labels are for you; nobody who gets a text sees them.");
        case Act::Release:
            return tr("Gives numbers back to the provider. It cannot be undone.");
    }
    return {};
}

NumberBulkDialog::NumberBulkDialog(const PageContext& context, models::NumbersController& numbers,
                                   NumberBulkController& controller, QWidget* parent)
    : FormDialog(titleOf(controller.change().act), purposeOf(controller.change().act), {}, parent),
      m_context(context),
      m_numbers(numbers),
      m_controller(controller) {
    build();
    update();
    updateError();
}

NumberBulkDialog::NumberBulkDialog(const PageContext& context, models::NumbersController& numbers,
                                   NumberBulkController& controller, Act act,
                                   const QList<models::OwnedNumberRow>& subjects, QWidget* parent)
    : FormDialog(titleOf(act), purposeOf(act), {}, parent),
      m_context(context),
      m_numbers(numbers),
      m_controller(controller),
      m_subjects(subjects),
      m_form(new NumberChangeForm(act, numbers.campaigns(), this)) {
    build();
    connect(m_form, &NumberChangeForm::edited, this, &NumberBulkDialog::review);
    review();
    if (act == Act::Release) {
        measure();
    }
    m_form->setFocus();
}

NumberBulkDialog::~NumberBulkDialog() {
    // A review that was not started is nothing to come back to.
    disconnect(&m_controller, nullptr, this, nullptr);
    m_controller.discardReview();
}

void NumberBulkDialog::build() {
    setObjectName(QStringLiteral("numberBulkDialog"));
    resize(820, 620);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_form) {
        column->addWidget(m_form);
    }
    m_banner = new Banner(content);
    m_banner->setObjectName(QStringLiteral("bulkSummaryBanner"));
    column->addWidget(m_banner);
    m_table = new DataTable(QStringLiteral("bulkTableView"), content);
    m_table->setAccessibleName(tr("The numbers, and what becomes of each"));
    m_table->setModel(&m_controller.rows());
    m_table->setColumns({140, 130, 120, 240}, NumberBulkModel::Note);
    m_table->setToolTip(tr("Enter shows an error in full; Ctrl+C copies the selected rows"));
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        const models::NumberBulkRow& row = m_controller.rows().row(index.row());
        if (row.error) {
            showError(models::describe(*row.error));
        } else {
            clearError();
        }
    });
    auto* card = new Card(content);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    setFillingContent(content);

    m_curl = addButton(tr("Copy as curl"), "copyBulkCurlPushButton", &NumberBulkDialog::copyCurl);
    m_curl->setIcon(icon(IconName::Copy));
    m_curl->setToolTip(tr("Copies commands that make these changes. The key is read from the environment."));
    m_stop = addButton(tr("Stop the rest"), "stopRestPushButton", &NumberBulkDialog::stop);
    m_lookUp = addButton(tr("Look up again"), "lookUpAgainPushButton", &NumberBulkDialog::lookUp);
    m_resume = addButton({}, "resumeRestPushButton", &NumberBulkDialog::resume);
    m_retry = addButton({}, "retryFailedPushButton", &NumberBulkDialog::retry);
    primaryButton()->setObjectName(QStringLiteral("startBulkPushButton"));
    connect(primaryButton(), &QPushButton::clicked, this, &NumberBulkDialog::begin);
    connect(&m_controller, &NumberBulkController::changed, this, &NumberBulkDialog::update);
    connect(&m_controller, &NumberBulkController::finished, this, &NumberBulkDialog::updateError);
}

QPushButton* NumberBulkDialog::addButton(const QString& text, const char* name,
                                         void (NumberBulkDialog::*act)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    footer()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void NumberBulkDialog::review() {
    if (!m_isStarted) {
        m_controller.review(m_form->change(), m_subjects, m_numbers.campaigns(), m_stakes);
    }
}

void NumberBulkDialog::measure() {
    QStringList ids;
    for (const models::OwnedNumberRow& row : std::as_const(m_subjects)) {
        ids.append(row.number.id);
    }
    connect(&m_numbers, &models::NumbersController::stakesMeasured, this,
            [this, ids](const QStringList& measured, const QHash<QString, store::NumberStake>& stakes) {
                if (measured == ids) {
                    m_stakes = stakes;
                    review();
                }
            });
    m_numbers.measureStakes(ids);
}

void NumberBulkDialog::begin() {
    if (m_controller.change().act == Act::Release) {
        askRelease();
    } else {
        m_isStarted = true;
        m_controller.start();
    }
}

void NumberBulkDialog::askRelease() {
    const ConfirmRequest question = ReleaseQuestion::forMany(m_subjects, m_stakes, m_numbers.now());
    m_context.prompter.confirm(question, this, [this](bool confirmed) {
        if (confirmed) {
            m_isStarted = true;
            m_controller.start();
        }
    });
}

void NumberBulkDialog::stop() {
    m_controller.stopRest();
}

void NumberBulkDialog::retry() {
    clearError();
    m_controller.retryFailed();
}

void NumberBulkDialog::resume() {
    clearError();
    m_controller.resume();
}

void NumberBulkDialog::lookUp() {
    clearError();
    m_controller.lookUp();
}

void NumberBulkDialog::copyCurl() {
    QGuiApplication::clipboard()->setText(m_controller.curl());
    m_context.notifier.notify(tr("Commands copied"));
}

QString NumberBulkDialog::summary(const NumberBulkCounts& counts) {
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    add(counts.changes, tr("%Ln will change", nullptr, counts.changes));
    add(counts.running, tr("%Ln running", nullptr, counts.running));
    add(counts.waiting, tr("%Ln waiting", nullptr, counts.waiting));
    add(counts.done, tr("%Ln done", nullptr, counts.done));
    add(counts.failed, tr("%Ln failed", nullptr, counts.failed));
    add(counts.unknown, tr("%Ln of unknown outcome", nullptr, counts.unknown));
    add(counts.stopped, tr("%Ln not begun", nullptr, counts.stopped));
    add(counts.unchanged, tr("%Ln already so", nullptr, counts.unchanged));
    add(counts.impossible, tr("%Ln cannot", nullptr, counts.impossible));
    return parts.join(QStringLiteral(" · "));
}

void NumberBulkDialog::update() {
    if (m_form) {
        m_form->setEnabled(m_controller.stage() == Stage::Review);
    }
    updateBanner();
    updateButtons();
}

void NumberBulkDialog::updateError() {
    if (const auto& error = m_controller.lookUpError()) {
        showError(models::describe(*error));
    }
}

void NumberBulkDialog::updateBanner() {
    const NumberBulkCounts counts = m_controller.counts();
    Tone tone = Tone::Info;
    QString text = summary(counts);
    switch (m_controller.stage()) {
        case Stage::Idle:
        case Stage::Review:
            if (!m_controller.change().isComplete()) {
                text = tr("Fill in what is to be changed; the list shows what it would do.");
            } else if (counts.changes == 0) {
                tone = Tone::Warning;
                text = tr("Nothing would change: %1").arg(text);
            } else if (m_controller.change().act == Act::Release) {
                tone = Tone::Warning;
                text = tr("%Ln numbers will be released; the list shows what each leaves behind.", nullptr,
                          counts.changes);
            }
            break;
        case Stage::Running:
            if (const auto held = m_controller.heldFor(); held.count() > 0) {
                tone = Tone::Warning;
                text = tr("The API asked to wait %1. %2").arg(models::Formats::duration(held), text);
            }
            break;
        case Stage::LookingUp:
            text = tr("Looking up what became of the lost answers. %1").arg(text);
            break;
        case Stage::Finished:
            tone = counts.failed > 0                     ? Tone::Danger
                   : counts.unknown + counts.stopped > 0 ? Tone::Warning
                                                         : Tone::Success;
            break;
    }
    m_banner->setMessage(tone, text);
}

void NumberBulkDialog::updateButtons() {
    const NumberBulkCounts counts = m_controller.counts();
    const bool isReview = m_controller.stage() == Stage::Review;
    const bool isFinished = m_controller.stage() == Stage::Finished;
    primaryButton()->setVisible(isReview);
    primaryButton()->setEnabled(isReview && counts.changes > 0 && m_controller.change().isComplete());
    const bool releases = m_controller.change().act == Act::Release;
    setButtonKind(primaryButton(), releases ? ButtonKind::Danger : ButtonKind::Primary);
    primaryButton()->setText(releases ? tr("Release %Ln numbers…", nullptr, counts.changes)
                                      : tr("Change %Ln numbers", nullptr, counts.changes));
    m_curl->setEnabled(counts.total > counts.unchanged + counts.impossible &&
                       m_controller.change().isComplete());
    m_stop->setVisible(m_controller.stage() == Stage::Running);
    m_stop->setEnabled(counts.waiting > 0);
    m_lookUp->setVisible(isFinished && counts.unknown > 0);
    m_resume->setVisible(isFinished && counts.stopped > 0);
    m_resume->setText(tr("Go on with %Ln", nullptr, counts.stopped));
    m_retry->setVisible(isFinished && counts.failed > 0);
    m_retry->setText(tr("Retry failed only (%L1)").arg(counts.failed));
}

} // namespace am::ui
