// Two or three lines of text beside a button.
#include "ui/shell/SyncStreamRow.h"

#include "models/Formats.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace am::ui {

SyncStreamRow::SyncStreamRow(const QString& streamId, QWidget* parent)
    : QWidget(parent),
      m_name(makeLabel({}, TextRole::Strong)),
      m_rows(makeLabel({}, TextRole::Body)),
      m_state(makeLabel({}, TextRole::Secondary)),
      m_unreadable(new ToneText),
      m_unreadableRow(new QWidget),
      m_copy(new CopyButton(tr("rows that could not be read"))),
      m_pause(new QPushButton) {
    setObjectName(streamId + QStringLiteral("SyncStreamRow"));
    m_pause->setObjectName(streamId + QStringLiteral("PausePushButton"));
    setButtonKind(m_pause, ButtonKind::Quiet);
    // The figures of all rows stand below each other, with or without a button.
    QSizePolicy policy = m_pause->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_pause->setSizePolicy(policy);
    m_rows->setWordWrap(false);
    m_rows->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* unreadable = new QHBoxLayout(m_unreadableRow);
    unreadable->setContentsMargins(0, 0, 0, 0);
    unreadable->setSpacing(6);
    unreadable->addWidget(m_unreadable, 1);
    unreadable->addWidget(m_copy, 0, Qt::AlignTop);
    m_unreadableRow->hide();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_rows, 0, 1);
    layout->addWidget(m_state, 1, 0, 1, 2);
    layout->addWidget(m_unreadableRow, 2, 0, 1, 2);
    layout->addWidget(m_pause, 0, 2, 2, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnMinimumWidth(2, 112);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { Q_EMIT pauseWanted(m_line.id, !m_line.isPaused); });
}

void SyncStreamRow::setLine(const models::StreamLine& line, bool canToggle) {
    m_pause->setEnabled(canToggle);
    m_pause->setToolTip(canToggle ? QString() : tr("Everything is paused. Resume all of it first."));
    if (line == m_line) {
        return;
    }
    m_line = line;
    m_name->setText(line.name);
    m_rows->setText(line.rows);
    m_rows->setAccessibleName(tr("%1: %2 rows").arg(line.name, line.rows));
    m_state->setText(line.pace.isEmpty() ? line.state
                                         : tr("%1 \u00b7 %2", "state, pace").arg(line.state, line.pace));
    m_unreadable->setState(models::Tone::Warning, IconName::Warning, line.unreadable);
    m_unreadable->setToolTip(models::Formats::toolTip(line.unreadableRows));
    m_copy->setText(line.unreadableRows);
    m_unreadableRow->setVisible(!line.unreadable.isEmpty());
    m_pause->setVisible(line.canPause);
    m_pause->setText(line.isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(line.isPaused ? IconName::Play : IconName::Pause));
    m_pause->setAccessibleName(line.isPaused ? tr("Resume %1").arg(line.name)
                                             : tr("Pause %1").arg(line.name));
}

} // namespace am::ui
