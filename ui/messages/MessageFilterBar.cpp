// Keeps field and choices equal to the controller's filter.
#include "ui/messages/MessageFilterBar.h"

#include "models/Delivery.h"
#include "models/MessagesController.h"
#include "ui/messages/FilterCompleter.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/ToneText.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;
using models::FilterText;

namespace {

/// A choice of a combo box with its value; "other" stands last and shows only while the text says more than a
/// choice can.
void select(QComboBox* box, int index, const QString& otherLabel, int choices) {
    if (box->count() > choices) {
        box->removeItem(choices);
    }
    if (index < 0) {
        box->addItem(otherLabel);
        index = choices;
    }
    box->setCurrentIndex(index);
}

} // namespace

MessageFilterBar::MessageFilterBar(models::MessagesController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_field(
          new SearchField(tr("Filter: words, status:failed, to:+1415\u2026, tag:order-*, after:2026-01-31"))),
      m_completer(new FilterCompleter(controller, m_field)),
      m_problem(new ToneText),
      m_clear(new QAction(tr("Clear filter"), this)) {
    m_field->setObjectName(u"messageFilterLineEdit"_s);
    m_field->setAccessibleName(tr("Message filter"));
    m_field->setToolTip(tr("Filter the messages (Ctrl+F)"));
    m_problem->setObjectName(u"filterProblemToneText"_s);
    m_problem->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    layout->addWidget(makeChoices());

    connect(m_field, &SearchField::searched, &m_controller, &models::MessagesController::setFilterText);
    connect(m_clear, &QAction::triggered, this, [this] { m_controller.setFilter(FilterText()); });
    connect(&m_controller, &models::MessagesController::filterChanged, this, &MessageFilterBar::update);
    update();
}

QWidget* MessageFilterBar::makeChoices() {
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);

    m_direction = new SegmentedControl({tr("All"), tr("Outbound"), tr("Inbound")});
    m_direction->setObjectName(u"directionSegmentedControl"_s);
    m_direction->setAccessibleName(tr("Direction"));
    row->addWidget(m_direction);

    m_status = new QComboBox;
    m_status->setObjectName(u"statusComboBox"_s);
    m_status->setAccessibleName(tr("Delivery state"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillStatuses();
    row->addWidget(m_status);

    m_period = new QComboBox;
    m_period->setObjectName(u"periodComboBox"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days")});
    row->addWidget(m_period);
    row->addStretch();

    auto* clear = new ActionButton(m_clear, ButtonKind::Quiet);
    clear->setObjectName(u"clearFilterPushButton"_s);
    row->addWidget(clear);

    connect(m_direction, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_updating) {
            m_controller.setFilter(m_controller.filter().withDirection(FilterText::Direction(index)));
        }
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant value = m_status->itemData(index);
        if (!m_updating && value.isValid()) {
            m_controller.setFilter(m_controller.filter().withStatus(value.toString()));
        }
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_updating && index >= 0 && index < int(FilterText::Period::Other)) {
            m_controller.setFilter(
                m_controller.filter().withPeriod(FilterText::Period(index), m_controller.now()));
        }
    });
    return choices;
}

void MessageFilterBar::fillStatuses() {
    using State = models::Delivery::State;
    const auto word = [](State state) {
        return models::Delivery::wordFor(state);
    };
    m_status->addItem(tr("Any state"), QString());
    m_status->addItem(tr("Not delivered"), u"failed,undelivered"_s);
    m_status->addItem(tr("Waiting for a receipt"), u"queued,sending,sent"_s);
    m_status->addItem(word(State::Accepted), u"queued"_s);
    m_status->addItem(word(State::Sending), u"sending"_s);
    m_status->addItem(word(State::Sent), u"sent"_s);
    m_status->addItem(word(State::Delivered), u"delivered"_s);
    m_status->addItem(word(State::Undelivered), u"undelivered"_s);
    m_status->addItem(word(State::Failed), u"failed"_s);
}

void MessageFilterBar::update() {
    const QScopedValueRollback<bool> updating(m_updating, true);
    const FilterText& filter = m_controller.filter();
    if (m_field->text() != filter.text()) {
        m_field->setText(filter.text());
    }
    const QStringList problems = filter.problems();
    m_problem->setState(Tone::Danger, IconName::Error, problems.join(u' '));
    m_problem->setVisible(!problems.isEmpty());

    const FilterText::Direction direction = filter.direction();
    m_direction->setCurrent(direction == FilterText::Direction::Other ? 0 : int(direction));
    constexpr int statuses = 9;
    const QString status = filter.status();
    select(m_status, status.isEmpty() ? 0 : m_status->findData(status), tr("As typed"), statuses);
    const FilterText::Period period = filter.period(m_controller.now());
    constexpr int periods = int(FilterText::Period::Other);
    select(m_period, period == FilterText::Period::Other ? -1 : int(period), tr("As typed"), periods);
    m_clear->setEnabled(!filter.isEmpty());
}

void MessageFilterBar::focusField() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

} // namespace am::ui
