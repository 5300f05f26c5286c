#include "reports/duties.h"
#include "core/clock.h"
#include "domain/roles.h"
#include "services/findingreading.h"
#include "services/visitservice.h"
#include "storage/cityzone.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"
#include "storage/standardrepository.h"

namespace emonev {

namespace {

constexpr int lookAheadDays = 14; // visits further on are no duty yet

/// Gathers the duties of one account out of the store.
class DutyReading
{
public:
    DutyReading(Connection &connection, const QString &user, const QDateTime &now)
        : m_connection(connection), m_role(peers::find(connection).role), m_user(user), m_now(now)
    {
        if (const QString account = peers::find(connection).user; !account.isEmpty())
            m_user = account;
        m_list.today = cityDay(connection, now);
        for (const ScopeCursor &scope : peers::cursors(connection))
            if (!scope.code.isEmpty() && !scope.hidden)
                m_own.insert(scope.code);
    }

    Result<DutyList> read()
    {
        const QVector<Period> periods = assessments::periods(m_connection);
        if (!periods.isEmpty() && periods.first().state == u"open") {
            EMONEV_ASSIGN(const VisitPlan plan, readVisitPlan(m_connection, periods.first().year, m_now));
            m_year = plan.period.year;
            addSheets(plan);
        }
        for (const Period &period : periods) {
            m_year = period.year;
            EMONEV_TRY(addFindings());
        }
        m_year = 0;
        if (isCityRole(m_role) || isUnitRole(m_role))
            addStandards();
        sort();
        return m_list;
    }

private:
    [[nodiscard]] bool isMine(const Unit &unit) const { return isCityRole(m_role) || m_own.contains(unit.code); }

    void addSheets(const VisitPlan &plan)
    {
        const QDate due = QDate::fromString(plan.period.due, Qt::ISODate);
        int planned = 0;
        int unplanned = 0;
        int open = 0;
        for (const PlannedVisit &each : plan.units) {
            if (!isMine(each.unit))
                continue;
            planned += each.visit.day.isValid();
            unplanned += !each.visit.day.isValid() && !each.isDone();
            open += !each.isDone();
            if (isUnitRole(m_role) && !each.selfIn)
                add(Duty::Kind::FillSelf, each.unit, 1, due);
            addVisit(each, plan.today, due);
            if (isCityRole(m_role))
                addModeration(each, plan, due);
        }
        // A city that plans nothing is not reminded of it.
        if (isCityRole(m_role) && planned > 0 && unplanned > 0)
            add(Duty::Kind::PlanVisits, {}, unplanned, due);
        if (isCityRole(m_role) && due.isValid() && due < plan.today)
            add(Duty::Kind::LockPeriod, {}, open, due);
    }

    void addVisit(const PlannedVisit &each, const QDate &today, const QDate &due)
    {
        const bool isFirst = m_role.isEmpty() || m_role == u"assessor";
        const bool isNear = each.visit.day.isValid() && each.visit.day <= today.addDays(lookAheadDays);
        if (isFirst && !each.firstIn && isNear && isFor(each.visit.first))
            add(Duty::Kind::Visit, each.unit, 1, each.visit.day);
        if (m_role == u"second_assessor" && each.visit.isDrawn && !each.secondIn && isFor(each.visit.second))
            add(Duty::Kind::VisitAgain, each.unit, 1, each.visit.day.isValid() ? each.visit.day : due);
    }

    /// A visit without a name is everybody's.
    [[nodiscard]] bool isFor(const QString &name) const
    {
        return name.isEmpty() || m_role.isEmpty() || name.compare(m_user, Qt::CaseInsensitive) == 0;
    }

    void addModeration(const PlannedVisit &each, const VisitPlan &plan, const QDate &due)
    {
        if (!each.firstIn || !each.secondIn)
            return;
        const auto agreed = assessments::ofUnit(m_connection, plan.period.id, each.unit.id, QStringLiteral("agreed"));
        if (!agreed || agreed->state != u"submitted")
            add(Duty::Kind::Moderate, each.unit, 1, due);
    }

    Result<void> addFindings()
    {
        EMONEV_ASSIGN(const FindingList list, readFindings(m_connection, m_year, {}, m_now));
        QMap<QString, QVector<const FindingFile *>> units;
        for (const FindingFile &file : list.findings)
            if (!file.standing.isClosed())
                units[file.unitCode].append(&file);
        for (const auto &files : std::as_const(units)) {
            const auto unit = registry::unitById(m_connection, files.first()->finding.unitId);
            if (unit && isMine(*unit))
                addFindingsOf(*unit, files, list.today);
        }
        return {};
    }

    void addFindingsOf(const Unit &unit, const QVector<const FindingFile *> &files, const QDate &today)
    {
        const auto count = [&](Duty::Kind kind, auto &&isOne) {
            int found = 0;
            QDate due;
            for (const FindingFile *file : files)
                if (isOne(file->standing)) {
                    ++found;
                    due = due.isValid() ? std::min(due, file->standing.due) : file->standing.due;
                }
            const bool isCitys = kind == Duty::Kind::JudgeAnswers || kind == Duty::Kind::DecideObjections;
            if (found > 0)
                add(kind, unit, found, isCitys ? QDate() : due);
        };
        if (isUnitRole(m_role))
            count(Duty::Kind::AnswerFindings, [](const FindingStanding &s) { return s.waitsForUnit(); });
        if (!isCityRole(m_role))
            return;
        count(Duty::Kind::JudgeAnswers, [](const FindingStanding &s) { return s.state == FindingState::Answered; });
        count(Duty::Kind::DecideObjections, [](const FindingStanding &s) { return s.state == FindingState::Appealed; });
        count(Duty::Kind::LateAnswers, [&today](const FindingStanding &s) { return s.isOverdue(today); });
    }

    /// Counts of standards of one unit, by what is to be done about them.
    struct StandardCounts
    {
        int back = 0;
        int submitted = 0;
        int old = 0;
        QDate oldest;
    };

    void addStandards()
    {
        const int years = reviewYears();
        QHash<QString, QString> owners;
        for (const Service &service : registry::services(m_connection))
            owners.insert(service.id, service.unitId);
        QHash<QString, Standard> newest;
        for (const Standard &standard : standards::heads(m_connection))
            newest.insert(standard.serviceId, standard); // they come by version
        QHash<QString, StandardCounts> counts;
        for (const Standard &standard : std::as_const(newest)) {
            StandardCounts &sum = counts[owners.value(standard.serviceId)];
            sum.back += standard.state == u"draft" && !standard.note.isEmpty();
            sum.submitted += standard.state == u"submitted";
            const QDate review = standard.decreeDate.addYears(years);
            if (standard.state == u"published" && review.isValid() && review <= m_list.today) {
                ++sum.old;
                sum.oldest = sum.oldest.isValid() ? std::min(sum.oldest, review) : review;
            }
        }
        for (const Unit &unit : registry::units(m_connection))
            if (isMine(unit) && counts.contains(unit.id))
                addStandardsOf(unit, counts.value(unit.id));
    }

    void addStandardsOf(const Unit &unit, const StandardCounts &counts)
    {
        if (isUnitRole(m_role) && counts.back > 0)
            add(Duty::Kind::MendStandards, unit, counts.back, {});
        if (isCityRole(m_role) && counts.submitted > 0)
            add(Duty::Kind::VerifyStandards, unit, counts.submitted, {});
        if (isUnitRole(m_role) && counts.old > 0)
            add(Duty::Kind::RenewStandards, unit, counts.old, counts.oldest);
    }

    [[nodiscard]] int reviewYears() const
    {
        Statement &row = m_connection.query("setting/find_row").with(QString::fromLatin1(reviewSetting));
        int years = 0;
        while (row.next())
            years = row.text(1).toInt();
        return years > 0 ? years : usualReviewYears;
    }

    void add(Duty::Kind kind, const Unit &unit, int count, const QDate &due)
    {
        m_list.duties.append({kind, unit.id, unit.code, unit.name, count, due, m_year});
    }

    void sort()
    {
        const auto key = [](const Duty &duty) {
            return std::tuple(!duty.due.isValid(), duty.due, duty.unitName, int(duty.kind));
        };
        std::stable_sort(m_list.duties.begin(), m_list.duties.end(),
                         [&key](const Duty &a, const Duty &b) { return key(a) < key(b); });
    }

    Connection &m_connection;
    QString m_role;
    QString m_user;
    QDateTime m_now;
    int m_year = 0;
    QSet<QString> m_own; ///< codes of the units the account works for
    DutyList m_list;
};

} // namespace

int DutyList::overdue() const
{
    return int(std::count_if(duties.begin(), duties.end(), [this](const Duty &duty) { return duty.isOverdue(today); }));
}

Result<DutyList> readDuties(Workspace &workspace)
{
    return workspace.read([&workspace](Connection &connection) {
        return DutyReading(connection, workspace.user(), workspace.clock().now()).read();
    });
}

} // namespace emonev
