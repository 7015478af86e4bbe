<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>am::models::BoardModel</name>
    <message numerus="yes">
        <source>%n findings stop filing</source>
        <translation>
            <numerusform>%n finding stops filing</numerusform>
            <numerusform>%n findings stop filing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::CampaignForm</name>
    <message numerus="yes">
        <source>Choose up to %n.</source>
        <translation>
            <numerusform>Choose up to %n.</numerusform>
            <numerusform>Choose up to %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ComposerController</name>
    <message numerus="yes">
        <source>The sending rate is used up. Sending opens again in %n s.</source>
        <translation>
            <numerusform>The sending rate is used up. Sending opens again in %n s.</numerusform>
            <numerusform>The sending rate is used up. Sending opens again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ConversationListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::DoubleOptInForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>At most %n character is allowed.</numerusform>
            <numerusform>At most %n characters are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were taken meanwhile. Nothing was ordered or charged.</source>
        <translation>
            <numerusform>%n number was taken meanwhile. Nothing was ordered or charged.</numerusform>
            <numerusform>%n numbers were taken meanwhile. Nothing was ordered or charged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::FindingText</name>
    <message numerus="yes">
        <source>%Ln findings would stop this.</source>
        <translation>
            <numerusform>%Ln finding would stop this.</numerusform>
            <numerusform>%Ln findings would stop this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would stop this</source>
        <translation>
            <numerusform>%Ln would stop this</numerusform>
            <numerusform>%Ln would stop this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln often refused</source>
        <translation>
            <numerusform>%Ln often refused</numerusform>
            <numerusform>%Ln often refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln worth a look</numerusform>
            <numerusform>%Ln worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::FindingsController</name>
    <message numerus="yes">
        <source>%Ln fixes applied</source>
        <translation>
            <numerusform>%Ln fix applied</numerusform>
            <numerusform>%Ln fixes applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::FormStepsModel</name>
    <message numerus="yes">
        <source>%Ln would stop this</source>
        <translation>
            <numerusform>%Ln would stop this</numerusform>
            <numerusform>%Ln would stop this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln often refused</source>
        <translation>
            <numerusform>%Ln often refused</numerusform>
            <numerusform>%Ln often refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln worth a look</numerusform>
            <numerusform>%Ln worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::Formats</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::LookupController</name>
    <message numerus="yes">
        <source>%1 At that price %n numbers cost %2.</source>
        <translation>
            <numerusform>%1 At that price %n number costs %2.</numerusform>
            <numerusform>%1 At that price %n numbers cost %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::MessageDetails</name>
    <message numerus="yes">
        <source>%1, %2; not reported, %n by our count</source>
        <comment>encoding, length</comment>
        <translation>
            <numerusform>%1, %2; not reported, %n by our count</numerusform>
            <numerusform>%1, %2; not reported, %n by our count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, %1, %2</source>
        <comment>number of segments, encoding, length</comment>
        <translation>
            <numerusform>%n, %1, %2</numerusform>
            <numerusform>%n, %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n by our count)</source>
        <translation>
            <numerusform>(%n by our count)</numerusform>
            <numerusform>(%n by our count)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::MessagesController</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ message</numerusform>
            <numerusform>%Ln+ messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::MessagesModel</name>
    <message numerus="yes">
        <source>[%n attachments]</source>
        <translation>
            <numerusform>[%n attachment]</numerusform>
            <numerusform>[%n attachments]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::NumberBulkPlan</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent records</source>
        <translation>
            <numerusform>%Ln consent record</numerusform>
            <numerusform>%Ln consent records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent texts</source>
        <translation>
            <numerusform>%Ln unsent text</numerusform>
            <numerusform>%Ln unsent texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::NumberOrderController</name>
    <message numerus="yes">
        <source>At most %Ln area codes are searched at once.</source>
        <translation>
            <numerusform>At most %Ln area code is searched at once.</numerusform>
            <numerusform>At most %Ln area codes are searched at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::OptOutRate</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts are opted out now.</source>
        <translation>
            <numerusform>%1 of %Ln contact is opted out now.</numerusform>
            <numerusform>%1 of %Ln contacts are opted out now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::Overview</name>
    <message numerus="yes">
        <source>It is not known whether %n texts were sent: the answers were lost. The latest is to %1.</source>
        <translation>
            <numerusform>It is not known whether %n text was sent: the answer was lost. It is to %1.</numerusform>
            <numerusform>It is not known whether %n texts were sent: the answers were lost. The latest is to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were refused and not sent. The latest is to %1: %2.</source>
        <translation>
            <numerusform>%n text was refused and not sent. It is to %1: %2.</numerusform>
            <numerusform>%n texts were refused and not sent. The latest is to %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not delivered in the last 24 hours, of %1 finished.</source>
        <translation>
            <numerusform>%n text was not delivered in the last 24 hours, of %1 finished.</numerusform>
            <numerusform>%n texts were not delivered in the last 24 hours, of %1 finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the last 7 days have no delivery receipt after more than 4 hours.</source>
        <translation>
            <numerusform>%n text of the last 7 days has no delivery receipt after more than 4 hours.</numerusform>
            <numerusform>%n texts of the last 7 days have no delivery receipt after more than 4 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more brands or campaigns need a look.</source>
        <translation>
            <numerusform>%n more brand or campaign needs a look.</numerusform>
            <numerusform>%n more brands or campaigns need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers have no active campaign and can only receive: %1.</source>
        <translation>
            <numerusform>%n number has no active campaign and can only receive: %1.</numerusform>
            <numerusform>%n numbers have no active campaign and can only receive: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double opt-ins end within 24 hours and still wait for an answer: %1.</source>
        <translation>
            <numerusform>%n double opt-in ends within 24 hours and still waits for an answer: %1.</numerusform>
            <numerusform>%n double opt-ins end within 24 hours and still wait for an answer: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n per second</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n per second</numerusform>
            <numerusform>%n per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign “%1” expires in %n days.</source>
        <translation>
            <numerusform>Campaign “%1” expires in %n day.</numerusform>
            <numerusform>Campaign “%1” expires in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ReconcileController</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be read to the end.</source>
        <translation>
            <numerusform>%n list could not be read to the end.</numerusform>
            <numerusform>%n lists could not be read to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came or changed meanwhile and are left to the next refresh.</source>
        <translation>
            <numerusform>%Ln row came or changed meanwhile and is left to the next refresh.</numerusform>
            <numerusform>%Ln rows came or changed meanwhile and are left to the next refresh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written and are now the same.</source>
        <translation>
            <numerusform>%Ln row was written and is now the same.</numerusform>
            <numerusform>%Ln rows were written and are now the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay different, because the copy keeps what it knows better.</source>
        <translation>
            <numerusform>%Ln row stays different, because the copy keeps what it knows better.</numerusform>
            <numerusform>%Ln rows stay different, because the copy keeps what it knows better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ReconcileModel</name>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationAdvice</name>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationForm</name>
    <message numerus="yes">
        <source>At least %n characters are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>At most %n character is allowed.</numerusform>
            <numerusform>At most %n characters are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::RegistrationText</name>
    <message numerus="yes">
        <source>Waiting %n hours</source>
        <translation>
            <numerusform>Waiting %n hour</numerusform>
            <numerusform>Waiting %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n days</source>
        <translation>
            <numerusform>Waiting %n day</numerusform>
            <numerusform>Waiting %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::SearchController</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ message</numerusform>
            <numerusform>%Ln+ messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::SearchModel</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::SegmentText</name>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::SendBlock</name>
    <message numerus="yes">
        <source>%n characters too long; a text holds 1,600.</source>
        <translation>
            <numerusform>%n character too long; a text holds 1,600.</numerusform>
            <numerusform>%n characters too long; a text holds 1,600.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily limit is reached: %n texts within 24 hours. The next one may go %1.</source>
        <translation>
            <numerusform>The daily limit is reached: %n text within 24 hours. The next one may go %1.</numerusform>
            <numerusform>The daily limit is reached: %n texts within 24 hours. The next one may go %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily limit is reached: %n texts within 24 hours.</source>
        <translation>
            <numerusform>The daily limit is reached: %n text within 24 hours.</numerusform>
            <numerusform>The daily limit is reached: %n texts within 24 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::SignInController</name>
    <message numerus="yes">
        <source>%n files are still there. The console tries again when it starts next.</source>
        <translation>
            <numerusform>%n file is still there. The console tries again when it starts next.</numerusform>
            <numerusform>%n files are still there. The console tries again when it starts next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::SyncStatusController</name>
    <message numerus="yes">
        <source>%n row(s) could not be read: %1</source>
        <translation>
            <numerusform>%n row could not be read: %1</numerusform>
            <numerusform>%n rows could not be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::ThreadModel</name>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::TollFreeModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::models::TollFreeText</name>
    <message numerus="yes">
        <source>%n days left to edit</source>
        <translation>
            <numerusform>%n day left to edit</numerusform>
            <numerusform>%n days left to edit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::AccountPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ComposerPanel</name>
    <message numerus="yes">
        <source>Rate used up, %n s</source>
        <translation>
            <numerusform>Rate used up, %n s</numerusform>
            <numerusform>Rate used up, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ConsentPage</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted in</source>
        <translation>
            <numerusform>%Ln opted in</numerusform>
            <numerusform>%Ln opted in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln opted out</numerusform>
            <numerusform>%Ln opted out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for YES</source>
        <translation>
            <numerusform>%Ln waiting for YES</numerusform>
            <numerusform>%Ln waiting for YES</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationListPane</name>
    <message numerus="yes">
        <source>%n filters are active.</source>
        <translation>
            <numerusform>%n filter is active.</numerusform>
            <numerusform>%n filters are active.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ConversationsPage</name>
    <message numerus="yes">
        <source>%n conversations match</source>
        <translation>
            <numerusform>%n conversation matches</numerusform>
            <numerusform>%n conversations match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::DeveloperPage</name>
    <message numerus="yes">
        <source>%n request(s) kept in memory, %1 failed</source>
        <translation>
            <numerusform>%n request kept in memory, %1 failed</numerusform>
            <numerusform>%n requests kept in memory, %1 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::DoubleOptInDialog</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ExportBar</name>
    <message numerus="yes">
        <source>Exported %Ln rows to %1</source>
        <translation>
            <numerusform>Exported %Ln row to %1</numerusform>
            <numerusform>Exported %Ln rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::FiledView</name>
    <message numerus="yes">
        <source>%1 · %Ln segments</source>
        <translation>
            <numerusform>%1 · %Ln segment</numerusform>
            <numerusform>%1 · %Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>Apply %Ln plain fixes</source>
        <translation>
            <numerusform>Apply %Ln plain fix</numerusform>
            <numerusform>Apply %Ln plain fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings of the API</source>
        <translation>
            <numerusform>%Ln finding of the API</numerusform>
            <numerusform>%Ln findings of the API</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::LookupDialog</name>
    <message numerus="yes">
        <source>%Ln to look up</source>
        <translation>
            <numerusform>%Ln to look up</numerusform>
            <numerusform>%Ln to look up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be asked</source>
        <translation>
            <numerusform>%Ln cannot be asked</numerusform>
            <numerusform>%Ln cannot be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked up</source>
        <translation>
            <numerusform>%Ln looked up</numerusform>
            <numerusform>%Ln looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are left out: at most %1 at a time.</source>
        <translation>
            <numerusform>%Ln number is left out: at most %1 at a time.</numerusform>
            <numerusform>%Ln numbers are left out: at most %1 at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up %Ln numbers, charged</source>
        <translation>
            <numerusform>Look up %Ln number, charged</numerusform>
            <numerusform>Look up %Ln numbers, charged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::MessagesPage</name>
    <message numerus="yes">
        <source>In force: %1</source>
        <comment>filter terms</comment>
        <translation>
            <numerusform>In force: %1</numerusform>
            <numerusform>In force: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::MessagesTable</name>
    <message numerus="yes">
        <source>%Ln+ new messages</source>
        <comment>at least</comment>
        <translation>
            <numerusform>%Ln+ new message</numerusform>
            <numerusform>%Ln+ new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberBulkDialog</name>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln will change</numerusform>
            <numerusform>%Ln will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln of unknown outcome</numerusform>
            <numerusform>%Ln of unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln not begun</numerusform>
            <numerusform>%Ln not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already so</source>
        <translation>
            <numerusform>%Ln already so</numerusform>
            <numerusform>%Ln already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>%Ln cannot</numerusform>
            <numerusform>%Ln cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers will be released; the list shows what each leaves behind.</source>
        <translation>
            <numerusform>%Ln number will be released; the list shows what it leaves behind.</numerusform>
            <numerusform>%Ln numbers will be released; the list shows what each leaves behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln numbers…</source>
        <translation>
            <numerusform>Release %Ln number…</numerusform>
            <numerusform>Release %Ln numbers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln numbers</source>
        <translation>
            <numerusform>Change %Ln number</numerusform>
            <numerusform>Change %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <translation>
            <numerusform>Go on with %Ln</numerusform>
            <numerusform>Go on with %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberBulkOrderDialog</name>
    <message numerus="yes">
        <source>Order %Ln numbers?</source>
        <translation>
            <numerusform>Order %Ln number?</numerusform>
            <numerusform>Order %Ln numbers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers</source>
        <translation>
            <numerusform>Order %Ln number</numerusform>
            <numerusform>Order %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln assigned</source>
        <translation>
            <numerusform>%1 of %Ln assigned</numerusform>
            <numerusform>%1 of %Ln assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberCartPane</name>
    <message numerus="yes">
        <source>%Ln numbers chosen</source>
        <translation>
            <numerusform>%Ln number chosen</numerusform>
            <numerusform>%Ln numbers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberDialogs</name>
    <message numerus="yes">
        <source>%n numbers are yours now</source>
        <translation>
            <numerusform>%n number is yours now</numerusform>
            <numerusform>%n numbers are yours now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberOrderDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers</source>
        <translation>
            <numerusform>Order %Ln number</numerusform>
            <numerusform>Order %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your %L1 numbers are gone: %2. Nothing was ordered or charged.</source>
        <translation>
            <numerusform>%Ln of your %L1 numbers is gone: %2. Nothing was ordered or charged.</numerusform>
            <numerusform>%Ln of your %L1 numbers are gone: %2. Nothing was ordered or charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order the other %Ln?</source>
        <translation>
            <numerusform>Order the other %Ln?</numerusform>
            <numerusform>Order the other %Ln?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order the other %Ln</source>
        <translation>
            <numerusform>Order the other %Ln</numerusform>
            <numerusform>Order the other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln numbers?</source>
        <translation>
            <numerusform>Order %Ln number?</numerusform>
            <numerusform>Order %Ln numbers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers have these digits in another place.</source>
        <translation>
            <numerusform>%Ln number has these digits in another place.</numerusform>
            <numerusform>%Ln numbers have these digits in another place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more have the digits in another place.</source>
        <translation>
            <numerusform>%Ln more has the digits in another place.</numerusform>
            <numerusform>%Ln more have the digits in another place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberPriceText</name>
    <message numerus="yes">
        <source>%1 a month for %Ln numbers. The wallet could not be read.</source>
        <translation>
            <numerusform>%1 a month for %Ln number. The wallet could not be read.</numerusform>
            <numerusform>%1 a month for %Ln numbers. The wallet could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln numbers. The wallet holds %2: %3 are missing.</source>
        <translation>
            <numerusform>%1 a month for %Ln number. The wallet holds %2: %3 are missing.</numerusform>
            <numerusform>%1 a month for %Ln numbers. The wallet holds %2: %3 are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln numbers. The wallet holds %2, and %3 after the first month.</source>
        <translation>
            <numerusform>%1 a month for %Ln number. The wallet holds %2, and %3 after the first month.</numerusform>
            <numerusform>%1 a month for %Ln numbers. The wallet holds %2, and %3 after the first month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumberSelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::NumbersPage</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln numbers shown</source>
        <translation>
            <numerusform>%L1 of %Ln number shown</numerusform>
            <numerusform>%L1 of %Ln numbers shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can send</source>
        <translation>
            <numerusform>%Ln can send</numerusform>
            <numerusform>%Ln can send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known what became of an order of %Ln numbers.</source>
        <translation>
            <numerusform>It is not known what became of an order of %Ln number.</numerusform>
            <numerusform>It is not known what became of an order of %Ln numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order of %Ln numbers is being filled: %1 assigned.</source>
        <translation>
            <numerusform>An order of %Ln number is being filled: %1 assigned.</numerusform>
            <numerusform>An order of %Ln numbers is being filled: %1 assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order of %Ln numbers has ended: %1 assigned.</source>
        <translation>
            <numerusform>An order of %Ln number has ended: %1 assigned.</numerusform>
            <numerusform>An order of %Ln numbers has ended: %1 assigned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::RecentCard</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationInspector</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::RegistrationPage</name>
    <message numerus="yes">
        <source>%Ln brands</source>
        <translation>
            <numerusform>%Ln brand</numerusform>
            <numerusform>%Ln brands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ReleaseQuestion</name>
    <message numerus="yes">
        <source>%Ln conversations stay readable here but can get no further texts.</source>
        <translation>
            <numerusform>%Ln conversation stays readable here but can get no further texts.</numerusform>
            <numerusform>%Ln conversations stay readable here but can get no further texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent records lose their number: consent is given to a number and ends with it.</source>
        <translation>
            <numerusform>%Ln consent record loses its number: consent is given to a number and ends with it.</numerusform>
            <numerusform>%Ln consent records lose their number: consent is given to a number and ends with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts can no longer be sent from it.</source>
        <translation>
            <numerusform>%Ln unsent draft can no longer be sent from it.</numerusform>
            <numerusform>%Ln unsent drafts can no longer be sent from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the outbox are not sent, or their outcome is unknown.</source>
        <translation>
            <numerusform>%Ln text in the outbox is not sent, or its outcome is unknown.</numerusform>
            <numerusform>%Ln texts in the outbox are not sent, or their outcome is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln numbers?</source>
        <translation>
            <numerusform>Release %Ln number?</numerusform>
            <numerusform>Release %Ln numbers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are taken out of their campaigns.</source>
        <translation>
            <numerusform>%Ln of them is taken out of its campaign.</numerusform>
            <numerusform>%Ln of them are taken out of their campaigns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The webhooks of %Ln of them are no longer called.</source>
        <translation>
            <numerusform>The webhooks of %Ln of them are no longer called.</numerusform>
            <numerusform>The webhooks of %Ln of them are no longer called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had traffic in the last 30 days.</source>
        <translation>
            <numerusform>%Ln of them had traffic in the last 30 days.</numerusform>
            <numerusform>%Ln of them had traffic in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln numbers</source>
        <translation>
            <numerusform>Release %Ln number</numerusform>
            <numerusform>Release %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %Ln numbers</source>
        <comment>to be typed</comment>
        <translation>
            <numerusform>release %Ln number</numerusform>
            <numerusform>release %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadPane</name>
    <message numerus="yes">
        <source>All %Ln messages selected</source>
        <translation>
            <numerusform>%Ln message selected, the only one</numerusform>
            <numerusform>All %Ln messages selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln loaded messages selected, not all of the conversation</source>
        <translation>
            <numerusform>The %Ln loaded message selected, not all of the conversation</numerusform>
            <numerusform>The %Ln loaded messages selected, not all of the conversation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages below</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>am::ui::TollFreeFormView</name>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
</TS>
