// The simulated phones: pick one, see its texts, answer as its owner.
#include "ui/sandbox/PhonePanel.h"

#include "models/Formats.h"
#include "models/SandboxController.h"
#include "ui/sandbox/PhoneBubbleDelegate.h"
#include "ui/sandbox/PhoneListDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace am::ui {

using models::Formats;

PhonePanel::PhonePanel(models::SandboxController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller) {
    auto* panes = new QHBoxLayout(this);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(16);
    panes->addWidget(makeList(), 2);
    panes->addWidget(makePhone(), 3);

    connect(&controller, &models::SandboxController::currentPhoneChanged, this, &PhonePanel::updatePhone);
    connect(&controller, &models::SandboxController::numbersChanged, this, &PhonePanel::updateNumbers);
    connect(&controller, &models::SandboxController::textSent, m_text, &QLineEdit::clear);
    const auto follow = [this] {
        followPartner();
        m_staysAtEnd = true;
        // The view lays its new rows out in its own queued event; scroll after it.
        QTimer::singleShot(0, m_thread, &QListView::scrollToBottom);
    };
    connect(&controller.thread(), &QAbstractItemModel::rowsInserted, this, follow);
    connect(&controller.thread(), &QAbstractItemModel::modelReset, this, follow);
    updateNumbers();
    updatePhone();
}

QWidget* PhonePanel::makeList() {
    auto* card = new Card(tr("Phones"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_newPhone = new QLineEdit(card);
    m_newPhone->setObjectName(u"newPhoneLineEdit"_s);
    m_newPhone->setAccessibleName(tr("Number of another phone"));
    m_newPhone->setPlaceholderText(tr("Another phone, e.g. (312) 555-0188"));
    auto* add = new QToolButton(card);
    add->setObjectName(u"addPhoneToolButton"_s);
    add->setIcon(icon(IconName::Plus));
    add->setToolTip(tr("Add this phone"));
    add->setAccessibleName(tr("Add this phone"));
    row->addWidget(m_newPhone, 1);
    row->addWidget(add);
    card->body()->addLayout(row);
    m_newPhoneError = makeLabel(tr("This is not a telephone number."), TextRole::Secondary, card);
    m_newPhoneError->hide();
    card->body()->addWidget(m_newPhoneError);
    connect(m_newPhone, &QLineEdit::textEdited, m_newPhoneError, &QWidget::hide);
    connect(m_newPhone, &QLineEdit::returnPressed, this, &PhonePanel::addPhone);
    connect(add, &QToolButton::clicked, this, &PhonePanel::addPhone);

    m_list = new QListView(card);
    m_list->setObjectName(u"phonesListView"_s);
    m_list->setAccessibleName(tr("Phones"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_controller.phones());
    m_list->setItemDelegate(new PhoneListDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    m_controller.selectPhone(current.data(models::KeyRole).toString());
                }
            });
    return card;
}

QWidget* PhonePanel::makePhone() {
    auto* card = new Card(this);
    m_title = makeLabel({}, TextRole::Heading, card);
    card->body()->addWidget(m_title);
    m_thread = new QListView(card);
    m_thread->setObjectName(u"phoneThreadListView"_s);
    m_thread->setAccessibleName(tr("Texts on this phone"));
    m_thread->setFrameShape(QFrame::NoFrame);
    m_thread->setModel(&m_controller.thread());
    m_thread->setItemDelegate(new PhoneBubbleDelegate(m_thread));
    m_thread->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_thread->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thread->setResizeMode(QListView::Adjust);
    m_thread->setWordWrap(true);
    m_thread->setSelectionMode(QAbstractItemView::SingleSelection);
    // Bubbles change their heights with the width, so the end moves when the view is first shown or resized.
    QScrollBar* bar = m_thread->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_staysAtEnd) {
            bar->setValue(end);
        }
    });
    connect(bar, &QScrollBar::sliderMoved, this,
            [this, bar](int value) { m_staysAtEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_staysAtEnd = bar->sliderPosition() == bar->maximum(); });
    card->body()->addWidget(m_thread, 1);

    m_quick = new QWidget(card);
    auto* quick = new QHBoxLayout(m_quick);
    quick->setContentsMargins(0, 0, 0, 0);
    quick->setSpacing(8);
    quick->addWidget(makeLabel(tr("Answer:"), TextRole::Secondary, m_quick));
    for (const QString& word : {u"YES"_s, u"STOP"_s, u"START"_s, u"HELP"_s}) {
        auto* button = new QPushButton(word, m_quick);
        button->setObjectName(word.toLower() + u"PushButton"_s);
        button->setAccessibleName(tr("Answer %1").arg(word));
        connect(button, &QPushButton::clicked, this, [this, word] { send(word); });
        quick->addWidget(button);
    }
    quick->addStretch();
    card->body()->addWidget(m_quick);

    auto* recipient = new QHBoxLayout;
    recipient->setSpacing(8);
    auto* to = makeLabel(tr("To:"), TextRole::Secondary, card);
    m_to = new QComboBox(card);
    m_to->setObjectName(u"phoneRecipientComboBox"_s);
    m_to->setAccessibleName(tr("Our number that gets the text"));
    to->setBuddy(m_to);
    recipient->addWidget(to);
    recipient->addWidget(m_to, 1);
    card->body()->addLayout(recipient);

    auto* compose = new QHBoxLayout;
    compose->setSpacing(8);
    m_text = new QLineEdit(card);
    m_text->setObjectName(u"phoneTextLineEdit"_s);
    m_text->setAccessibleName(tr("Text from this phone"));
    m_text->setPlaceholderText(tr("Text us from this phone"));
    m_send = new QPushButton(icon(IconName::Send), tr("Send"), card);
    m_send->setObjectName(u"phoneSendPushButton"_s);
    setButtonKind(m_send, ButtonKind::Primary);
    compose->addWidget(m_text, 1);
    compose->addWidget(m_send);
    card->body()->addLayout(compose);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { send(m_text->text()); });
    connect(m_send, &QPushButton::clicked, this, [this] { send(m_text->text()); });
    return card;
}

void PhonePanel::addPhone() {
    if (m_controller.addPhone(m_newPhone->text())) {
        m_newPhone->clear();
        m_text->setFocus();
    } else {
        m_newPhoneError->show();
        m_newPhone->selectAll();
    }
}

void PhonePanel::send(const QString& body) {
    if (!body.isEmpty() && m_to->currentIndex() >= 0) {
        m_controller.textUs(m_to->currentData().toString(), body);
    }
}

void PhonePanel::updatePhone() {
    const QString phone = m_controller.currentPhone();
    m_title->setText(phone.isEmpty() ? tr("Pick or add a phone") : Formats::phone(phone));
    const int row = m_controller.phones().rowOf(phone);
    if (row >= 0) {
        m_list->setCurrentIndex(m_controller.phones().index(row));
    }
    updateNumbers();
}

void PhonePanel::updateNumbers() {
    const QSignalBlocker blocker(m_to);
    const QString before = m_to->currentData().toString();
    m_to->clear();
    for (const core::OwnedNumber& number : m_controller.numbers()) {
        m_to->addItem(number.label.isEmpty() ? Formats::phone(number.number)
                                             : tr("%1 · %2").arg(number.label, Formats::phone(number.number)),
                      number.number);
    }
    m_to->setCurrentIndex(qMax(m_to->findData(before), m_to->count() > 0 ? 0 : -1));
    const bool possible = m_to->count() > 0 && !m_controller.currentPhone().isEmpty();
    m_send->setEnabled(possible);
    m_quick->setEnabled(possible);
    m_text->setEnabled(possible);
    m_text->setToolTip(
        m_to->count() > 0 ? QString() : tr("There is no number to text yet. Get one on the Numbers page."));
    followPartner();
}

void PhonePanel::followPartner() {
    const int index = m_to->findData(m_controller.lastPartner());
    if (index >= 0) {
        m_to->setCurrentIndex(index);
    }
}

} // namespace am::ui
