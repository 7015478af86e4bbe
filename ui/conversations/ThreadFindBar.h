// Finding words in the open conversation.
#pragma once

#include "ui/widgets/Tokens.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace am::models {
class ThreadSearch;
}

namespace am::ui {

/// A row below the thread's header: the words, which hit one is at, and the ways to the others.
class ThreadFindBar : public QWidget {
    Q_OBJECT
public:
    explicit ThreadFindBar(models::ThreadSearch& search, QWidget* parent = nullptr);

    /// Shows the bar with the cursor in it.
    void open();
    bool isOpen() const { return !isHidden(); }
    void close(bool goBack);

Q_SIGNALS:
    /// The bar is about to show.
    void opened();
    /// Other words; the search for them starts at what is being read.
    void wordsChanged(const QString& words);
    /// Closed: with Escape, back to where one was, or with its button, here.
    void closed(bool goBack);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void update();

    models::ThreadSearch& m_search;
    QLineEdit* m_words;
    QLabel* m_state;
    QToolButton* m_older;
    QToolButton* m_newer;
};

} // namespace am::ui
