// Words and signs for line types.
#include "models/LineTypeText.h"

#include "models/Formats.h"

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

bool is(const QString& lineType, QLatin1String word) {
    return lineType.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QString LineTypeText::word(const QString& lineType) {
    if (core::isFixedLine(lineType)) {
        return tr("Landline");
    }
    if (is(lineType, "MOBILE"_L1)) {
        return tr("Mobile");
    }
    if (is(lineType, "VOIP"_L1)) {
        return tr("VoIP");
    }
    return lineType.isEmpty() ? tr("Not named", "line type") : lineType;
}

QString LineTypeText::icon(const QString& lineType) {
    if (core::isFixedLine(lineType)) {
        return u"landline"_s;
    }
    if (is(lineType, "MOBILE"_L1)) {
        return u"phone"_s;
    }
    return is(lineType, "VOIP"_L1) ? u"link"_s : u"unknown"_s;
}

Tone LineTypeText::tone(const QString& lineType) {
    return core::isFixedLine(lineType) ? Tone::Warning : Tone::Neutral;
}

QString LineTypeText::warning() {
    return tr("Landline: cannot receive texts");
}

QString LineTypeText::sentence(const std::optional<core::KnownLine>& line) {
    if (!line || !line->isFixedLine()) {
        return {};
    }
    return tr("%1 is a landline (looked up on %2). It cannot receive texts.")
        .arg(Formats::phone(line->number), Formats::isoDate(line->askedAt));
}

QString LineTypeText::country(const QString& code) {
    if (code == "USA"_L1) {
        return tr("United States");
    }
    return code == "CAN"_L1 ? tr("Canada") : code;
}

QString LineTypeText::cost(const std::optional<core::Money>& cost) {
    return cost ? Formats::money(*cost) : tr("Not told", "cost");
}

} // namespace am::models
