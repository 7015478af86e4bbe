// What is seen while a profile ends.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace am::ui {

/// Says which profile is being closed. Most close within an instant, so the words come only after one; until
/// then the page is empty rather than flashing them.
class ClosingPage : public QWidget {
    Q_OBJECT
public:
    explicit ClosingPage(QWidget* parent = nullptr);

    /// Starts anew, for the profile of this name.
    void begin(const QString& profileName);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setTexts();

    QString m_profileName;
    QWidget* m_words;
    QLabel* m_title;
    QLabel* m_explanation;
    QTimer m_delay;
};

} // namespace am::ui
