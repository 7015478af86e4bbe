// Offers where the text could lead, below the box.
#include "ui/shell/GlobalSearch.h"

#include "core/PhoneNumber.h"
#include "models/Formats.h"
#include "ui/widgets/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

/// The number meant, if the text is nothing but one.
QString numberIn(const QString& text) {
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const bool onlyNumber = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u"+-().").contains(c);
    });
    if (!onlyNumber || digits < 7) {
        return {};
    }
    const auto number = core::PhoneNumber::parse(text);
    return number ? number->e164() : QString();
}

} // namespace

GlobalSearch::GlobalSearch(QWidget* parent) : QLineEdit(parent), m_offers(new QStandardItemModel(this)) {
    setObjectName(u"globalSearchLineEdit"_s);
    setPlaceholderText(tr("Search messages, numbers, tags\u2026"));
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Words, a number, or a filter like status:failed from:+1415* after:2026-01-01 (Ctrl+K)"));
    setClearButtonEnabled(true);
    addAction(icon(IconName::Search), LeadingPosition);
    auto* completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // The completer puts what it offers into the box; with the typed text as completion nothing changes
    // there.
    completer->setCompletionRole(Qt::UserRole);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &GlobalSearch::offer);
    connect(this, &QLineEdit::returnPressed, this, [this, completer] {
        const QAbstractItemView* popup = completer->popup();
        if (!popup->isVisible() || !popup->currentIndex().isValid()) {
            m_typed = text();
            choose(0);
        }
    });
}

QList<Navigation> GlobalSearch::targets(const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        return {};
    }
    QList<Navigation> result;
    const QString number = numberIn(wanted);
    Navigation messages;
    messages.pageId = u"messages"_s;
    messages.filter = wanted;
    result << messages;
    if (!number.isEmpty()) {
        Navigation conversation;
        conversation.pageId = u"conversations"_s;
        conversation.contact = number;
        result << conversation;
    }
    return result;
}

void GlobalSearch::offer(const QString& text) {
    m_typed = text;
    m_offers->clear();
    const auto found = targets(text);
    for (const Navigation& target : found) {
        const bool conversation = target.pageId == "conversations"_L1;
        const QString label = conversation
                                  ? tr("Conversations with %1").arg(models::Formats::phone(target.contact))
                                  : tr("Messages with \u201c%1\u201d").arg(target.filter);
        auto* item =
            new QStandardItem(icon(conversation ? IconName::Conversations : IconName::Messages), label);
        item->setData(text, Qt::UserRole);
        m_offers->appendRow(item);
    }
}

void GlobalSearch::choose(int row) {
    const QList<Navigation> found = targets(m_typed);
    if (row >= 0 && row < found.size()) {
        Q_EMIT chosen(found.at(row));
    }
}

} // namespace am::ui
