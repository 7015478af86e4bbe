// The frame of every page the sandbox shows in a browser.
#pragma once

#include "sandbox/Request.h"

#include <string>

namespace am::sandbox {

/// HTML without scripts and without anything from elsewhere, in the reader's light or dark. `content` is HTML
/// and follows the title; `formAction` is the policy's word for where forms may lead.
Answer webPage(int status, const std::string& title, const std::string& content,
               const std::string& formAction = "'self'");
/// Text as HTML shows it as it is.
std::string htmlEscaped(const std::string& text);

} // namespace am::sandbox
