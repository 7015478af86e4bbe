// One consent record.
#include "ui/consent/ConsentInspector.h"

#include "models/ConsentText.h"
#include "models/ErrorText.h"
#include "models/Formats.h"
#include "models/Roles.h"
#include "ui/lookup/LineTypeView.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/CopyableText.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using core::ConsentState;
using models::ConsentController;
using models::ConsentModel;
using models::ConsentText;
using models::Formats;

namespace {

struct EventWords {
    QString text;
    Tone tone = Tone::Neutral;
    IconName icon = IconName::Info;
};

EventWords wordsOf(const core::ConsentEvent& event) {
    if (event.event == QLatin1String("opt_in")) {
        return {ConsentInspector::tr("Opted in"), Tone::Success, IconName::Check};
    }
    if (event.event == QLatin1String("opt_out")) {
        return {ConsentInspector::tr("Opted out"), Tone::Danger, IconName::OptOut};
    }
    if (event.event == QLatin1String("reconfirm")) {
        return {ConsentInspector::tr("Confirmed again"), Tone::Success, IconName::CheckDouble};
    }
    if (event.event == QLatin1String("expired")) {
        return {ConsentInspector::tr("Double opt-in expired"), Tone::Warning, IconName::Clock};
    }
    return {event.event, Tone::Neutral, IconName::Unknown};
}

} // namespace

ConsentInspector::ConsentInspector(ConsentController& controller, models::LineTypeController& line,
                                   const core::Clock& clock, QWidget* parent)
    : Inspector(tr("Consent"), parent), m_controller(controller), m_line(line), m_clock(clock) {
    setObjectName(QStringLiteral("consentInspector"));
    connect(&m_controller, &ConsentController::selectionChanged, this, &ConsentInspector::refresh);
    connect(&m_line, &models::LineTypeController::changed, this, &ConsentInspector::refresh);
    connect(&m_controller, &ConsentController::revokingChanged, this, [this] {
        if (auto* revoke = findChild<QPushButton*>(QStringLiteral("revokePushButton"))) {
            revoke->setEnabled(!m_controller.isRevoking());
        }
    });
}

void ConsentInspector::refresh() {
    const models::ConsentRow* row = m_controller.selected();
    if (!row) {
        if (!m_shown.contact.isEmpty() && m_controller.selectedKey() != m_shown.key()) {
            m_shown = {};
            close();
        }
        return;
    }
    m_line.setNumber(row->contact);
    const bool same =
        *row == m_shown && m_controller.history() == m_shownHistory && m_line.lookup() == m_shownLine;
    if (same && !m_failure) {
        return;
    }
    const bool isOther = row->key() != m_shown.key();
    if (isOther) {
        m_failure.reset();
    }
    m_shown = *row;
    m_shownHistory = m_controller.history();
    m_shownLine = m_line.lookup();
    clear();
    setTitle(Formats::phone(row->contact));
    if (m_failure) {
        auto* card = new ErrorCard;
        card->setError(models::describe(*m_failure));
        body()->addWidget(card);
    }
    addState(m_shown);
    addActions(m_shown);
    addLineType(m_shown);
    addHistory(m_shown);
    addRecord(m_shown);
    if (isOther) {
        scrollToTop();
    }
}

void ConsentInspector::showFailure(const core::ApiError& error) {
    m_failure = error;
    refresh();
}

void ConsentInspector::addState(const models::ConsentRow& row) {
    auto* facts = new KeyValueList;
    const ConsentModel& model = m_controller.consents();
    const QModelIndex state = model.index(model.indexOf(row.key()), ConsentModel::State);
    facts->addRow(tr("State"), new StatusBadge(Tone(state.data(models::BadgeToneRole).toInt()),
                                               iconFromFileName(state.data(models::BadgeIconRole).toString()),
                                               state.data().toString()));
    facts->addRow(tr("Since"), Formats::absolute(row.since()));
    facts->addRow(tr("Our number"), row.number.isEmpty() ? tr("Released") : Formats::phone(row.number));
    facts->addRow(tr("Label"), row.numberLabel);
    body()->addWidget(facts);
    if (row.state == ConsentState::Pending) {
        const auto& expires = row.pending->expiresAt;
        body()->addWidget(new ToneText(Tone::Info, IconName::Clock,
                                       expires ? tr("The contact was asked. YES by %1 turns it into consent.")
                                                     .arg(Formats::absolute(*expires))
                                               : tr("The contact was asked. YES turns it into consent.")));
    } else if (row.state == ConsentState::Expired) {
        body()->addWidget(new ToneText(Tone::Warning, IconName::Warning,
                                       tr("The contact did not answer in time. Nothing may be sent.")));
    } else if (row.state == ConsentState::OptedOut) {
        body()->addWidget(new ToneText(Tone::Danger, IconName::OptOut,
                                       m_controller.isOptedOutByContact()
                                           ? tr("The contact opted out by reply. Nothing done here overrides "
                                                "that: only the contact can opt in "
                                                "again, by texting START or by answering YES.")
                                           : tr("Consent was revoked. Texts to this contact from this number "
                                                "are refused until there is consent "
                                                "again.")));
    }
}

void ConsentInspector::addActions(const models::ConsentRow& row) {
    // A widget of its own, so that clearing the inspector removes the buttons.
    auto* buttons = new QWidget;
    auto* line = new QVBoxLayout(buttons);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    const auto add = [line](IconName picture, const QString& text, const QString& name) {
        auto* button = new QPushButton(icon(picture), text);
        button->setObjectName(name);
        auto* holder = new QHBoxLayout;
        holder->addWidget(button);
        holder->addStretch();
        line->addLayout(holder);
        return button;
    };
    if (!row.number.isEmpty()) {
        QPushButton* open = add(IconName::Conversations, tr("Open conversation"),
                                QStringLiteral("openConversationPushButton"));
        connect(open, &QPushButton::clicked, this,
                [this] { Q_EMIT conversationAsked(m_shown.number, m_shown.contact); });
        if (row.state != ConsentState::OptedIn && row.state != ConsentState::Pending) {
            QPushButton* ask = add(IconName::Send, tr("Start double opt-in"),
                                   QStringLiteral("inspectorDoubleOptInPushButton"));
            connect(ask, &QPushButton::clicked, this,
                    [this] { Q_EMIT doubleOptInAsked(m_shown.phoneNumberId, m_shown.contact); });
        }
    }
    if (row.record && row.record->optedIn) {
        QPushButton* revoke = add(IconName::None, tr("Revoke consent…"), QStringLiteral("revokePushButton"));
        revoke->setIcon({});
        revoke->setToolTip(tr("Opt the contact out (Delete)"));
        setButtonKind(revoke, ButtonKind::Danger);
        revoke->setEnabled(!m_controller.isRevoking());
        connect(revoke, &QPushButton::clicked, this, [this] { Q_EMIT revokeAsked(m_shown.key()); });
    }
    body()->addWidget(buttons);
}

void ConsentInspector::addLineType(const models::ConsentRow& row) {
    addSection(tr("Line type"));
    auto* line = new LineTypeView(row.contact, m_shownLine);
    connect(line, &LineTypeView::lookupRequested, this, [this] { Q_EMIT lookupAsked(m_shown.contact); });
    body()->addWidget(line);
}

void ConsentInspector::addHistory(const models::ConsentRow& row) {
    addSection(tr("History and evidence"));
    if (row.pending && row.state == ConsentState::Pending) {
        body()->addWidget(new ToneText(Tone::Info, IconName::Clock, tr("Double opt-in started")));
        auto* facts = new KeyValueList;
        facts->addRow(tr("When"), Formats::absolute(row.pending->startedAt));
        facts->addRow(tr("Expires"),
                      row.pending->expiresAt ? Formats::absolute(*row.pending->expiresAt) : QString());
        facts->addRow(tr("Message id"), row.pending->confirmationMessageId, KeyValueList::Kind::Id);
        body()->addWidget(facts);
    }
    for (const core::ConsentEvent& event : std::as_const(m_shownHistory)) {
        addEvent(event);
    }
    if (m_shownHistory.isEmpty() && row.record) {
        body()->addWidget(
            makeLabel(m_controller.historyError()
                          ? tr("The history could not be fetched; it appears when the API can be asked.")
                          : tr("No history was received yet."),
                      TextRole::Secondary));
    }
}

void ConsentInspector::addEvent(const core::ConsentEvent& event) {
    const EventWords words = wordsOf(event);
    body()->addSpacing(8);
    body()->addWidget(new ToneText(words.tone, words.icon, words.text));
    auto* facts = new KeyValueList;
    facts->addRow(tr("When"), Formats::absolute(event.occurredAt));
    const auto add = [facts](const QString& name, const QString& value, KeyValueList::Kind kind) {
        if (!value.isEmpty()) {
            facts->addRow(name, value, kind);
        }
    };
    const auto addLong = [facts](const QString& name, const QString& value, CopyableText::Face face) {
        if (!value.isEmpty()) {
            facts->addRow(name, new CopyableText(name, value, face));
        }
    };
    using Kind = KeyValueList::Kind;
    add(tr("Method"),
        event.evidenceConsentMethod.isEmpty() ? QString() : ConsentText::method(event.evidenceConsentMethod),
        Kind::Text);
    add(tr("Keyword"), event.keyword, Kind::Text);
    add(tr("Source"), ConsentText::source(event.source), Kind::Text);
    addLong(tr("Form"), event.evidenceFormUrl, CopyableText::Face::Body);
    add(tr("IP address"), event.evidenceIp, Kind::Text);
    addLong(tr("User agent"), event.evidenceUserAgent, CopyableText::Face::Body);
    addLong(tr("Agreement hash"), event.evidenceAgreementTextHash, CopyableText::Face::Mono);
    add(tr("Raw event"), event.rawEventId, Kind::Id);
    body()->addWidget(facts);
}

void ConsentInspector::addRecord(const models::ConsentRow& row) {
    addSection(tr("Record"));
    auto* facts = new KeyValueList;
    facts->addRow(tr("Contact"), row.contact, KeyValueList::Kind::Id);
    if (row.record) {
        facts->addRow(tr("Source"), ConsentText::source(row.record->source));
        facts->addRow(tr("Opted in"),
                      row.record->optedInAt ? Formats::absolute(*row.record->optedInAt) : QString());
        facts->addRow(tr("Opted out"),
                      row.record->optedOutAt ? Formats::absolute(*row.record->optedOutAt) : QString());
        facts->addRow(tr("Changed"), Formats::absolute(row.record->updatedAt));
        facts->addRow(tr("Consent id"), row.record->id, KeyValueList::Kind::Id);
    } else {
        facts->addRow(tr("Consent id"), tr("None until the contact says YES"));
    }
    facts->addRow(tr("Number id"), row.phoneNumberId, KeyValueList::Kind::Id);
    body()->addWidget(facts);
}

} // namespace am::ui
