// Which error codes an operation may answer with: the one list of them.
#pragma once

#include "support/Contract.h"

#include <set>
#include <string>

namespace am::test {

/// Codes the documentation allows for an answer of `operation` with `status`: its own (x-error-codes) that go
/// with the status, and those of every operation.
std::set<std::string> documentedCodes(const ContractOperation& operation, int status);

/// May `operation` answer with `status`? `default` of the contract stands for what can happen to any request:
/// 5xx, a limit, a request that cannot be read.
bool isDocumentedStatus(const ContractOperation& operation, int status);

/// 5xx answers have generic bodies whose codes nobody documents.
inline bool isGenericStatus(int status) {
    return status >= 500;
}

} // namespace am::test
