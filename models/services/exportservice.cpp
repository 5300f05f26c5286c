#include "services/exportservice.h"
#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "storage/caserepository.h"
#include "storage/registryrepository.h"
#include "storage/standardrepository.h"
#include <QLocale>

namespace emonev {

namespace {

QString decimal(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QString day(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

template <typename T> QVector<T> byCode(QVector<T> rows)
{
    std::sort(rows.begin(), rows.end(), [](const T &a, const T &b) { return a.code < b.code; });
    return rows;
}

QHash<QString, QString> unitCodes(Connection &connection)
{
    QHash<QString, QString> codes;
    for (const Unit &unit : registry::units(connection))
        codes.insert(unit.id, unit.code);
    return codes;
}

QHash<QString, QString> serviceCodes(Connection &connection)
{
    QHash<QString, QString> codes;
    for (const Service &service : registry::services(connection))
        codes.insert(service.id, service.code);
    return codes;
}

void addUnits(Connection &connection, TableData &data)
{
    const QHash<QString, QString> codes = unitCodes(connection);
    for (const Unit &unit : byCode(registry::units(connection)))
        data.rows.append({unit.code, unit.name, unit.shortName, unit.kind, codes.value(unit.parentId),
                          unit.aliases.join(QStringLiteral("; ")), unit.address, unit.phone, unit.email, unit.head,
                          unit.headNip, decimal(unit.lat), decimal(unit.lon), day(unit.validFrom), day(unit.validTo)});
}

void addServices(Connection &connection, TableData &data)
{
    const QHash<QString, QString> codes = unitCodes(connection);
    for (const Service &service : byCode(registry::services(connection)))
        data.rows.append({service.code, codes.value(service.unitId), service.name, service.sector});
}

void addStandards(Connection &connection, TableData &data)
{
    QMap<QString, Standard> newest; // by service code
    const QHash<QString, QString> codes = serviceCodes(connection);
    for (const Standard &standard : standards::all(connection)) {
        Standard &kept = newest[codes.value(standard.serviceId)];
        if (kept.id.isEmpty() || kept.versionNo < standard.versionNo)
            kept = standard;
    }
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        for (auto body = it->components.cbegin(); body != it->components.cend(); ++body)
            data.rows.append({it.key(), QString::number(body.key()), body.value(), it->decreeNo, day(it->decreeDate),
                              day(it->effectiveFrom)});
}

void addAnswers(Connection &connection, const Period &period, TableData &data)
{
    const QHash<QString, QString> units = unitCodes(connection);
    const QHash<QString, QString> services = serviceCodes(connection);
    QMap<QString, QString> assessmentIds; // by unit code
    for (const Assessment &assessment : assessments::ofPeriod(connection, period.id, ownRound(connection)))
        assessmentIds.insert(units.value(assessment.unitId), assessment.id);
    const QString year = QString::number(period.year);
    for (auto it = assessmentIds.cbegin(); it != assessmentIds.cend(); ++it) {
        const qsizetype first = data.rows.size();
        for (const Answer &answer : assessments::answersOf(connection, it.value()))
            if (!answer.value.isEmpty() && (answer.serviceId.isEmpty() || services.contains(answer.serviceId)))
                data.rows.append(
                    {year, it.key(), services.value(answer.serviceId), answer.indicator, answer.value, answer.note});
        std::sort(data.rows.begin() + first, data.rows.end());
    }
}

/// Who reported is in no export.
void addComplaints(Connection &connection, TableData &data)
{
    const QHash<QString, QString> units = unitCodes(connection);
    const QHash<QString, QString> services = serviceCodes(connection);
    const auto moment = [](const Statement &row, int column, bool isKnown) {
        return row.isNull(column) || !isKnown ? QString() : momentText(row.number(column)).chopped(5) + u'Z';
    };
    Statement &rows = connection.query("complaint/list_export");
    while (rows.next()) {
        const qint64 inexact = rows.number(17);
        const CaseStatus status = CaseStatus(rows.number(9));
        const bool isClosed = status == CaseStatus::Done || status == CaseStatus::Refused;
        // A case that was opened again shows no end; what began when it ended was no coordination of its own.
        const bool isOwnStep = rows.isNull(11) || rows.number(10) != rows.number(11);
        data.rows.append({rows.text(1), rows.text(2), units.value(rows.text(3)), services.value(rows.text(4)),
                          rows.text(5), rows.text(6), rows.text(7), moment(rows, 8, true), caseWord(status),
                          moment(rows, 10, (inexact & 1) == 0 && isOwnStep),
                          moment(rows, 11, isClosed && (inexact & 2) == 0), rows.text(12), valueText(rows.value(13)),
                          valueText(rows.value(14)), QString(), QString(), rows.text(15), rows.text(16)});
    }
}

void addMonths(Connection &connection, TableData &data)
{
    const QHash<QString, QString> units = unitCodes(connection);
    Statement &rows = connection.query("monthly_total/list_all");
    while (rows.next())
        data.rows.append({rows.text(1), units.value(rows.text(0)), rows.text(2), valueText(rows.value(3)),
                          valueText(rows.value(4)), valueText(rows.value(5)), valueText(rows.value(6))});
}

Result<void> addYears(Connection &connection, int year, TableData &data)
{
    if (year != 0)
        EMONEV_TRY(findPeriod(connection, year));
    for (const Period &period : assessments::periods(connection))
        if (year == 0 || period.year == year)
            addAnswers(connection, period, data);
    return {};
}

} // namespace

Result<TableData> ExportService::table(ImportKind kind, int year) const
{
    return m_workspace.read([&](Connection &c) -> Result<TableData> {
        TableData data = tableForKind(kind);
        switch (kind) {
        case ImportKind::Units:
            addUnits(c, data);
            break;
        case ImportKind::Services:
            addServices(c, data);
            break;
        case ImportKind::Standards:
            addStandards(c, data);
            break;
        case ImportKind::Answers:
            EMONEV_TRY(addYears(c, year, data));
            break;
        case ImportKind::Complaints:
            addComplaints(c, data);
            break;
        case ImportKind::Monthly:
            addMonths(c, data);
            break;
        default:
            return fail(ErrorKind::Usage, QStringLiteral("import_not_built"), {importKindWord(kind)});
        }
        return data;
    });
}

} // namespace emonev
