// Tests of the walk through a list.
#include "api/Pager.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::Page;
using am::api::Pager;
using am::core::ApiError;
using am::core::Result;

namespace {

using Pages = QHash<QString, Page<int>>; ///< by the cursor that leads to them

class PagerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked.clear(); }

    void oneWholePageIsTheWholeList() {
        Pager<int> pager = over({{QString(), {{1, 2}, QString()}}});
        const Result<QList<int>> rows = QCoro::waitFor(pager.all());
        QCOMPARE(*rows, (QList<int>{1, 2}));
        QVERIFY(pager.atEnd() && pager.isComplete());
        QCOMPARE(m_asked, QStringList{QString()});
    }

    void shortAndEmptyPagesAreNotTheEnd() {
        Pager<int> pager = over({{QString(), {{1}, u"a"_s}},
                                 {u"a"_s, {{}, u"b"_s}},
                                 {u"b"_s, {{}, u"c"_s}},
                                 {u"c"_s, {{2, 3}, QString()}}});
        QCOMPARE(*QCoro::waitFor(pager.all()), (QList<int>{1, 2, 3}));
        QCOMPARE(m_asked, (QStringList{QString(), u"a"_s, u"b"_s, u"c"_s}));
    }

    void anEmptyListIsNoError() {
        Pager<int> pager = over({{QString(), {{}, QString()}}});
        QVERIFY(QCoro::waitFor(pager.all())->isEmpty());
        QVERIFY(pager.isComplete());
    }

    void aRepeatedCursorEndsTheWalk_data() {
        QTest::addColumn<QString>("back");
        QTest::newRow("to the page before") << u"b"_s;
        QTest::newRow("to an earlier page") << u"a"_s;
    }
    void aRepeatedCursorEndsTheWalk() {
        QFETCH(QString, back);
        Pager<int> pager = over({{QString(), {{1}, u"a"_s}}, {u"a"_s, {{2}, u"b"_s}}, {u"b"_s, {{3}, back}}});
        QList<int> seen;
        Result<Page<int>> page;
        while (!pager.atEnd()) {
            page = QCoro::waitFor(pager.next());
            if (page) {
                seen += page->items;
            }
        }
        QCOMPARE(seen, (QList<int>{1, 2, 3}));
        QVERIFY(!page.has_value());
        QCOMPARE(page.error().code, u"CURSOR_LOOP"_s);
        QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
        QCOMPARE(page.error().operation, u"GET /v1/things"_s);
        QVERIFY(!pager.isComplete());
        QCOMPARE(m_asked.size(), 3);
    }

    void anErrorEndsTheWalkAndKeepsItsWords() {
        Pager<int> pager = over({{QString(), {{1}, u"gone"_s}}});
        const Result<QList<int>> rows = QCoro::waitFor(pager.all());
        QCOMPARE(rows.error().kind, ApiError::Kind::Server);
        QVERIFY(pager.atEnd() && !pager.isComplete());
    }

    void theBoundStopsAListThatDoesNotEnd() {
        int asked = 0;
        auto fetch = [&asked](const QString&) -> QCoro::Task<Result<Page<int>>> {
            ++asked;
            Page<int> page{{asked}, QString::number(asked)};
            co_return Result<Page<int>>(std::move(page));
        };
        Pager<int> pager(u"GET /v1/things"_s, fetch, 5);
        const Result<QList<int>> rows = QCoro::waitFor(pager.all());
        QVERIFY2(!rows.has_value(), "part of a list must not pass for all of it");
        QCOMPARE(rows.error().kind, ApiError::Kind::Malformed);
        QCOMPARE(rows.error().operation, u"GET /v1/things"_s);
        QCOMPARE(asked, 5);
        QVERIFY(pager.atEnd() && !pager.isComplete());
        QCOMPARE(pager.cursor(), u"5"_s);
    }

private:
    /// A cursor without a page is a server's error.
    Pager<int> over(const Pages& pages) {
        return Pager<int>(u"GET /v1/things"_s,
                          [this, pages](const QString& cursor) { return page(pages, cursor); });
    }

    QCoro::Task<Result<Page<int>>> page(Pages pages, QString cursor) {
        m_asked.append(cursor);
        if (pages.contains(cursor)) {
            co_return Result<Page<int>>(pages.value(cursor));
        }
        ApiError error;
        error.kind = ApiError::Kind::Server;
        co_return Result<Page<int>>(tl::unexpect, std::move(error));
    }

    QStringList m_asked;
};

} // namespace

QTEST_GUILESS_MAIN(PagerTest)
#include "tst_pager.moc"
