// What toll-free numbers promise about their texts, kept by hand.
#pragma once

#include "core/Timestamp.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace am::core {

/// What holds for one toll-free number.
struct TollFreeProgramme {
    bool isTransactional = false; ///< no marketing
    int dailyLimit = 0;           ///< texts to one contact within 24 hours; 0 = no limit

    bool operator==(const TollFreeProgramme&) const = default;
};

/// What is set for one number, or for all; nothing: as for all.
struct ProgrammeSetting {
    std::optional<bool> isTransactional;
    std::optional<int> dailyLimit;

    bool operator==(const ProgrammeSetting&) const = default;
};

/// Everything set, by number; the empty number holds for all. A value; any thread.
class ProgrammeSettings {
public:
    explicit ProgrammeSettings(QHash<QString, ProgrammeSetting> settings = {})
        : m_settings(std::move(settings)) {}

    ProgrammeSetting setting(const QString& number) const { return m_settings.value(number); }
    /// What holds for a number: its own setting, else that for all, else no promise and no limit.
    TollFreeProgramme of(const QString& number) const {
        const ProgrammeSetting own = setting(number);
        const ProgrammeSetting all = setting(QString());
        return {own.isTransactional.value_or(all.isTransactional.value_or(false)),
                own.dailyLimit.value_or(all.dailyLimit.value_or(0))};
    }
    TollFreeProgramme ofAll() const { return of(QString()); }

    bool operator==(const ProgrammeSettings&) const = default;

private:
    QHash<QString, ProgrammeSetting> m_settings;
};

/// Times of the newest texts from a number to one contact; the daily limit counts with them.
struct SentTimes {
    QList<Timestamp> newest; ///< newest first
    int onTheWay = 0;        ///< in the outbox, not asked for yet

    bool operator==(const SentTimes&) const = default;
};

} // namespace am::core
