// The segment count beside a composer, in words.
#pragma once

#include "rules/Segments.h"

#include <QCoreApplication>
#include <QString>

namespace am::models {

/// A value.
struct SegmentText {
    Q_DECLARE_TR_FUNCTIONS(am::models::SegmentText)

public:
    QString line;              ///< "1 segment · 84/160 · GSM-7"
    QString culprit;           ///< "“—” forces Unicode"; empty in GSM-7
    bool hasPlainForm = false; ///< plain characters would change the text

    static SegmentText of(const rules::Segments& segments);
};

} // namespace am::models
