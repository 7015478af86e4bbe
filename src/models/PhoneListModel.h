// The simulated phones of a sandbox.
#pragma once

#include "core/Clock.h"
#include "core/SandboxTypes.h"
#include "models/DiffListModel.h"

namespace am::models {

/// One phone of the list.
struct PhoneRow {
    QString number; ///< E.164
    QString lastText;
    core::Timestamp lastAt;

    QString key() const { return number; }
    bool operator==(const PhoneRow&) const = default;
};

/// Phones by last text, newest first; display text is the number, SecondaryTextRole the last text. UI thread.
class PhoneListModel : public DiffListModel<PhoneRow> {
    Q_OBJECT
public:
    explicit PhoneListModel(const core::Clock& clock, QObject* parent = nullptr);

    void setPhones(const QList<core::SandboxPhone>& phones);
    /// A phone nobody has used yet goes to the top.
    void addPhone(const QString& number);
    int rowOf(const QString& number) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const core::Clock& m_clock;
    QList<PhoneRow> m_added; ///< phones the sandbox does not know yet
};

} // namespace am::models
