#include "ctl/verb.h"
#include "services/setupservice.h"

namespace emonev::ctl {

namespace {

Result<int> run(Context &context)
{
    if (context.isSet("sample") == context.isSet("empty"))
        return fail(ErrorKind::Usage, QStringLiteral("init_what"));
    EMONEV_ASSIGN(const int seed, context.number("seed", 1));
    const QString sla = context.value("sla");
    EMONEV_ASSIGN(const SetupCounts counts,
                  context.isSet("sample")
                      ? setup::createSample(context.profile(), context.clock(), quint64(seed), sla)
                      : setup::createEmpty(context.profile(), context.clock(), context.value("city"), sla));
    context.print(
        {{QStringLiteral("units"), counts.units},
         {QStringLiteral("services"), counts.services},
         {QStringLiteral("standards"), counts.standards},
         {QStringLiteral("answers"), counts.answers},
         {QStringLiteral("periods"), counts.periods},
         {QStringLiteral("data_dir"), context.profile().folder}},
        QStringLiteral("%1: %2 unit, %3 layanan").arg(context.profile().folder).arg(counts.units).arg(counts.services));
    return 0;
}

} // namespace

Verb initVerb()
{
    return {QStringLiteral("init"),
            {},
            0,
            0,
            {QCommandLineOption(QStringLiteral("sample")), QCommandLineOption(QStringLiteral("empty")),
             QCommandLineOption(QStringLiteral("seed"), {}, QStringLiteral("N")),
             QCommandLineOption(QStringLiteral("city"), {}, QStringLiteral("NAME")),
             QCommandLineOption(QStringLiteral("sla"), {}, QStringLiteral("PROFILE"))},
            false,
            run};
}

} // namespace emonev::ctl
