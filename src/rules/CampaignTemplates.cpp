// Campaigns to begin with, for the common use cases.
#include "rules/CampaignTemplates.h"

#include "rules/CampaignComposer.h"
#include "rules/RegistrationFields.h"
#include "rules/RegistrationLint.h"
#include "rules/RuleJson.h"

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

struct TemplateFile {
    QString reviewed;
    QList<TemplatePlaceholder> placeholders;
    QList<CampaignTemplate> templates;
};

/// Any field of a campaign under the API's name; what is left out stays as it is in an empty draft.
core::CampaignDraft draftOf(const nlohmann::ordered_json& fields) {
    core::CampaignDraft draft;
    for (const auto& item : fields.items()) {
        const QString name = QString::fromStdString(item.key());
        const QVariant value = item.value().is_boolean() ? QVariant(item.value().get<bool>())
                               : item.value().is_array() ? QVariant(ruleTexts(item.value()))
                                                         : QVariant(ruleText(item.value()));
        if (!setFieldValue(draft, name, value)) {
            qFatal("campaign-templates.json: no such field: %s.", qPrintable(name));
        }
    }
    return draft;
}

const TemplateFile& templateFile() {
    static const TemplateFile table = [] {
        TemplateFile read;
        const auto file = ruleJson("campaign-templates.json");
        read.reviewed = ruleText(file.at("reviewed"));
        for (const auto& item : file.at("placeholders")) {
            read.placeholders += TemplatePlaceholder{ruleText(item, "name"), ruleText(item, "mark"),
                                                     ruleText(item, "meaning")};
        }
        for (const auto& item : file.at("templates")) {
            read.templates +=
                CampaignTemplate{ruleText(item, "id"), ruleText(item, "title"), ruleText(item, "program"),
                                 ruleText(item, "explanation"), draftOf(item.at("draft"))};
        }
        return read;
    }();
    return table;
}

QString inBraces(const TemplatePlaceholder& placeholder) {
    return u'{' + placeholder.name + u'}';
}

/// In one pass, so that nothing in a fact is taken for a placeholder.
QString filledIn(const QString& text, const TemplateFacts& facts) {
    QString filled;
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).mid(i);
        const QList<TemplatePlaceholder>& all = templateFile().placeholders;
        const auto found =
            std::find_if(all.begin(), all.end(), [rest](const TemplatePlaceholder& placeholder) {
                return rest.front() == u'{' && rest.startsWith(inBraces(placeholder));
            });
        if (found == all.end()) {
            filled += text[i++];
            continue;
        }
        const QString fact = facts.value(found->name).trimmed();
        filled += fact.isEmpty() ? found->mark : fact;
        i += inBraces(*found).size();
    }
    return filled;
}
ReplyFacts repliesFor(const CampaignTemplate& chosen, const core::CampaignDraft& draft,
                      const TemplateFacts& facts, const core::BrandDraft& brand) {
    ReplyFacts replies = replyFactsOf(brand, draft);
    replies.brandName = filledIn(u"{brand}"_s, facts);
    if (!chosen.program.isEmpty()) {
        replies.program = chosen.program;
    }
    const QString support = facts.value(u"support"_s).trimmed();
    const bool hasContact =
        !replies.phone.isEmpty() || !replies.email.isEmpty() || !replies.website.isEmpty();
    if (!hasContact) {
        // Which of the three it is, the composer sees for itself.
        replies.phone = replies.email = replies.website = support;
    }
    return replies;
}
} // namespace

const QList<CampaignTemplate>& campaignTemplates() {
    return templateFile().templates;
}

std::optional<CampaignTemplate> campaignTemplate(const QString& id) {
    const QList<CampaignTemplate>& all = campaignTemplates();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const CampaignTemplate& entry) { return entry.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

const QList<TemplatePlaceholder>& templatePlaceholders() {
    return templateFile().placeholders;
}

QStringList placeholdersOf(const CampaignTemplate& chosen) {
    QString all;
    for (const QString& field : campaignFieldNames()) {
        all += fieldValue(chosen.draft, field).toString();
    }
    QStringList names;
    for (const TemplatePlaceholder& placeholder : templatePlaceholders()) {
        if (all.contains(inBraces(placeholder))) {
            names += placeholder.name;
        }
    }
    return names;
}

TemplateFacts templateFactsOf(const core::BrandDraft& brand) {
    const ReplyFacts facts = replyFactsOf(brand, {});
    const QString contact = !facts.phone.isEmpty()   ? facts.phone
                            : !facts.email.isEmpty() ? facts.email
                                                     : facts.website;
    return {{u"brand"_s, facts.brandName}, {u"website"_s, facts.website}, {u"support"_s, contact}};
}

core::CampaignDraft filledIn(const CampaignTemplate& chosen, const TemplateFacts& facts,
                             const core::BrandDraft& brand) {
    core::CampaignDraft draft = chosen.draft;
    for (const QString& field : campaignFieldNames()) {
        const QVariant value = fieldValue(draft, field);
        if (value.typeId() == QMetaType::QString) {
            setFieldValue(draft, field, filledIn(value.toString(), facts));
        }
    }
    draft.samples.removeIf([](const QString& sample) { return sample.isEmpty(); });
    draft = changed(draft, composeReplies(draft, repliesFor(chosen, draft, facts, brand)).changes);
    // Whether there is a telephone number in the samples depends on the facts.
    for (const LintFinding& finding : lintCampaign(draft, std::nullopt)) {
        if (finding.checkId == "CA-ATTR-LINK"_L1 || finding.checkId == "CA-ATTR-PHONE"_L1) {
            setFieldValue(draft, finding.field, finding.textId.endsWith(".undeclared"_L1));
        }
    }
    return draft;
}

QStringList unfilledMarks(const QString& text) {
    if (!text.contains(u'[')) {
        return {};
    }
    QList<std::pair<qsizetype, QString>> found;
    for (const TemplatePlaceholder& placeholder : templatePlaceholders()) {
        if (const qsizetype at = text.indexOf(placeholder.mark, 0, Qt::CaseInsensitive); at >= 0) {
            found += {at, placeholder.mark};
        }
    }
    std::sort(found.begin(), found.end());
    QStringList marks;
    for (const auto& entry : found) {
        marks += entry.second;
    }
    return marks;
}

QString campaignTemplatesReviewedOn() {
    return templateFile().reviewed;
}

} // namespace am::rules
