// The small streams, which are read whole each time.
#pragma once

#include "sync/Pass.h"

#include <QCoro/QCoroTask>

namespace am::sync {

/// Numbers: the archive's list is replaced once the whole list was read, so a number that was released goes.
QCoro::Task<PullEnd> pullNumbers(Pass* pass);
QCoro::Task<PullEnd> pullBrands(Pass* pass);
QCoro::Task<PullEnd> pullCampaigns(Pass* pass);
/// Organization and wallet; what could be read is kept even if the other could not. Fails with
/// OTHER_ORGANIZATION, and writes nothing, if the archive is another organization's.
QCoro::Task<PullEnd> pullAccount(Pass* pass);

} // namespace am::sync
