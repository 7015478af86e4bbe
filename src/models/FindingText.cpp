// Findings on a registration in words.
#include "models/FindingText.h"

#include <QByteArray>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// The translation of an English source text with its places filled in.
QString translated(const QString& source, const QStringList& arguments) {
    const QString text = QCoreApplication::translate("RegistrationChecks", source.toUtf8().constData());
    return rules::filledIn(text, arguments);
}

} // namespace

RegistrationFinding FindingText::of(const rules::LintFinding& finding) {
    RegistrationFinding shown;
    shown.id = finding.textId + u'/' + finding.field + u'/' + finding.arguments.join(u'/');
    shown.severity = finding.severity;
    shown.field = finding.field;
    shown.title = finding.title;
    shown.detail = finding.detail;
    shown.suggestedFix = finding.suggestedFix;
    if (const auto texts = rules::lintTexts(finding.textId)) {
        shown.title = translated(texts->title, finding.arguments);
        shown.detail = translated(texts->detail, finding.arguments);
        shown.suggestedFix = translated(texts->suggestedFix, finding.arguments);
    }
    shown.source = translated(finding.source, {});
    shown.codes = finding.rejectionCodes;
    return shown;
}

QString FindingText::severity(const RegistrationFinding& finding) {
    if (finding.origin == RegistrationFinding::Origin::Refusal) {
        return tr("Refused by the API");
    }
    if (!finding.unknownSeverity.isEmpty()) {
        return finding.unknownSeverity;
    }
    switch (finding.severity) {
        case rules::LintSeverity::Block:
            return tr("Would stop this");
        case rules::LintSeverity::Warn:
            return tr("Often refused");
        case rules::LintSeverity::Info:
            break;
    }
    return tr("Worth a look");
}

Tone FindingText::tone(const RegistrationFinding& finding) {
    if (finding.isStale) {
        return Tone::Neutral;
    }
    switch (finding.severity) {
        case rules::LintSeverity::Block:
            return Tone::Danger;
        case rules::LintSeverity::Warn:
            return Tone::Warning;
        case rules::LintSeverity::Info:
            break;
    }
    return Tone::Info;
}

QString FindingText::icon(const RegistrationFinding& finding) {
    if (finding.isStale) {
        return u"clock"_s;
    }
    switch (finding.severity) {
        case rules::LintSeverity::Block:
            return u"error"_s;
        case rules::LintSeverity::Warn:
            return u"warning"_s;
        case rules::LintSeverity::Info:
            break;
    }
    return u"info"_s;
}

QString FindingText::witness(const RegistrationFinding& finding) {
    if (finding.origin == RegistrationFinding::Origin::Review) {
        return finding.isStale ? tr("the API's review of an earlier state") : tr("the API's review");
    }
    return finding.isReviewed ? tr("also the API's review") : QString();
}

QString FindingText::verdict(const rules::LintCounts& counts) {
    if (counts.block > 0) {
        return tr("%Ln findings would stop this.", nullptr, counts.block);
    }
    if (counts.warn + counts.info > 0) {
        return tr("Nothing found would stop this. That is no promise.");
    }
    return tr("No known reason for rejection found; that is no promise.");
}

QString FindingText::counts(const rules::LintCounts& counts) {
    QStringList parts;
    if (counts.block > 0) {
        parts.append(tr("%Ln would stop this", nullptr, counts.block));
    }
    if (counts.warn > 0) {
        parts.append(tr("%Ln often refused", nullptr, counts.warn));
    }
    if (counts.info > 0) {
        parts.append(tr("%Ln worth a look", nullptr, counts.info));
    }
    return parts.join(u" · "_s);
}

} // namespace am::models
