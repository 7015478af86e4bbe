// Campaigns to begin with, to choose from.
#include "ui/registration/TemplatePicker.h"

#include "models/Roles.h"
#include "ui/registration/NotedRowDelegate.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
      m_use(new QPushButton(tr("Fill in template"), this)),
      m_open(new QWidget(this)),
      m_lines(new QVBoxLayout(m_open)) {
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
    auto* hint = makeLabel(tr("What a template cannot know stays in [brackets] and is asked for below; each "
                              "open place is a finding."),
                           TextRole::Secondary, this);
    line->addWidget(hint, 1);
    line->addWidget(m_use, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("Template"), TextRole::Strong, this));
    column->addWidget(m_list);
    column->addLayout(line);
    m_lines->setContentsMargins(0, 8, 0, 0);
    m_lines->setSpacing(6);
    m_lines->addWidget(makeLabel(tr("Still open"), TextRole::Strong, m_open));
    m_open->setObjectName(QStringLiteral("openMarksWidget"));
    column->addWidget(m_open);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_use->setEnabled(current.isValid()); });
    connect(m_list, &QListView::activated, this, &TemplatePicker::use);
    connect(m_use, &QPushButton::clicked, this, &TemplatePicker::use);
    connect(&m_form, &models::RegistrationForm::valueChanged, this, &TemplatePicker::showOpen);
    showOpen();
}

void TemplatePicker::showOpen() {
    const QStringList marks = m_form.openMarks();
    for (const QString& mark : marks) {
        if (!m_marks.contains(mark)) {
            addLine(mark);
        }
    }
    const auto lines = m_open->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* line : lines) {
        const QString mark = line->property("mark").toString();
        if (!mark.isEmpty()) {
            line->setVisible(marks.contains(mark));
        }
    }
    m_open->setVisible(!marks.isEmpty());
}

void TemplatePicker::addLine(const QString& mark) {
    m_marks.append(mark);
    QString meaning = mark;
    for (const rules::TemplatePlaceholder& placeholder : rules::templatePlaceholders()) {
        if (placeholder.mark == mark) {
            meaning = translated(placeholder.meaning);
        }
    }
    auto* line = new QWidget(m_open);
    line->setProperty("mark", mark);
    auto* edit = new QLineEdit(line);
    edit->setObjectName(QStringLiteral("openMarkLineEdit"));
    auto* fill = new QPushButton(tr("Fill in"), line);
    fill->setAutoDefault(false);
    fill->setEnabled(false);
    fill->setAccessibleName(tr("Fill in %1").arg(mark));
    auto* entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(edit, 1);
    entry->addWidget(fill);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* label = makeLabel(meaning, TextRole::Secondary, line);
    label->setBuddy(edit);
    edit->setAccessibleName(meaning);
    column->addWidget(label);
    column->addLayout(entry);
    m_lines->addWidget(line);
    const auto run = [this, mark, edit] {
        if (!edit->text().trimmed().isEmpty()) {
            m_form.fillMark(mark, edit->text().trimmed());
            edit->clear();
        }
    };
    connect(edit, &QLineEdit::textChanged, fill,
            [fill](const QString& text) { fill->setEnabled(!text.trimmed().isEmpty()); });
    connect(edit, &QLineEdit::returnPressed, this, run);
    connect(fill, &QPushButton::clicked, this, run);
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
