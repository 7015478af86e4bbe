// The one table that knows all pages.
#include "ui/shell/PageRegistry.h"

#include "ui/account/AccountPage.h"
#include "ui/consent/ConsentPage.h"
#include "ui/conversations/ConversationsPage.h"
#include "ui/developer/DeveloperPage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/registration/RegistrationPage.h"
#include "ui/sandbox/SandboxPage.h"
#include "ui/settings/SettingsPage.h"

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
    pages << entry<OverviewPage>(u"overview"_s, IconName::Overview, Labels::tr("Overview"));
    pages << entry<ConversationsPage>(u"conversations"_s, IconName::Conversations,
                                      Labels::tr("Conversations"));
    pages << entry<MessagesPage>(u"messages"_s, IconName::Messages, Labels::tr("Messages"));
    pages << entry<NumbersPage>(u"numbers"_s, IconName::Numbers, Labels::tr("Numbers"));
    pages << entry<RegistrationPage>(u"registration"_s, IconName::Registration, Labels::tr("Registration"));
    pages << entry<ConsentPage>(u"consent"_s, IconName::Consent, Labels::tr("Consent"));
    pages << entry<DeveloperPage>(u"developer"_s, IconName::Developer, Labels::tr("Developer"));
    pages << entry<AccountPage>(u"account"_s, IconName::Account, Labels::tr("Account"));
    pages << PageEntry{u"settings"_s, IconName::Settings, Labels::tr("Settings"),
                       [](const ShellContext& context, QWidget* parent) -> Page* {
                           return new SettingsPage(context.page, context.settings, context.profileName,
                                                   context.profileFolder, context.forgetProfile, parent);
                       }};
    if (withSandbox == WithSandbox::Yes) {
        pages << entry<SandboxPage>(u"sandbox"_s, IconName::Sandbox, Labels::tr("Sandbox"));
    }
    return pages;
}

} // namespace am::ui
