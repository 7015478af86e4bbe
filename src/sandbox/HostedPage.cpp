// A small page of the payment side, as a browser shows it.
#include "sandbox/HostedPage.h"

#include "sandbox/WebPage.h"

#include <cstdlib>

namespace am::sandbox {

HostedPage::HostedPage(const std::string& title) : m_title(title) {}

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
    // Browsers count the way back to the shop as part of the form's way, so https stands in form-action.
    return webPage(status, m_title, m_content, "'self' https:");
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
