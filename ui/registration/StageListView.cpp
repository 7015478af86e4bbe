// Marks on the leading side, words and moments beside them.
#include "ui/registration/StageListView.h"

#include "models/Formats.h"
#include "models/RegistrationText.h"
#include "ui/registration/StagePainting.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace am::ui {

using models::Formats;
using models::RegistrationText;
using Reach = models::RegistrationStage::Reach;

namespace {

constexpr int markSide = 16;
constexpr int firstLineMiddle = 10;

/// One mark with its piece of the line.
class StageMark final : public QWidget {
public:
    StageMark(models::RegistrationStage stage, bool first, bool last)
        : m_stage(std::move(stage)), m_first(first), m_last(last) {
        setFixedWidth(markSide + 6);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& tokens = ConsoleStyle::tokens(this);
        QPainter painter(this);
        const int x = width() / 2 - 1;
        const int reach = markSide / 2 + 3;
        if (!m_first) {
            painter.fillRect(QRect(x, 0, 1, firstLineMiddle - reach), tokens.line);
        }
        if (!m_last) {
            painter.fillRect(QRect(x, firstLineMiddle + reach, 1, height()), tokens.line);
        }
        paintStageMark(&painter,
                       QRect((width() - markSide) / 2, firstLineMiddle - markSide / 2, markSide, markSide),
                       m_stage, tokens);
    }

private:
    models::RegistrationStage m_stage;
    bool m_first;
    bool m_last;
};

} // namespace

StageListView::StageListView(const models::RegistrationStanding& standing, bool ofBrand, core::Timestamp now,
                             QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("stageListView"));
    setAccessibleName(tr("Timeline"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const int count = int(standing.stages.size());
    for (int i = 0; i < count; ++i) {
        const models::RegistrationStage& stage = standing.stages.at(i);
        const QString word = RegistrationText::stage(stage, ofBrand);
        grid->addWidget(new StageMark(stage, i == 0, i == count - 1), i, 0);
        auto* column = new QVBoxLayout;
        column->setContentsMargins(0, 0, 0, i == count - 1 ? 0 : 10);
        column->setSpacing(0);
        column->addWidget(makeLabel(word, stage.reach == Reach::Current ? TextRole::Strong
                                          : stage.reach == Reach::Ahead ? TextRole::Secondary
                                                                        : TextRole::Body));
        QString below =
            stage.at ? Formats::absolute(*stage.at) : RegistrationText::missingMoment(stage, ofBrand);
        if (stage.reach == Reach::Current && standing.waitingSince) {
            below = RegistrationText::waitingSince(*standing.waitingSince, now);
        }
        if (!below.isEmpty()) {
            auto* moment = makeLabel(below, TextRole::Secondary);
            moment->setAccessibleName(word);
            moment->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            moment->setToolTip(stage.at ? stage.at->toRfc3339() : QString());
            column->addWidget(moment);
        }
        column->addStretch();
        grid->addLayout(column, i, 1);
        if (stage.at) {
            auto* copy = new CopyButton(tr("moment of “%1”", "a stage").arg(word));
            copy->setText(Formats::absolute(*stage.at));
            grid->addWidget(copy, i, 2, Qt::AlignTop);
        }
    }
}

} // namespace am::ui
