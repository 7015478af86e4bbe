// The fields of a registration form as widgets, a page for each step.
#include "ui/registration/RegistrationFormView.h"

#include "models/PlacedReasons.h"
#include "ui/registration/FieldBlock.h"
#include "ui/widgets/Text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace am::ui {

using models::FormField;
using models::RegistrationForm;

namespace {
constexpr int margin = 20;
}

RegistrationFormView::RegistrationFormView(RegistrationForm& form, models::FindingsController& findings,
                                           QWidget* parent)
    : QStackedWidget(parent), m_form(form), m_findings(findings) {
    for (const models::FormStep& step : m_form.steps()) {
        addStep(step);
    }
    const auto withBlock = [this](void (FieldBlock::*act)()) {
        return [this, act](const QString& field) {
            if (FieldBlock* found = block(field)) {
                (found->*act)();
            }
        };
    };
    connect(&m_form, &RegistrationForm::valueChanged, this, withBlock(&FieldBlock::showValue));
    connect(&m_form, &RegistrationForm::fieldChanged, this, withBlock(&FieldBlock::showField));
    connect(&m_form, &RegistrationForm::stateChanged, this, &RegistrationFormView::showReasons);
    const auto showAll = [this] {
        for (FieldBlock* each : std::as_const(m_blocks)) {
            each->showFindings();
        }
    };
    connect(&m_form, &RegistrationForm::problemsChanged, this, showAll);
    connect(&m_findings, &models::FindingsController::changed, this, showAll);
    showReasons();
}

void RegistrationFormView::addStep(const models::FormStep& step) {
    auto* page = new QScrollArea(this);
    page->setObjectName(step.id + QStringLiteral("StepScrollArea"));
    page->setAccessibleName(step.title);
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(page);
    auto* all = new QVBoxLayout(holder);
    all->setContentsMargins(margin, 12, margin, 16);
    all->setSpacing(4);
    all->addWidget(makeLabel(step.title, TextRole::Heading, holder));
    all->addWidget(makeLabel(step.purpose, TextRole::Secondary, holder));
    all->addSpacing(10);
    auto* column = new QVBoxLayout;
    column->setSpacing(18);
    all->addLayout(column);
    all->addStretch();
    for (const FormField& field : m_form.fields()) {
        if (field.step == step.id) {
            auto* made = new FieldBlock(m_form, m_findings, field, holder);
            m_blocks.insert(field.name, made);
            column->addWidget(made);
        }
    }
    page->setWidget(holder);
    m_pages.append(page);
    m_columns.append(column);
    addWidget(page);
}

QWidget* RegistrationFormView::editor(const QString& field) const {
    FieldBlock* found = block(field);
    return found ? found->editor() : nullptr;
}

void RegistrationFormView::addBelow(const QString& field, QWidget* widget) {
    for (QVBoxLayout* column : std::as_const(m_columns)) {
        const int place = column->indexOf(block(field));
        if (place >= 0) {
            column->insertWidget(place + 1, widget);
        }
    }
}

void RegistrationFormView::reveal(const QString& field) {
    FieldBlock* found = block(field);
    if (!found) {
        return;
    }
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->isAncestorOf(found)) {
            setCurrentIndex(i);
            found->setNoticed();
            // Notes that just came make the page higher.
            m_pages.at(i)->widget()->layout()->activate();
            m_pages.at(i)->ensureWidgetVisible(found, 0, margin);
        }
    }
    QWidget* target = found->editor();
    if (target->focusPolicy() == Qt::NoFocus && target->nextInFocusChain()) {
        target = target->nextInFocusChain();
    }
    target->setFocus(Qt::OtherFocusReason);
}

void RegistrationFormView::notice(int step) {
    const QString id = m_form.steps().at(step).id;
    for (const FormField& field : m_form.fields()) {
        if (field.step == id) {
            block(field.name)->setNoticed();
        }
    }
}

void RegistrationFormView::focusFirst() {
    const QString id = m_form.steps().at(currentIndex()).id;
    for (const FormField& field : m_form.fields()) {
        if (field.step == id && field.applies) {
            m_pages.at(currentIndex())->ensureVisible(0, 0);
            block(field.name)->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void RegistrationFormView::showReasons() {
    const models::PlacedReasons reasons(m_form);
    for (FieldBlock* each : std::as_const(m_blocks)) {
        each->setReasons(reasons.at(each->field()));
    }
}

} // namespace am::ui
