// The one table that knows all pages.
#include "ui/shell/PageRegistry.h"

#include "ui/settings/SettingsPage.h"

#if __has_include("ui/overview/OverviewPage.h")
#include "ui/overview/OverviewPage.h"
#define AM_HAS_OVERVIEW
#endif
#if __has_include("ui/conversations/ConversationsPage.h")
#include "ui/conversations/ConversationsPage.h"
#define AM_HAS_CONVERSATIONS
#endif
#if __has_include("ui/messages/MessagesPage.h")
#include "ui/messages/MessagesPage.h"
#define AM_HAS_MESSAGES
#endif
#if __has_include("ui/numbers/NumbersPage.h")
#include "ui/numbers/NumbersPage.h"
#define AM_HAS_NUMBERS
#endif
#if __has_include("ui/registration/RegistrationPage.h")
#include "ui/registration/RegistrationPage.h"
#define AM_HAS_REGISTRATION
#endif
#if __has_include("ui/consent/ConsentPage.h")
#include "ui/consent/ConsentPage.h"
#define AM_HAS_CONSENT
#endif
#if __has_include("ui/developer/DeveloperPage.h")
#include "ui/developer/DeveloperPage.h"
#define AM_HAS_DEVELOPER
#endif
#if __has_include("ui/account/AccountPage.h")
#include "ui/account/AccountPage.h"
#define AM_HAS_ACCOUNT
#endif
#if __has_include("ui/sandbox/SandboxPage.h")
#include "ui/sandbox/SandboxPage.h"
#define AM_HAS_SANDBOX
#endif

#include <QCoreApplication>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(am::ui::PageRegistry)
};

template <class PageClass>
PageEntry entry(const QString& id, IconName icon, const QString& label) {
    return {id, icon, label, [](const ShellContext& context, QWidget* parent) -> Page* {
                return new PageClass(context.page, parent);
            }};
}

} // namespace

QList<PageEntry> allPages(WithSandbox withSandbox) {
    QList<PageEntry> pages;
#ifdef AM_HAS_OVERVIEW
    pages << entry<OverviewPage>(u"overview"_s, IconName::Overview, Labels::tr("Overview"));
#endif
#ifdef AM_HAS_CONVERSATIONS
    pages << entry<ConversationsPage>(u"conversations"_s, IconName::Conversations,
                                      Labels::tr("Conversations"));
#endif
#ifdef AM_HAS_MESSAGES
    pages << entry<MessagesPage>(u"messages"_s, IconName::Messages, Labels::tr("Messages"));
#endif
#ifdef AM_HAS_NUMBERS
    pages << entry<NumbersPage>(u"numbers"_s, IconName::Numbers, Labels::tr("Numbers"));
#endif
#ifdef AM_HAS_REGISTRATION
    pages << entry<RegistrationPage>(u"registration"_s, IconName::Registration, Labels::tr("Registration"));
#endif
#ifdef AM_HAS_CONSENT
    pages << entry<ConsentPage>(u"consent"_s, IconName::Consent, Labels::tr("Consent"));
#endif
#ifdef AM_HAS_DEVELOPER
    pages << entry<DeveloperPage>(u"developer"_s, IconName::Developer, Labels::tr("Developer"));
#endif
#ifdef AM_HAS_ACCOUNT
    pages << entry<AccountPage>(u"account"_s, IconName::Account, Labels::tr("Account"));
#endif
    pages << PageEntry{u"settings"_s, IconName::Settings, Labels::tr("Settings"),
                       [](const ShellContext& context, QWidget* parent) -> Page* {
                           return new SettingsPage(context.page, context.settings, context.profileName,
                                                   context.forgetProfile, parent);
                       }};
#ifdef AM_HAS_SANDBOX
    if (withSandbox == WithSandbox::Yes) {
        pages << entry<SandboxPage>(u"sandbox"_s, IconName::Sandbox, Labels::tr("Sandbox"));
    }
#endif
    return pages;
}

} // namespace am::ui
