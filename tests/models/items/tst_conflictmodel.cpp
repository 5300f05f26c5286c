#include "items/conflictmarks.h"
#include "items/conflictmodel.h"
#include "storage/assessmentrepository.h"
#include "support/conflicts.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// Conflicts in people's words, and what deciding one does.
class TestConflictModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }
    void init();

    void saysWhereWhatAndBothValues();
    void columnsThatBelongTogetherAreOneField();
    void removalIsSaid();
    void kindsAreCounted();
    void marksCountUnitsServicesAndAnswers();
    void decisionsTogetherAreUndoneTogether();
    void aRemovalCanBeTaken();
    void decidingTwiceIsRefused();

private:
    [[nodiscard]] QVector<ConflictLine> lines() { return *readConflictLines(m_city->workspace()); }
    [[nodiscard]] QString answerRow(const QString &indicator);

    std::unique_ptr<TestWorkspace> m_city;
    QString m_unit;
    QString m_service;
    QString m_answer;
    QString m_second;
};

QString TestConflictModel::answerRow(const QString &indicator)
{
    QString key;
    (void)m_city->store().read([&](Connection &c) -> Result<void> {
        for (const Period &period : assessments::periods(c))
            if (const auto sheet = assessments::ofUnit(c, period.id, m_unit, QStringLiteral("first")))
                key = QStringLiteral("%1/%2/%3").arg(sheet->id, m_service, indicator);
        return {};
    });
    return key;
}

void TestConflictModel::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_unit = m_city->addUnit(QStringLiteral("A"), QStringLiteral("Dinas Kesehatan"));
    m_service = m_city->addService(m_unit, QStringLiteral("A-1"), QStringLiteral("Kartu pasien"));
    m_city->answer(m_unit, 2026, m_service, QStringLiteral("V1.1"), QStringLiteral("0"));
    m_city->answer(m_unit, 2026, m_service, QStringLiteral("V1.2"), QStringLiteral("0"));
    m_answer = answerRow(QStringLiteral("V1.1"));
    m_second = answerRow(QStringLiteral("V1.2"));
    join(*m_city);
    const auto add = [this](const char *id, const QString &row) {
        addConflict(*m_city, QLatin1String(id), QStringLiteral("answer"), row, m_unit, QStringLiteral(R"(["value"])"),
                    QStringLiteral(R"({"value":"1"})"), QStringLiteral(R"({"value":"0"})"));
    };
    add("c1", m_answer);
    add("c2", m_second);
}

void TestConflictModel::saysWhereWhatAndBothValues()
{
    ConflictModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(lines());
    QCOMPARE(model.rowCount(), 2);
    const QString what = model.index(0, ConflictModel::WhatColumn).data().toString();
    QVERIFY2(what.startsWith(QStringLiteral("V1.1 ")) &&
                 what.endsWith(QStringLiteral("Kartu pasien · Dinas Kesehatan")),
             qPrintable(what));
    QCOMPARE(model.index(0, ConflictModel::MineColumn).data().toString(), QStringLiteral("Met"));
    QCOMPARE(model.index(0, ConflictModel::TheirsColumn).data().toString(), QStringLiteral("Not met"));
    QVERIFY(model.at(0).isOwn);
    model.sort(ConflictModel::WhatColumn, Qt::DescendingOrder);
    QCOMPARE(model.at(0).row.id, QStringLiteral("c2"));
    model.show({});
}

void TestConflictModel::columnsThatBelongTogetherAreOneField()
{
    addConflict(*m_city, QStringLiteral("c3"), QStringLiteral("unit"), m_unit, QStringLiteral("CITY"),
                QStringLiteral(R"(["head","phone"])"), QStringLiteral(R"({"head":"Siti","head_nip":"1","phone":"11"})"),
                QStringLiteral(R"({"head":"Budi","head_nip":"2","phone":"22"})"));
    const ConflictLine line = lines().constLast();
    QCOMPARE(line.fields.size(), 2);
    QCOMPARE(line.fields[0].columns, (QStringList{"head", "head_nip"}));
    QCOMPARE(line.fields[0].mine, QStringLiteral("Siti, 1"));
    QVERIFY(!line.fields[0].mayBeOther);
    QCOMPARE(line.fields[1].theirs, QStringLiteral("22"));
    QVERIFY(line.fields[1].mayBeOther);
}

void TestConflictModel::removalIsSaid()
{
    addConflict(*m_city, QStringLiteral("c4"), QStringLiteral("unit"), m_unit, QStringLiteral("CITY"),
                QStringLiteral(R"(["*"])"), QStringLiteral("{}"), QStringLiteral(R"({"name":"Dinas Baru"})"));
    const ConflictLine line = lines().constLast();
    QVERIFY(line.row.isRemoval());
    QCOMPARE(line.fields.size(), 1);
    QVERIFY(line.fields[0].theirs.contains(QStringLiteral("Dinas Baru")));
}

void TestConflictModel::kindsAreCounted()
{
    ConflictModel model;
    model.show(lines());
    QCOMPARE(model.countOf(model.at(0).kind), 2);
    QCOMPARE(model.rowOf(QStringLiteral("c2")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("c9")), -1);
}

void TestConflictModel::marksCountUnitsServicesAndAnswers()
{
    const auto marks = ConflictMarks::read(m_city->workspace());
    QVERIFY(marks);
    QCOMPARE(marks->units.value(m_unit), 2);
    QCOMPARE(marks->services.value(m_service), 2);
    QVERIFY(marks->answers.contains(m_answer));
}

void TestConflictModel::decisionsTogetherAreUndoneTogether()
{
    ConflictService service(m_city->workspace());
    const QJsonObject mine{{"value", "1"}};
    QVERIFY(
        service.settle({{QStringLiteral("c1"), mine}, {QStringLiteral("c2"), mine}}, QStringLiteral("both")).result());
    QVERIFY(lines().isEmpty());
    QVERIFY(m_city->workspace().undo().result());
    QCOMPARE(lines().size(), 2);
}

void TestConflictModel::aRemovalCanBeTaken()
{
    const QString other = m_city->addUnit(QStringLiteral("B"));
    addConflict(*m_city, QStringLiteral("c5"), QStringLiteral("unit"), other, QStringLiteral("CITY"),
                QStringLiteral(R"(["*"])"), QStringLiteral("{}"), QStringLiteral(R"({"name":"B"})"));
    QVERIFY(ConflictService(m_city->workspace()).resolve(QStringLiteral("c5"), QStringLiteral("mine")));
    const auto gone = m_city->store().read([&](Connection &c) -> Result<bool> {
        return !RecordWriter(c, m_city->clock(), {}).find(tables::unit(), {other});
    });
    QVERIFY(gone && *gone);
}

void TestConflictModel::decidingTwiceIsRefused()
{
    ConflictService service(m_city->workspace());
    QVERIFY(service.resolve(QStringLiteral("c1"), QStringLiteral("theirs")));
    QCOMPARE(service.resolve(QStringLiteral("c1"), QStringLiteral("mine")).error().code,
             QStringLiteral("conflict_settled"));
}

QTEST_GUILESS_MAIN(TestConflictModel)
#include "tst_conflictmodel.moc"
