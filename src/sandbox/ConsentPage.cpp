// The pages a recipient sees behind a consent link.
#include "sandbox/ConsentPage.h"

#include "core/PhoneNumber.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QLocale>

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

const std::string& contentPolicy() {
    static const std::string text =
        "default-src 'none'; style-src 'sha256-" +
        QCryptographicHash::hash(QByteArray::fromStdString(styleSheet()), QCryptographicHash::Sha256)
            .toBase64()
            .toStdString() +
        "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    return text;
}

Answer page(int status, const std::string& title, const std::string& content) {
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.headers = {{"Content-Security-Policy", contentPolicy()},
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

std::string paragraph(const std::string& text) {
    return "<p>" + htmlEscaped(text) + "</p>\n";
}

/// Line breaks that need no style sheet.
std::string withLines(const std::string& escaped) {
    std::string lines;
    for (const char c : escaped)
        lines += c == '\n' ? std::string("<br>\n") : std::string(1, c);
    return lines;
}

std::string shown(const std::string& e164) {
    return core::PhoneNumber::display(QString::fromStdString(e164)).toStdString();
}

std::string particulars(const ConsentForm& form) {
    return "<dl>\n<dt>Sender</dt><dd>" + htmlEscaped(form.sender) + "</dd>\n<dt>Texts come from</dt><dd>" +
           htmlEscaped(shown(form.number)) + "</dd>\n<dt>Your number</dt><dd>" +
           htmlEscaped(shown(form.contact)) + "</dd>\n</dl>\n";
}

/// "15 June 2026, 13:00 UTC".
std::string moment(core::Timestamp at) {
    return QLocale::c().toString(at.toUtc(), QStringLiteral("d MMMM yyyy, HH:mm")).toStdString() + " UTC";
}
} // namespace

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

Answer consentPage(const ConsentForm& form) {
    switch (form.state) {
        case ConsentForm::State::Unknown:
            return page(
                404, "This link leads nowhere",
                paragraph("Please check that you opened the whole link, or ask the sender for a new one."));
        case ConsentForm::State::Used:
            return page(
                410, "This link was used already",
                particulars(form) + paragraph("You agreed before; there is nothing left to do. To stop the "
                                              "texts, reply STOP to any of them."));
        case ConsentForm::State::Expired:
            return page(410, "This link has expired",
                        paragraph("Nothing was recorded. Ask " + form.sender + " for a new link."));
        case ConsentForm::State::Withdrawn:
            return page(
                410, "This link is no longer valid",
                paragraph("Nothing was recorded: " + form.sender + " does not use this number any more."));
        case ConsentForm::State::Stopped:
            return page(409, "You have stopped these texts",
                        particulars(form) +
                            paragraph("You texted STOP to this number, and only a text from your phone "
                                      "takes that back. To receive texts again, text START to " +
                                      shown(form.number) + "."));
        case ConsentForm::State::Open:
            break;
    }
    return page(
        200, form.sender + " would like to text you",
        particulars(form) + paragraph("With the button below you agree to this:") + "<blockquote>" +
            withLines(htmlEscaped(form.agreementText)) +
            "</blockquote>\n<form method=\"post\"><button type=\"submit\">I agree to receive these "
            "texts</button></form>\n<p class=\"note\">If this is not your number, or you do not want these "
            "texts, close this page: nothing is recorded. You can stop at any time by replying STOP. When "
            "you "
            "agree, the time, your internet address and your browser's name are kept as proof. This link "
            "ends "
            "on " +
            moment(form.expiresAt) + ".</p>\n");
}

Answer consentThanks(const ConsentForm& form) {
    return page(200, "Thank you",
                particulars(form) + paragraph("Your agreement was recorded. You can close this page.") +
                    "<p class=\"note\">Reply STOP to any text to stop them, HELP for help.</p>\n");
}

} // namespace am::sandbox
