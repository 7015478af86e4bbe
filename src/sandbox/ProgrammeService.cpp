// What toll-free numbers promise about their texts: nothing but transactions, so many a day.
#include "sandbox/ProgrammeService.h"

#include "core/ErrorCodes.h"
#include "core/PhoneNumber.h"
#include "rules/DailyLimit.h"
#include "rules/MarketingContent.h"

namespace am::sandbox {

namespace {
std::string transactionalOf(const std::string& number) {
    return "programme.transactional." + number;
}

std::string limitOf(const std::string& number) {
    return "programme.daily_limit." + number;
}

Failure refused(core::ErrorCode code, const std::string& message, const std::string& field,
                const std::string& problem) {
    return failure::unprocessable(core::codeText(code).toStdString(), message, {{field, problem}});
}
} // namespace

core::TollFreeProgramme ProgrammeService::of(const std::string& number) {
    core::TollFreeProgramme programme;
    for (const std::string& asked : {std::string(), number}) {
        if (const auto flag = m_state.database.setting(transactionalOf(asked))) {
            programme.isTransactional = *flag == "1";
        }
        if (const auto limit = m_state.database.setting(limitOf(asked))) {
            programme.dailyLimit = std::stoi(*limit);
        }
    }
    return programme;
}

void ProgrammeService::set(const std::string& number, std::optional<bool> isTransactional,
                           std::optional<qint64> dailyLimit) {
    if (isTransactional) {
        m_state.database.setSetting(transactionalOf(number), *isTransactional ? "1" : "0");
    }
    if (dailyLimit) {
        m_state.database.setSetting(limitOf(number), std::to_string(*dailyLimit));
    }
}

std::optional<Failure> ProgrammeService::refusal(const std::string& from, const std::string& to,
                                                 const std::string& text) {
    if (!core::PhoneNumber::isTollFree(QString::fromStdString(from))) {
        return std::nullopt;
    }
    const core::TollFreeProgramme programme = of(from);
    if (programme.isTransactional) {
        const QStringList found = rules::marketingPhrases(QString::fromStdString(text));
        if (!found.isEmpty()) {
            return refused(core::ErrorCode::MarketingNotAllowed,
                           "the programme of this number is transactional", "text",
                           "is marketing: " + found.join(QStringLiteral(", ")).toStdString());
        }
    }
    if (programme.dailyLimit > 0) {
        const rules::DailyUse use = rules::dailyUse(
            programme.dailyLimit, m_messages.newestTimes(from, to, programme.dailyLimit), 0, m_state.now());
        if (use.isReached()) {
            std::string problem = "got " + std::to_string(use.used) + " of " + std::to_string(use.limit) +
                                  " texts within 24 hours";
            if (use.opensAt) {
                problem += "; the next one may go at " + use.opensAt->toRfc3339().toStdString();
            }
            return refused(core::ErrorCode::DailyLimitReached,
                           "the daily limit of this number is reached for the recipient", "to", problem);
        }
    }
    return std::nullopt;
}

} // namespace am::sandbox
