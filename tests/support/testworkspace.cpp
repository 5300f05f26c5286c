#include "support/testworkspace.h"
#include "core/uuid.h"
#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "services/setupservice.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

void must(const Result<Saved> &result)
{
    if (!result)
        qFatal("test setup failed: %s %s %s", qPrintable(result.error().code), qPrintable(result.error().detail),
               qPrintable(result.error().args.join(u' ')));
}

} // namespace

TestWorkspace::TestWorkspace(Content content)
    : m_clock(QDateTime::fromString(QStringLiteral("2026-11-22T02:00:00Z"), Qt::ISODate))
{
    const auto made = content == Content::Sample ? setup::createSample(profile(), m_clock, 1)
                                                 : setup::createEmpty(profile(), m_clock, QStringLiteral("Kota Uji"));
    if (!made)
        qFatal("test setup failed: %s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
    auto opened = Store::open(profile(), Store::Access::Write, QStringLiteral("test"));
    if (!opened)
        qFatal("test setup failed: %s %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
    m_store = std::move(opened).value();
    m_workspace = std::make_unique<Workspace>(*m_store, m_clock, QStringLiteral("penguji"));
}

QString TestWorkspace::addUnit(const QString &code, const QString &name, const QString &parentId)
{
    Unit unit;
    unit.id = newId(m_clock);
    unit.code = code;
    unit.name = name.isEmpty() ? QStringLiteral("Unit ") + code : name;
    unit.kind = QStringLiteral("opd");
    unit.parentId = parentId;
    must(m_workspace
             ->save({},
                    [unit](RecordWriter &writer) -> Result<void> {
                        registry::put(writer, unit);
                        return {};
                    })
             .result());
    return unit.id;
}

QString TestWorkspace::addService(const QString &unitId, const QString &code, const QString &name)
{
    const Service service{newId(m_clock), code, unitId, name.isEmpty() ? QStringLiteral("Layanan ") + code : name, {}};
    must(m_workspace
             ->save({},
                    [service](RecordWriter &writer) -> Result<void> {
                        registry::put(writer, service);
                        return {};
                    })
             .result());
    return service.id;
}

void TestWorkspace::addPeriod(int year)
{
    must(m_workspace
             ->save({},
                    [year](RecordWriter &writer) -> Result<void> {
                        EMONEV_TRY(needPeriod(writer, year));
                        return {};
                    })
             .result());
}

void TestWorkspace::answer(const QString &unitId, int year, const QString &serviceId, const QString &indicator,
                           const QString &value)
{
    addPeriod(year);
    must(AssessmentService(*m_workspace).saveAnswer(unitId, year, {serviceId, indicator}, value, {}, {}).result());
}

} // namespace emonev
