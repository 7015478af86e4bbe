// Why the API's review could not be had, in a narrow place.
#pragma once

#include "models/ErrorText.h"

#include <QWidget>

class QLabel;

namespace am::ui {

class CopyButton;
class ToneText;

/// Design rule 4.9 for a side panel: what happened, what to do, code and request id to copy.
class ReviewErrorNote : public QWidget {
    Q_OBJECT
public:
    explicit ReviewErrorNote(QWidget* parent = nullptr);

    void setError(const models::ErrorText& error);

private:
    ToneText* m_title;
    QLabel* m_text;
    QLabel* m_code;
    CopyButton* m_copy;
};

} // namespace am::ui
