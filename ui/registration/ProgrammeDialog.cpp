// What a toll-free number, or all of them, may send: content and how much a day.
#include "ui/registration/ProgrammeDialog.h"

#include "models/Formats.h"
#include "models/TollFreeText.h"
#include "ui/widgets/FormRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace am::ui {

using core::ProgrammeSetting;
using models::TollFreeText;

namespace {

/// Data of both lists.
enum Choice : int { AsForAll, No, Yes };

constexpr int largestLimit = 10'000;
constexpr int usualLimit = 5;

Choice choiceOf(const std::optional<bool>& value, bool isForAll) {
    if (!value) {
        return isForAll ? No : AsForAll;
    }
    return *value ? Yes : No;
}

QComboBox* makeChoice(const QString& name, const QString& asForAll, const QString& no, const QString& yes) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    if (!asForAll.isEmpty()) {
        box->addItem(asForAll, int(AsForAll));
    }
    box->addItem(no, int(No));
    box->addItem(yes, int(Yes));
    return box;
}

} // namespace

ProgrammeDialog::ProgrammeDialog(const QString& number, const core::ProgrammeSettings& settings,
                                 QWidget* parent)
    : FormDialog(
          number.isEmpty() ? tr("Programme of all toll-free numbers")
                           : tr("Programme of %1").arg(models::Formats::phone(number)),
          tr("What the number promises. The console keeps to it before anything is sent; it is not sent "
             "to the API."),
          tr("Save programme"), parent),
      m_number(number),
      m_limit(new QSpinBox) {
    setObjectName(QStringLiteral("programmeDialog"));
    const bool isForAll = number.isEmpty();
    const core::TollFreeProgramme all = settings.ofAll();
    const auto asForAll = [isForAll](const QString& value) {
        return isForAll ? QString() : tr("As for all numbers (%1)").arg(value);
    };
    m_content = makeChoice(QStringLiteral("programmeContentComboBox"),
                           asForAll(TollFreeText::programme(all.isTransactional)),
                           TollFreeText::programme(false), TollFreeText::programme(true));
    m_limitKind =
        makeChoice(QStringLiteral("limitKindComboBox"), asForAll(TollFreeText::limit(all.dailyLimit)),
                   TollFreeText::limit(0), tr("A limit"));
    const ProgrammeSetting own = settings.setting(number);
    m_content->setCurrentIndex(m_content->findData(int(choiceOf(own.isTransactional, isForAll))));
    const auto hasLimit = own.dailyLimit ? std::optional(*own.dailyLimit > 0) : std::nullopt;
    m_limitKind->setCurrentIndex(m_limitKind->findData(int(choiceOf(hasLimit, isForAll))));
    m_limit->setObjectName(QStringLiteral("dailyLimitSpinBox"));
    m_limit->setRange(1, largestLimit);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setValue(own.dailyLimit.value_or(0) > 0 ? *own.dailyLimit : usualLimit);

    body()->addWidget(new FormRow(
        tr("Content"), m_content,
        tr("A transactional programme refuses texts that read as marketing, and names the words.")));
    body()->addWidget(
        new FormRow(tr("Texts to one contact"), m_limitKind,
                    tr("Within any 24 hours, not per calendar day: that needs no time zone, and nobody gets "
                       "twice as many "
                       "around midnight. Every text counts that was handed over, whatever became of it.")));
    auto* limitRow = new FormRow(tr("At most"), m_limit);
    body()->addWidget(limitRow);
    const auto follow = [this, limitRow] {
        limitRow->setVisible(m_limitKind->currentData().toInt() == Yes);
    };
    connect(m_limitKind, &QComboBox::currentIndexChanged, this, follow);
    follow();
    primaryButton()->setObjectName(QStringLiteral("saveProgrammePushButton"));
    primaryButton()->setDefault(true);
    resize(520, 420);
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        primaryButton()->setEnabled(false);
        clearError();
        Q_EMIT chosen(m_number, setting());
    });
}

ProgrammeSetting ProgrammeDialog::setting() const {
    ProgrammeSetting chosen;
    if (const int content = m_content->currentData().toInt(); content != AsForAll) {
        chosen.isTransactional = content == Yes;
    }
    if (const int kind = m_limitKind->currentData().toInt(); kind != AsForAll) {
        chosen.dailyLimit = kind == Yes ? m_limit->value() : 0;
    }
    return chosen;
}

} // namespace am::ui
