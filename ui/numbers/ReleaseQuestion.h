// The question before numbers are given back: what would be left without them.
#pragma once

#include "core/NumberRequests.h"
#include "models/OwnedNumbersModel.h"
#include "ui/widgets/Prompter.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace am::ui {

/// Builds the question; whoever answers it types the number, or how many they are.
struct ReleaseQuestion {
    Q_DECLARE_TR_FUNCTIONS(am::ui::ReleaseQuestion)
public:
    /// Without a stake the question says that it could not be counted.
    static ConfirmRequest forOne(const models::OwnedNumberRow& number,
                                 const std::optional<store::NumberStake>& stake, core::Timestamp now,
                                 core::ReleaseTo to);
    /// `stakes` by id.
    static ConfirmRequest forMany(const QList<models::OwnedNumberRow>& numbers,
                                  const QHash<QString, store::NumberStake>& stakes, core::Timestamp now);

private:
    static QStringList stakeFacts(const store::NumberStake& stake);
};

} // namespace am::ui
