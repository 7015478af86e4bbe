// What numbers to look for: type, area code, digits or a word, how many.
#pragma once

#include "models/NumberOrderController.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace am::ui {

class SegmentedControl;
class ToneText;

/// Says what is wrong with the terms, and what a word is on the keypad, while they are typed.
class NumberSearchBar : public QWidget {
    Q_OBJECT
public:
    explicit NumberSearchBar(QWidget* parent = nullptr);

    models::NumberSearchTerms terms() const;
    /// Fills the fields in and searches.
    void searchFor(const models::NumberSearchTerms& terms);
    /// Searches again with what is in the fields, if that can be searched for.
    void search();

Q_SIGNALS:
    void searched(const am::models::NumberSearchTerms& terms);

private:
    void updateTerms();

    SegmentedControl* m_type = nullptr;
    QLineEdit* m_areaCode = nullptr;
    QComboBox* m_place = nullptr;
    QLineEdit* m_pattern = nullptr;
    QSpinBox* m_quantity = nullptr;
    QPushButton* m_search = nullptr;
    ToneText* m_termsNote = nullptr;
};

} // namespace am::ui
