// Remedies for brands.
#include "rules/RegistrationRemedies.h"

#include "rules/RegistrationLintData.h"

#include <QRegularExpression>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

QString digitsOf(const QString& text) {
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

FieldChanges parted(const QString& field, const QString& text, qsizetype first, qsizetype rest) {
    const QString digits = digitsOf(text);
    return digits.size() == first + rest
               ? FieldChanges{{field, QString(digits.first(first) + u'-' + digits.mid(first))}}
               : FieldChanges();
}
} // namespace

FieldChanges brandRemedy(const LintFinding& finding, const core::BrandDraft& draft) {
    const QString& id = finding.textId;
    const QString text = fieldValue(draft, finding.field).toString();
    if (id == "BR-EIN-FMT.format"_L1) {
        return parted(finding.field, text, 2, 7);
    }
    if (id == "BR-ADDR.zip"_L1) {
        return parted(finding.field, text, 5, 4);
    }
    if (id == "BR-ADDR.state"_L1) {
        const QString code = LintData::instance().codeOfState(text);
        return code.isEmpty() ? FieldChanges() : FieldChanges{{finding.field, code}};
    }
    if (id == "BR-WEB.insecure"_L1 || id == "BR-WEB.malformed"_L1) {
        const QString address = securedAddress(text);
        return address.isEmpty() ? FieldChanges() : FieldChanges{{finding.field, address}};
    }
    if (id == "BR-EMAIL-DOMAIN.malformed"_L1) {
        static const QRegularExpression around(u"^(?:mailto:)?[\\s<]*|[\\s>,;.]*$"_s);
        return {{finding.field, QString(text).remove(around).remove(u' ')}};
    }
    if (id == "BR-REFERENCE.duplicate"_L1) {
        return {{finding.field, QString()}};
    }
    return {};
}

} // namespace am::rules
