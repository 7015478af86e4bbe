// The pages a recipient sees behind a consent link.
#include "sandbox/ConsentPage.h"

#include "core/PhoneNumber.h"
#include "sandbox/WebPage.h"

#include <QLocale>

namespace am::sandbox {

namespace {
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

Answer consentPage(const ConsentForm& form) {
    switch (form.state) {
        case ConsentForm::State::Unknown:
            return webPage(
                404, "This link leads nowhere",
                paragraph("Please check that you opened the whole link, or ask the sender for a new one."));
        case ConsentForm::State::Used:
            return webPage(
                410, "This link was used already",
                particulars(form) + paragraph("You agreed before; there is nothing left to do. To stop the "
                                              "texts, reply STOP to any of them."));
        case ConsentForm::State::Expired:
            return webPage(410, "This link has expired",
                           paragraph("Nothing was recorded. Ask " + form.sender + " for a new link."));
        case ConsentForm::State::Withdrawn:
            return webPage(
                410, "This link is no longer valid",
                paragraph("Nothing was recorded: " + form.sender + " does not use this number any more."));
        case ConsentForm::State::Stopped:
            return webPage(409, "You have stopped these texts",
                           particulars(form) +
                               paragraph("You texted STOP to this number, and only a text from your phone "
                                         "takes that back. To receive texts again, text START to " +
                                         shown(form.number) + "."));
        case ConsentForm::State::Open:
            break;
    }
    return webPage(
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
    return webPage(200, "Thank you",
                   particulars(form) + paragraph("Your agreement was recorded. You can close this page.") +
                       "<p class=\"note\">Reply STOP to any text to stop them, HELP for help.</p>\n");
}

} // namespace am::sandbox
