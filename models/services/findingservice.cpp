#include "services/findingservice.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "domain/letter.h"
#include "domain/naturalids.h"
#include "domain/roles.h"
#include "domain/round.h"
#include "services/findingreading.h"
#include "storage/caserules.h"
#include "storage/findingrepository.h"
#include "storage/peerrepository.h"

namespace emonev {

namespace {

constexpr int longestNote = 5000;

Unexpected invalid(const char *code, const QStringList &args = {})
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), args);
}

QString keyOf(const QString &service, const QString &indicator) { return service + u'/' + indicator; }

Result<Checklist> openSheet(Connection &connection, const QString &unitId, int year)
{
    EMONEV_ASSIGN(Checklist list, readChecklist(connection, unitId, year, {}));
    if (!rounds::isOpenToUnit(list.round, list.state, list.period.state))
        return fail(ErrorKind::NotPermitted, QStringLiteral("sheet_not_open"), {list.unit.code, QString::number(year)});
    return list;
}

/// What was put to the unit before, by line: how often, and whether one of them still stands.
struct Known
{
    QHash<QString, int> count;
    QSet<QString> standing;
};

Known knownOf(Connection &connection, const Checklist &list)
{
    Known known;
    const auto events = findings::eventsOfPeriod(connection, list.period.id, list.unit.id, QTimeZone::utc());
    for (const Finding &finding : findings::ofPeriod(connection, list.period.id, list.unit.id)) {
        const QString key = keyOf(finding.serviceId, finding.indicator);
        ++known.count[key];
        if (findings::standing(finding, events.value(finding.id)).state != FindingState::Withdrawn)
            known.standing.insert(key);
    }
    return known;
}

QVector<ShortLine> shortOf(const Checklist &list, const Known &known)
{
    QVector<ShortLine> found;
    const auto add = [&](const Indicator &indicator, const QString &service, const QString &name) {
        const Answer answer = list.answers.value({service, indicator.code});
        const Level *level = indicator.level(answer.value);
        const bool isShort = level && level->score < indicator.levels.last().score;
        if (isShort && !known.standing.contains(keyOf(service, indicator.code)))
            found.append({{service, indicator.code}, name, indicator, answer.value, answer.note});
    };
    for (const Variable &variable : list.instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            if (indicator.scope == Indicator::Scope::Unit)
                add(indicator, {}, {});
            else
                for (const Service &service : list.services)
                    add(indicator, service.id, service.name);
        }
    return found;
}

Result<QVector<ShortLine>> chosen(const QVector<ShortLine> &all, const QVector<LineKey> &wanted)
{
    if (all.isEmpty())
        return invalid("findings_none_short");
    if (wanted.isEmpty())
        return all;
    QVector<ShortLine> lines;
    for (const LineKey &line : wanted) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&line](const ShortLine &known) { return known.line == line; });
        if (found == all.end())
            return invalid("finding_line_not_short", {line.indicator});
        lines.append(*found);
    }
    return lines;
}

Result<int> putFindings(RecordWriter &writer, const QString &unitId, int year, const FindingOrder &order)
{
    Connection &connection = writer.connection();
    if (!isCityRole(peers::find(connection).role))
        return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"));
    if (order.body.size() > longestNote)
        return invalid("too_long", {QStringLiteral("body"), QString::number(longestNote)});
    EMONEV_ASSIGN(const Checklist list, openSheet(connection, unitId, year));
    const Known known = knownOf(connection, list);
    EMONEV_ASSIGN(const QVector<ShortLine> lines, chosen(shortOf(list, known), order.lines));
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    Finding finding;
    finding.unitId = unitId;
    finding.periodId = list.period.id;
    finding.body = order.body.trimmed();
    finding.day = writer.clock().now().toTimeZone(rules.zone).date();
    finding.due =
        order.due.isValid() ? order.due : workingDaysAfter(rules.calendar, finding.day, findings::usualAnswerDays);
    finding.appealUntil = workingDaysAfter(rules.calendar, finding.day, findings::usualAppealDays);
    finding.user = writer.author().user;
    if (finding.due <= finding.day)
        return invalid("finding_due_early", {finding.day.toString(Qt::ISODate)});
    for (const ShortLine &line : lines) {
        finding.serviceId = line.line.serviceId;
        finding.indicator = line.line.indicator;
        finding.value = line.value;
        finding.id = naturalid::finding(list.period.id, unitId + finding.serviceId, finding.indicator,
                                        known.count.value(keyOf(finding.serviceId, finding.indicator)));
        writer.put(tables::finding(), findings::toRow(finding), unitId);
    }
    return int(lines.size());
}

Result<void> putStep(RecordWriter &writer, const Finding &finding, const FindingDraft &draft,
                     const QVector<Attachment> &files)
{
    Connection &connection = writer.connection();
    if (!findings::mayStep(peers::find(connection).role, draft.step))
        return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"), {findings::word(draft.step)});
    if (draft.note.size() > longestNote)
        return invalid("too_long", {QStringLiteral("note"), QString::number(longestNote)});
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    const QVector<FindingEvent> before = findings::events(connection, finding, rules.zone);
    FindingEvent event;
    event.step = draft.step;
    event.at = writer.clock().now().toSecsSinceEpoch();
    event.day = QDateTime::fromSecsSinceEpoch(event.at, rules.zone).date();
    event.user = writer.author().user;
    event.until = draft.until;
    event.note = draft.note.trimmed();
    EMONEV_TRY(findings::check(finding, findings::standing(finding, before), event));
    event.id = newId(writer.clock());
    event.order = findings::nextOrder(before);
    writer.put(tables::findingEvent(), findings::toRow(event, finding), finding.unitId);
    for (Attachment file : files) {
        file.id = newId(writer.clock());
        file.table = tables::findingEvent().name;
        file.rowKey = finding.unitId + u'/' + event.id;
        file.unitId = finding.unitId;
        writer.put(tables::attachment(), attachmentRow(file), file.unitId);
    }
    return {};
}

} // namespace

FindingCounts FindingList::counts() const
{
    FindingCounts counts;
    for (const FindingFile &file : findings)
        counts.add(file.standing, today);
    return counts;
}

Result<FindingList> FindingService::list(int year, const QString &unitId) const
{
    const QDateTime now = m_workspace.clock().now();
    return m_workspace.read([&](Connection &c) -> Result<FindingList> { return readFindings(c, year, unitId, now); });
}

Result<QVector<ShortLine>> FindingService::shortLines(const QString &unitId, int year) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<ShortLine>> {
        EMONEV_ASSIGN(const Checklist list, openSheet(c, unitId, year));
        return shortOf(list, knownOf(c, list));
    });
}

Result<QPair<QDate, QDate>> FindingService::usualDays() const
{
    const QDateTime now = m_workspace.clock().now();
    return m_workspace.read([&](Connection &c) -> Result<QPair<QDate, QDate>> {
        EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(c));
        const QDate today = now.toTimeZone(rules.zone).date();
        return QPair(workingDaysAfter(rules.calendar, today, findings::usualAnswerDays),
                     workingDaysAfter(rules.calendar, today, findings::usualAppealDays));
    });
}

QFuture<Result<int>> FindingService::issue(const QString &unitId, int year, const FindingOrder &order)
{
    auto count = std::make_shared<int>(0);
    return m_workspace
        .save({},
              [unitId, year, order, count](RecordWriter &writer) -> Result<void> {
                  EMONEV_ASSIGN(*count, putFindings(writer, unitId, year, order));
                  return {};
              })
        .then([count](const Result<Saved> &saved) -> Result<int> {
            if (!saved)
                return failure(saved);
            return *count;
        });
}

QFuture<Result<Saved>> FindingService::take(const QString &unitId, const QString &findingId, const FindingDraft &draft)
{
    return m_workspace.save(
        {}, [unitId, findingId, draft, profile = m_workspace.store().profile()](RecordWriter &writer) -> Result<void> {
            const auto finding = findings::byId(writer.connection(), unitId, findingId);
            if (!finding)
                return fail(ErrorKind::NotFound, QStringLiteral("finding_unknown"), {findingId});
            QVector<Attachment> kept;
            for (const QString &path : draft.files) {
                EMONEV_ASSIGN(const Attachment file, keepFile(profile, path));
                kept.append(file);
            }
            return putStep(writer, *finding, draft, kept);
        });
}

} // namespace emonev
