// Everything found about a draft, beside the form.
#include "ui/registration/FindingsPanel.h"

#include "models/ErrorText.h"
#include "models/FindingText.h"
#include "models/Formats.h"
#include "ui/registration/FindingDetails.h"
#include "ui/registration/NotedRowDelegate.h"
#include "ui/registration/ReviewErrorNote.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace am::ui {

using models::FindingsController;
using models::FindingText;
using models::RegistrationFinding;
using models::RegistrationForm;

namespace {
constexpr int margin = 16;
/// A lower panel leaves the details to the field, where they can be opened, too.
constexpr int roomForDetails = 360;

QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}
} // namespace

FindingsPanel::FindingsPanel(RegistrationForm& form, FindingsController& findings, QWidget* parent)
    : QWidget(parent),
      m_form(form),
      m_findings(findings),
      m_verdict(new ToneText(this)),
      m_counts(makeLabel({}, TextRole::Secondary, this)),
      m_undo(new Banner(this)),
      m_list(new QListView(this)),
      m_fixAll(makeButton(QStringLiteral("applyAllFixesPushButton"), {}, this)) {
    setAccessibleName(tr("Findings"));
    m_verdict->setObjectName(QStringLiteral("findingsVerdictToneText"));
    m_undo->setObjectName(QStringLiteral("undoBanner"));
    m_undo->hide();
    m_list->setObjectName(QStringLiteral("findingsListView"));
    m_list->setAccessibleName(tr("Findings; Enter goes to the field"));
    m_list->setModel(&m_findings.model());
    m_list->setItemDelegate(new NotedRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fixAll->setToolTip(tr("Those that leave all you typed standing; one step to take back"));

    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(margin, 12, margin, 8);
    heading->setSpacing(4);
    heading->addWidget(makeLabel(tr("Findings"), TextRole::Heading, this));
    heading->addWidget(m_verdict);
    heading->addWidget(m_counts);
    heading->addWidget(m_fixAll, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_undo);
    column->addWidget(m_list, 3);
    column->addWidget(new Divider(Qt::Horizontal, this));
    column->addWidget(makeDetails(), 2);
    if (m_findings.canAskReview()) {
        column->addWidget(new Divider(Qt::Horizontal, this));
        column->addWidget(makeReview());
    }

    connect(m_fixAll, &QPushButton::clicked, &m_findings, &FindingsController::applyPlainFixes);
    connect(m_list, &QListView::clicked, this, &FindingsPanel::openCurrent);
    connect(m_list, &QListView::activated, this, &FindingsPanel::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::showCurrent);
    connect(&m_findings, &FindingsController::changed, this, [this] {
        showCounts();
        showCurrent();
        showReview();
    });
    connect(&m_findings.model(), &QAbstractItemModel::dataChanged, this, &FindingsPanel::showCurrent);
    connect(&m_findings, &FindingsController::reviewChanged, this, &FindingsPanel::showReview);
    connect(&m_form, &RegistrationForm::undoChanged, this, &FindingsPanel::showUndo);
    showCounts();
    showCurrent();
    showUndo();
    showReview();
}

void FindingsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showCurrent();
}

QWidget* FindingsPanel::makeDetails() {
    m_current = new QScrollArea(this);
    m_current->setObjectName(QStringLiteral("currentFindingScrollArea"));
    m_current->setAccessibleName(tr("The current finding"));
    m_current->setWidgetResizable(true);
    m_current->setFrameShape(QFrame::NoFrame);
    m_current->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_current->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(m_current);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(margin, 10, margin, 10);
    column->setSpacing(6);
    m_title = makeLabel({}, TextRole::Strong, holder);
    m_title->setWordWrap(true);
    m_details = new FindingDetails(holder);
    m_go = makeButton(QStringLiteral("goToFieldPushButton"), tr("Go to field"), holder);
    m_fix = makeButton(QStringLiteral("applyCurrentFixPushButton"), tr("Apply fix"), holder);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_go);
    buttons->addStretch();
    m_reviewError = new ReviewErrorNote(holder);
    m_reviewError->setObjectName(QStringLiteral("reviewErrorNote"));
    m_reviewError->hide();
    column->addWidget(m_reviewError);
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(m_details);
    column->addStretch();
    m_current->setWidget(holder);
    connect(m_go, &QPushButton::clicked, this, &FindingsPanel::openCurrent);
    connect(m_fix, &QPushButton::clicked, this, [this] { m_findings.applyFix(currentId()); });
    return m_current;
}

QWidget* FindingsPanel::makeReview() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(margin, 10, margin, 12);
    column->setSpacing(6);
    m_ask = makeButton(QStringLiteral("askReviewPushButton"), tr("Ask the API to review"), box);
    m_ask->setToolTip(tr("Sends the draft to be looked at. Nothing is filed, charged or kept."));
    m_reviewState = makeLabel({}, TextRole::Secondary, box);
    m_reviewState->setObjectName(QStringLiteral("reviewStateLabel"));
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_ask);
    line->addWidget(m_reviewState, 1);
    column->addLayout(line);
    connect(m_ask, &QPushButton::clicked, &m_findings, &FindingsController::askReview);
    return box;
}

QString FindingsPanel::currentId() const {
    return m_list->currentIndex().data(models::KeyRole).toString();
}

void FindingsPanel::select(const QString& id) {
    const int row = m_findings.model().rowOf(id);
    if (row >= 0) {
        m_list->setCurrentIndex(m_findings.model().index(row));
    }
}

void FindingsPanel::step(int direction) {
    const int count = m_findings.model().count();
    if (count == 0) {
        return;
    }
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : direction > 0 ? -1 : 0;
    m_list->setCurrentIndex(m_findings.model().index((now + direction + count) % count));
    openCurrent();
}

void FindingsPanel::openCurrent() {
    const int row = m_findings.model().rowOf(currentId());
    if (row >= 0 && !m_findings.model().row(row).field.isEmpty()) {
        Q_EMIT fieldAsked(m_findings.model().row(row).field);
    }
}

void FindingsPanel::showCounts() {
    const rules::LintCounts& counts = m_findings.counts();
    const bool stops = counts.block > 0;
    const bool warns = counts.warn > 0;
    m_verdict->setState(stops   ? Tone::Danger
                        : warns ? Tone::Warning
                                : Tone::Neutral,
                        stops   ? IconName::Error
                        : warns ? IconName::Warning
                                : IconName::Info,
                        FindingText::verdict(counts));
    m_counts->setText(FindingText::counts(counts));
    m_counts->setVisible(!m_counts->text().isEmpty());
    const int plain = m_findings.plainFixCount();
    m_fixAll->setText(tr("Apply %Ln plain fixes", nullptr, plain));
    m_fixAll->setVisible(plain > 0);
}

void FindingsPanel::showCurrent() {
    const int row = m_findings.model().rowOf(currentId());
    const bool hasError = m_findings.reviewError().has_value();
    m_current->setVisible(hasError || (row >= 0 && height() >= roomForDetails));
    m_title->setVisible(row >= 0);
    m_details->setVisible(row >= 0);
    m_go->setVisible(row >= 0);
    m_fix->setVisible(row >= 0 && m_findings.model().row(row).hasFix);
    if (row < 0) {
        return;
    }
    const RegistrationFinding& finding = m_findings.model().row(row);
    m_go->setEnabled(!finding.field.isEmpty());
    m_title->setText(finding.title);
    m_details->setFinding(finding);
}

void FindingsPanel::showUndo() {
    m_undo->setVisible(m_form.canUndo());
    if (m_form.canUndo()) {
        m_undo->setMessage(Tone::Info, m_form.undoText());
        m_undo->setClosable();
        m_undo->setAction(tr("Undo"), [this] { m_form.undo(); });
    }
}

void FindingsPanel::showReview() {
    if (!m_ask) {
        return;
    }
    const bool asking = m_findings.isAsking();
    m_ask->setEnabled(!asking);
    m_ask->setText(asking                ? tr("The API reviews…")
                   : m_findings.review() ? tr("Ask the API again")
                                         : tr("Ask the API to review"));
    QString state = tr("Nothing is filed, charged or kept.");
    if (const auto& review = m_findings.review()) {
        const QString found = tr("%Ln findings of the API", nullptr, int(review->findings.size()));
        state = m_findings.isReviewStale() ? tr("%1, of an earlier state of this draft.").arg(found)
                                           : tr("%1, of this state of the draft.").arg(found);
    }
    m_reviewState->setText(state);
    m_reviewError->setVisible(m_findings.reviewError().has_value());
    if (m_findings.reviewError()) {
        m_reviewError->setError(models::describe(*m_findings.reviewError()));
        m_current->ensureVisible(0, 0);
    }
    showCurrent();
}

} // namespace am::ui
