// What all endpoints share: the client, and the lane their requests go in.
#pragma once

#include "api/ApiClient.h"

namespace am::api {

/// Base of the endpoints. A value; lives no longer than the client, on its thread.
class Endpoint {
public:
    /// Requests of this endpoint (and of its copies) end when the token's source cancels.
    void setCancel(CancelToken cancel) { m_cancel = std::move(cancel); }

protected:
    Endpoint(ApiClient& client, Lane lane) : m_client(&client), m_lane(lane) {}
    ~Endpoint() = default;
    Endpoint(const Endpoint&) = default;
    Endpoint& operator=(const Endpoint&) = default;

    QCoro::Task<core::Result<Response>> call(Request request) const {
        request.lane = m_lane;
        request.cancel = m_cancel;
        return m_client->send(std::move(request));
    }

    ApiClient* client() const { return m_client; }

private:
    ApiClient* m_client;
    Lane m_lane;
    CancelToken m_cancel;
};

} // namespace am::api
