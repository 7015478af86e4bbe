// The steps of a registration form, each with how far it is.
#include "models/FormStepsModel.h"

#include "models/FindingsController.h"
#include "models/Formats.h"
#include "models/RegistrationForm.h"
#include "models/Roles.h"

namespace am::models {

using namespace Qt::StringLiterals;

FormStepsModel::FormStepsModel(RegistrationForm& form, FindingsController& findings, QObject* parent)
    : QAbstractListModel(parent), m_form(form), m_findings(findings) {
    for (const FormStep& step : m_form.steps()) {
        m_steps.append({step, State::Untouched, 0, 0, 0});
    }
    connect(&m_findings, &FindingsController::changed, this, &FormStepsModel::refresh);
    refresh();
}

int FormStepsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_steps.size());
}

int FormStepsModel::rowOfField(const QString& field) const {
    const QString step = m_form.field(field).step;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (!step.isEmpty() && m_steps.at(i).step.id == step) {
            return i;
        }
    }
    return -1;
}

void FormStepsModel::visit(int row) {
    if (!m_visited.contains(row)) {
        m_visited.insert(row);
        refresh();
    }
}

FormStepsModel::Row FormStepsModel::measured(int row) const {
    Row now{m_steps.at(row).step, State::Untouched, 0, 0, 0};
    bool isBegun = m_visited.contains(row) || m_form.showsProblems();
    for (const FormField& field : m_form.fields()) {
        if (field.step != now.step.id) {
            continue;
        }
        isBegun = isBegun || m_form.isChanged(field.name);
        for (const RegistrationFinding& finding : m_findings.ofField(field.name)) {
            if (finding.isStale) {
                continue;
            }
            int& count = finding.severity == rules::LintSeverity::Block  ? now.blocks
                         : finding.severity == rules::LintSeverity::Warn ? now.warnings
                                                                         : now.notes;
            ++count;
        }
    }
    if (isBegun) {
        now.state = now.blocks > 0     ? State::Blocked
                    : now.warnings > 0 ? State::Warned
                    : now.notes > 0    ? State::Noted
                                       : State::Done;
    }
    return now;
}

void FormStepsModel::refresh() {
    for (int i = 0; i < m_steps.size(); ++i) {
        const Row now = measured(i);
        if (!(now == m_steps.at(i))) {
            m_steps[i] = now;
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

QString FormStepsModel::words(const Row& row) const {
    switch (row.state) {
        case State::Blocked:
            return tr("%Ln would stop this", nullptr, row.blocks);
        case State::Warned:
            return tr("%Ln often refused", nullptr, row.warnings);
        case State::Noted:
            return tr("%Ln worth a look", nullptr, row.notes);
        case State::Done:
            return tr("Nothing found");
        case State::Untouched:
            break;
    }
    return tr("Not begun");
}

QVariant FormStepsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_steps.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return row.step.title;
        case Qt::ToolTipRole:
            return Formats::toolTip(row.step.title + u'\n' + row.step.purpose);
        case Qt::AccessibleTextRole:
            return QString(row.step.title + u". "_s + words(row));
        case SecondaryTextRole:
            return words(row);
        case KeyRole:
            return row.step.id;
        case RawValueRole:
            return int(row.state);
        case BadgeToneRole:
            return int(row.state == State::Blocked  ? Tone::Danger
                       : row.state == State::Warned ? Tone::Warning
                       : row.state == State::Noted  ? Tone::Info
                       : row.state == State::Done   ? Tone::Success
                                                    : Tone::Neutral);
        case BadgeIconRole:
            return row.state == State::Blocked  ? u"error"_s
                   : row.state == State::Warned ? u"warning"_s
                   : row.state == State::Noted  ? u"info"_s
                   : row.state == State::Done   ? u"check"_s
                                                : QString();
        default:
            return {};
    }
}

} // namespace am::models
