// Our numbers as a table.
#pragma once

#include "core/OwnedNumber.h"
#include "models/DiffTableModel.h"
#include "store/NumberTrafficStore.h"

#include <optional>

namespace am::models {

/// A number with what is known about its campaign.
struct OwnedNumberRow {
    core::OwnedNumber number;
    QString campaignTitle;  ///< empty if there is no campaign
    QString campaignStatus; ///< as the API says; empty if not known here
    QString brandId;        ///< of the campaign; empty if not known here
    QString brandTitle;
    std::optional<store::NumberTraffic> traffic = std::nullopt; ///< nothing until it was counted

    QString key() const { return number.id; }
    bool isTollFree() const;
    /// Does registration let it send, as far as known here? Toll-free numbers need no campaign
    /// (rules::checkSend).
    bool canSend() const;
    bool operator==(const OwnedNumberRow&) const = default;
};

/// Labels can be edited in place; the edit is announced, and shown once the API took it. Lives on the UI
/// thread.
class OwnedNumbersModel : public DiffTableModel<OwnedNumberRow> {
    Q_OBJECT
public:
    enum Column : int {
        Number,
        Label,
        Type,
        Capabilities,
        Campaign,
        Brand,
        Propagation,
        Webhooks,
        LastTraffic,
        OptOuts,
        Created,
        ColumnCount
    };

    explicit OwnedNumbersModel(QObject* parent = nullptr);

    /// `now` is the time from which "4 min ago" counts.
    void setRows(const QList<OwnedNumberRow>& rows, core::Timestamp now);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    static QString typeName(const QString& type);
    static QString capabilities(const core::OwnedNumber& number);
    /// What stands for the campaign of a number that has none.
    static QString withoutCampaign(const OwnedNumberRow& row);
    static QString webhooks(const core::OwnedNumber& number);
    /// "Pending at carriers", "Propagated 12 Jun", or what the API says.
    static QString propagation(const core::OwnedNumber& number);
    /// "4 min ago"; "Never" if there was none, and a dash until it was looked up.
    static QString lastTraffic(const OwnedNumberRow& row, core::Timestamp now);

Q_SIGNALS:
    void labelEdited(const QString& id, const QString& label);

private:
    QString text(const OwnedNumberRow& row, int column) const;
    QVariant badge(const OwnedNumberRow& row, int column, int role) const;
    static QVariant rawValue(const OwnedNumberRow& row, int column);
    static QVariant toolTip(const OwnedNumberRow& row, int column);

    core::Timestamp m_now;
};

} // namespace am::models
