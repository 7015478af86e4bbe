// A small page of the payment side, as a browser shows it.
#include "sandbox/HostedPage.h"

#include "sandbox/ConsentPage.h"

#include <cstdlib>

namespace am::sandbox {

namespace {
constexpr const char* styleSheet =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32em;margin:12vh auto;padding:0 1.5em;color:#1d2430;"
    "background:#fff}h1{font-size:1.4em}button,a{font:inherit}button{padding:.5em "
    "1.2em;border:0;border-radius:6px;"
    "background:#1f5fbf;color:#fff;cursor:pointer}form{margin:1.5em 0}a{color:#1f5fbf}"
    "@media(prefers-color-scheme:dark){body{color:#e6e9ef;background:#14181f}a{color:#8ab4f8}}";
} // namespace

HostedPage::HostedPage(const std::string& title)
    : m_title(htmlEscaped(title)), m_content("<h1>" + m_title + "</h1>\n") {}

HostedPage& HostedPage::text(const std::string& paragraph) {
    m_content += "<p>" + htmlEscaped(paragraph) + "</p>\n";
    return *this;
}

HostedPage& HostedPage::link(const std::string& url, const std::string& words) {
    m_content += "<p><a href=\"" + htmlEscaped(url) + "\">" + htmlEscaped(words) + "</a></p>\n";
    return *this;
}

HostedPage& HostedPage::button(const std::string& path, const std::string& words) {
    m_content += "<form method=\"post\" action=\"" + htmlEscaped(path) + "\"><button type=\"submit\">" +
                 htmlEscaped(words) + "</button></form>\n";
    return *this;
}

Answer HostedPage::answer(int status) const {
    Answer page;
    page.status = status;
    page.contentType = "text/html; charset=utf-8";
    // Browsers count the way back to the shop as part of the form's way, so https stands in form-action.
    page.headers = {{"Content-Security-Policy",
                     "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' https:; "
                     "base-uri 'none'; frame-ancestors 'none'"},
                    {"X-Content-Type-Options", "nosniff"},
                    {"Referrer-Policy", "no-referrer"},
                    {"Cache-Control", "no-store"}};
    page.body =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
        m_title + "</title><style>" + styleSheet + "</style></head>\n<body>\n" + m_content +
        "</body></html>\n";
    return page;
}

Answer HostedPage::redirect(const std::string& url) {
    Answer answer = HostedPage("Paid").link(url, "Go on").answer(303);
    answer.headers.emplace_back("Location", url);
    return answer;
}

std::string dollars(qint64 cents) {
    const std::string rest = std::to_string(std::abs(cents % 100));
    return (cents < 0 ? "-$" : "$") + std::to_string(std::abs(cents / 100)) + '.' +
           (rest.size() < 2 ? "0" : "") + rest;
}

} // namespace am::sandbox
