// A toll-free dossier as the JSON and the PDF one hands to the aggregator.
#include "reports/TollFreeDossierText.h"

#include "reports/PdfDocument.h"

#include <nlohmann/json.hpp>

namespace am::reports {

using namespace Qt::StringLiterals;
using core::TollFreeStatus;
using Json = nlohmann::ordered_json;

namespace {

constexpr int formatVersion = 1;
const QString disclaimer =
    u"Informational checks. Not legal advice. Rules change and exemptions are not modelled. "
    "No finding says nothing about the outcome of a review."_s;

/// One field: its name in JSON, its label in the PDF, and what stands in it.
struct DossierField {
    const char* name;
    QString label;
    Json value;
};

struct DossierSection {
    QString heading;
    QList<DossierField> fields;
};

Json listOf(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts) {
        list.push_back(text.toStdString());
    }
    return list;
}

Json textOf(const QString& text) {
    return text.toStdString();
}

QList<DossierSection> sectionsOf(const core::TollFreeDraft& draft) {
    return {
        {u"Numbers"_s, {{"numbers", u"Toll-free numbers"_s, listOf(draft.numbers)}}},
        {u"Business"_s,
         {{"business_name", u"Legal name"_s, textOf(draft.businessName)},
          {"doing_business_as", u"Doing business as"_s, textOf(draft.doingBusinessAs)},
          {"entity_type", u"Kind of business"_s, textOf(draft.entityType)},
          {"business_registration_number", u"Registration number"_s, textOf(draft.registrationNumber)},
          {"business_registration_type", u"Kind of registration"_s, textOf(draft.registrationType)},
          {"business_registration_country", u"Country of registration"_s, textOf(draft.registrationCountry)},
          {"street", u"Street"_s, textOf(draft.street)},
          {"city", u"City"_s, textOf(draft.city)},
          {"state", u"State"_s, textOf(draft.state)},
          {"postal_code", u"Postal code"_s, textOf(draft.postalCode)},
          {"country", u"Country"_s, textOf(draft.country)},
          {"website", u"Website"_s, textOf(draft.website)},
          {"isv_reseller", u"Filed by (ISV or reseller)"_s, textOf(draft.isvReseller)}}},
        {u"Contact"_s,
         {{"contact_first_name", u"First name"_s, textOf(draft.contactFirstName)},
          {"contact_last_name", u"Last name"_s, textOf(draft.contactLastName)},
          {"contact_email", u"E-mail"_s, textOf(draft.contactEmail)},
          {"contact_phone", u"Telephone"_s, textOf(draft.contactPhone)},
          {"notification_email", u"E-mail for notices"_s, textOf(draft.notificationEmail)}}},
        {u"Use"_s,
         {{"use_cases", u"Use cases"_s, listOf(draft.useCases)},
          {"use_case_summary", u"Summary"_s, textOf(draft.useCaseSummary)},
          {"production_message_content", u"Sample messages"_s, textOf(draft.sampleMessages)},
          {"message_volume", u"Messages a month"_s,
           draft.messageVolume > 0 ? Json(draft.messageVolume) : Json()},
          {"age_gated_content", u"Age-gated content"_s, draft.ageGatedContent},
          {"cv_token", u"Campaign Verify token"_s, textOf(draft.campaignVerifyToken)}}},
        {u"Opt-in"_s,
         {{"opt_in_type", u"Kind of opt-in"_s, textOf(draft.optInType)},
          {"opt_in_workflow", u"How people opt in"_s, textOf(draft.optInWorkflow)},
          {"opt_in_image_urls", u"Pictures of the opt-in"_s, listOf(draft.optInImageUrls)},
          {"opt_in_keywords", u"Opt-in keywords"_s, listOf(draft.optInKeywords)},
          {"opt_in_confirmation_message", u"Confirmation"_s, textOf(draft.optInConfirmation)},
          {"help_message_sample", u"Answer to HELP"_s, textOf(draft.helpMessage)}}},
        {u"Policies"_s,
         {{"privacy_policy_url", u"Privacy policy"_s, textOf(draft.privacyPolicyUrl)},
          {"terms_and_conditions_url", u"Terms and conditions"_s, textOf(draft.termsUrl)},
          {"additional_information", u"Additional information"_s, textOf(draft.additionalInformation)}}},
    };
}

QString shown(const Json& value) {
    if (value.is_array()) {
        QStringList lines;
        for (const auto& item : value) {
            lines += QString::fromStdString(item.get<std::string>());
        }
        return lines.join(u'\n');
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? u"Yes"_s : u"No"_s;
    }
    if (value.is_number()) {
        return QString::number(value.get<int>());
    }
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

Json historyOf(const core::TollFreeDossier& dossier) {
    Json history = Json::array();
    for (const core::TollFreeStatusChange& change : dossier.history) {
        Json codes = Json::array();
        for (const QString& code : change.rejectionCodes) {
            const auto known = rules::tollFreeRejection(code);
            codes.push_back({{"code", code.toStdString()},
                             {"reason", known ? Json(known->reason.toStdString()) : Json()}});
        }
        history.push_back({{"status", tollFreeStatusWord(change.status).toStdString()},
                           {"at", change.at.toRfc3339().toStdString()},
                           {"recorded_at", change.recordedAt.toRfc3339().toStdString()},
                           {"reference", change.reference.toStdString()},
                           {"rejection_codes", std::move(codes)},
                           {"note", change.note.toStdString()}});
    }
    return history;
}

Json findingsOf(const QList<rules::TollFreeFinding>& findings) {
    Json list = Json::array();
    for (const rules::TollFreeFinding& finding : findings) {
        list.push_back({{"check", finding.lint.checkId.toStdString()},
                        {"severity", rules::lintSeverityWord(finding.lint.severity).toStdString()},
                        {"field", finding.lint.field.toStdString()},
                        {"title", finding.lint.title.toStdString()},
                        {"detail", finding.lint.detail.toStdString()},
                        {"suggested_fix", finding.lint.suggestedFix.toStdString()},
                        {"rejection_codes", listOf(finding.lint.rejectionCodes)},
                        {"fixable", finding.isFixable},
                        {"source", finding.lint.source.toStdString()}});
    }
    return list;
}

QString statusInWords(TollFreeStatus status) {
    switch (status) {
        case TollFreeStatus::Draft:
            return u"Draft"_s;
        case TollFreeStatus::Submitted:
            return u"Submitted"_s;
        case TollFreeStatus::InReview:
            return u"In review"_s;
        case TollFreeStatus::NeedsInput:
            return u"Needs input"_s;
        case TollFreeStatus::Verified:
            return u"Verified"_s;
        case TollFreeStatus::RejectedFinal:
            return u"Rejected, final"_s;
    }
    return QString::number(int(status));
}

QString codesInWords(const QStringList& codes) {
    QStringList lines;
    for (const QString& code : codes) {
        const auto known = rules::tollFreeRejection(code);
        lines += known ? code + u": "_s + known->reason : code;
    }
    return lines.join(u'\n');
}

void addHistory(PdfDocument& pdf, const core::TollFreeDossier& dossier) {
    pdf.addHeading(u"Status"_s);
    pdf.addParagraph(u"%1 since %2. The status is kept by hand; the API has no route for it."_s.arg(
        statusInWords(dossier.status()), dossier.statusSince().toRfc3339()));
    if (dossier.history.isEmpty()) {
        return;
    }
    QList<QStringList> rows;
    for (const core::TollFreeStatusChange& change : dossier.history) {
        rows += QStringList{statusInWords(change.status), change.at.toRfc3339(), change.reference,
                            codesInWords(change.rejectionCodes), change.note};
    }
    pdf.addTable({u"Status"_s, u"Date (UTC)"_s, u"Reference"_s, u"Rejection codes"_s, u"Note"_s},
                 {14, 24, 14, 25, 23}, rows);
}

void addFindings(PdfDocument& pdf, const QList<rules::TollFreeFinding>& findings) {
    pdf.addHeading(u"Findings before filing"_s);
    pdf.addNote(disclaimer);
    pdf.addNote(u"Checks reviewed on %1."_s.arg(rules::tollFreeReviewedOn()));
    if (findings.isEmpty()) {
        pdf.addParagraph(u"No check found anything."_s);
        return;
    }
    QList<QStringList> rows;
    for (const rules::TollFreeFinding& finding : findings) {
        rows += QStringList{rules::lintSeverityWord(finding.lint.severity), finding.lint.field,
                            finding.lint.title + u"\n"_s + finding.lint.detail,
                            finding.lint.rejectionCodes.join(u", "_s)};
    }
    pdf.addTable({u"Weight"_s, u"Field"_s, u"Finding"_s, u"Codes"_s}, {10, 22, 50, 18}, rows);
}

} // namespace

QString tollFreeStatusWord(TollFreeStatus status) {
    switch (status) {
        case TollFreeStatus::Draft:
            return u"draft"_s;
        case TollFreeStatus::Submitted:
            return u"submitted"_s;
        case TollFreeStatus::InReview:
            return u"in_review"_s;
        case TollFreeStatus::NeedsInput:
            return u"needs_input"_s;
        case TollFreeStatus::Verified:
            return u"verified"_s;
        case TollFreeStatus::RejectedFinal:
            return u"rejected_final"_s;
    }
    return QString::number(int(status));
}

QByteArray tollFreeJson(const TollFreeDocument& document) {
    const core::TollFreeDossier& dossier = document.dossier;
    Json fields = Json::object();
    QList<DossierField> all;
    for (const DossierSection& section : sectionsOf(dossier.fields)) {
        all += section.fields;
    }
    for (const DossierField& field : all) {
        fields[field.name] = field.value;
    }
    const auto submitted = dossier.submittedAt();
    const Json json{{"document", "toll-free verification dossier"},
                    {"format_version", formatVersion},
                    {"program", "AgentMessage Console"},
                    {"program_version", document.programVersion.toStdString()},
                    {"created_at", document.createdAt.toRfc3339().toStdString()},
                    {"organization", document.organizationName.toStdString()},
                    {"source", document.source.toStdString()},
                    {"sandbox", document.isSandbox},
                    {"dossier",
                     {{"id", dossier.id},
                      {"created_at", dossier.createdAt.toRfc3339().toStdString()},
                      {"updated_at", dossier.updatedAt.toRfc3339().toStdString()},
                      {"status", tollFreeStatusWord(dossier.status()).toStdString()},
                      {"submitted_at", submitted ? Json(submitted->toRfc3339().toStdString()) : Json()},
                      {"reference", dossier.reference().toStdString()},
                      {"fields", std::move(fields)},
                      {"status_history", historyOf(dossier)}}},
                    {"checks",
                     {{"reviewed", rules::tollFreeReviewedOn().toStdString()},
                      {"notice", disclaimer.toStdString()},
                      {"findings", findingsOf(document.findings)}}}};
    // A text that is no valid UTF-16 must not cost the document.
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QByteArray tollFreePdf(const TollFreeDocument& document) {
    const core::TollFreeDossier& dossier = document.dossier;
    PdfDocument pdf(u"Toll-free verification dossier"_s);
    pdf.addParagraph(dossier.fields.knownAs());
    pdf.addNote(u"Dossier %1 · last changed %2 · written %3 by AgentMessage Console %4"_s.arg(
        QString::number(dossier.id), dossier.updatedAt.toRfc3339(), document.createdAt.toRfc3339(),
        document.programVersion));
    if (document.isSandbox) {
        pdf.addNote(u"Made on a sandbox: no real account, no real number."_s);
    }
    for (const DossierSection& section : sectionsOf(dossier.fields)) {
        pdf.addHeading(section.heading);
        QList<PdfDocument::Row> rows;
        for (const DossierField& field : section.fields) {
            rows += {field.label, shown(field.value)};
        }
        pdf.addFields(rows);
    }
    addHistory(pdf, dossier);
    addFindings(pdf, document.findings);
    return pdf.toBytes(
        u"Toll-free dossier %1 · %2"_s.arg(QString::number(dossier.id), dossier.fields.knownAs()));
}

} // namespace am::reports
