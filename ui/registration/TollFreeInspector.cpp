// Everything about one toll-free number: verification, history, programme.
#include "ui/registration/TollFreeInspector.h"

#include "core/Clock.h"
#include "models/Formats.h"
#include "models/TollFreeText.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"
#include "ui/widgets/WrappedText.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace am::ui {

using models::Formats;
using models::TollFreeController;
using models::TollFreeRow;
using models::TollFreeText;

namespace {

StatusBadge* badge(const models::StateWord& state) {
    return new StatusBadge(state.tone, iconFromFileName(state.icon), state.word);
}

} // namespace

TollFreeInspector::TollFreeInspector(TollFreeController& controller, const core::Clock& clock,
                                     QWidget* parent)
    : Inspector(tr("Toll-free number"), parent), m_controller(controller), m_clock(clock) {
    setObjectName(QStringLiteral("tollFreeInspector"));
    connect(&m_controller, &TollFreeController::loaded, this, &TollFreeInspector::refresh);
}

void TollFreeInspector::inspect(const QString& key) {
    const bool isOther = std::exchange(m_key, key) != key;
    m_shown.reset();
    refresh();
    if (isOther) {
        scrollToTop();
    }
}

void TollFreeInspector::refresh() {
    const TollFreeRow* row = m_controller.row(m_key);
    if (row && m_shown != *row) {
        m_shown = *row;
        showRow(*row);
    } else if (!row && m_shown) {
        m_shown.reset();
        close();
    }
}

void TollFreeInspector::showRow(const TollFreeRow& row) {
    clear();
    const QString name = row.label.isEmpty() ? Formats::none() : row.label;
    setTitle(row.number.isEmpty() ? name : Formats::phone(row.number));
    auto* state = new KeyValueList;
    state->addRow(tr("Verification"), badge(TollFreeText::state(row.dossier)));
    state->addRow(tr("Since"), models::TollFreeModel::since(row, m_clock.now()));
    if (row.dossier) {
        const auto submitted = row.dossier->submittedAt();
        state->addRow(tr("Submitted"), submitted ? Formats::absolute(*submitted) : QString());
        state->addRow(tr("Reference"), row.dossier->reference(), KeyValueList::Kind::Id);
        state->addRow(tr("Findings"), TollFreeText::counts(row.findings));
    }
    body()->addWidget(state);
    if (!row.isOwned) {
        body()->addWidget(new ToneText(Tone::Warning, IconName::Warning,
                                       tr("This number is not yours any more; only the dossier names it.")));
    } else if (!row.dossier || row.dossier->status() != core::TollFreeStatus::Verified) {
        body()->addWidget(
            new ToneText(Tone::Warning, IconName::Warning,
                         tr("Networks in the US and Canada block toll-free numbers that are not verified.")));
    }
    addActions(row);
    if (row.dossier) {
        addHistory(*row.dossier);
    }
    if (row.number.isEmpty()) {
        return;
    }
    addSection(tr("Programme"));
    auto* programme = new KeyValueList;
    programme->addRow(tr("Content"), TollFreeText::programme(row.programme.isTransactional));
    programme->addRow(tr("To one contact"), TollFreeText::limit(row.programme.dailyLimit));
    body()->addWidget(programme);
    auto* change = new QPushButton(tr("Change programme…"));
    change->setObjectName(QStringLiteral("changeProgrammePushButton"));
    connect(change, &QPushButton::clicked, this, [this] { Q_EMIT programmeAsked(m_key); });
    body()->addWidget(change, 0, Qt::AlignLeading);
}

void TollFreeInspector::addActions(const TollFreeRow& row) {
    auto* open = new QPushButton(row.dossier ? tr("Open dossier") : tr("Begin dossier"));
    open->setObjectName(QStringLiteral("openDossierPushButton"));
    setButtonKind(open, ButtonKind::Primary);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT dossierAsked(m_key); });
    body()->addWidget(open, 0, Qt::AlignLeading);
    if (!row.dossier) {
        return;
    }
    auto* status = new QPushButton(tr("Set status…"));
    status->setObjectName(QStringLiteral("setStatusPushButton"));
    connect(status, &QPushButton::clicked, this, [this] { Q_EMIT statusAsked(m_key); });
    body()->addWidget(status, 0, Qt::AlignLeading);
    auto* write = new QPushButton(tr("Export…"));
    write->setObjectName(QStringLiteral("exportPushButton"));
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT exportAsked(m_key); });
    body()->addWidget(write, 0, Qt::AlignLeading);
}

void TollFreeInspector::addHistory(const core::TollFreeDossier& dossier) {
    addSection(tr("History, kept by hand"));
    for (auto change = dossier.history.crbegin(); change != dossier.history.crend(); ++change) {
        body()->addWidget(badge(TollFreeText::state(change->status)), 0, Qt::AlignLeading);
        auto* facts = new KeyValueList;
        facts->addRow(tr("When"), Formats::absolute(change->at), KeyValueList::Kind::Text,
                      tr("Written down %1").arg(Formats::absolute(change->recordedAt)));
        if (!change->reference.isEmpty()) {
            facts->addRow(tr("Reference"), change->reference, KeyValueList::Kind::Id);
        }
        QStringList codes;
        for (const QString& code : change->rejectionCodes) {
            codes += TollFreeText::rejectionCode(code);
        }
        if (!codes.isEmpty()) {
            facts->addRow(tr("Codes"), codes.join(QLatin1Char('\n')));
        }
        body()->addWidget(facts);
        if (!change->note.isEmpty()) {
            body()->addWidget(new WrappedText(tr("Note"), change->note));
        }
    }
    body()->addWidget(badge(TollFreeText::state(core::TollFreeStatus::Draft)), 0, Qt::AlignLeading);
    auto* begun = new KeyValueList;
    begun->addRow(tr("Begun"), Formats::absolute(dossier.createdAt));
    body()->addWidget(begun);
}

} // namespace am::ui
