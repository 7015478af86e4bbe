// The frame of a page: title, purpose, one action, filter bar, content or a state, footer.
#pragma once

#include "models/CopyState.h"
#include "models/ErrorText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Navigation.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace am::ui {

class BannerStack;
class ErrorCard;

/// Base of all pages. A page starts in the loading state and shows its content once it has been set and
/// shown.
class Page : public QWidget {
    Q_OBJECT
public:
    /// Padded content keeps the page's margins; Full reaches the edges (panes, lists with their own margins).
    enum class Fit : quint8 { Padded, Full };

    /// `pageId` names the page for navigation, settings and the tour ("conversations").
    explicit Page(const QString& pageId, const QString& title, const QString& purpose,
                  QWidget* parent = nullptr);

    const QString& pageId() const { return m_pageId; }
    QString title() const;
    void setTitle(const QString& title);
    void setPurpose(const QString& purpose);

    /// The one main act of the page; its button follows the action's text, icon, tool tip and enabled state.
    void setPrimaryAction(QAction* action);
    /// A quieter button before the primary one.
    void addHeaderAction(QAction* action);
    /// The row between header and content; hidden while it is empty.
    QHBoxLayout* filterBar();
    /// Banners of the page, above the content.
    void addBanner(QWidget* banner);
    void setContent(QWidget* content, Fit fit = Fit::Padded);
    /// Empty text hides the footer.
    void setFooterText(const QString& text);

    void showContent();
    void showLoading();
    void showEmpty(const EmptyText& text);
    /// `retry` may be empty; then the card has no button.
    void showError(const models::ErrorText& error, std::function<void()> retry = {});
    /// Says why a list that is empty is not here yet; false, and nothing shown, if it is copied. `title` for
    /// offline and paused: "Your numbers were not copied yet".
    bool showUncopied(const models::CopyState& copy, const QString& title, std::function<void()> retry);
    /// Is anything still on its way? The tour waits until no visible page is busy.
    virtual bool isBusy() const;

    /// The page has come to the front.
    virtual void activated() {}
    /// Show what the navigation asks for.
    virtual void navigateTo(const Navigation& target) { Q_UNUSED(target) }
    /// Puts the cursor into the page's own search field; false if it has none.
    virtual bool focusSearch() { return false; }

    /// Further sights of the page that the tour takes pictures of: an open inspector, a main dialog. Each
    /// name becomes part of a file name.
    virtual QStringList scenes() const { return {}; }
    /// Shows one of `scenes`; dialogs are opened without blocking and closed by the tour.
    virtual void showScene(const QString& scene) { Q_UNUSED(scene) }
    /// Closes what a scene opened within the page; dialogs and inspectors are closed by the tour.
    virtual void leaveScene() {}

private:
    enum class State : quint8 { Content, Loading, Empty, Error };
    void show(State state);

    QString m_pageId;
    State m_state = State::Loading;
    QLabel* m_title;
    QLabel* m_purpose;
    QHBoxLayout* m_actions;
    QWidget* m_filterRow;
    QHBoxLayout* m_filterBar;
    BannerStack* m_banners;
    QStackedWidget* m_stack;
    QWidget* m_contentHolder;
    QVBoxLayout* m_contentLayout;
    QWidget* m_loading;
    EmptyState* m_empty;
    ErrorCard* m_error;
    QLabel* m_footer;
    QWidget* m_footerRow;
};

} // namespace am::ui
