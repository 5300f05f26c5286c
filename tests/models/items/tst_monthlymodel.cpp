#include "items/monthlymodel.h"
#include "services/complaintintake.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

namespace {

const QDate october(2026, 10, 1);

} // namespace

/// The grid of a month: typing, pasting, zeros, and what the cases say beside it.
class TestMonthlyModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>(); // its clock stands at 22 November 2026
        m_unit = m_city->addUnit(QStringLiteral("A"), QStringLiteral("Kelurahan A"));
        receive("loket");
        receive("loket");
        m_model = std::make_unique<MonthlyModel>(m_city->workspace());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(m_model.get(), &MonthlyModel::casesCounted);
        m_model->show(m_unit, october);
        QTRY_VERIFY(m_model->rowCount() > 0 && !counted.isEmpty());
        m_counter = rowOf("loket");
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_city.reset();
    }

    void whatIsTypedIsKept()
    {
        QVERIFY(type(m_counter, MonthlyModel::ReceivedColumn, "1.234"));
        QCOMPARE(cell(m_counter, MonthlyModel::ReceivedColumn), QStringLiteral("1.234"));
        QVERIFY(type(m_counter, MonthlyModel::ReceivedColumn, ""));
        QCOMPARE(cell(m_counter, MonthlyModel::ReceivedColumn), QString());
        QVERIFY(type(m_counter, MonthlyModel::RefusedColumn, "0"));
        QCOMPARE(cell(m_counter, MonthlyModel::RefusedColumn), QStringLiteral("0")); // empty is not 0
        QSignalSpy failed(m_model.get(), &MonthlyModel::failed);
        QVERIFY(!type(m_counter, MonthlyModel::ReceivedColumn, "dua belas"));
        QCOMPARE(failed.size(), 1);
        QTRY_VERIFY(m_model->idle());
        const MonthSheet stored = MonthlyService(m_city->workspace()).sheet(m_unit, october).value();
        QVERIFY(!stored.rows[m_counter].numbers[0]);
        QCOMPARE(stored.rows[m_counter].numbers[3], std::optional<qint64>(0));
    }

    void theLastLineSumsUp()
    {
        type(m_counter, MonthlyModel::ReceivedColumn, "12");
        type(m_counter + 1, MonthlyModel::ReceivedColumn, "30");
        const int sum = m_model->rowCount() - 1;
        QCOMPARE(cell(sum, MonthlyModel::ReceivedColumn), QStringLiteral("42"));
        QCOMPARE(cell(sum, MonthlyModel::RefusedColumn), QString());
        QVERIFY(!(m_model->flags(m_model->index(sum, 1)) & Qt::ItemIsEditable));
    }

    void casesStandBeside()
    {
        QCOMPARE(cell(m_counter, MonthlyModel::CasesColumn), QStringLiteral("=  2 · 0 · 2 · 0"));
        type(m_counter, MonthlyModel::ReceivedColumn, "3");
        QCOMPARE(cell(m_counter, MonthlyModel::CasesColumn), QStringLiteral("≠  2 · 0 · 2 · 0"));
        QVERIFY(m_model->differs(m_counter));
        type(m_counter, MonthlyModel::ReceivedColumn, "2");
        QVERIFY(!m_model->differs(m_counter));
    }

    void emptyFiguresFromTheCases()
    {
        type(m_counter, MonthlyModel::ReceivedColumn, "5"); // what was typed stays
        m_model->fillFromCases();
        QCOMPARE(cell(m_counter, MonthlyModel::ReceivedColumn), QStringLiteral("5"));
        QCOMPARE(cell(m_counter, MonthlyModel::ProgressColumn), QStringLiteral("2"));
        QCOMPARE(cell(m_counter + 1, MonthlyModel::ReceivedColumn), QStringLiteral("0"));
        QTRY_VERIFY(m_model->idle());
        QVERIFY(m_city->workspace().undo().result()); // one step
        QTRY_COMPARE(cell(m_counter + 1, MonthlyModel::ReceivedColumn), QString());
        QCOMPARE(cell(m_counter, MonthlyModel::ReceivedColumn), QStringLiteral("5"));
    }

    void aBlockFromASpreadsheet()
    {
        QVERIFY(m_model->paste(m_model->index(m_counter, 1), "1\t2\r\n3\t4\r\n"));
        QCOMPARE(cell(m_counter, 1), QStringLiteral("1"));
        QCOMPARE(cell(m_counter + 1, 2), QStringLiteral("4"));
        const auto wrong = m_model->paste(m_model->index(m_counter, 1), "7\tx");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, QStringLiteral("not_a_whole_number"));
        QCOMPARE(cell(m_counter, 1), QStringLiteral("1")); // all of it or nothing
        const auto wide = m_model->paste(m_model->index(m_counter, 3), "1\t2\t3");
        QVERIFY(!wide);
        QCOMPARE(wide.error().code, QStringLiteral("paste_outside"));
    }

    void zerosAndHandingIn()
    {
        type(m_counter, MonthlyModel::ReceivedColumn, "2");
        m_model->fillWithZeros();
        m_model->move(MonthState::Submitted, {});
        QTRY_VERIFY(m_model->idle());
        QTRY_COMPARE(m_model->sheet()->state, MonthState::Submitted);
        QVERIFY(!type(m_counter, MonthlyModel::ReceivedColumn, "9"));
        QCOMPARE(cell(m_counter, MonthlyModel::ReceivedColumn), QStringLiteral("2"));
        const auto locked = m_model->paste(m_model->index(m_counter, 1), "7");
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, QStringLiteral("month_locked"));
    }

    void aFigureIsSpokenWithItsPlace()
    {
        type(m_counter, MonthlyModel::ReceivedColumn, "2");
        const QString channel = cell(m_counter, MonthlyModel::ChannelColumn);
        QCOMPARE(m_model->index(m_counter, MonthlyModel::ReceivedColumn).data(Qt::AccessibleTextRole).toString(),
                 channel + QStringLiteral(", Received: 2"));
        QCOMPARE(m_model->index(m_counter, MonthlyModel::ResolvedColumn).data(Qt::AccessibleTextRole).toString(),
                 channel + QStringLiteral(", Resolved: empty"));
    }

private:
    void receive(const char *channel)
    {
        ComplaintDraft draft;
        draft.channel = QLatin1String(channel);
        draft.unitId = m_unit;
        draft.subject = QStringLiteral("Lampu mati");
        draft.received = QDateTime(QDate(2026, 10, 5), QTime(3, 0), Qt::UTC);
        QVERIFY(ComplaintIntake(m_city->workspace()).add(draft).result());
    }
    bool type(int row, int column, const char *text)
    {
        return m_model->setData(m_model->index(row, column), QString::fromUtf8(text));
    }
    QString cell(int row, int column) { return m_model->index(row, column).data().toString(); }
    int rowOf(const char *channel)
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->index(row, 0).data(MonthlyModel::ChannelRole) == QLatin1String(channel))
                return row;
        return -1;
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<MonthlyModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_unit;
    int m_counter = -1;
};

QTEST_GUILESS_MAIN(TestMonthlyModel)
#include "tst_monthlymodel.moc"
