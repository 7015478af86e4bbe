// The rule file of the toll-free checks: texts, codes, dates and words.
#pragma once

#include "rules/RegistrationLint.h"
#include "rules/RegistrationLintData.h"

#include <QDate>
#include <QHash>
#include <QLatin1String>

namespace am::rules {

/// resources/rules/toll-free-checks.json, read once. Immutable; any thread.
class TollFreeData {
public:
    static const TollFreeData& instance();

    /// What a text of this file or a shared one of the registration checks says about toll-free numbers.
    struct Check {
        LintFinding finding; ///< without field and arguments
        bool isFixable = true;
    };
    /// A check of this file; nothing if there is no such text.
    std::optional<Check> check(const QString& textId) const;
    /// A finding of the registration checks, with toll-free's codes, severity and field; nothing if toll-free
    /// verification does not ask about it.
    std::optional<Check> shared(const LintFinding& registration) const;
    /// What a simple fix adds to the field's text; empty if there is none.
    QString appended(const QString& textId) const { return m_appends.value(textId); }

    /// From this day on the field is mandatory.
    QDate mandatorySince(QLatin1String what) const { return m_mandatorySince.value(QString(what)); }
    int limit(QLatin1String name) const { return m_limits.value(QString(name)); }
    const QList<int>& volumeTiers() const { return m_volumeTiers; }
    const QStringList& registrationKinds() const { return m_registrationKinds; }
    /// The aggregator's use cases, in the order of the file.
    const QStringList& useCases() const { return m_useCases; }
    /// The registry's name for one of them.
    QString registryUseCase(const QString& useCase) const { return m_registryUseCases.value(useCase); }
    const LintPhrases& phrases(const QString& list) const;

    struct Rejection {
        QString reason;
        bool isFixable = true;
    };
    std::optional<Rejection> rejection(const QString& code) const;
    const QString& reviewed() const { return m_reviewed; }
    const QStringList& textIds() const { return m_textIds; }
    /// Ids of registration checks or texts that are taken over.
    QStringList sharedIds() const { return m_shared.keys(); }

private:
    struct Shared {
        QStringList codes;
        std::optional<LintSeverity> severity;
        bool isFixable = true;
    };
    TollFreeData();

    QString m_reviewed;
    QStringList m_textIds;
    QHash<QString, Check> m_checks;
    QHash<QString, Shared> m_shared;
    QHash<QString, QString> m_fields;
    QHash<QString, QString> m_appends;
    QHash<QString, QDate> m_mandatorySince;
    QHash<QString, int> m_limits;
    QList<int> m_volumeTiers;
    QStringList m_registrationKinds;
    QStringList m_useCases;
    QHash<QString, QString> m_registryUseCases;
    QHash<QString, Rejection> m_rejections;
    QHash<QString, LintPhrases> m_phrases;
};

} // namespace am::rules
