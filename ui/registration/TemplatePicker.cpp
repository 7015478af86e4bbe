// Campaigns to begin with, to choose from.
#include "ui/registration/TemplatePicker.h"

#include "models/Roles.h"
#include "ui/registration/NotedRowDelegate.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace am::ui {

namespace {

QString translated(const QString& source) {
    return QCoreApplication::translate("CampaignTemplates", source.toUtf8().constData());
}

QStandardItemModel* makeModel(QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    for (const rules::CampaignTemplate& each : rules::campaignTemplates()) {
        auto* item = new QStandardItem(translated(each.title));
        item->setData(translated(each.explanation), models::SecondaryTextRole);
        item->setData(each.id, models::KeyRole);
        item->setData(int(models::Tone::Neutral), models::BadgeToneRole);
        item->setData(QStringLiteral("registration"), models::BadgeIconRole);
        item->setData(QString(translated(each.title) + QStringLiteral(". ") + translated(each.explanation)),
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    return model;
}

} // namespace

TemplatePicker::TemplatePicker(models::CampaignForm& form, Prompter& prompter, QWidget* parent)
    : QWidget(parent),
      m_form(form),
      m_prompter(prompter),
      m_list(new QListView(this)),
      m_use(new QPushButton(tr("Fill in template"), this)) {
    constexpr int rowsShown = 4;
    m_list->setObjectName(QStringLiteral("templatesListView"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(makeModel(this));
    m_list->setItemDelegate(new NotedRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * rowsShown + 2 * m_list->frameWidth());
    m_use->setObjectName(QStringLiteral("useTemplatePushButton"));
    m_use->setAutoDefault(false);
    m_use->setEnabled(false);

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* hint = makeLabel(tr("What a template cannot know stays in [brackets]; each such place is a finding "
                              "until it is filled."),
                           TextRole::Secondary, this);
    line->addWidget(hint, 1);
    line->addWidget(m_use, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("Template"), TextRole::Strong, this));
    column->addWidget(m_list);
    column->addLayout(line);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_use->setEnabled(current.isValid()); });
    connect(m_list, &QListView::activated, this, &TemplatePicker::use);
    connect(m_use, &QPushButton::clicked, this, &TemplatePicker::use);
}

void TemplatePicker::use() {
    const QString id = m_list->currentIndex().data(models::KeyRole).toString();
    if (id.isEmpty()) {
        return;
    }
    if (!m_form.replacesTyped(id)) {
        m_form.useTemplate(id);
        return;
    }
    ConfirmRequest request;
    request.title = tr("Replace what was typed?");
    request.text = tr("The template writes its own texts over those of this draft. Undo brings them back.");
    request.confirmLabel = tr("Fill in template");
    m_prompter.confirm(request, this, [this, id](bool confirmed) {
        if (confirmed) {
            m_form.useTemplate(id);
        }
    });
}

} // namespace am::ui
