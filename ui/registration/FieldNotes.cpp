// What stands below a field.
#include "ui/registration/FieldNotes.h"

#include "ui/registration/FindingNote.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHash>
#include <QVBoxLayout>

namespace am::ui {

namespace {

QVBoxLayout* makeColumn() {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

void clear(QVBoxLayout* column) {
    while (QLayoutItem* item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

QWidget* makeReason(const models::PlacedReason& reason, QWidget* parent) {
    constexpr int underText = 22;
    auto* block = new QWidget(parent);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new ToneText(Tone::Danger, IconName::Error,
                                   FieldNotes::tr("Rejected before: %1").arg(reason.reason), block));
    QStringList more;
    for (const QString& part : {reason.meaning, reason.advice}) {
        if (!part.isEmpty()) {
            more.append(part);
        }
    }
    if (!reason.otherFields.isEmpty()) {
        more.append(
            FieldNotes::tr("Look at these, too: %1.").arg(reason.otherFields.join(QStringLiteral(", "))));
    }
    if (!more.isEmpty()) {
        auto* explained = makeLabel(more.join(QLatin1Char('\n')), TextRole::Secondary, block);
        explained->setContentsMargins(underText, 0, 0, 0);
        column->addWidget(explained);
    }
    return block;
}

FieldNotes::FieldNotes(QWidget* parent)
    : QWidget(parent), m_reasonColumn(makeColumn()), m_findingColumn(makeColumn()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_reasonColumn);
    column->addLayout(m_findingColumn);
    hide();
}

void FieldNotes::setReasons(const QList<models::PlacedReason>& reasons, bool isUnchanged) {
    if (m_reasons == reasons && m_isUnchanged == isUnchanged) {
        return;
    }
    m_reasons = reasons;
    m_isUnchanged = isUnchanged;
    clear(m_reasonColumn);
    for (const models::PlacedReason& reason : reasons) {
        m_reasonColumn->addWidget(makeReason(reason, this));
    }
    if (!reasons.isEmpty()) {
        m_reasonColumn->addWidget(
            isUnchanged
                ? new ToneText(Tone::Warning, IconName::Warning, tr("Still as it was rejected."), this)
                : new ToneText(Tone::Neutral, IconName::Edit, tr("Changed since it was rejected."), this));
    }
    setVisible(!m_reasons.isEmpty() || !m_notes.isEmpty());
}

void FieldNotes::setFindings(const QList<models::RegistrationFinding>& findings) {
    QHash<QString, FindingNote*> before;
    for (FindingNote* note : std::as_const(m_notes)) {
        m_findingColumn->removeWidget(note);
        before.insert(note->finding().id, note);
    }
    m_notes.clear();
    for (const models::RegistrationFinding& finding : findings) {
        FindingNote* note = before.take(finding.id);
        if (!note) {
            note = new FindingNote(finding, this);
            connect(note, &FindingNote::fixAsked, this, &FieldNotes::fixAsked);
        } else if (!(note->finding() == finding)) {
            note->setFinding(finding);
        }
        m_findingColumn->addWidget(note);
        m_notes.append(note);
    }
    for (FindingNote* gone : std::as_const(before)) {
        gone->hide();
        gone->deleteLater();
    }
    setVisible(!m_reasons.isEmpty() || !m_notes.isEmpty());
}

} // namespace am::ui
