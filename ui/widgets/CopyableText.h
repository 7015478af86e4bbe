// One line that is too long for its place, shortened in the middle, with a button that copies all of it.
#pragma once

#include <QWidget>

namespace am::ui {

/// For addresses and hashes in inspectors; the tool tip shows the whole text.
class CopyableText : public QWidget {
    Q_OBJECT
public:
    enum class Face : quint8 { Body, Mono };

    /// `name` tells the screen reader and the copy button what the text is.
    CopyableText(const QString& name, const QString& text, Face face = Face::Body, QWidget* parent = nullptr);
};

} // namespace am::ui
