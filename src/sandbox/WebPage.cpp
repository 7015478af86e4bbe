// The frame of every page the sandbox shows in a browser.
#include "sandbox/WebPage.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace am::sandbox {

namespace {
/// Named by its hash in the policy, so that no other style can slip in.
const std::string& styleSheet() {
    static const std::string text =
        R"(:root{color-scheme:light dark;--back:#f5f6f8;--card:#fff;--text:#1b2129;
--muted:#55606e;--line:#c9d0d9;--accent:#1f5fbf;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--back:#14181d;--card:#1d232a;--text:#e8ecf1;--muted:#a5b0bd;
--line:#3c4652;--accent:#8ab8ff;--on-accent:#10151b}}
*{box-sizing:border-box}
body{margin:0;padding:4vh 16px;background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{max-width:560px;margin:0 auto;padding:24px;background:var(--card);border:1px solid var(--line);border-radius:12px}
h1{margin:0 0 8px;font-size:22px;line-height:1.3;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:16px 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
blockquote{margin:16px 0;padding:12px 16px;border-left:4px solid var(--accent);background:var(--back);
overflow-wrap:anywhere}
button{width:100%;min-height:48px;padding:8px 16px;border:0;border-radius:8px;background:var(--accent);
color:var(--on-accent);font:inherit;font-weight:600;cursor:pointer}
button:focus-visible{outline:3px solid var(--text);outline-offset:2px}
.note{color:var(--muted);font-size:14px}
@media (max-width:420px){main{padding:16px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}}
)";
    return text;
}

std::string contentPolicy(const std::string& formAction) {
    static const std::string styleHash =
        "default-src 'none'; style-src 'sha256-" +
        QCryptographicHash::hash(QByteArray::fromStdString(styleSheet()), QCryptographicHash::Sha256)
            .toBase64()
            .toStdString();
    return styleHash + "'; form-action " + formAction + "; frame-ancestors 'none'; base-uri 'none'";
}
} // namespace

Answer webPage(int status, const std::string& title, const std::string& content,
               const std::string& formAction) {
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.headers = {{"Content-Security-Policy", contentPolicy(formAction)},
                      {"X-Content-Type-Options", "nosniff"},
                      {"X-Frame-Options", "DENY"},
                      {"Referrer-Policy", "no-referrer"},
                      {"Cache-Control", "no-store"}};
    answer.body =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"robots\" content=\"noindex\">\n<title>" +
        htmlEscaped(title) + "</title>\n<style>" + styleSheet() + "</style>\n</head>\n<body>\n<main>\n<h1>" +
        htmlEscaped(title) + "</h1>\n" + content + "</main>\n</body>\n</html>\n";
    return answer;
}

std::string htmlEscaped(const std::string& text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            case '\'':
                escaped += "&#39;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

} // namespace am::sandbox
