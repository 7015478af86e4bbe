// Our numbers as a table.
#include "models/OwnedNumbersModel.h"

#include "models/Formats.h"
#include "models/OptOutRate.h"
#include "models/RegistrationText.h"
#include "models/Roles.h"

namespace am::models {

using namespace Qt::StringLiterals;

bool OwnedNumberRow::isTollFree() const {
    return number.numberType == "toll_free"_L1;
}

bool OwnedNumberRow::canSend() const {
    // A campaign that is not on file here may well be active.
    return isTollFree() ||
           (!number.campaignId.isEmpty() && (campaignStatus.isEmpty() || campaignStatus == "ACTIVE"_L1));
}

OwnedNumbersModel::OwnedNumbersModel(QObject* parent) : DiffTableModel<OwnedNumberRow>(parent) {}

void OwnedNumbersModel::setRows(const QList<OwnedNumberRow>& rows, core::Timestamp now) {
    m_now = now;
    replaceRows(rows);
}

int OwnedNumbersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwnedNumbersModel::typeName(const QString& type) {
    if (type == "local"_L1) {
        return tr("Local");
    }
    if (type == "toll_free"_L1) {
        return tr("Toll-free");
    }
    return type == "short_code"_L1 ? tr("Short code") : type;
}

QString OwnedNumbersModel::capabilities(const core::OwnedNumber& number) {
    if (number.smsEnabled && number.mmsEnabled) {
        return tr("SMS, MMS");
    }
    if (number.smsEnabled) {
        return tr("SMS");
    }
    return number.mmsEnabled ? tr("MMS") : tr("None");
}

QString OwnedNumbersModel::withoutCampaign(const OwnedNumberRow& row) {
    return row.isTollFree() ? tr("Not needed (toll-free)") : tr("None: receive only");
}

QString OwnedNumbersModel::webhooks(const core::OwnedNumber& number) {
    if (!number.inboundUrl.isEmpty() && !number.statusUrl.isEmpty()) {
        return tr("Inbound, status");
    }
    if (!number.inboundUrl.isEmpty()) {
        return tr("Inbound");
    }
    return number.statusUrl.isEmpty() ? Formats::none() : tr("Status");
}

QString OwnedNumbersModel::propagation(const core::OwnedNumber& number) {
    if (number.carrierLineOptionPropagatedAt) {
        return tr("Done %1").arg(Formats::isoDate(*number.carrierLineOptionPropagatedAt));
    }
    if (number.carrierLineOptionStatus == "pending"_L1) {
        return tr("Pending at carriers");
    }
    return number.carrierLineOptionStatus.isEmpty() ? Formats::none() : number.carrierLineOptionStatus;
}

QString OwnedNumbersModel::lastTraffic(const OwnedNumberRow& row, core::Timestamp now) {
    if (!row.traffic) {
        return Formats::none();
    }
    return row.traffic->lastAt ? Formats::relative(*row.traffic->lastAt, now) : tr("Never");
}

QString OwnedNumbersModel::text(const OwnedNumberRow& row, int column) const {
    const core::OwnedNumber& number = row.number;
    switch (column) {
        case Number:
            return Formats::phone(number.number);
        case Label:
            return number.label;
        case Type:
            return typeName(number.numberType);
        case Capabilities:
            return capabilities(number);
        case Campaign:
            return number.campaignId.isEmpty()   ? withoutCampaign(row)
                   : row.campaignTitle.isEmpty() ? number.campaignId
                                                 : row.campaignTitle;
        case Brand:
            return row.brandTitle.isEmpty() ? Formats::none() : row.brandTitle;
        case Propagation:
            return propagation(number);
        case Webhooks:
            return webhooks(number);
        case LastTraffic:
            return lastTraffic(row, m_now);
        case OptOuts:
            return OptOutRate(row.traffic).text();
        case Created:
            return Formats::isoDate(number.createdAt);
        default:
            return {};
    }
}

QVariant OwnedNumbersModel::badge(const OwnedNumberRow& row, int column, int role) const {
    if (column != Campaign) {
        return {};
    }
    if (row.number.campaignId.isEmpty() && row.isTollFree()) {
        return role == BadgeToneRole ? QVariant(int(Tone::Neutral)) : QVariant(u"toll-free"_s);
    }
    const StateWord state = row.number.campaignId.isEmpty()
                                ? StateWord{{}, Tone::Warning, u"warning"_s}
                                : RegistrationText::campaignState(row.campaignStatus);
    return role == BadgeToneRole ? QVariant(int(state.tone)) : QVariant(state.icon);
}

QVariant OwnedNumbersModel::rawValue(const OwnedNumberRow& row, int column) {
    switch (column) {
        case Number:
            return row.number.number;
        case LastTraffic:
            return row.traffic && row.traffic->lastAt ? row.traffic->lastAt->milliseconds() : qint64(-1);
        case OptOuts:
            return OptOutRate(row.traffic).value();
        case Created:
            return row.number.createdAt.milliseconds();
        default:
            return {};
    }
}

QVariant OwnedNumbersModel::toolTip(const OwnedNumberRow& row, int column) {
    const core::OwnedNumber& number = row.number;
    switch (column) {
        case Label:
            return tr("F2 edits the label");
        case Campaign:
            return number.campaignId.isEmpty()
                       ? QVariant()
                       : QVariant(Formats::toolTip(
                             tr("%1: %2", "campaign, state")
                                 .arg(row.campaignTitle,
                                      RegistrationText::campaignState(row.campaignStatus).word)));
        case Brand:
            return row.brandTitle.isEmpty() ? QVariant() : QVariant(Formats::toolTip(row.brandTitle));
        case Propagation:
            return number.carrierLineOptionPropagatedAt
                       ? QVariant(Formats::absolute(*number.carrierLineOptionPropagatedAt))
                       : QVariant();
        case Webhooks: {
            QStringList lines;
            if (!number.inboundUrl.isEmpty()) {
                lines.append(tr("Inbound texts: %1").arg(number.inboundUrl));
            }
            if (!number.statusUrl.isEmpty()) {
                lines.append(tr("Delivery receipts: %1").arg(number.statusUrl));
            }
            return lines.isEmpty() ? QVariant() : QVariant(Formats::toolTip(lines.join(u'\n')));
        }
        case LastTraffic:
            return row.traffic && row.traffic->lastAt ? QVariant(Formats::absolute(*row.traffic->lastAt))
                                                      : QVariant();
        case OptOuts:
            return OptOutRate(row.traffic).explanation();
        case Created:
            return Formats::absolute(number.createdAt);
        default:
            return {};
    }
}

QVariant OwnedNumbersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const OwnedNumberRow& entry = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(entry, index.column());
        case Qt::EditRole:
            return index.column() == Label ? QVariant(entry.number.label) : QVariant();
        case Qt::ToolTipRole:
            return toolTip(entry, index.column());
        case BadgeToneRole:
        case BadgeIconRole:
            return badge(entry, index.column(), role);
        case RawValueRole: {
            const QVariant raw = rawValue(entry, index.column());
            return raw.isValid() ? raw : QVariant(text(entry, index.column()));
        }
        case KeyRole:
            return entry.key();
        default:
            return {};
    }
}

QVariant OwnedNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Number:
            return tr("Number");
        case Label:
            return tr("Label");
        case Type:
            return tr("Type");
        case Capabilities:
            return tr("Carries");
        case Campaign:
            return tr("Campaign");
        case Brand:
            return tr("Brand");
        case Propagation:
            return tr("Carriers");
        case Webhooks:
            return tr("Webhooks");
        case LastTraffic:
            return tr("Last traffic");
        case OptOuts:
            return tr("Opted out");
        case Created:
            return tr("Created");
        default:
            return {};
    }
}

Qt::ItemFlags OwnedNumbersModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags common = DiffTableModel<OwnedNumberRow>::flags(index);
    return index.isValid() && index.column() == Label ? common | Qt::ItemIsEditable : common;
}

bool OwnedNumbersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != Label) {
        return false;
    }
    const core::OwnedNumber& number = row(index.row()).number;
    const QString label = value.toString().trimmed();
    if (label != number.label) {
        Q_EMIT labelEdited(number.id, label);
    }
    return true;
}

} // namespace am::models
