#include "services/moderationservice.h"
#include "services/sheetguard.h"

namespace emonev {

namespace {

const QString &agreedRound()
{
    static const QString round = QStringLiteral("agreed");
    return round;
}

/// The lines of a checklist: unit-scope ones once, the others for each service.
QVector<ModeratedLine> linesOf(const Checklist &list)
{
    QVector<ModeratedLine> lines;
    const auto add = [&](const Indicator &indicator, const QString &service, const QString &name) {
        ModeratedLine line;
        line.line = {service, indicator.code};
        line.serviceName = name;
        line.indicator = &indicator;
        lines.append(line);
    };
    for (const Variable &variable : list.instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            if (indicator.scope == Indicator::Scope::Unit)
                add(indicator, {}, {});
            else
                for (const Service &service : list.services)
                    add(indicator, service.id, service.name);
        }
    return lines;
}

struct Sheets
{
    Checklist self;
    Checklist first;
    Checklist second;
    Checklist agreed;
};

Result<Sheets> readSheets(Connection &connection, const QString &unitId, int year)
{
    Sheets sheets;
    EMONEV_ASSIGN(sheets.self, readChecklist(connection, unitId, year, QStringLiteral("self")));
    EMONEV_ASSIGN(sheets.first, readChecklist(connection, unitId, year, firstRound()));
    EMONEV_ASSIGN(sheets.second, readChecklist(connection, unitId, year, QStringLiteral("second")));
    EMONEV_ASSIGN(sheets.agreed, readChecklist(connection, unitId, year, agreedRound()));
    return sheets;
}

Result<Moderation> moderationOf(Connection &connection, const QString &unitId, int year)
{
    EMONEV_ASSIGN(const Sheets sheets, readSheets(connection, unitId, year));
    Moderation made;
    const auto base = std::make_shared<Checklist>(sheets.first);
    made.base = base;
    made.firstState = sheets.first.state;
    made.secondState = sheets.second.assessmentId.isEmpty() ? QString() : sheets.second.state;
    made.agreedState = sheets.agreed.state;
    made.lines = linesOf(*base);
    for (ModeratedLine &line : made.lines) {
        line.self = sheets.self.answers.value(line.line);
        line.first = sheets.first.answers.value(line.line);
        line.second = sheets.second.answers.value(line.line);
        line.agreed = sheets.agreed.answers.value(line.line);
        made.differing += line.differs() ? 1 : 0;
        made.undecided += line.value().isEmpty() ? 1 : 0;
    }
    return made;
}

Result<void> checkHandedIn(const Moderation &moderation)
{
    QStringList missing;
    if (moderation.firstState != u"submitted")
        missing.append(firstRound());
    if (!moderation.secondState.isEmpty() && moderation.secondState != u"submitted")
        missing.append(QStringLiteral("second"));
    if (!missing.isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("sheets_not_submitted"), missing);
    if (moderation.undecided > 0)
        return fail(ErrorKind::InvalidData, QStringLiteral("lines_undecided"), {QString::number(moderation.undecided)});
    return {};
}

Result<void> putAgreed(RecordWriter &writer, const Moderation &moderation, const QString &unitId)
{
    Assessment sheet = assessments::need(writer, moderation.base->period.id, unitId, agreedRound());
    EMONEV_TRY(SheetGuard(writer).check(moderation.base->period, sheet));
    for (const ModeratedLine &line : moderation.lines)
        assessments::put(writer, {sheet.id, line.line.serviceId, line.line.indicator, line.value(), line.agreed.note},
                         unitId);
    sheet.state = QStringLiteral("submitted");
    sheet.note.clear();
    assessments::put(writer, sheet);
    return {};
}

} // namespace

bool ModeratedLine::differs() const
{
    return !first.value.isEmpty() && !second.value.isEmpty() && first.value != second.value;
}

QString ModeratedLine::proposal() const
{
    if (second.value.isEmpty() || second.value == first.value)
        return first.value;
    return first.value.isEmpty() ? second.value : QString();
}

Result<Moderation> ModerationService::read(const QString &unitId, int year) const
{
    return m_workspace.read([&](Connection &c) -> Result<Moderation> { return moderationOf(c, unitId, year); });
}

QFuture<Result<Saved>> ModerationService::decide(const QString &unitId, int year, const LineKey &line,
                                                 const QString &value, const QString &reason, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Moderation moderation, moderationOf(writer.connection(), unitId, year));
        const auto found = std::find_if(moderation.lines.begin(), moderation.lines.end(),
                                        [&](const ModeratedLine &each) { return each.line == line; });
        if (found == moderation.lines.end())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_indicator"), {line.indicator});
        EMONEV_TRY(checkAnswer(*found->indicator, value));
        if (!value.isEmpty() && value != found->proposal() && reason.trimmed().isEmpty())
            return fail(ErrorKind::InvalidData, QStringLiteral("reason_missing"));
        const Assessment sheet = assessments::need(writer, moderation.base->period.id, unitId, agreedRound());
        EMONEV_TRY(SheetGuard(writer).check(moderation.base->period, sheet));
        assessments::put(writer, {sheet.id, line.serviceId, line.indicator, value, reason.trimmed()}, unitId);
        return {};
    });
}

QFuture<Result<Saved>> ModerationService::finish(const QString &unitId, int year, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Moderation moderation, moderationOf(writer.connection(), unitId, year));
        EMONEV_TRY(checkHandedIn(moderation));
        return putAgreed(writer, moderation, unitId);
    });
}

} // namespace emonev
