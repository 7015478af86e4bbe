// Media: upload slots, what may be put into them, sends that name them, and the files on the phones.
#include "sandbox/Server.h"
#include "support/SandboxFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";
/// Not text: a NUL and a byte that is no UTF-8.
const std::string picture("\x89PNG\r\n\x1a\n\0\xff picture", 18);

HttpAnswer slot(const SandboxClient& sandbox, const std::string& type = "image/png",
                std::size_t size = picture.size()) {
    return sandbox.post("/v1/messages/media-upload", {{"mime_type", type}, {"byte_size", size}});
}

/// The path of a URL of this sandbox.
std::string pathOf(const QString& url) {
    return url.mid(url.indexOf(u'/', 8)).toStdString();
}

HttpAnswer upload(const SandboxFixture& sandbox, const HttpAnswer& opened,
                  const std::string& content = picture, const std::string& type = "image/png") {
    const SandboxClient anyone = sandbox.client().withKey({});
    return anyone.request("PUT", pathOf(opened.at("/data/upload_url")), content, {{"Content-Type", type}});
}

/// An uploaded file's id.
std::string uploaded(const SandboxFixture& sandbox) {
    const HttpAnswer opened = slot(sandbox.client());
    if (upload(sandbox, opened).status != 204)
        throw std::runtime_error("the upload failed");
    return opened.at("/data/media_id").toStdString();
}

struct Ready {
    SandboxFixture sandbox;
    std::string number = sandbox->sendingNumber(ours);
    Ready() { sandbox->optIn(number, contact); }
    HttpAnswer send(const json& media, const std::string& text = {}) const {
        return sandbox.client().post("/v1/messages",
                                     {{"from", ours}, {"to", contact}, {"text", text}, {"media", media}});
    }
};
} // namespace

class TestMediaRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slotIsOpenForHalfAnHour() {
        SandboxFixture sandbox;
        const HttpAnswer opened = slot(sandbox.client());
        QCOMPARE(opened.status, 200);
        QCOMPARE(opened.at("/data/expires_at"), "2026-06-15T12:30:00Z"_L1);
        QCOMPARE(opened.at("/data/max_byte_size"), "1048576"_L1);
        QVERIFY(opened.at("/data/upload_url").startsWith(sandbox.server().url() + u"/media/uploads/"_s));
        QCOMPARE(opened.at("/data/media_id").size(), 36);
    }

    void uploadedFileIsSentAndStandsOnThePhone() {
        Ready ready;
        const std::string id = uploaded(ready.sandbox);
        const HttpAnswer sent = ready.send({id, "https://example.com/cat.png"});
        QCOMPARE(sent.status, 202);
        QCOMPARE(sent.at("/data/channel"), "mms"_L1);
        const QString url = sent.at("/data/media_urls/0");
        QCOMPARE(sent.at("/data/media_urls/1"), "https://example.com/cat.png"_L1);
        const HttpAnswer phone = ready.sandbox->get(std::string("/sandbox/phones/") + contact);
        QCOMPARE(phone.at("/messages/0/media_urls/0"), url);
        const HttpAnswer file = ready.sandbox->withKey({}).get(pathOf(url));
        QCOMPARE(file.status, 200);
        QVERIFY(file.body == picture);
        QCOMPARE(file.header("Content-Type"), "image/png"_L1);
        QCOMPARE(file.header("X-Content-Type-Options"), "nosniff"_L1);
        QVERIFY(file.header("Content-Security-Policy").contains("sandbox"_L1));
    }

    void fileMayBeSentAgain() {
        Ready ready;
        const std::string id = uploaded(ready.sandbox);
        QCOMPARE(ready.send({id}).status, 202);
        ready.sandbox->advance(3600);
        QCOMPARE(ready.send({id}).status, 202);
    }

    void erasedContactsFilesAreDroppedUnlessSomeoneElseHasThem() {
        Ready ready;
        const std::string other = "+15557654321";
        ready.sandbox->optIn(ready.number, other);
        const std::string own = uploaded(ready.sandbox);
        const std::string shared = uploaded(ready.sandbox);
        const std::string unused = uploaded(ready.sandbox);
        QCOMPARE(ready.send({own, shared}).status, 202);
        ready.sandbox->advance(1);
        QCOMPARE(ready.sandbox
                     ->post("/v1/messages",
                            {{"from", ours}, {"to", other}, {"text", "you, too"}, {"media", {shared}}})
                     .status,
                 202);
        const HttpAnswer selfie =
            ready.sandbox->post("/sandbox/media", {{"mime_type", "image/jpeg"}, {"content", "/9j/4AAQ"}});
        ready.sandbox->post(
            "/sandbox/inbound",
            {{"from", contact}, {"to", ours}, {"body", "me"}, {"media_urls", {selfie.json["url"]}}});
        QCOMPARE(ready.sandbox->get(pathOf(selfie.at("/url"))).status, 200);
        QCOMPARE(ready.sandbox->request("POST", "/v1/contacts/%2B15551234567/erase").status, 200);
        QCOMPARE(ready.sandbox->get(pathOf(selfie.at("/url"))).status, 410);
        QCOMPARE(ready.sandbox->get("/media/" + own).status, 410);
        QCOMPARE(ready.sandbox->get("/media/" + shared).status, 200);
        QCOMPARE(ready.sandbox->get("/media/" + unused).status, 200);
    }

    void badSlotsAreRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no type") << QByteArray(R"({"byte_size":5})") << u"mime_type"_s;
        QTest::newRow("no size") << QByteArray(R"({"mime_type":"image/png"})") << u"byte_size"_s;
        QTest::newRow("a page") << QByteArray(R"({"mime_type":"text/html","byte_size":5})") << u"mime_type"_s;
        QTest::newRow("nothing") << QByteArray(R"({"mime_type":"image/png","byte_size":0})")
                                 << u"byte_size"_s;
        QTest::newRow("too large") << QByteArray(R"({"mime_type":"image/png","byte_size":1048577})")
                                   << u"byte_size"_s;
        QTest::newRow("half a byte") << QByteArray(R"({"mime_type":"image/png","byte_size":1.5})")
                                     << u"byte_size"_s;
        QTest::newRow("size as text")
            << QByteArray(R"({"mime_type":"image/png","byte_size":"5"})") << u"byte_size"_s;
    }
    void badSlotsAreRefused422() {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->request("POST", "/v1/messages/media-upload", body.toStdString());
        QCOMPARE(refused.status, 422);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
    }

    void slotNeedsTheScopeForSending() {
        SandboxFixture sandbox;
        const HttpAnswer refused = slot(sandbox->withScopes({"messages:read"}));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), "FORBIDDEN"_L1);
    }

    void slotsHaveALimitOfTheirOwn429() {
        SandboxFixture sandbox;
        for (int i = 0; i < 600; ++i)
            QCOMPARE(slot(sandbox.client()).status, 200);
        const HttpAnswer refused = slot(sandbox.client());
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), "RATE_LIMITED"_L1);
        QCOMPARE(refused.header("Retry-After"), "1"_L1);
        sandbox->advance(1);
        QCOMPARE(slot(sandbox.client()).status, 200);
    }

    void uploadIsCheckedAgainstItsAnnouncement() {
        SandboxFixture sandbox;
        const HttpAnswer opened = slot(sandbox.client());
        const HttpAnswer otherType = upload(sandbox, opened, picture, "image/gif");
        QCOMPARE(otherType.status, 422);
        QVERIFY(otherType.json["error"]["details"].contains("Content-Type"));
        const HttpAnswer shorter = upload(sandbox, opened, picture.substr(1));
        QCOMPARE(shorter.status, 422);
        QVERIFY(shorter.json["error"]["details"].contains("body"));
        QCOMPARE(upload(sandbox, opened, picture + "x").status, 422);
        QCOMPARE(upload(sandbox, opened, {}).status, 422);
        // The slot is still open after all that; the type may be written in other ways.
        QCOMPARE(upload(sandbox, opened, picture, "IMAGE/PNG; q=1").status, 204);
    }

    void largestFileGoesThrough() {
        SandboxFixture sandbox;
        const std::string large(1'048'576, '\0');
        const HttpAnswer opened = slot(sandbox.client(), "video/mp4", large.size());
        QCOMPARE(upload(sandbox, opened, large, "video/mp4").status, 204);
        QVERIFY(sandbox->get("/media/" + opened.at("/data/media_id").toStdString()).body == large);
    }

    void slotTakesOneFileOnly409() {
        SandboxFixture sandbox;
        const HttpAnswer opened = slot(sandbox.client());
        QCOMPARE(upload(sandbox, opened).status, 204);
        const HttpAnswer again = upload(sandbox, opened);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), "CONFLICT"_L1);
    }

    void expiredSlotIsGone410() {
        SandboxFixture sandbox;
        const HttpAnswer opened = slot(sandbox.client());
        sandbox->advance(1800);
        QCOMPARE(upload(sandbox, opened).status, 410);
    }

    void unknownSlotAndFileAre404() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->request("PUT", "/media/uploads/0123", "x", {{"Content-Type", "image/png"}}).status,
                 404);
        QCOMPARE(sandbox->get("/media/3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f").status, 404);
        // A slot without a file is no file yet.
        QCOMPARE(sandbox->get("/media/" + slot(sandbox.client()).at("/data/media_id").toStdString()).status,
                 404);
    }

    void sendsNameOnlyFilesThatAreThere() {
        Ready ready;
        const auto refusal = [](const HttpAnswer& refused) {
            return refused.status == 422 ? refused.at("/error/details/media")
                                         : QString::number(refused.status);
        };
        QVERIFY(refusal(ready.send({"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"})).contains("does not exist"_L1));
        const std::string empty = slot(ready.sandbox.client()).at("/data/media_id").toStdString();
        QVERIFY(refusal(ready.send({empty})).contains("not uploaded"_L1));
        ready.sandbox->advance(1800);
        QVERIFY(refusal(ready.send({empty})).contains("expired"_L1));
        QVERIFY(refusal(ready.send({"http://example.com/cat.png"})).contains("https"_L1));
        QVERIFY(
            refusal(ready.send(json::array_t(11, "https://example.com/cat.png"))).contains("at most 10"_L1));
    }

    void fileGoesWhenItsTimeIsOver() {
        Ready ready;
        const std::string id = uploaded(ready.sandbox);
        ready.sandbox->advance(30 * 86400 - 1);
        QCOMPARE(ready.sandbox->get("/media/" + id).status, 200);
        ready.sandbox->advance(1);
        QCOMPARE(ready.sandbox->get("/media/" + id).status, 410);
        QCOMPARE(ready.send({id}).status, 422);
    }

    void mmsCanBeSwitchedOff503() {
        Ready ready;
        const std::string id = uploaded(ready.sandbox);
        QCOMPARE(ready.sandbox->put("/sandbox/mms", {{"enabled", false}}).status, 200);
        const HttpAnswer refused = slot(ready.sandbox.client());
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), "MMS_DISABLED"_L1);
        QCOMPARE(ready.send({id}).code(), "MMS_DISABLED"_L1);
        QCOMPARE(ready.sandbox->send(ours, contact, "text").status, 202);
        ready.sandbox->put("/sandbox/mms", {{"enabled", true}});
        QCOMPARE(slot(ready.sandbox.client()).status, 200);
    }

    void numberCanBeWithoutMms() {
        Ready ready;
        QCOMPARE(ready.sandbox->put("/sandbox/mms", {{"enabled", false}, {"number", ours}}).status, 200);
        QCOMPARE(ready.sandbox->get("/v1/phone-numbers/" + ready.number).at("/data/mms_enabled"), "false"_L1);
        const HttpAnswer refused = ready.send({"https://example.com/cat.png"});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.at("/error/details/media"), "cannot be sent from this number"_L1);
        QCOMPARE(ready.sandbox->put("/sandbox/mms", {{"enabled", true}, {"number", "+14155550199"}}).status,
                 422);
    }

    void phoneSendsAPicture() {
        Ready ready;
        const HttpAnswer kept =
            ready.sandbox->post("/sandbox/media", {{"mime_type", "image/jpeg"}, {"content", "/9j/4AAQ"}});
        QCOMPARE(kept.status, 200);
        ready.sandbox->post(
            "/sandbox/inbound",
            {{"from", contact}, {"to", ours}, {"body", ""}, {"media_urls", {kept.json["url"]}}});
        const HttpAnswer list = ready.sandbox->get("/v1/inbound-messages?channel=mms");
        QCOMPARE(list.at("/data/0/media_urls/0"), kept.at("/url"));
        QCOMPARE(ready.sandbox->get(pathOf(kept.at("/url"))).body,
                 std::string("\xff\xd8\xff\xe0\x00\x10", 6));
        QCOMPARE(
            ready.sandbox->post("/sandbox/media", {{"mime_type", "image/jpeg"}, {"content", "%"}}).status,
            422);
    }

    void inboundMediaMustBeAddresses() {
        Ready ready;
        const HttpAnswer refused = ready.sandbox->post(
            "/sandbox/inbound",
            {{"from", contact}, {"to", ours}, {"body", "x"}, {"media_urls", {"javascript:alert(1)"}}});
        QCOMPARE(refused.status, 422);
    }

    void filesOutliveARestartAndFollowTheAddress() {
        QTemporaryDir folder;
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        std::string message;
        std::string waiting;
        {
            SandboxFixture first(options);
            const std::string number = first->sendingNumber(ours);
            first->optIn(number, contact);
            const HttpAnswer sent =
                first->post("/v1/messages",
                            {{"from", ours}, {"to", contact}, {"text", ""}, {"media", {uploaded(first)}}});
            message = sent.at("/data/id").toStdString();
            waiting = pathOf(slot(first.client()).at("/data/upload_url"));
        }
        SandboxFixture second(options);
        const QString url = second->get("/v1/messages/" + message).at("/data/media_urls/0");
        QVERIFY2(url.startsWith(second.server().url() + u'/'), qUtf8Printable(url));
        QVERIFY(second->get(pathOf(url)).body == picture);
        QCOMPARE(second->request("PUT", waiting, picture, {{"Content-Type", "image/png"}}).status, 204);
    }

    void snapshotKeepsFiles() {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"saved.sqlite"_s).toStdString();
        Ready ready;
        const std::string id = uploaded(ready.sandbox);
        QCOMPARE(ready.sandbox->post("/sandbox/snapshot", {{"file", file}}).status, 200);
        ready.sandbox->post("/sandbox/reset", {{"world", "empty"}});
        QCOMPARE(ready.sandbox->get("/media/" + id).status, 404);
        QCOMPARE(ready.sandbox->post("/sandbox/restore", {{"file", file}}).status, 200);
        QVERIFY(ready.sandbox->get("/media/" + id).body == picture);
    }
};

QTEST_GUILESS_MAIN(TestMediaRoutes)
#include "tst_sandbox_media_routes.moc"
