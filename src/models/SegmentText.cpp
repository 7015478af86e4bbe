// Segments, room and encoding in one line.
#include "models/SegmentText.h"

#include <algorithm>

namespace am::models {

SegmentText SegmentText::of(const rules::Segments& segments) {
    SegmentText text;
    const bool plain = segments.encoding == rules::Encoding::Gsm7;
    const QString encoding = plain ? tr("GSM-7", "encoding") : tr("UCS-2", "encoding");
    const int room = qMax(1, segments.count) * segments.unitsPerSegment;
    text.line = tr("%1 · %2/%3 · %4", "segments, units used, units there are, encoding")
                    .arg(tr("%n segments", nullptr, segments.count))
                    .arg(segments.units)
                    .arg(room)
                    .arg(encoding);
    if (plain || segments.unicodeCharacters.isEmpty()) {
        return text;
    }
    const rules::UnicodeCharacter& first = segments.unicodeCharacters.first();
    const bool invisible = first.replacement.isEmpty() && !first.replacement.isNull();
    text.culprit = invisible ? tr("an invisible character forces Unicode")
                             : tr("“%1” forces Unicode", "one character").arg(first.character);
    const bool all = std::all_of(segments.unicodeCharacters.begin(), segments.unicodeCharacters.end(),
                                 [](const rules::UnicodeCharacter& c) { return !c.replacement.isNull(); });
    const bool any = std::any_of(segments.unicodeCharacters.begin(), segments.unicodeCharacters.end(),
                                 [](const rules::UnicodeCharacter& c) { return !c.replacement.isNull(); });
    // Replacing only some would change the text without freeing it from Unicode.
    text.hasPlainForm = all && any;
    return text;
}

} // namespace am::models
