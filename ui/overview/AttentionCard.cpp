// One row per matter: how bad, what, and where to go.
#include "ui/overview/AttentionCard.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

/// So that all sentences begin at the same place.
int widestBadge() {
    int widest = 0;
    for (const Tone tone : {Tone::Danger, Tone::Warning, Tone::Info}) {
        models::AttentionRow row;
        row.tone = tone;
        const QSize size = badgeSize(iconFromFileName(row.severityIcon()), row.severityWord());
        widest = std::max(widest, size.width());
    }
    return widest;
}

} // namespace

AttentionCard::AttentionCard(std::function<void(const models::PageLink&)> follow, QWidget* parent)
    : Card(tr("Needs attention"), parent), m_follow(std::move(follow)), m_list(new QVBoxLayout) {
    setObjectName(u"attentionCard"_s);
    setAccessibleName(tr("Needs attention"));
    m_list->setSpacing(0);
    body()->addLayout(m_list);
}

void AttentionCard::setRows(const QList<models::AttentionRow>& rows) {
    if (m_filled && rows == m_rows) {
        return;
    }
    m_filled = true;
    m_rows = rows;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (rows.isEmpty()) {
        m_list->addWidget(makeNothing());
        return;
    }
    for (const models::AttentionRow& row : rows) {
        if (m_list->count() > 0) {
            m_list->addWidget(new Divider);
        }
        m_list->addWidget(makeRow(row));
    }
}

QWidget* AttentionCard::makeRow(const models::AttentionRow& row) {
    auto* widget = new QWidget;
    widget->setObjectName(u"attentionRow"_s);
    widget->setAccessibleName(tr("%1: %2", "severity, sentence").arg(row.severityWord(), row.text));
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(12);
    // Badge and first line of text stand at the height of the button's label.
    auto* badgeColumn = new QVBoxLayout;
    badgeColumn->setContentsMargins(0, 5, 0, 0);
    badgeColumn->addWidget(
        new StatusBadge(row.tone, iconFromFileName(row.severityIcon()), row.severityWord()), 0,
        Qt::AlignTop | Qt::AlignLeading);
    badgeColumn->addStretch();
    auto* badgeHolder = new QWidget;
    badgeHolder->setLayout(badgeColumn);
    badgeHolder->setMinimumWidth(widestBadge());
    layout->addWidget(badgeHolder);
    auto* textColumn = new QVBoxLayout;
    textColumn->setContentsMargins(0, 6, 0, 0);
    textColumn->addWidget(makeLabel(row.text, TextRole::Body));
    textColumn->addStretch();
    layout->addLayout(textColumn, 1);
    if (!row.link.pageId.isEmpty()) {
        auto* open = new QPushButton(row.link.label);
        open->setObjectName(u"followLinkPushButton"_s);
        open->setAccessibleDescription(row.text);
        setButtonKind(open, ButtonKind::Normal);
        connect(open, &QPushButton::clicked, this, [this, link = row.link] { m_follow(link); });
        layout->addWidget(open, 0, Qt::AlignTop);
    }
    return widget;
}

QWidget* AttentionCard::makeNothing() {
    auto* nothing = new QWidget;
    nothing->setObjectName(u"nothingNeedsYouWidget"_s);
    auto* layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(new ToneText(Tone::Success, IconName::Check, tr("Nothing needs you right now.")));
    layout->addWidget(makeLabel(tr("Failed texts, missing receipts, refused sends, registration, opt-ins, "
                                   "the wallet and copying are watched here."),
                                TextRole::Secondary));
    return nothing;
}

} // namespace am::ui
