// Fields of a bulk change.
#include "ui/numbers/NumberChangeForm.h"

#include "models/Formats.h"
#include "ui/widgets/FormRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace am::ui {

using models::NumberChange;
using models::NumbersController;
using Act = NumberChange::Act;

namespace {

enum UrlChoice : int { Leave, Set, Clear };

} // namespace

NumberChangeForm::NumberChangeForm(Act act, const QList<models::CampaignChoice>& campaigns, QWidget* parent)
    : QWidget(parent), m_act(act) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    switch (m_act) {
        case Act::Attach:
            buildAttach(column, campaigns);
            break;
        case Act::Label:
            buildLabel(column);
            break;
        case Act::Webhooks:
            buildWebhooks(column);
            break;
        case Act::Detach:
        case Act::Release:
            hide();
            break;
    }
    update();
}

void NumberChangeForm::buildAttach(QVBoxLayout* column, const QList<models::CampaignChoice>& campaigns) {
    m_campaign = new QComboBox(this);
    m_campaign->setObjectName(QStringLiteral("bulkCampaignComboBox"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(24);
    m_campaign->addItem(tr("Choose a campaign"), QString());
    auto* items = qobject_cast<QStandardItemModel*>(m_campaign->model());
    for (const models::CampaignChoice& choice : campaigns) {
        const QString text =
            choice.isUsable()
                ? choice.title
                : tr("%1 (%2)", "campaign, why it cannot be used").arg(choice.title, choice.reason);
        m_campaign->addItem(text, choice.id);
        m_campaign->setItemData(m_campaign->count() - 1, models::Formats::toolTip(text), Qt::ToolTipRole);
        if (items && !choice.isUsable()) {
            items->item(m_campaign->count() - 1)->setEnabled(false);
        }
    }
    column->addWidget(new FormRow(tr("Campaign"), m_campaign,
                                  tr("Only active campaigns of verified brands can be attached. Carriers "
                                     "take some time to follow."),
                                  this));
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &NumberChangeForm::edited);
}

void NumberChangeForm::buildLabel(QVBoxLayout* column) {
    m_label = new QLineEdit(this);
    m_label->setObjectName(QStringLiteral("bulkLabelLineEdit"));
    m_label->setPlaceholderText(tr("Such as %1").arg(QStringLiteral("Front desk {n}")));
    column->addWidget(new FormRow(tr("Label"), m_label,
                                  tr("%1 counts the numbers as they are sorted, %2 stands for the last four "
                                     "digits. Left empty, labels are removed.")
                                      .arg(QStringLiteral("{n}"), QStringLiteral("{last4}")),
                                  this));
    connect(m_label, &QLineEdit::textChanged, this, &NumberChangeForm::edited);
}

void NumberChangeForm::buildWebhooks(QVBoxLayout* column) {
    m_inbound = buildUrl(column, tr("Inbound texts"), "bulkInboundUrl");
    m_status = buildUrl(column, tr("Delivery receipts"), "bulkStatusUrl");
}

NumberChangeForm::UrlField NumberChangeForm::buildUrl(QVBoxLayout* column, const QString& label,
                                                      const char* name) {
    UrlField field;
    auto* editors = new QWidget(this);
    auto* line = new QHBoxLayout(editors);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    field.what = new QComboBox(editors);
    field.what->setObjectName(QString::fromLatin1(name) + QStringLiteral("ComboBox"));
    field.what->setAccessibleName(label);
    field.what->addItems({tr("Leave as it is"), tr("Set to"), tr("Clear")});
    field.url = new QLineEdit(editors);
    field.url->setObjectName(QString::fromLatin1(name) + QStringLiteral("LineEdit"));
    field.url->setAccessibleName(tr("%1: address").arg(label));
    field.url->setPlaceholderText(QStringLiteral("https://"));
    line->addWidget(field.what);
    line->addWidget(field.url, 1);
    field.row = new FormRow(label, editors, {}, this);
    column->addWidget(field.row);
    connect(field.what, &QComboBox::currentIndexChanged, this, &NumberChangeForm::update);
    connect(field.url, &QLineEdit::textChanged, this, &NumberChangeForm::update);
    return field;
}

std::optional<QString> NumberChangeForm::urlOf(const UrlField& field) {
    const int what = field.what ? field.what->currentIndex() : Leave;
    const QString url = what == Set ? field.url->text().trimmed() : QString();
    // An address that is still to be typed must not clear anything.
    return what == Leave || (what == Set && url.isEmpty()) ? std::nullopt : std::optional(url);
}

NumberChange NumberChangeForm::change() const {
    NumberChange change;
    change.act = m_act;
    change.campaignId = m_campaign ? m_campaign->currentData().toString() : QString();
    change.label = m_label ? m_label->text() : QString();
    change.inboundUrl = urlOf(m_inbound);
    change.statusUrl = urlOf(m_status);
    return change;
}

void NumberChangeForm::setChange(const NumberChange& change) {
    if (m_campaign) {
        m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(change.campaignId)));
    }
    if (m_label) {
        m_label->setText(change.label);
    }
    const auto put = [](const UrlField& field, const std::optional<QString>& url) {
        if (field.what) {
            field.url->setText(url.value_or(QString()));
            field.what->setCurrentIndex(!url ? Leave : url->isEmpty() ? Clear : Set);
        }
    };
    put(m_inbound, change.inboundUrl);
    put(m_status, change.statusUrl);
}

void NumberChangeForm::update() {
    for (const UrlField& field : {m_inbound, m_status}) {
        if (field.what) {
            const bool sets = field.what->currentIndex() == Set;
            field.url->setEnabled(sets);
            field.row->setProblem(sets ? NumbersController::webhookProblem(field.url->text()) : QString());
        }
    }
    Q_EMIT edited();
}

} // namespace am::ui
