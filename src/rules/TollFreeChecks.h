// The single checks of a toll-free dossier, by part of the form.
#pragma once

#include "rules/TollFreeLint.h"

#include <QList>
#include <QString>

namespace am::rules {

/// Collects findings by their text ids.
class TollFreeReport {
public:
    /// The arguments stand for %1 and %2 of the texts.
    void add(QLatin1String textId, const QString& field, const QStringList& arguments = {},
             const std::optional<QString>& replacement = std::nullopt);
    /// The samples of a dossier are one field, so the same finding may come for several of them.
    void addOnce(const TollFreeFinding& finding);
    /// Empties the report.
    QList<TollFreeFinding> inOrderOfForm();

private:
    QList<TollFreeFinding> m_findings;
};

/// The names of all fields, in the order of the form.
const QStringList& tollFreeFieldOrder();
/// The sample messages, one per line of the field.
QStringList samplesOf(const core::TollFreeDraft& draft);
/// A field of text by its name; empty for all others.
QString tollFreeText(const core::TollFreeDraft& draft, const QString& field);

void checkTollFreeNumbers(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                          TollFreeReport& report);
void checkTollFreeBusiness(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                           TollFreeReport& report);
void checkTollFreeUse(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                      TollFreeReport& report);
void checkTollFreeOptIn(const core::TollFreeDraft& draft, TollFreeReport& report);
void checkTollFreePolicies(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                           TollFreeReport& report);
/// Required fields, lengths, the volume.
void checkTollFreeForm(const core::TollFreeDraft& draft, TollFreeReport& report);

} // namespace am::rules
