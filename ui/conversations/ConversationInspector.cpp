// Facts about a contact: where the number is from, consent with its history, counts, acts.
#include "ui/conversations/ConversationInspector.h"

#include "core/Clock.h"
#include "core/PhoneNumber.h"
#include "models/Formats.h"
#include "rules/AreaCodes.h"
#include "ui/conversations/MessageDetails.h"
#include "ui/lookup/LineTypeView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;
using models::ConsentText;
using models::ConversationFacts;
using models::Formats;

namespace {

QString zoneText(const QString& zone, core::Timestamp now) {
    const QTimeZone place(zone.toUtf8());
    const QString city = zone.section(u'/', -1).replace(u'_', u' ');
    if (!place.isValid()) {
        return city;
    }
    return ConversationInspector::tr("%1, %2 there", "zone, time of day")
        .arg(city, QLocale().toString(now.toUtc().toTimeZone(place).time(), QLocale::ShortFormat));
}

QString dateOrNone(const std::optional<core::Timestamp>& at) {
    return at ? Formats::absolute(*at) : QString();
}

} // namespace

ConversationInspector::ConversationInspector(const core::Clock& clock, QWidget* parent)
    : Inspector(tr("Contact"), parent), m_clock(clock) {
    setObjectName(QStringLiteral("conversationInspector"));
}

void ConversationInspector::setFacts(const ConversationFacts& facts,
                                     const std::optional<models::ErrorText>& consentProblem) {
    const bool other = facts.contact != m_facts.contact || facts.number != m_facts.number;
    const bool same = facts == m_facts && consentProblem == m_consentProblem &&
                      facts.consentState(m_clock.now()) == m_shownState;
    m_facts = facts;
    m_consentProblem = consentProblem;
    if (other) {
        m_subject = Subject::Contact;
    }
    if (m_subject == Subject::Contact && !same && isOpen()) {
        fillContact();
    }
}

void ConversationInspector::showContact() {
    m_subject = Subject::Contact;
    fillContact();
    open();
}

void ConversationInspector::showMessage(const models::ThreadItem& item) {
    m_subject = Subject::Message;
    MessageDetails::show(*this, item, m_clock.now());
    open();
}

void ConversationInspector::fillContact() {
    m_shownState = m_facts.consentState(m_clock.now());
    clear();
    setTitle(Formats::phone(m_facts.contact));
    addWhere();
    addLineType();
    addConsent();
    addActions();
    addHistory();
}

void ConversationInspector::addWhere() {
    auto* list = new KeyValueList;
    list->addRow(tr("Number"), m_facts.contact, KeyValueList::Kind::Id);
    const QString code = core::PhoneNumber::areaCode(m_facts.contact);
    if (core::PhoneNumber::isTollFree(m_facts.contact)) {
        list->addRow(tr("Kind"), tr("Toll-free"));
    } else if (const auto area = rules::areaCode(code)) {
        list->addRow(tr("State"), tr("%1, guessed from area code %2").arg(area->state, code));
        QStringList zones;
        for (const QString& zone : area->zones) {
            zones.append(zoneText(zone, m_clock.now()));
        }
        list->addRow(tr("Time zone"),
                     tr("%1, guessed from area code").arg(zones.join(tr(" or ", "between time zones"))));
    }
    list->addRow(tr("Received"), Formats::count(m_facts.inboundCount()));
    list->addRow(tr("Sent"), Formats::count(m_facts.outboundCount()));
    body()->addWidget(list);
}

void ConversationInspector::addLineType() {
    addSection(tr("Line type"));
    auto* line = new LineTypeView(m_facts.contact, m_facts.line);
    connect(line, &LineTypeView::lookupRequested, this, &ConversationInspector::lookupRequested);
    body()->addWidget(line);
}

void ConversationInspector::addConsent() {
    addSection(tr("Consent"));
    const models::ConsentGate gate = ConsentText::gate(m_facts, m_clock.now());
    auto* badge = new StatusBadge(gate.tone, iconFromFileName(gate.icon),
                                  ConsentText::stateWord(m_facts.consentState(m_clock.now())));
    body()->addWidget(badge, 0, Qt::AlignLeading);
    if (!m_facts.consent) {
        body()->addWidget(makeLabel(gate.detail, TextRole::Secondary));
        return;
    }
    const core::ConsentRecord& record = *m_facts.consent;
    auto* list = new KeyValueList;
    const auto event =
        std::find_if(m_facts.history.begin(), m_facts.history.end(),
                     [](const core::ConsentEvent& e) { return !e.evidenceConsentMethod.isEmpty(); });
    if (event != m_facts.history.end()) {
        list->addRow(tr("Method"), ConsentText::method(event->evidenceConsentMethod));
    }
    list->addRow(tr("Source"), ConsentText::source(record.source));
    list->addRow(tr("Opted in"), dateOrNone(record.optedInAt));
    if (record.optedOutAt) {
        list->addRow(tr("Opted out"), dateOrNone(record.optedOutAt));
    }
    list->addRow(tr("Consent id"), record.id, KeyValueList::Kind::Id);
    body()->addWidget(list);
}

void ConversationInspector::addHistory() {
    const QList<models::ConsentNote> notes = ConsentText::notes(m_facts, m_clock.now());
    if (notes.isEmpty() && !m_consentProblem) {
        return;
    }
    addSection(tr("History"));
    if (m_consentProblem) {
        body()->addWidget(new Banner(
            Tone::Warning, tr("The history could not be fetched anew: %1").arg(m_consentProblem->title)));
    }
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
        body()->addWidget(makeLabel(note->text, TextRole::Body));
        auto* when = makeLabel(Formats::absolute(note->at), TextRole::Secondary);
        body()->addWidget(when);
        body()->addSpacing(2);
    }
}

void ConversationInspector::addActions() {
    const models::ConsentGate gate = ConsentText::gate(m_facts, m_clock.now());
    if (gate.offersDoubleOptIn) {
        auto* start = new QPushButton(tr("Start double opt-in"));
        start->setObjectName(QStringLiteral("inspectorDoubleOptInPushButton"));
        connect(start, &QPushButton::clicked, this, &ConversationInspector::doubleOptInRequested);
        body()->addWidget(start, 0, Qt::AlignLeading);
    }
    if (m_facts.consent && m_facts.consent->optedIn) {
        auto* revoke = new QPushButton(tr("Revoke consent…"));
        revoke->setObjectName(QStringLiteral("revokeConsentPushButton"));
        setButtonKind(revoke, ButtonKind::Danger);
        connect(revoke, &QPushButton::clicked, this, &ConversationInspector::revokeRequested);
        body()->addWidget(revoke, 0, Qt::AlignLeading);
    }
}

} // namespace am::ui
