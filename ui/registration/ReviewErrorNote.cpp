// Why the API's review could not be had.
#include "ui/registration/ReviewErrorNote.h"

#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace am::ui {

ReviewErrorNote::ReviewErrorNote(QWidget* parent)
    : QWidget(parent),
      m_title(new ToneText(this)),
      m_text(makeLabel({}, TextRole::Body, this)),
      m_code(makeLabel({}, TextRole::Secondary, this)),
      m_copy(new CopyButton(tr("details of the error"), this)) {
    m_text->setWordWrap(true);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_title, 1, Qt::AlignVCenter);
    heading->addWidget(m_copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(heading);
    column->addWidget(m_text);
    column->addWidget(m_code);
}

void ReviewErrorNote::setError(const models::ErrorText& error) {
    m_title->setState(Tone::Danger, IconName::Error, error.title);
    QStringList sentences;
    for (const QString& sentence : {error.explanation, error.nextStep, tr("Filing does not depend on it.")}) {
        if (!sentence.isEmpty()) {
            sentences.append(sentence);
        }
    }
    m_text->setText(sentences.join(QLatin1Char(' ')));
    QStringList facts;
    for (const QString& fact : {error.codeLine(), error.requestId}) {
        if (!fact.isEmpty()) {
            facts.append(fact);
        }
    }
    m_code->setText(facts.join(QLatin1Char('\n')));
    m_code->setVisible(!facts.isEmpty());
    m_copy->setText(error.forClipboard());
}

} // namespace am::ui
