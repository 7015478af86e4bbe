// Facts, then paragraphs.
#include "ui/registration/FiledView.h"

#include "models/Formats.h"
#include "models/RegistrationText.h"
#include "models/UseCases.h"
#include "rules/Segments.h"
#include "ui/widgets/CopyableText.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/WrappedText.h"

#include <QLabel>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;

namespace {

/// "STOP,END" → "STOP, END", so that it can wrap.
QString spacedList(const QString& words) {
    QStringList list;
    for (const QString& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        list.append(word.trimmed());
    }
    return list.join(QStringLiteral(", "));
}

/// Addresses are often longer than the inspector is wide.
void addAddress(KeyValueList* list, const QString& name, const QString& address) {
    if (address.isEmpty()) {
        list->addRow(name, address);
    } else {
        list->addRow(name, new CopyableText(name, address));
    }
}

QVBoxLayout* makeColumn(QWidget* owner, KeyValueList* facts) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(facts);
    return column;
}

} // namespace

FiledView::FiledView(const core::BrandDraft& filed, QWidget* parent)
    : QWidget(parent), m_column(nullptr), m_facts(new KeyValueList) {
    m_column = makeColumn(this, m_facts);
    m_facts->addRow(tr("Kind"), models::RegistrationText::entityType(filed.entityType));
    m_facts->addRow(tr("Account"), filed.brandRelationship);
    m_facts->addRow(tr("Legal name"), filed.companyName);
    if (!filed.ein.isEmpty()) {
        m_facts->addRow(tr("EIN"), filed.ein);
    }
    addAddress(m_facts, tr("E-mail"), filed.email);
    m_facts->addRow(tr("Telephone"), Formats::phone(filed.phone));
    QStringList address{filed.street, filed.city,
                        QStringList{filed.state, filed.postalCode}.join(QLatin1Char(' ')).trimmed(),
                        filed.country};
    address.removeAll(QString());
    m_facts->addRow(tr("Address"), address.join(QLatin1Char('\n')));
    m_facts->addRow(tr("Industry"), filed.vertical);
    addAddress(m_facts, tr("Website"), filed.website);
    m_facts->addRow(tr("Reference"), filed.referenceId);
}

FiledView::FiledView(const core::CampaignDraft& filed, QWidget* parent)
    : QWidget(parent), m_column(nullptr), m_facts(new KeyValueList) {
    m_column = makeColumn(this, m_facts);
    m_facts->addRow(tr("Use case"), models::UseCases::find(filed.usecase).label);
    QStringList purposes;
    for (const QString& code : filed.subUsecases) {
        purposes.append(models::UseCases::find(code).label);
    }
    m_facts->addRow(tr("Purposes"), purposes.join(QLatin1Char('\n')));
    const auto yesNo = [](bool yes) {
        return yes ? tr("Yes") : tr("No");
    };
    m_facts->addRow(tr("Links"), yesNo(filed.embeddedLink));
    m_facts->addRow(tr("Telephone numbers"), yesNo(filed.embeddedPhone));
    m_facts->addRow(tr("Adults only"), yesNo(filed.ageGated));
    m_facts->addRow(tr("Direct lending"), yesNo(filed.directLending));
    m_facts->addRow(tr("Number pool"), yesNo(filed.numberPool));
    addAddress(m_facts, tr("Privacy policy"), filed.privacyPolicyLink);
    addAddress(m_facts, tr("Terms"), filed.termsAndConditionsLink);
    addTexts(filed);
}

void FiledView::addParagraph(const QString& name, const QString& text, bool isSent) {
    if (text.isEmpty()) {
        return;
    }
    const QString title =
        isSent ? tr("%1 · %Ln segments", nullptr, rules::countSegments(text).count).arg(name) : name;
    m_column->addWidget(makeLabel(title, TextRole::Secondary));
    m_column->addWidget(new WrappedText(name, text));
}

void FiledView::addTexts(const core::CampaignDraft& filed) {
    m_column->addSpacing(4);
    addParagraph(tr("Description"), filed.description);
    addParagraph(tr("Opt-in flow"), filed.messageFlow);
    for (int i = 0; i < filed.samples.size(); ++i) {
        addParagraph(tr("Sample %1").arg(i + 1), filed.samples.at(i), true);
    }
    addParagraph(tr("Opt-in keywords"), spacedList(filed.optinKeywords));
    addParagraph(tr("Opt-in confirmation"), filed.optinMessage, true);
    addParagraph(tr("Opt-out keywords"), spacedList(filed.optoutKeywords));
    addParagraph(tr("Opt-out confirmation"), filed.optoutMessage, true);
    addParagraph(tr("Help keywords"), spacedList(filed.helpKeywords));
    addParagraph(tr("Help reply"), filed.helpMessage, true);
}

} // namespace am::ui
