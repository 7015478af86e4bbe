// Plain libcurl: the reference for what a request costs.
#pragma once

#include <memory>
#include <string>

namespace am::bench {

/// One easy handle with its kept connection. One thread.
class CurlClient {
public:
    CurlClient(std::string url, const std::string& key);
    ~CurlClient();
    CurlClient(const CurlClient&) = delete;
    CurlClient& operator=(const CurlClient&) = delete;

    /// The body of a 2xx answer; throws std::runtime_error on anything else.
    const std::string& get(const std::string& path);

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    std::string m_url;
    std::string m_body;
};

} // namespace am::bench
