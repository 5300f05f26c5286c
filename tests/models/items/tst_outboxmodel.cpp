#include "items/outboxmodel.h"
#include "items/passmodel.h"
#include "services/registryservice.h"
#include "storage/outboxrepository.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// What waits and what was answered, in people's words; and the past passes.
class TestOutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }

    void saysWhatBecameWhat();
    void refusedAndAnsweredGoApart();
    void sortsByMomentAndTries();
    void passesAreShown();

private:
    static OutboxModel::Wording plain()
    {
        return [](const OutboxLine &line) { return line.status + u' ' + line.code; };
    }
    static void answer(TestWorkspace &city, const QString &op, const QString &status, const QString &code)
    {
        const auto done = city.store().write([=](Connection &c) -> Result<void> {
            OutboxEntry entry = outbox::find(c, op).value();
            entry.status = status;
            entry.code = code;
            entry.answer = QStringLiteral(R"({"detail":"period_locked"})");
            entry.answeredAt = QStringLiteral("2026-11-22T02:00:00.000Z");
            outbox::putAnswer(c, entry);
            return {};
        });
        QVERIFY(done);
    }
};

void TestOutboxModel::saysWhatBecameWhat()
{
    TestWorkspace city;
    const QString unit = city.addUnit(QStringLiteral("A"), QStringLiteral("Dinas Kesehatan"));
    Unit changed = *RegistryService(city.workspace()).unit(unit);
    changed.phone = QStringLiteral("0274-1");
    QVERIFY(RegistryService(city.workspace()).save(changed, {}).result());
    changed.phone = QStringLiteral("0274-2");
    QVERIFY(RegistryService(city.workspace()).save(changed, {}).result());
    const QString service = city.addService(unit, QStringLiteral("A-1"), QStringLiteral("Kartu"));
    city.answer(unit, 2026, service, QStringLiteral("V1.1"), QStringLiteral("1"));

    OutboxModel model(plain());
    const QAbstractItemModelTester tester(&model);
    model.show(*readOutboxLines(city.workspace(), false));
    QStringList said;
    for (int row = 0; row < model.rowCount(); ++row)
        said.append(model.at(row).what + u'|' + model.at(row).change);
    QVERIFY2(said.contains(QStringLiteral("Dinas Kesehatan|Telephone: 0274-1 → 0274-2")), qPrintable(said.join(u'\n')));
    QVERIFY2(said.constLast().startsWith(QStringLiteral("V1.1 ")) &&
                 said.constLast().endsWith(QStringLiteral("Kartu · Dinas Kesehatan|Answer: Met")),
             qPrintable(said.constLast()));
}

void TestOutboxModel::refusedAndAnsweredGoApart()
{
    TestWorkspace city;
    city.addUnit(QStringLiteral("A"));
    city.addUnit(QStringLiteral("B"));
    const auto all = *readOutboxLines(city.workspace(), false);
    const qsizetype count = all.size();
    answer(city, all[count - 1].opId, QStringLiteral("rejected"), QStringLiteral("validation"));
    answer(city, all[count - 2].opId, QStringLiteral("applied"), {});
    const auto waiting = *readOutboxLines(city.workspace(), false);
    QCOMPARE(waiting.size(), count - 1);
    QCOMPARE(waiting.constLast().code, QStringLiteral("validation"));
    QCOMPARE(waiting.constLast().detail, QStringLiteral("period_locked"));
    const auto answered = *readOutboxLines(city.workspace(), true);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().status, QStringLiteral("applied"));
}

void TestOutboxModel::sortsByMomentAndTries()
{
    OutboxModel model(plain());
    OutboxLine old;
    old.opId = QStringLiteral("old");
    old.at = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    old.tries = 10;
    OutboxLine fresh = old;
    fresh.opId = QStringLiteral("fresh");
    fresh.at = old.at.addDays(3);
    fresh.tries = 9;
    model.show({fresh, old});
    model.sort(OutboxModel::WhenColumn, Qt::AscendingOrder);
    QCOMPARE(model.at(0).opId, QStringLiteral("old"));
    model.sort(OutboxModel::TriesColumn, Qt::AscendingOrder);
    QCOMPARE(model.at(0).opId, QStringLiteral("fresh"));
}

void TestOutboxModel::passesAreShown()
{
    PassModel model([](const QString &code) { return code.isEmpty() ? QStringLiteral("ok") : code; });
    const QAbstractItemModelTester tester(&model);
    SyncPass pass;
    pass.begunAt = QStringLiteral("2026-11-22T02:00:00.000Z");
    pass.endedAt = QStringLiteral("2026-11-22T02:00:07.000Z");
    pass.pushed = 1234;
    SyncPass broken = pass;
    broken.code = QStringLiteral("no_answer");
    model.show({pass, broken});
    QCOMPARE(model.index(0, PassModel::SentColumn).data().toString(), QStringLiteral("1.234"));
    QCOMPARE(model.index(0, PassModel::SecondsColumn).data().toString(), QStringLiteral("7"));
    QCOMPARE(model.index(0, PassModel::WhenColumn).data().toString(), QStringLiteral("22 Nov 2026 09.00"));
    QCOMPARE(model.index(1, PassModel::EndColumn).data().toString(), QStringLiteral("no_answer"));
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
