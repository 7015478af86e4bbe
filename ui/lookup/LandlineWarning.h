// Says that the number being typed is a landline.
#pragma once

#include "ui/widgets/ToneText.h"

#include <QString>

namespace am::sync {
class LineTypes;
}

namespace am::ui {

/// Hidden unless a lookup found a fixed line. `lines` must outlive it.
class LandlineWarning : public ToneText {
    Q_OBJECT
public:
    explicit LandlineWarning(const sync::LineTypes& lines, QWidget* parent = nullptr);

    /// A number in any notation, or part of one.
    void setTyped(const QString& typed);

private:
    void refresh();

    const sync::LineTypes& m_lines;
    QString m_number;
};

} // namespace am::ui
