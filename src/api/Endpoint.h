// What all endpoints share: the client, and the lane their requests go in.
#pragma once

#include "api/ApiClient.h"

namespace am::api {

/// Base of the endpoints. A value; lives no longer than the client, on its thread.
class Endpoint {
protected:
    Endpoint(ApiClient& client, Lane lane) : m_client(&client), m_lane(lane) {}
    ~Endpoint() = default;
    Endpoint(const Endpoint&) = default;
    Endpoint& operator=(const Endpoint&) = default;

    QCoro::Task<core::Result<Response>> call(Request request) const {
        request.lane = m_lane;
        return m_client->send(std::move(request));
    }

    ApiClient* client() const { return m_client; }

private:
    ApiClient* m_client;
    Lane m_lane;
};

} // namespace am::api
