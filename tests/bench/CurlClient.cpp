// Plain libcurl: the reference for what a request costs.
#include "bench/CurlClient.h"

#include <curl/curl.h>

#include <stdexcept>

namespace am::bench {

namespace {
std::size_t keep(const char* data, std::size_t size, std::size_t count, void* body) {
    static_cast<std::string*>(body)->append(data, size * count);
    return size * count;
}
} // namespace

struct CurlClient::Handle {
    CURL* easy = curl_easy_init();
    curl_slist* headers = nullptr;

    ~Handle() {
        curl_slist_free_all(headers);
        curl_easy_cleanup(easy);
    }
};

CurlClient::CurlClient(std::string url, const std::string& key)
    : m_handle(std::make_unique<Handle>()), m_url(std::move(url)) {
    m_handle->headers = curl_slist_append(m_handle->headers, ("Authorization: Bearer " + key).c_str());
    m_handle->headers = curl_slist_append(m_handle->headers, "Accept: application/json");
    curl_easy_setopt(m_handle->easy, CURLOPT_HTTPHEADER, m_handle->headers);
    curl_easy_setopt(m_handle->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle->easy, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle->easy, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(m_handle->easy, CURLOPT_WRITEDATA, &m_body);
}

CurlClient::~CurlClient() = default;

const std::string& CurlClient::get(const std::string& path) {
    m_body.clear();
    const std::string address = m_url + path;
    curl_easy_setopt(m_handle->easy, CURLOPT_URL, address.c_str());
    const CURLcode result = curl_easy_perform(m_handle->easy);
    long status = 0;
    curl_easy_getinfo(m_handle->easy, CURLINFO_RESPONSE_CODE, &status);
    if (result != CURLE_OK || status / 100 != 2) {
        throw std::runtime_error(path + ": " + curl_easy_strerror(result) + ", HTTP " +
                                 std::to_string(status));
    }
    return m_body;
}

} // namespace am::bench
