// What one simulated phone received and sent.
#pragma once

#include "core/Clock.h"
#include "core/SandboxTypes.h"
#include "models/DiffListModel.h"
#include "models/Roles.h"

namespace am::models {

/// One text on a phone.
struct PhoneTextRow {
    int position = 0; ///< in the phone's history, which only grows
    core::SandboxPhoneMessage message;

    int key() const { return position; }
    bool operator==(const PhoneTextRow& other) const {
        return position == other.position && message.body == other.message.body &&
               message.at == other.message.at && message.direction == other.message.direction;
    }
};

/// Texts of the phone, oldest first. UI thread.
class PhoneThreadModel : public DiffListModel<PhoneTextRow> {
    Q_OBJECT
public:
    enum PhoneRole : int { SentByPhoneRole = FirstPageRole, TimeTextRole };

    explicit PhoneThreadModel(const core::Clock& clock, QObject* parent = nullptr);

    void setMessages(const QList<core::SandboxPhoneMessage>& messages);
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const core::Clock& m_clock;
};

} // namespace am::models
