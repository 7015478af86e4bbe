// Form and progress of an order by quantity.
#include "ui/numbers/NumberBulkOrderDialog.h"

#include "models/Formats.h"
#include "models/NumberPattern.h"
#include "models/NumberPrices.h"
#include "ui/numbers/NumberPriceText.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;
using models::NumberBulkOrderController;

namespace {

constexpr int mostListed = 12;

QString typeOf(const SegmentedControl* control) {
    return control->current() == 1 ? QStringLiteral("toll_free") : QStringLiteral("local");
}

} // namespace

NumberBulkOrderDialog::NumberBulkOrderDialog(const PageContext& context,
                                             NumberBulkOrderController& controller,
                                             const QList<models::CampaignChoice>& campaigns, QWidget* parent)
    : FormDialog(
          tr("Order by quantity"),
          tr("Any numbers that fit, without choosing each. Large orders are filled over some time; the "
             "console keeps asking, also after a restart."),
          tr("Order"), parent),
      m_context(context),
      m_controller(controller),
      m_prices(new models::NumberPrices(context.workspace, this)) {
    setObjectName(QStringLiteral("numberBulkOrderDialog"));
    resize(620, 560);
    buildForm(campaigns);
    buildProgress();
    m_curl = addButton(tr("Copy as curl"), "copyBulkOrderCurlPushButton");
    m_curl->setIcon(icon(IconName::Copy));
    m_forget = addButton(tr("Forget it"), "forgetOrderPushButton");
    m_stop = addButton(tr("Stop watching"), "stopWatchingPushButton");
    m_resume = addButton({}, "resumeOrderPushButton");
    primaryButton()->setObjectName(QStringLiteral("startBulkOrderPushButton"));
    connect(m_curl, &QPushButton::clicked, this, [this] {
        const bool isNew = m_controller.mayStart();
        QGuiApplication::clipboard()->setText(m_controller.curl(isNew ? request() : m_controller.request()));
        m_context.notifier.notify(tr("Command copied"));
    });
    connect(m_forget, &QPushButton::clicked, &m_controller, &NumberBulkOrderController::forget);
    connect(m_stop, &QPushButton::clicked, &m_controller, &NumberBulkOrderController::stopWatching);
    connect(m_resume, &QPushButton::clicked, &m_controller, &NumberBulkOrderController::resume);
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        if (m_controller.stage() == Stage::Finished) {
            Q_EMIT showAsked(m_controller.ids());
            m_controller.forget();
            close();
        } else {
            askOrder();
        }
    });
    connect(&m_controller, &NumberBulkOrderController::changed, this, &NumberBulkOrderDialog::update);
    connect(m_prices, &models::NumberPrices::changed, this, &NumberBulkOrderDialog::updatePrice);
    m_prices->refresh();
    update();
}

QPushButton* NumberBulkOrderDialog::addButton(const QString& text, const char* name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    footer()->addWidget(button);
    return button;
}

void NumberBulkOrderDialog::buildForm(const QList<models::CampaignChoice>& campaigns) {
    m_form = new QWidget(this);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_quantity = new QSpinBox(m_form);
    m_quantity->setObjectName(QStringLiteral("bulkQuantitySpinBox"));
    m_quantity->setRange(1, 1000);
    m_quantity->setValue(10);
    m_type = new SegmentedControl({tr("Local"), tr("Toll-free")}, m_form);
    m_type->setObjectName(QStringLiteral("bulkTypeSegmentedControl"));
    m_areaCode = new QLineEdit(m_form);
    m_areaCode->setObjectName(QStringLiteral("bulkAreaCodeLineEdit"));
    m_areaCode->setPlaceholderText(tr("Any"));
    m_areaCode->setMaxLength(3);
    m_pattern = new QLineEdit(m_form);
    m_pattern->setObjectName(QStringLiteral("bulkPatternLineEdit"));
    m_pattern->setPlaceholderText(tr("Digits or a word, such as BIKE"));
    m_label = new QLineEdit(m_form);
    m_label->setObjectName(QStringLiteral("bulkOrderLabelLineEdit"));
    m_label->setPlaceholderText(tr("Such as Front desk"));
    m_campaign = new QComboBox(m_form);
    m_campaign->setObjectName(QStringLiteral("bulkOrderCampaignComboBox"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(24);
    m_campaign->addItem(tr("None: receive only"), QString());
    auto* items = qobject_cast<QStandardItemModel*>(m_campaign->model());
    for (const models::CampaignChoice& choice : campaigns) {
        m_campaign->addItem(
            choice.isUsable()
                ? choice.title
                : tr("%1 (%2)", "campaign, why it cannot be used").arg(choice.title, choice.reason),
            choice.id);
        if (items && !choice.isUsable()) {
            items->item(m_campaign->count() - 1)->setEnabled(false);
        }
    }
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(new FormRow(tr("How many"), m_quantity, {}, m_form));
    first->addWidget(new FormRow(tr("Type"), m_type, {}, m_form));
    first->addWidget(new FormRow(tr("Area code"), m_areaCode, {}, m_form));
    first->addWidget(new FormRow(tr("Contains"), m_pattern, {}, m_form), 1);
    column->addLayout(first);
    column->addWidget(new FormRow(tr("Label, for all of them"), m_label, {}, m_form));
    column->addWidget(new FormRow(tr("Campaign"), m_campaign, {}, m_form));
    m_problem = new ToneText(m_form);
    m_problem->setObjectName(QStringLiteral("bulkOrderProblem"));
    column->addWidget(m_problem);
    m_price = new ToneText(m_form);
    m_price->setObjectName(QStringLiteral("bulkOrderPrice"));
    column->addWidget(m_price);
    body()->addWidget(m_form);

    connect(m_quantity, &QSpinBox::valueChanged, this, &NumberBulkOrderDialog::updateForm);
    connect(m_type, &SegmentedControl::currentChanged, this, &NumberBulkOrderDialog::updateForm);
    for (QLineEdit* edit : {m_areaCode, m_pattern}) {
        connect(edit, &QLineEdit::textChanged, this, &NumberBulkOrderDialog::updateForm);
    }
}

void NumberBulkOrderDialog::buildProgress() {
    m_progress = new QWidget(this);
    auto* column = new QVBoxLayout(m_progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_stage = makeLabel({}, TextRole::Strong, m_progress);
    m_stage->setObjectName(QStringLiteral("bulkOrderStageLabel"));
    m_stage->setWordWrap(true);
    m_bar = new QProgressBar(m_progress);
    m_bar->setObjectName(QStringLiteral("bulkOrderProgressBar"));
    m_bar->setAccessibleName(tr("Numbers assigned"));
    m_bar->setTextVisible(false);
    m_counts = makeLabel({}, TextRole::Body, m_progress);
    m_counts->setObjectName(QStringLiteral("bulkOrderCountsLabel"));
    m_numbers = makeLabel({}, TextRole::Secondary, m_progress);
    m_numbers->setObjectName(QStringLiteral("bulkOrderNumbersLabel"));
    for (QWidget* part : {static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_numbers)}) {
        column->addWidget(part);
    }
    body()->addWidget(m_progress);
}

core::BulkOrderRequest NumberBulkOrderDialog::request() const {
    core::BulkOrderRequest request;
    request.quantity = m_quantity->value();
    request.numberType = typeOf(m_type);
    request.areaCode = m_areaCode->text().trimmed();
    request.pattern = m_pattern->text();
    request.label = m_label->text();
    request.campaignId = m_campaign->currentData().toString();
    return request;
}

void NumberBulkOrderDialog::setRequest(const core::BulkOrderRequest& request) {
    m_quantity->setValue(request.quantity);
    m_type->setCurrent(request.numberType == QLatin1String("toll_free") ? 1 : 0);
    m_areaCode->setText(request.areaCode);
    m_pattern->setText(request.pattern);
    m_label->setText(request.label);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(request.campaignId)));
}

void NumberBulkOrderDialog::askOrder() {
    const int count = m_quantity->value();
    ConfirmRequest question;
    question.title = tr("Order %Ln numbers?", nullptr, count);
    question.text = NumberPriceText::perNumber(m_prices->price(typeOf(m_type)));
    question.facts = {m_price->text()};
    question.facts.append(m_campaign->currentIndex() > 0
                              ? tr("Attached to %1").arg(m_campaign->currentText())
                              : tr("No campaign: local numbers receive, but cannot send yet"));
    question.confirmLabel = tr("Order %Ln numbers", nullptr, count);
    m_context.prompter.confirm(question, this, [this](bool confirmed) {
        if (confirmed) {
            m_controller.start(request());
        }
    });
}

void NumberBulkOrderDialog::update() {
    const bool isNew = m_controller.stage() == Stage::Idle;
    m_form->setVisible(isNew);
    m_progress->setVisible(!isNew);
    if (const auto& error = m_controller.error()) {
        models::ErrorText text = models::describe(*error);
        if (error->kind == core::ApiError::Kind::Conflict && isNew) {
            text.nextStep = tr("Nothing was ordered. Order fewer, or take another area code.");
        }
        showError(text);
    } else {
        clearError();
    }
    updateForm();
    updateProgress();
    updateButtons();
}

void NumberBulkOrderDialog::updateForm() {
    const QString problem = NumberBulkOrderController::problem(request());
    const QString digits = models::NumberPattern::keypadDigits(m_pattern->text());
    const bool isSpelled = !digits.isEmpty() && digits != m_pattern->text().trimmed();
    m_problem->setVisible(!problem.isEmpty() || isSpelled);
    if (!problem.isEmpty()) {
        m_problem->setState(Tone::Danger, IconName::Error, problem);
    } else if (isSpelled) {
        m_problem->setState(Tone::Neutral, IconName::Info, tr("On the keypad: %1").arg(digits));
    }
    updatePrice();
    updateButtons();
}

void NumberBulkOrderDialog::updatePrice() {
    const models::NumberPrice price = m_prices->price(typeOf(m_type));
    const auto total = price.isKnown()
                           ? std::optional(core::Money{price.perMonth.cents * m_quantity->value()})
                           : std::nullopt;
    const NumberPriceText text = NumberPriceText::ofOrder(m_quantity->value(), total, m_prices->wallet());
    m_price->setState(text.tone, text.icon, NumberPriceText::perNumber(price) + QLatin1Char(' ') + text.text);
}

QString NumberBulkOrderDialog::stageText() const {
    const core::BulkOrder& order = m_controller.order();
    switch (m_controller.stage()) {
        case Stage::Idle:
            return {};
        case Stage::Sending:
            return tr("Sending the order…");
        case Stage::Unanswered:
            return m_controller.isKeyOld()
                       ? tr("This order was sent, but its answer is not known, and it is too old to be asked "
                            "for again. Look in the list of numbers.")
                       : tr("This order was sent, but its answer is not known. Asking again carries the same "
                            "key, so that it is not carried out twice.");
        case Stage::Watching:
            return tr("The order is being filled.");
        case Stage::Paused:
            return tr("The order goes on at the API, and is not watched here.");
        case Stage::Finished:
            switch (order.progress()) {
                case core::BulkOrder::Progress::Complete:
                    return tr("All numbers are assigned.");
                case core::BulkOrder::Progress::Partial:
                    return tr("The order ended with a part of the numbers.");
                case core::BulkOrder::Progress::Failed:
                    return tr("The order failed; no number was assigned.");
                case core::BulkOrder::Progress::Waiting:
                    break;
            }
    }
    return {};
}

void NumberBulkOrderDialog::updateProgress() {
    const core::BulkOrder& order = m_controller.order();
    m_stage->setText(stageText());
    m_bar->setRange(0, std::max(1, order.quantity));
    m_bar->setValue(order.assignedCount);
    QStringList counts{tr("%1 of %Ln assigned", nullptr, order.quantity).arg(order.assignedCount)};
    if (order.pendingCount > 0) {
        counts += tr("%Ln pending", nullptr, order.pendingCount);
    }
    if (order.failedCount.value_or(0) > 0) {
        counts += tr("%Ln failed", nullptr, *order.failedCount);
    }
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    QStringList numbers;
    for (const QString& number : order.assignedNumbers.mid(0, mostListed)) {
        numbers += Formats::phone(number);
    }
    const auto more = int(order.assignedNumbers.size()) - mostListed;
    const QString text = numbers.join(QStringLiteral(", "));
    m_numbers->setText(more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(text) : text);
}

void NumberBulkOrderDialog::updateButtons() {
    const Stage stage = m_controller.stage();
    const bool isUnanswered = stage == Stage::Unanswered;
    primaryButton()->setVisible(stage == Stage::Idle ||
                                (stage == Stage::Finished && !m_controller.ids().isEmpty()));
    primaryButton()->setText(stage == Stage::Finished
                                 ? tr("Show the numbers")
                                 : tr("Order %Ln numbers", nullptr, m_quantity->value()));
    primaryButton()->setEnabled(
        stage == Stage::Finished ||
        (m_controller.mayStart() && NumberBulkOrderController::problem(request()).isEmpty()));
    m_forget->setVisible(isUnanswered || stage == Stage::Paused || stage == Stage::Finished);
    m_forget->setText(stage == Stage::Finished ? tr("New order") : tr("Forget it"));
    m_forget->setToolTip(
        stage == Stage::Finished
            ? QString()
            : tr("The console no longer asks for it. The API has no way to cancel an order."));
    m_stop->setVisible(stage == Stage::Watching);
    m_resume->setVisible((isUnanswered && !m_controller.isKeyOld()) || stage == Stage::Paused);
    m_resume->setText(isUnanswered ? tr("Ask again") : tr("Watch again"));
}

} // namespace am::ui
