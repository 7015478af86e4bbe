// Banners one above the other, taking no room while none is shown.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace am::ui {

class Banner;

class BannerStack : public QWidget {
    Q_OBJECT
public:
    /// `margins` surround the banners while there are any to see.
    explicit BannerStack(const QMargins& margins, QWidget* parent = nullptr);

    void add(Banner* banner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QVBoxLayout* m_layout;
};

} // namespace am::ui
