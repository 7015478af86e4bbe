// A toll-free dossier as the JSON and the PDF one hands to the aggregator.
#pragma once

#include "core/TollFreeDossier.h"
#include "rules/TollFreeLint.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace am::reports {

/// Everything the document says. A value.
struct TollFreeDocument {
    core::TollFreeDossier dossier;
    QList<rules::TollFreeFinding> findings;
    core::Timestamp createdAt;
    QString programVersion;
    QString organizationName;
    QString source; ///< base URL of the API, or "embedded sandbox"
    bool isSandbox = false;
};

/// English, the same for the same facts: aggregators read English.
QByteArray tollFreeJson(const TollFreeDocument& document);
/// Not for the UI thread; needs a QGuiApplication.
QByteArray tollFreePdf(const TollFreeDocument& document);

/// "draft", "needs_input": a status as the JSON has it.
QString tollFreeStatusWord(core::TollFreeStatus status);

} // namespace am::reports
