// Begins a conversation with any number.
#pragma once

#include "core/OwnedNumber.h"
#include "core/PhoneNumber.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace am::sync {
class LineTypes;
}

namespace am::ui {

class LandlineWarning;

/// Which of our numbers, and whose: any usual notation is understood. Shown with open(); nothing is sent from
/// here.
class NewConversationDialog : public QDialog {
    Q_OBJECT
public:
    /// `preferred` is the number of ours to offer first; `lines` warns of landlines and must outlive it.
    NewConversationDialog(const QList<core::OwnedNumber>& numbers, const QString& preferred,
                          const sync::LineTypes& lines, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& number, const QString& contact);

private:
    void evaluate();
    void choose();

    QComboBox* m_number;
    QLineEdit* m_contact;
    QLabel* m_understood;
    LandlineWarning* m_landline;
    QPushButton* m_start;
    std::optional<core::PhoneNumber> m_parsed;
};

} // namespace am::ui
