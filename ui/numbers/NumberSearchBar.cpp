// What numbers to look for: type, area code, digits or a word, how many.
#include "ui/numbers/NumberSearchBar.h"

#include "models/NumberPattern.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/ToneText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace am::ui {

using models::NumberPattern;
using models::NumberSearchTerms;

NumberSearchBar::NumberSearchBar(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);

    m_type = new SegmentedControl({tr("Local"), tr("Toll-free")}, this);
    m_type->setObjectName(QStringLiteral("numberTypeSegmentedControl"));
    m_areaCode = new QLineEdit(this);
    m_areaCode->setObjectName(QStringLiteral("areaCodeLineEdit"));
    m_areaCode->setPlaceholderText(QStringLiteral("415"));
    m_areaCode->setToolTip(tr("One or more, such as 415, 628"));
    m_areaCode->setMinimumWidth(96);
    m_pattern = new QLineEdit(this);
    m_pattern->setObjectName(QStringLiteral("patternLineEdit"));
    m_pattern->setPlaceholderText(tr("Digits or a word, such as BIKE"));
    m_place = new QComboBox(this);
    m_place->setObjectName(QStringLiteral("patternPlaceComboBox"));
    m_place->addItems({tr("Contains"), tr("Starts with"), tr("Ends with")});
    m_place->setToolTip(tr("Where in the number; the area code does not count for its start"));
    m_quantity = new QSpinBox(this);
    m_quantity->setObjectName(QStringLiteral("quantitySpinBox"));
    m_quantity->setRange(1, 100);
    m_quantity->setValue(10);
    m_search = new QPushButton(icon(IconName::Search), tr("Search"), this);
    m_search->setObjectName(QStringLiteral("searchPushButton"));
    m_search->setAutoDefault(false);

    auto* pattern = new FormRow(tr("Digits or word"), m_pattern, {}, this);
    line->addWidget(new FormRow(tr("Type"), m_type, {}, this));
    line->addWidget(new FormRow(tr("Area code"), m_areaCode, {}, this));
    line->addWidget(new FormRow(tr("Match"), m_place, {}, this));
    line->addWidget(pattern, 1);
    line->addWidget(new FormRow(tr("Show"), m_quantity, {}, this));
    line->addWidget(m_search, 0, Qt::AlignBottom);
    column->addLayout(line);
    m_termsNote = new ToneText(this);
    m_termsNote->setObjectName(QStringLiteral("searchTermsNote"));
    column->addWidget(m_termsNote);

    for (QLineEdit* edit : {m_areaCode, m_pattern}) {
        connect(edit, &QLineEdit::textChanged, this, &NumberSearchBar::updateTerms);
        connect(edit, &QLineEdit::returnPressed, this, &NumberSearchBar::search);
    }
    connect(m_place, &QComboBox::currentIndexChanged, this, &NumberSearchBar::updateTerms);
    connect(m_type, &SegmentedControl::currentChanged, this, &NumberSearchBar::updateTerms);
    connect(m_search, &QPushButton::clicked, this, &NumberSearchBar::search);
    setFocusProxy(m_areaCode);
    updateTerms();
}

NumberSearchTerms NumberSearchBar::terms() const {
    NumberSearchTerms terms;
    terms.numberType = m_type->current() == 1 ? QStringLiteral("toll_free") : QStringLiteral("local");
    terms.areaCodes = NumberSearchTerms::areaCodesFrom(m_areaCode->text());
    terms.pattern = NumberPattern(m_pattern->text(), NumberPattern::Place(m_place->currentIndex()));
    terms.quantity = m_quantity->value();
    return terms;
}

void NumberSearchBar::updateTerms() {
    const QString problem = terms().problem();
    const QString digits = NumberPattern::keypadDigits(m_pattern->text());
    const bool spelled = !digits.isEmpty() && digits != m_pattern->text().trimmed();
    if (!problem.isEmpty()) {
        // Not scolded while the code is still being typed.
        const bool typing = m_areaCode->hasFocus() && m_areaCode->text().size() % 5 < 3;
        m_termsNote->setState(typing ? Tone::Neutral : Tone::Danger,
                              typing ? IconName::Info : IconName::Error, problem);
    } else if (spelled) {
        m_termsNote->setState(
            Tone::Neutral, IconName::Info,
            tr("On the keypad: %1 is %2").arg(m_pattern->text().trimmed().toUpper(), digits));
    } else {
        m_termsNote->setState(
            Tone::Neutral, IconName::Info,
            !m_areaCode->text().isEmpty() || !digits.isEmpty() ? tr("Press Enter to search.")
            : m_type->current() == 1 ? tr("Toll-free numbers start with 800, 833, 844, 855, 866, 877 or 888.")
                                     : tr("Leave both empty to see any local number."));
    }
    m_search->setEnabled(problem.isEmpty());
}

void NumberSearchBar::search() {
    if (m_search->isEnabled()) {
        Q_EMIT searched(terms());
    }
}

void NumberSearchBar::searchFor(const NumberSearchTerms& terms) {
    m_type->setCurrent(terms.numberType == QLatin1String("toll_free") ? 1 : 0);
    m_areaCode->setText(terms.areaCodes.join(QStringLiteral(", ")));
    m_pattern->setText(terms.pattern.typed());
    m_place->setCurrentIndex(int(terms.pattern.place()));
    m_quantity->setValue(terms.quantity);
    search();
}

} // namespace am::ui
