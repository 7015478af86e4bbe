// The findings on a dossier, with what to do about each.
#include "ui/registration/TollFreeFindingsPanel.h"

#include "models/TollFreeText.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace am::ui {

using models::TollFreeText;

TollFreeFindingsPanel::TollFreeFindingsPanel(QWidget* parent)
    : QWidget(parent), m_counts(makeLabel({}, TextRole::Secondary, this)), m_list(new QVBoxLayout) {
    setObjectName(QStringLiteral("tollFreeFindingsPanel"));
    m_counts->setObjectName(QStringLiteral("findingCountsLabel"));
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(8);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    column->addWidget(makeLabel(
        tr("Informational checks, reviewed %1. Not legal advice. No finding says nothing about the outcome "
           "of a review.")
            .arg(rules::tollFreeReviewedOn()),
        TextRole::Secondary));
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Findings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(tr("Findings"), TextRole::Heading));
    layout->addWidget(m_counts);
    layout->addWidget(scroll, 1);
}

void TollFreeFindingsPanel::setFindings(const QList<rules::TollFreeFinding>& findings) {
    m_counts->setText(TollFreeText::counts(rules::countFindings(findings)));
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what asked for this
        delete item;
    }
    for (const rules::TollFreeFinding& finding : findings) {
        m_list->addWidget(makeFinding(finding));
    }
}

QWidget* TollFreeFindingsPanel::makeFinding(const rules::TollFreeFinding& finding) {
    const rules::LintTexts texts = TollFreeText::finding(finding);
    const models::StateWord severity = TollFreeText::severity(finding.lint.severity);
    auto* card = new Card;
    card->setObjectName(QStringLiteral("findingCard"));
    card->setAccessibleName(tr("%1: %2", "weight, finding").arg(severity.word, texts.title));
    auto* badge = new StatusBadge(severity.tone, iconFromFileName(severity.icon), severity.word);
    card->body()->addWidget(badge, 0, Qt::AlignLeading);
    card->body()->addWidget(
        makeLabel(m_labels.value(finding.lint.field, finding.lint.field), TextRole::Secondary));
    card->body()->addWidget(makeLabel(texts.title, TextRole::Strong));
    card->body()->addWidget(makeLabel(texts.detail, TextRole::Secondary));
    card->body()->addWidget(makeLabel(texts.suggestedFix, TextRole::Body));
    QStringList facts{finding.lint.checkId};
    if (!finding.lint.rejectionCodes.isEmpty()) {
        facts += tr("codes %1").arg(finding.lint.rejectionCodes.join(QStringLiteral(", ")));
    }
    if (!finding.isFixable) {
        facts += tr("a rejection for this cannot be corrected");
    }
    card->body()->addWidget(makeLabel(facts.join(QStringLiteral(" · ")), TextRole::Secondary));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* go = new QPushButton(tr("Go to field"));
    go->setObjectName(QStringLiteral("goToFieldPushButton"));
    go->setAccessibleDescription(texts.title);
    go->setAutoDefault(false);
    setButtonKind(go, ButtonKind::Quiet);
    connect(go, &QPushButton::clicked, this,
            [this, field = finding.lint.field] { Q_EMIT fieldAsked(field); });
    buttons->addWidget(go);
    if (finding.replacement) {
        auto* fix = new QPushButton(tr("Apply fix"));
        fix->setObjectName(QStringLiteral("applyFixPushButton"));
        fix->setAccessibleDescription(texts.suggestedFix);
        fix->setAutoDefault(false);
        connect(fix, &QPushButton::clicked, this, [this, finding] { Q_EMIT fixAsked(finding); });
        buttons->addWidget(fix);
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    return card;
}

} // namespace am::ui
