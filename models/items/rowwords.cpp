#include "items/rowwords.h"
#include "items/answerchoices.h"
#include "items/instrumentwords.h"
#include "items/registrywords.h"
#include <QDate>

namespace emonev {

QString RowPlace::text() const
{
    QStringList parts;
    for (const QString &part : {subject, service, unit})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(" · "));
}

void RowWords::addUnit(RowPlace &place, const QString &unitId) const
{
    place.unitId = unitId;
    place.unit = m_directory.units.value(unitId).name;
}

void RowWords::addService(RowPlace &place, const QString &serviceId) const
{
    const auto found = m_directory.services.constFind(serviceId);
    place.serviceId = serviceId;
    if (found == m_directory.services.constEnd())
        return;
    place.service = found->name;
    addUnit(place, found->unitId);
}

const Indicator *RowWords::indicator(const QString &table, const QString &rowKey) const
{
    if (table != u"answer")
        return nullptr;
    const QString period = m_directory.assessments.value(rowKey.section(u'/', 0, 0)).periodId;
    const auto found = m_directory.instruments.constFind(period);
    return found == m_directory.instruments.constEnd() ? nullptr : found->indicator(rowKey.section(u'/', 2));
}

RowPlace RowWords::answerPlace(const QString &rowKey) const
{
    RowPlace place;
    addService(place, rowKey.section(u'/', 1, 1));
    const Assessment assessment = m_directory.assessments.value(rowKey.section(u'/', 0, 0));
    if (!assessment.unitId.isEmpty())
        addUnit(place, assessment.unitId);
    const Indicator *asked = indicator(QStringLiteral("answer"), rowKey);
    const QString code = rowKey.section(u'/', 2);
    place.subject = asked ? QStringLiteral("%1 %2").arg(code, nameOf(*asked)) : code;
    return place;
}

RowPlace RowWords::standardPlace(const QString &standardId, const QJsonObject &data) const
{
    RowPlace place;
    const auto known = m_directory.standards.constFind(standardId);
    const bool here = known != m_directory.standards.constEnd();
    addService(place, here ? known->serviceId : data.value(u"service_id").toString());
    const int version = here ? known->versionNo : data.value(u"version_no").toInt();
    place.subject = version > 0 ? tr("standard, version %1").arg(version) : tr("standard");
    return place;
}

RowPlace RowWords::place(const QString &table, const QString &rowKey, const QJsonObject &data) const
{
    RowPlace place;
    if (table == u"answer")
        return answerPlace(rowKey);
    if (table == u"standard")
        return standardPlace(rowKey, data);
    if (table == u"standard_component")
        return standardPlace(rowKey.section(u'/', 0, 0), data);
    if (table == u"service")
        addService(place, rowKey);
    else
        addUnit(place, table == u"unit" ? rowKey : data.value(u"unit_id").toString());
    if (place.unit.isEmpty() || (table == u"service" && place.service.isEmpty()))
        place.subject = data.value(u"name").toString();
    if (table == u"period")
        place.subject = tr("period %1")
                            .arg(m_directory.periods.contains(rowKey) ? m_directory.periods.value(rowKey).year
                                                                      : data.value(u"year").toInt());
    else if (table == u"assessment")
        place.subject = tr("assessment sheet");
    else if (table == u"attachment")
        place.subject = tr("file %1").arg(data.value(u"name").toString());
    else if (table == u"setting")
        place.subject = tr("city settings");
    else if (table == u"instrument")
        place.subject = tr("instrument %1").arg(rowKey.section(u'/', 0, 0));
    else if (table == u"complaint")
        place.subject = tr("complaint %1").arg(data.value(u"number").toString());
    else if (table == u"conflict")
        place.subject = tr("a decision about two values");
    return place;
}

QString RowWords::column(const QString &table, const QString &rowKey, const QString &column) const
{
    if (column == u"*")
        return tr("the whole entry");
    if (table == u"answer")
        return column == u"note" ? tr("Note") : tr("Answer");
    if (table == u"standard_component")
        return RegistryWords::component(rowKey.section(u'/', -1).toInt());
    if (table == u"attachment")
        return tr("File");
    if (table == u"setting")
        return rowKey;
    if (table == u"conflict" || (table == u"period" && column == u"state"))
        return tr("State");
    return RegistryWords::column(table, column);
}

QString RowWords::codedWord(const QString &table, const QString &column, const QString &text)
{
    if (column == u"state" && table == u"period") {
        const QHash<QString, QString> words{
            {"open", tr("open")}, {"locked", tr("locked")}, {"published", tr("published")}};
        return words.value(text, text);
    }
    if (column == u"state" && table == u"conflict")
        return text == u"settled" ? tr("decided") : tr("not decided");
    if (column == u"state")
        return RegistryWords::standardState(text);
    if (column == u"kind")
        return RegistryWords::unitKind(text);
    static const QStringList days{"decree_date", "effective_from", "valid_from", "valid_to"};
    if (const QDate day = QDate::fromString(text, Qt::ISODate); days.contains(column) && day.isValid())
        return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
    return text;
}

QString RowWords::value(const QString &table, const QString &rowKey, const QString &column,
                        const QJsonValue &value) const
{
    const QString text = value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 12) : value.toString();
    if (table == u"answer" && column == u"value") {
        const Indicator *asked = indicator(table, rowKey);
        return asked ? AnswerChoices::word(*asked, text) : text.isEmpty() ? tr("not answered") : text;
    }
    if (text.isEmpty())
        return tr("(empty)");
    if (column == u"parent_id" || column == u"unit_id")
        return m_directory.units.contains(text) ? m_directory.units.value(text).name : text;
    return codedWord(table, column, text);
}

bool RowWords::isText(const QString &table, const QString &column)
{
    return table == u"standard_component" || column == u"note" || column == u"body" || column == u"address";
}

bool RowWords::isSilent(const QString &table, const QString &column)
{
    static const QStringList silent{"id",     "service_id", "standard_id", "component",   "assessment_id", "indicator",
                                    "code",   "period_id",  "round",       "tbl",         "row_key",       "sha256",
                                    "size",   "mime",       "scope",       "groups",      "base",          "mine",
                                    "theirs", "mine_user",  "mine_at",     "theirs_user", "theirs_at",     "device"};
    const bool said = (table == u"unit" || table == u"service") && column == u"code";
    return silent.contains(column) && !said;
}

} // namespace emonev
