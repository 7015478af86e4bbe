// Puts the parts of a page in their places and switches between its states.
#include "ui/widgets/Page.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BannerStack.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace am::ui {

namespace {
constexpr int margin = 24;
} // namespace

Page::Page(const QString& pageId, const QString& title, const QString& purpose, QWidget* parent)
    : QWidget(parent),
      m_pageId(pageId),
      m_title(makeLabel(title, TextRole::Title)),
      m_purpose(makeLabel(purpose, TextRole::Secondary)),
      m_actions(new QHBoxLayout),
      m_filterRow(new QWidget),
      m_filterBar(new QHBoxLayout(m_filterRow)),
      m_banners(new BannerStack(QMargins(margin, 0, margin, 12))),
      m_stack(new QStackedWidget),
      m_contentHolder(new QWidget),
      m_contentLayout(new QVBoxLayout(m_contentHolder)),
      m_loading(new QWidget),
      m_empty(new EmptyState),
      m_error(new ErrorCard),
      m_footer(makeLabel(QString(), TextRole::Secondary)),
      m_footerRow(new QWidget) {
    setObjectName(pageId + QStringLiteral("Page"));
    setAccessibleName(title);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_purpose);
    m_purpose->setWordWrap(false);
    m_purpose->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_actions->setSpacing(8);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(margin, 18, margin, 14);
    header->setSpacing(16);
    header->addLayout(texts, 1);
    header->addLayout(m_actions);

    m_filterBar->setContentsMargins(margin, 0, margin, 12);
    m_filterBar->setSpacing(8);
    m_filterRow->hide();

    m_contentLayout->setSpacing(0);
    auto* loadingLayout = new QVBoxLayout(m_loading);
    auto* loadingLabel = makeLabel(tr("Loading\u2026"), TextRole::Secondary);
    loadingLabel->setAlignment(Qt::AlignCenter);
    loadingLayout->addWidget(loadingLabel);

    auto* errorHolder = new QWidget;
    auto* errorLayout = new QGridLayout(errorHolder);
    errorLayout->addWidget(m_error, 1, 1);
    errorLayout->setRowStretch(0, 1);
    errorLayout->setRowStretch(2, 2);
    errorLayout->setColumnStretch(0, 1);
    errorLayout->setColumnStretch(1, 100);
    errorLayout->setColumnStretch(2, 1);
    m_error->setMaximumWidth(560);

    m_stack->addWidget(m_contentHolder);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(errorHolder);

    auto* footerLayout = new QVBoxLayout(m_footerRow);
    footerLayout->setContentsMargins(0, 0, 0, 0);
    footerLayout->setSpacing(0);
    footerLayout->addWidget(new Divider);
    m_footer->setContentsMargins(margin, 6, margin, 7);
    m_footer->setWordWrap(false);
    m_footer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_footer->setObjectName(QStringLiteral("pageFooterLabel"));
    m_footer->setAccessibleName(tr("Counts of this page"));
    footerLayout->addWidget(m_footer);
    m_footerRow->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_filterRow);
    layout->addWidget(m_banners);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footerRow);
    show(State::Loading);
}

QString Page::title() const {
    return m_title->text();
}

void Page::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setPurpose(const QString& purpose) {
    m_purpose->setText(purpose);
}

void Page::setPrimaryAction(QAction* action) {
    m_actions->addWidget(new ActionButton(action, ButtonKind::Primary), 0, Qt::AlignTop);
}

void Page::addHeaderAction(QAction* action) {
    // The primary button, if there is one already, stays last.
    const int last = m_actions->count() - 1;
    const QWidget* lastButton = last >= 0 ? m_actions->itemAt(last)->widget() : nullptr;
    const bool primaryThere = lastButton && buttonKind(lastButton) == ButtonKind::Primary;
    m_actions->insertWidget(primaryThere ? last : -1, new ActionButton(action), 0, Qt::AlignTop);
}

QHBoxLayout* Page::filterBar() {
    m_filterRow->show();
    return m_filterBar;
}

void Page::addBanner(QWidget* banner) {
    m_banners->add(banner);
}

void Page::setContent(QWidget* content, Fit fit) {
    const bool padded = fit == Fit::Padded;
    m_contentLayout->setContentsMargins(padded ? margin : 0, 0, padded ? margin : 0, padded ? 16 : 0);
    if (!padded) {
        m_contentLayout->addWidget(new Divider);
        // Cells have 8 px of their own.
        QList<DataTable*> tables = content->findChildren<DataTable*>();
        if (auto* table = qobject_cast<DataTable*>(content)) {
            tables << table;
        }
        for (DataTable* table : std::as_const(tables)) {
            table->setLeadingIndent(margin - 8);
        }
    }
    m_contentLayout->addWidget(content, 1);
    showContent();
}

void Page::setFooterText(const QString& text) {
    m_footer->setText(text);
    m_footerRow->setVisible(!text.isEmpty());
}

void Page::showContent() {
    show(State::Content);
}

void Page::showLoading() {
    show(State::Loading);
}

void Page::showEmpty(const EmptyText& text) {
    m_empty->setText(text);
    show(State::Empty);
}

void Page::showError(const models::ErrorText& error, std::function<void()> retry) {
    m_error->setError(error, std::move(retry));
    show(State::Error);
}

bool Page::showUncopied(const models::CopyState& copy, const QString& title, std::function<void()> retry) {
    switch (copy.kind) {
        case models::CopyState::Kind::Copying:
            showLoading();
            return true;
        case models::CopyState::Kind::Refused:
            showError(models::describe(*copy.error), std::move(retry));
            return true;
        case models::CopyState::Kind::Offline:
            showEmpty({IconName::Offline,
                       title,
                       tr("The API cannot be reached. The console tries again by itself."),
                       {}});
            return true;
        case models::CopyState::Kind::Paused:
            showEmpty({IconName::Pause,
                       title,
                       tr("Copying is paused by you. Resume it in the sync panel, at the top right."),
                       {}});
            return true;
        case models::CopyState::Kind::Copied:
            break;
    }
    return false;
}

bool Page::isBusy() const {
    return m_state == State::Loading;
}

void Page::show(State state) {
    m_state = state;
    m_stack->setCurrentIndex(int(state));
}

} // namespace am::ui
