// Repeats the answer of a request that came before with the same Idempotency-Key.
#include "sandbox/IdempotentAnswers.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace am::sandbox {

namespace {
constexpr auto keptFor = std::chrono::hours(24);
constexpr std::size_t longestKey = 255;
} // namespace

Outcome<Answer> IdempotentAnswers::once(const Request& request,
                                        const std::function<Outcome<Answer>(const Request&)>& handler) {
    if (!request.idempotencyKey)
        return handler(request);
    const std::string& key = *request.idempotencyKey;
    if (key.empty() || key.size() > longestKey)
        return Refusal(failure::validation({{"Idempotency-Key", "must be 1 to 255 characters"}}));
    const std::string bodyHash =
        QCryptographicHash::hash(QByteArray::fromStdString(request.body), QCryptographicHash::Sha256)
            .toHex()
            .toStdString();
    Query(m_state.database, "DELETE FROM idempotent_answer WHERE created_at <= ?",
          m_state.now().plus(-keptFor))
        .run();
    {
        Query known(m_state.database,
                    "SELECT body_hash, status, body FROM idempotent_answer WHERE route = ? AND key = ?",
                    request.path, key);
        if (known.step()) {
            if (known.text(0) != bodyHash)
                return Refusal(
                    // Assumption A85. The same key with another body is 422.
                    failure::validation({{"Idempotency-Key", "was used before with another body"}}));
            return Answer{static_cast<int>(known.integer(1)), known.text(2), {}};
        }
    }
    Outcome<Answer> answer = handler(request);
    if (answer && answer->status < 400)
        Query(m_state.database,
              "INSERT INTO idempotent_answer(route, key, body_hash, status, body, created_at) VALUES (?, ?, "
              "?, ?, ?, ?)",
              request.path, key, bodyHash, answer->status, answer->body, m_state.now())
            .run();
    return answer;
}

} // namespace am::sandbox
