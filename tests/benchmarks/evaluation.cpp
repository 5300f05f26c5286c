#include "core/clock.h"
#include "domain/cheapestfix.h"
#include "services/lintservice.h"
#include "services/periodservice.h"
#include "services/scoringservice.h"
#include "services/setupservice.h"
#include "storage/standardrepository.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

using namespace emonev;

namespace {

constexpr int sampleYear = 2026; // the sample city has answers of this year and the one before
constexpr int firstYear = 2031;
constexpr int lastYear = 2035;

/// The sample city of 99 units and 500 services, its checklist answered anew in each of five years and mended since.
class FiveYears
{
public:
    FiveYears() : m_clock(at(firstYear, 3))
    {
        must(setup::createSample(profile(), m_clock, 1));
        auto opened = Store::open(profile(), Store::Access::Write, QStringLiteral("benchmark"));
        must(opened);
        m_store = std::move(opened).value();
        m_workspace = std::make_unique<Workspace>(*m_store, m_clock, QStringLiteral("penilai"));
        const CityScore city = value(ScoringService(*m_workspace).city(sampleYear));
        for (const ScoredUnit &unit : city.units)
            m_sheets.append(value(AssessmentService(*m_workspace).countingChecklist(unit.unit.id, sampleYear)));
        for (int year = firstYear; year <= lastYear; ++year)
            write(year);
    }

    Workspace &workspace() { return *m_workspace; }
    FixedClock &clock() { return m_clock; }
    Profile profile() const { return Profile{m_folder.path() + QStringLiteral("/data")}; }
    const QVector<Checklist> &sheets() const { return m_sheets; }
    static QDateTime at(int year, int month) { return {QDate(year, month, 1), QTime(2, 0), Qt::UTC}; }
    template <typename T> static T value(Result<T> result)
    {
        must(result);
        return std::move(result).value();
    }

private:
    template <typename T> static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("benchmark: %s", qPrintable(result.error().code));
    }
    void write(int year)
    {
        for (const auto &[month, percent] : {std::pair(6, 100), {8, 20}, {10, 10}}) {
            m_clock.set(at(year, month));
            must(m_workspace->save({}, [&](RecordWriter &writer) { return answer(writer, year, percent); }).result());
        }
    }
    Result<void> answer(RecordWriter &writer, int year, int percent)
    {
        EMONEV_ASSIGN(const Period period, needPeriod(writer, year));
        for (const Checklist &sheet : m_sheets) {
            const Assessment assessment = assessments::need(writer, period.id, sheet.unit.id, firstRound());
            for (Answer answer : sheet.answers) {
                if (m_chance.bounded(100) >= percent)
                    continue;
                const Indicator *indicator = sheet.instrument.indicator(answer.indicator);
                answer.assessmentId = assessment.id;
                answer.value = indicator->levels[m_chance.bounded(int(indicator->levels.size()))].scoreText;
                assessments::put(writer, answer, sheet.unit.id);
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    QRandomGenerator m_chance{7};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    QVector<Checklist> m_sheets;
};

template <typename F> double best(F &&work)
{
    double least = 1e9;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e9);
    }
    return least;
}

void say(QTextStream &out, const QString &what, double ours, double beside, double bound)
{
    out << what << ": " << QString::number(ours, 'f', 4) << " s beside " << QString::number(beside, 'f', 4)
        << " s, ratio " << QString::number(ours / beside, 'f', 2) << " (wanted <= " << bound << ") "
        << (ours / beside <= bound ? "ok" : "MISSED") << Qt::endl;
}

/// A day gone by opened and scored, beside the same year scored from the same file today.
void asOf(FiveYears &city, QTextStream &out)
{
    const auto score = [&city](const QDateTime &moment, int year) {
        auto store = FiveYears::value(Store::open(city.profile(), Store::Access::Read, {}));
        if (moment.isValid())
            store->lookBackTo(moment);
        Workspace past(*store, city.clock(), {});
        return FiveYears::value(ScoringService(past).city(year)).complete;
    };
    const double today = best([&] { (void)score({}, lastYear); });
    for (int year = firstYear; year <= lastYear; ++year)
        say(out, QStringLiteral("scored as on 1 September %1").arg(year),
            best([&] { (void)score(FiveYears::at(year, 9), year); }), today, 3);
}

void lint(FiveYears &city, QTextStream &out)
{
    const double reading = best([&] {
        (void)city.workspace().read(
            [](Connection &connection) -> Result<qsizetype> { return standards::all(connection).size(); });
    });
    const double both = best([&] { (void)FiveYears::value(LintService(city.workspace()).run()); });
    out << "look over " << FiveYears::value(LintService(city.workspace()).run()).size()
        << " standards: " << QString::number(both, 'f', 3) << " s with reading, reading alone "
        << QString::number(reading, 'f', 3) << " s, ratio " << QString::number(both / reading, 'f', 1)
        << (both <= 1 ? " (wanted <= 1 s) ok" : " (wanted <= 1 s) MISSED") << Qt::endl;
}

void cheapest(FiveYears &city, QTextStream &out)
{
    const double scoring = best([&] { (void)FiveYears::value(ScoringService(city.workspace()).city(lastYear)); });
    QVector<Checklist> sheets;
    for (const Checklist &sheet : city.sheets())
        sheets.append(FiveYears::value(AssessmentService(city.workspace()).countingChecklist(sheet.unit.id, lastYear)));
    QVector<std::pair<UnitScore, QVector<AnsweredLine>>> units;
    for (const Checklist &sheet : std::as_const(sheets))
        units.append({scoreOf(sheet), answeredLines(sheet)});
    int reachable = 0;
    const double searching = best([&] {
        reachable = 0;
        for (const auto &[score, lines] : std::as_const(units))
            reachable += cheapestFix(sheets.first().instrument, score, lines).reachable;
    });
    out << reachable << " of " << sheets.size() << " units can reach the next zone" << Qt::endl;
    say(out, QStringLiteral("cheapest fixes of all units"), searching, scoring, 2);
}

} // namespace

/// Prints what the evaluation's heavy questions cost beside the plain ones over the same store.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    FiveYears city;
    asOf(city, out);
    lint(city, out);
    cheapest(city, out);
    return 0;
}
