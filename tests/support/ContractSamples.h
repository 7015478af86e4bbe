// Answers built from the contract's schemas: what a server may say, and what it may not.
#pragma once

#include "support/Contract.h"

#include <string>
#include <vector>

namespace am::test {

/// One answer of an operation.
struct ContractSample {
    std::string name; ///< what is special about it
    int status = 200;
    std::map<std::string, std::string> headers;
    std::string body;
    std::string nextCursor; ///< what a list's reader has to find
    int rows = -1;          ///< how many a list has; less than 0: it is no list
};

/// Every kind of good answer: least and most fields, nulls, words and fields that the contract does not know
/// yet, with and without the envelope, empty lists, cursors in both places.
std::vector<ContractSample> goodSamples(const ContractOperation& operation);

/// Good answers in lines (NDJSON), of operations that give them; the others have none.
std::vector<ContractSample> lineSamples(const ContractOperation& operation);

/// The fullest answer, less one required field each time; named by the field's place.
std::vector<ContractSample> incompleteSamples(const ContractOperation& operation);

} // namespace am::test
