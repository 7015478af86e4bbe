// Building and opening archives for tests.
#include "support/TestArchive.h"

#include <QDir>

namespace am::tests {

using namespace Qt::StringLiterals;

QString testId(int number) {
    return u"%1-5eed-4000-8000-0123456789ab"_s.arg(number, 8, 16, QChar(u'0'));
}

core::Message outbound(int number, int minutes, const QString& text, core::MessageStatus status) {
    core::Message message;
    message.id = testId(number);
    message.direction = core::Direction::Outbound;
    message.number = ourNumber;
    message.contact = someContact;
    message.text = text;
    message.at = minutesAfter(minutes);
    message.status = status;
    message.statusText = core::messageStatusText(status);
    message.channel = u"sms"_s;
    message.segmentCount = 1;
    return message;
}

core::Message inbound(int number, int minutes, const QString& text) {
    core::Message message;
    message.id = testId(number);
    message.direction = core::Direction::Inbound;
    message.number = ourNumber;
    message.contact = someContact;
    message.text = text;
    message.at = minutesAfter(minutes);
    message.channel = u"sms"_s;
    return message;
}

TestArchive::TestArchive(Open when) : m_folder(std::make_unique<QTemporaryDir>()) {
    remake();
    if (when == Open::Now) {
        const auto result = open();
        if (!result) {
            throw std::runtime_error(result.error().message.toStdString());
        }
    }
}

QString TestArchive::folder() const {
    return QDir(m_folder->path()).filePath(u"profile"_s);
}

void TestArchive::remake() {
    m_archive.reset();
    m_archive = std::make_unique<store::Archive>(folder());
    m_archive->setFirstOpenedAt(testNow);
}

store::StoreResult<store::OpenReport> TestArchive::open() {
    return m_archive->open().result();
}

store::UpsertReport TestArchive::add(const QList<core::Message>& messages) {
    return write([messages](store::WriteTransaction& transaction) {
        return store::MessageStore::upsert(transaction, messages);
    });
}

} // namespace am::tests
