// Asks for a confirmation, with a word to type for what cannot be undone.
#pragma once

#include "ui/widgets/Prompter.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace am::ui {

class ConfirmDialog : public QDialog {
    Q_OBJECT
public:
    explicit ConfirmDialog(const ConfirmRequest& request, QWidget* parent = nullptr);

private:
    QPushButton* m_confirm = nullptr;
    QLineEdit* m_word = nullptr;
};

} // namespace am::ui
