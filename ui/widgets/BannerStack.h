// Banners one above the other, taking no room while none is shown.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace am::ui {

class BannerStack : public QWidget {
    Q_OBJECT
public:
    /// `margins` surround the banners while there are any to see.
    explicit BannerStack(const QMargins& margins, QWidget* parent = nullptr);

    /// A Banner, or what takes its place in the same manner: shown while there is something to say.
    void add(QWidget* banner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QVBoxLayout* m_layout;
};

} // namespace am::ui
