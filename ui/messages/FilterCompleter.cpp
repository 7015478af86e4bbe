// A completer that knows about words in the middle of a text.
#include "ui/messages/FilterCompleter.h"

#include "models/MessagesController.h"
#include "models/Roles.h"
#include "ui/widgets/BadgeDelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int popupWidth = 360;
} // namespace

FilterCompleter::FilterCompleter(models::MessagesController& controller, QLineEdit* field)
    : QObject(field),
      m_controller(controller),
      m_field(field),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this)) {
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(u"filterProposalsListView"_s);
    m_completer->popup()->setItemDelegate(new BadgeDelegate(m_completer->popup()));
    connect(field, &QLineEdit::textEdited, this, &FilterCompleter::propose);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &FilterCompleter::accept);
}

void FilterCompleter::propose() {
    m_completion = m_controller.completion(m_field->text(), m_field->cursorPosition());
    m_model->clear();
    for (const models::FilterProposal& proposal : std::as_const(m_completion.proposals)) {
        auto* item = new QStandardItem(proposal.text);
        item->setData(proposal.hint, models::SecondaryTextRole);
        item->setAccessibleText(proposal.text + u", "_s + proposal.hint);
        m_model->appendRow(item);
    }
    if (m_completion.proposals.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    // Under the word, so that the eye need not travel.
    QRect place = m_field->rect();
    const int word = m_field->fontMetrics().horizontalAdvance(m_field->text().left(m_completion.position));
    const int width = std::min(popupWidth, place.width());
    const int offset = std::min(word, place.width() - width);
    place.setWidth(width);
    place.moveLeft(m_field->isRightToLeft() ? m_field->width() - width - offset : offset);
    m_completer->complete(place);
}

void FilterCompleter::accept(const QModelIndex& index) {
    const models::FilterProposal proposal = m_completion.proposals.value(index.row());
    if (proposal.text.isEmpty()) {
        return;
    }
    qsizetype cursor = 0;
    m_field->setText(m_completion.applied(m_field->text(), proposal, cursor));
    m_field->setCursorPosition(int(cursor));
    propose();
}

} // namespace am::ui
