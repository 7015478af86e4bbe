// A small page of the payment side, as a browser shows it.
#pragma once

#include "sandbox/Request.h"

#include <QtGlobal>

#include <string>

namespace am::sandbox {

/// HTML without scripts and without anything from elsewhere; every text is shown as it is. Say what stands on
/// it from top to bottom, then take the answer.
class HostedPage {
public:
    explicit HostedPage(const std::string& title);

    HostedPage& text(const std::string& paragraph);
    HostedPage& link(const std::string& url, const std::string& words);
    /// Posts to `path` of this sandbox.
    HostedPage& button(const std::string& path, const std::string& words);
    Answer answer(int status = 200) const;

    /// 303: the browser goes on to `url`.
    static Answer redirect(const std::string& url);

private:
    std::string m_title;
    std::string m_content;
};

/// "$25.00".
std::string dollars(qint64 cents);

} // namespace am::sandbox
