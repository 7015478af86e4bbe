// The campaign use cases of 10DLC, in words.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace am::models {

/// One use case a campaign may be filed under (compliance.md 3.3).
struct UseCase {
    QString code;
    QString label;
    QString explanation;
    int minimumSubUseCases = 0;
    int maximumSubUseCases = 0; ///< 0 = takes none
    bool mayBeSubUseCase = false;
    bool needsCarrierReview = false; ///< "special": extra vetting or a review by carriers
};

struct UseCases {
    Q_DECLARE_TR_FUNCTIONS(am::models::UseCases)
public:
    static QList<UseCase> all();
    /// What is known about a code; an unknown code is its own label.
    static UseCase find(const QString& code);
};

} // namespace am::models
