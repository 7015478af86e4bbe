// One finding at the field it is about.
#include "ui/registration/FindingNote.h"

#include "models/FindingText.h"
#include "ui/registration/FindingDetails.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace am::ui {

namespace {
constexpr int lineHeight = 24;
constexpr int underText = 22;
} // namespace

FindingNote::FindingNote(const models::RegistrationFinding& finding, QWidget* parent)
    : QWidget(parent),
      m_title(new ToneText(this)),
      m_fix(new QPushButton(tr("Apply fix"), this)),
      m_more(new QToolButton(this)),
      m_details(new FindingDetails(this)) {
    m_fix->setObjectName(QStringLiteral("applyFixPushButton"));
    m_fix->setAutoDefault(false);
    m_fix->setFixedHeight(lineHeight);
    setButtonKind(m_fix, ButtonKind::Quiet);
    m_more->setObjectName(QStringLiteral("findingDetailsToolButton"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setIcon(icon(IconName::ChevronDown));
    m_more->setIconSize(QSize(14, 14));
    m_more->setFixedSize(lineHeight, lineHeight);
    m_details->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_title, 1, Qt::AlignVCenter);
    line->addWidget(m_fix, 0, Qt::AlignVCenter);
    line->addWidget(m_more, 0, Qt::AlignVCenter);
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(underText, 0, 0, 4);
    indented->addWidget(m_details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addLayout(indented);

    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixAsked(m_finding.id); });
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_more->setIcon(icon(open ? IconName::ChevronUp : IconName::ChevronDown));
    });
    setFinding(finding);
}

void FindingNote::setFinding(const models::RegistrationFinding& finding) {
    m_finding = finding;
    const QString witness = models::FindingText::witness(finding);
    const QString said =
        witness.isEmpty() ? finding.title : tr("%1 (%2)", "finding, who says so").arg(finding.title, witness);
    m_title->setState(models::FindingText::tone(finding),
                      iconFromFileName(models::FindingText::icon(finding)), said);
    setAccessibleName(models::FindingText::severity(finding) + QStringLiteral(": ") + said);
    m_more->setAccessibleName(tr("Details of “%1”").arg(finding.title));
    m_more->setToolTip(tr("Why, what helps, and where the rule comes from"));
    m_fix->setAccessibleName(tr("Apply the fix of “%1”").arg(finding.title));
    m_fix->setVisible(finding.hasFix);
    m_details->setFinding(finding);
}

} // namespace am::ui
