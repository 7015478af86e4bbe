// A few choices side by side, one of them taken.
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace am::ui {

class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList& labels, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index);
    int count() const;
    /// Adds a segment at the end; gives its index.
    int addSegment(const QString& label);
    void setLabel(int index, const QString& label);
    void setSegmentToolTip(int index, const QString& text);

Q_SIGNALS:
    /// By the user or by setCurrent.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

} // namespace am::ui
