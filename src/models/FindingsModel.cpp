// The findings on a registration as a list.
#include "models/FindingsModel.h"

#include "models/FindingText.h"
#include "models/Formats.h"

#include <algorithm>
#include <tuple>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

QString below(const RegistrationFinding& finding) {
    QStringList parts;
    for (const QString& part :
         {FindingText::severity(finding), finding.fieldLabel, FindingText::witness(finding)}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u" · "_s);
}

} // namespace

void FindingsModel::setFindings(QList<RegistrationFinding> findings, const QStringList& fieldOrder) {
    const auto place = [&fieldOrder](const RegistrationFinding& finding) {
        const qsizetype field = fieldOrder.indexOf(finding.field);
        return std::tuple(finding.isStale, -int(finding.severity), field < 0 ? fieldOrder.size() : field);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&place](const RegistrationFinding& left, const RegistrationFinding& right) {
                         return place(left) < place(right);
                     });
    replaceRows(std::move(findings));
}

int FindingsModel::rowOf(const QString& id) const {
    for (int i = 0; i < count(); ++i) {
        if (row(i).id == id) {
            return i;
        }
    }
    return -1;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RegistrationFinding& finding = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return finding.title;
        case Qt::ToolTipRole:
            return Formats::toolTip(finding.title);
        case Qt::AccessibleTextRole:
            return QString(finding.title + u". "_s + below(finding));
        case SecondaryTextRole:
            return below(finding);
        case BadgeToneRole:
            return int(FindingText::tone(finding));
        case BadgeIconRole:
            return FindingText::icon(finding);
        case KeyRole:
            return finding.id;
        case RawValueRole:
            return int(finding.severity);
        default:
            return {};
    }
}

} // namespace am::models
