// Why a registration was rejected, at the fields the reasons speak of.
#pragma once

#include "rules/RejectionReasons.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

namespace am::models {

class RegistrationForm;

/// One reason as it is shown.
struct PlacedReason {
    QString reason;  ///< as the API gave it
    QString meaning; ///< in the reader's language; empty if nothing is known
    QString advice;  ///< may be empty
    QStringList codes;
    QStringList otherFields; ///< labels of further fields to look at

    bool operator==(const PlacedReason&) const = default;
};

/// A value. A reason stands at the most likely of the form's fields; what is not known stands at none.
class PlacedReasons {
    Q_DECLARE_TR_FUNCTIONS(am::models::PlacedReasons)
public:
    PlacedReasons() = default;
    explicit PlacedReasons(const RegistrationForm& form);

    QList<PlacedReason> at(const QString& field) const { return m_placed.value(field); }
    const QList<PlacedReason>& unplaced() const { return m_unplaced; }
    bool isEmpty() const { return m_placed.isEmpty() && m_unplaced.isEmpty(); }

private:
    QHash<QString, QList<PlacedReason>> m_placed;
    QList<PlacedReason> m_unplaced;
};

} // namespace am::models
