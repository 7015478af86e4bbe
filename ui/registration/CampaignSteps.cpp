// What only the steps of a campaign have.
#include "ui/registration/CampaignSteps.h"

#include "models/CampaignFields.h"
#include "ui/registration/FieldBlock.h"
#include "ui/registration/RegistrationFormView.h"
#include "ui/registration/TemplatePicker.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::CampaignFields;
using models::FormField;

namespace {

QPushButton* makeQuiet(const QString& name, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

QString factName(rules::ReplyFact fact) {
    switch (fact) {
        case rules::ReplyFact::BrandName:
            return CampaignSteps::tr("the brand's name");
        case rules::ReplyFact::Contact:
            return CampaignSteps::tr("a telephone number, e-mail or web address of the brand");
        case rules::ReplyFact::Program:
            break;
    }
    return CampaignSteps::tr("what people sign up for (choose a use case)");
}

} // namespace

CampaignSteps::CampaignSteps(models::CampaignForm& form, RegistrationFormView& view, Prompter& prompter,
                             QObject* parent)
    : QObject(parent), m_form(form), m_view(view) {
    m_view.addBelow(QStringLiteral("brand_id"), new TemplatePicker(form, prompter, &view));
    addSampleButtons();
    addComposing();
    connect(&m_form, &models::RegistrationForm::fieldChanged, this, &CampaignSteps::showButtons);
    showButtons();
}

void CampaignSteps::addSampleButtons() {
    for (int i = 1; i <= CampaignFields::sampleCount; ++i) {
        const QString name = CampaignFields::sampleName(i);
        FieldBlock* block = m_view.block(name);
        QPushButton* remove = makeQuiet(QStringLiteral("remove%1PushButton").arg(i), tr("Remove"), block);
        remove->setAccessibleName(tr("Remove sample %1").arg(i));
        block->addAction(remove);
        m_removeSample.append(remove);
        connect(remove, &QPushButton::clicked, this, [this, name] { m_form.removeSample(name); });
    }
    m_addSample = makeQuiet(QStringLiteral("addSamplePushButton"), tr("Add a sample"), &m_view);
    m_addSample->setIcon(icon(IconName::Plus));
    m_samplesLine = new QWidget(&m_view);
    auto* line = new QHBoxLayout(m_samplesLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_addSample);
    line->addStretch();
    m_view.addBelow(CampaignFields::sampleName(CampaignFields::sampleCount), m_samplesLine);
    connect(m_addSample, &QPushButton::clicked, this, [this] {
        m_form.addSample();
        m_view.reveal(CampaignFields::sampleName(m_form.sampleCount()));
    });
}

void CampaignSteps::addComposing() {
    QStringList all;
    int step = -1;
    for (const FormField& field : m_form.fields()) {
        if (!field.isComposed) {
            continue;
        }
        all.append(field.name);
        FieldBlock* block = m_view.block(field.name);
        QPushButton* compose =
            makeQuiet(QStringLiteral("compose%1PushButton").arg(all.size()), tr("Compose"), block);
        compose->setToolTip(tr("Writes it from what the brand says; Undo brings the old text back"));
        compose->setAccessibleName(tr("Compose %1").arg(field.label));
        block->addAction(compose);
        connect(compose, &QPushButton::clicked, this, [this, name = field.name] { this->compose({name}); });
        for (int i = 0; step < 0 && i < m_form.steps().size(); ++i) {
            step = m_form.steps().at(i).id == field.step ? i : -1;
        }
    }
    auto* box = new QWidget(&m_view);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* composeAll = new QPushButton(tr("Compose all"), box);
    composeAll->setObjectName(QStringLiteral("composeAllPushButton"));
    composeAll->setAutoDefault(false);
    line->addWidget(
        makeLabel(tr("Complete as reviewers want them, from what the brand says. Undo brings your own "
                     "texts back."),
                  TextRole::Secondary, box),
        1);
    line->addWidget(composeAll, 0, Qt::AlignTop);
    m_missing = new ToneText(box);
    m_missing->setObjectName(QStringLiteral("composeMissingToneText"));
    m_missing->hide();
    column->addLayout(line);
    column->addWidget(m_missing);
    m_view.column(step)->insertWidget(0, box);
    connect(composeAll, &QPushButton::clicked, this, [this, all] { compose(all); });
}

void CampaignSteps::compose(const QStringList& fields) {
    QStringList missing;
    for (const rules::ReplyFact fact : m_form.compose(fields)) {
        missing.append(factName(fact));
    }
    m_missing->setState(
        Tone::Warning, IconName::Warning,
        tr("Not all could be composed: missing is %1.").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
}

void CampaignSteps::showButtons() {
    const int count = m_form.sampleCount();
    m_addSample->setEnabled(m_form.canAddSample());
    m_addSample->setToolTip(m_form.canAddSample() ? QString() : tr("The registry takes five at most"));
    for (QPushButton* remove : std::as_const(m_removeSample)) {
        remove->setVisible(count > 1);
    }
}

} // namespace am::ui
