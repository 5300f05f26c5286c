#include "services/standardservice.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// The way of a standard: what must be in it at each step, who may take it, and that what is published stays.
class TestStandardService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_service = m_city->addService(m_city->addUnit("U", "Kelurahan Enau"), "S", "Surat");
        QCOMPARE(codeOf(standards().startVersion(m_service, {})), QString());
    }
    void cleanup() { m_city.reset(); }

    void fromDraftToPublished()
    {
        QCOMPARE(move("submitted"), QString("standard_parts_missing"));
        fill(5);
        QCOMPARE(move("submitted"), QString("standard_parts_missing"));
        QCOMPARE(newest().state, QString("draft"));
        fill(6);
        QCOMPARE(move("verified"), QString("standard_step")); // not submitted yet
        QCOMPARE(move("submitted"), QString());
        QCOMPARE(move("verified"), QString());
        QCOMPARE(move("published"), QString("decree_missing"));
        Standard head = newest();
        head.decreeNo = "12/2026";
        QCOMPARE(codeOf(standards().saveHead(head, {})), QString());
        QCOMPARE(move("published"), QString());
        for (const char *state : {"draft", "submitted", "verified"})
            QCOMPARE(move(state, "sebab"), QString("standard_step"));
        QCOMPARE(codeOf(standards().saveComponent(m_service, newest().id, 1, "lain", {})),
                 QString("standard_published"));
        QCOMPARE(newest().components.value(1), QString("isi 1"));
    }
    void givenBackWithAReason()
    {
        fill(6);
        QCOMPARE(move("submitted"), QString());
        QCOMPARE(move("draft", "  "), QString("reason_missing"));
        QCOMPARE(move("draft", " Biaya belum jelas "), QString());
        QCOMPARE(newest().note, QString("Biaya belum jelas"));
        QCOMPARE(move("submitted"), QString()); // the reason is done with
        QCOMPARE(newest().note, QString());
    }
    void theHeadDoesNotCarryTheState()
    {
        Standard head = newest();
        head.state = "published";
        head.decreeNo = "1/2026";
        QCOMPARE(codeOf(standards().saveHead(head, {})), QString());
        QCOMPARE(newest().state, QString("draft"));
        QCOMPARE(newest().decreeNo, QString("1/2026"));
    }
    void aUnitSubmitsAndTakesBack()
    {
        fill(6);
        join(*m_city, "unit");
        QCOMPARE(standards().possibleSteps("draft"), QStringList{"submitted"});
        QCOMPARE(move("submitted"), QString());
        QCOMPARE(move("verified"), QString("standard_step"));
        QCOMPARE(move("draft"), QString()); // its own doing needs no reason
        QCOMPARE(newest().state, QString("draft"));
    }
    void undoneWhole()
    {
        fill(6);
        QCOMPARE(codeOf(standards().move(m_service, newest().id, "submitted", {}, "Ajukan")), QString());
        QCOMPARE(codeOf(m_city->workspace().undo()), QString());
        QCOMPARE(newest().state, QString("draft"));
    }
    void anUnknownVersion()
    {
        QCOMPARE(codeOf(standards().move(m_service, "x", "submitted", {}, {})), QString("unknown_standard"));
    }

private:
    StandardService standards() { return StandardService(m_city->workspace()); }
    Standard newest() { return standards().versions(m_service)->first(); }
    void fill(int parts)
    {
        for (int code = 1; code <= parts; ++code)
            QCOMPARE(
                codeOf(standards().saveComponent(m_service, newest().id, code, QStringLiteral("isi %1").arg(code), {})),
                QString());
    }
    QString move(const char *state, const char *reason = "")
    {
        return codeOf(standards().move(m_service, newest().id, state, reason, {}));
    }
    template <typename T> static QString codeOf(const QFuture<Result<T>> &future)
    {
        const Result<T> result = future.result();
        return result ? QString() : result.error().code;
    }

    std::unique_ptr<TestWorkspace> m_city;
    QString m_service;
};

QTEST_GUILESS_MAIN(TestStandardService)
#include "tst_standardservice.moc"
