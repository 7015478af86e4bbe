// What a new draft changes against what was filed and rejected, field by field.
#include "ui/registration/ChangesView.h"

#include "ui/registration/FieldNotes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"
#include "ui/widgets/WrappedText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace am::ui {

using Kind = models::DiffPart::Kind;

namespace {

/// The side that has the parts of `kind`: the text before for removed ones, the text after for inserted ones.
QString sideOf(const QList<models::DiffPart>& parts, Kind kind) {
    QString text;
    for (const models::DiffPart& part : parts) {
        if (part.kind == Kind::Same || part.kind == kind) {
            text += part.text;
        }
    }
    return text;
}

} // namespace

ChangesView::ChangesView(models::RegistrationForm& form, QWidget* parent)
    : QWidget(parent), m_form(form), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    const auto follow = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&m_form, &models::RegistrationForm::valueChanged, this, follow);
    connect(&m_form, &models::RegistrationForm::stateChanged, this, follow);
}

void ChangesView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ChangesView::refresh() {
    const auto differences = models::filedDifferences(m_form, models::PlacedReasons(m_form));
    if (m_isBuilt && differences == m_shown) {
        return;
    }
    m_shown = differences;
    m_isBuilt = true;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_column->addWidget(makeLabel(tr("Changes against what was filed"), TextRole::Heading, this));
    if (differences.isEmpty()) {
        m_column->addWidget(new ToneText(Tone::Warning, IconName::Warning,
                                         tr("Nothing is changed yet: this is what was rejected."), this));
    }
    for (const models::FiledDifference& difference : differences) {
        m_column->addWidget(makeDifference(difference));
    }
}

QWidget* ChangesView::makeText(const models::FiledDifference& difference, Kind kind) {
    const bool removed = kind == Kind::Removed;
    const QString text = sideOf(difference.parts, kind);
    const QString name = removed ? tr("%1 as it was filed").arg(difference.label)
                                 : tr("%1 as it is now").arg(difference.label);
    auto* shown = new WrappedText(name, text.isEmpty() ? tr("(empty)") : text, this);
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QTextCursor cursor(shown->document());
    int place = 0;
    for (const models::DiffPart& part : difference.parts) {
        if (part.kind != Kind::Same && part.kind != kind) {
            continue;
        }
        if (part.kind == kind) {
            QTextCharFormat format;
            format.setFontStrikeOut(removed);
            format.setFontUnderline(!removed);
            format.setForeground(tokens.tone(removed ? Tone::Danger : Tone::Success));
            format.setBackground(tokens.toneFill(removed ? Tone::Danger : Tone::Success));
            cursor.setPosition(place);
            cursor.setPosition(place + int(part.text.size()), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
        place += int(part.text.size());
    }
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* sign = makeLabel(removed ? QStringLiteral("−") : QStringLiteral("+"), TextRole::Strong, line);
    sign->setAccessibleName(removed ? tr("Filed") : tr("Now"));
    sign->setFixedWidth(sign->fontMetrics().horizontalAdvance(QLatin1Char('+')) + 2);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(shown, 1);
    return line;
}

QWidget* ChangesView::makeDifference(const models::FiledDifference& difference) {
    auto* card = new Card(this);
    card->setObjectName(difference.field + QStringLiteral("DifferenceCard"));
    auto* heading = new QHBoxLayout;
    heading->addWidget(makeLabel(difference.label, TextRole::Strong, card), 1);
    auto* edit = new QPushButton(tr("Edit"), card);
    edit->setAutoDefault(false);
    edit->setAccessibleName(tr("Edit %1").arg(difference.label));
    setButtonKind(edit, ButtonKind::Quiet);
    connect(edit, &QPushButton::clicked, this,
            [this, field = difference.field] { Q_EMIT fieldAsked(field); });
    heading->addWidget(edit);
    card->body()->addLayout(heading);
    for (const models::PlacedReason& reason : difference.reasons) {
        card->body()->addWidget(makeReason(reason, card));
    }
    if (!difference.isChanged()) {
        card->body()->addWidget(new ToneText(Tone::Warning, IconName::Warning,
                                             tr("A reason was given here, and the text is unchanged."),
                                             card));
        return card;
    }
    card->body()->addWidget(makeText(difference, Kind::Removed));
    card->body()->addWidget(makeText(difference, Kind::Inserted));
    return card;
}

} // namespace am::ui
