#include "services/similarcases.h"
#include "storage/casecandidates.h"
#include "storage/caserepository.h"
#include "words/everydaywords.h"
#include <QFile>

namespace emonev {

namespace {

constexpr qint64 daysBefore = 60;
constexpr qint64 daysAfter = 30; // a stored case may have been told again since
constexpr qint64 day = 86400;
constexpr int mostWords = 40;

const EverydayWords &words()
{
    static const EverydayWords shipped = [] {
        QFile file(QStringLiteral(":/data/words/ragam.json"));
        return EverydayWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return shipped;
}

ReportSketch sketchOf(const ReportSoFar &report)
{
    ReportSketch sketch;
    sketch.subject = words().terms(report.subject);
    sketch.body = words().terms(report.body);
    sketch.address = words().terms(report.address);
    sketch.category = report.category.toLower();
    sketch.lat = report.lat;
    sketch.lon = report.lon;
    sketch.received = report.received;
    return sketch;
}

ReportSoFar reportOf(const Complaint &complaint)
{
    return {complaint.id,       complaint.subject, complaint.body, complaint.address,
            complaint.category, complaint.lat,     complaint.lon,  complaint.received};
}

struct Candidate
{
    CaseLine line;
    ReportSketch sketch;
};

QVector<Candidate> candidates(Connection &connection, const ReportSoFar &report)
{
    CaseTrace trace;
    trace.words = words().searchWords(report.subject + u' ' + report.body, mostWords);
    trace.lat = report.lat;
    trace.lon = report.lon;
    trace.from = report.received - daysBefore * day;
    trace.until = report.received + daysAfter * day;
    QVector<Candidate> found;
    for (const qint64 n : findCandidates(connection, trace)) {
        const auto line = casequery::line(connection, n);
        if (!line || line->id == report.id || !line->mergedInto.isEmpty())
            continue;
        if (const QVector<Complaint> copies = cases::copies(connection, line->id); !copies.isEmpty())
            found.append({*line, sketchOf(reportOf(copies.first()))});
    }
    return found;
}

QVector<SimilarCase> likest(const QVector<Candidate> &found, const ReportSketch &sketch, int most)
{
    QVector<ReportSketch> all;
    for (const Candidate &each : found)
        all.append(each.sketch);
    const Likening likening(all);
    QVector<SimilarCase> similar;
    for (const Candidate &each : found)
        if (const Likeness likeness = likening.compare(sketch, each.sketch); likeness.score >= likelySame)
            similar.append({each.line, likeness});
    std::stable_sort(similar.begin(), similar.end(),
                     [](const SimilarCase &a, const SimilarCase &b) { return a.likeness.score > b.likeness.score; });
    return similar.mid(0, most);
}

} // namespace

Result<QVector<SimilarCase>> SimilarCases::find(const ReportSoFar &report, int most) const
{
    return m_workspace.read([&](Connection &connection) -> Result<QVector<SimilarCase>> {
        return likest(candidates(connection, report), sketchOf(report), most);
    });
}

Result<QVector<SimilarCase>> SimilarCases::like(const QString &id, int most) const
{
    return m_workspace.read([&](Connection &connection) -> Result<QVector<SimilarCase>> {
        const QVector<Complaint> copies = cases::copies(connection, id);
        if (copies.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_complaint"), {id});
        const ReportSoFar report = reportOf(copies.first());
        return likest(candidates(connection, report), sketchOf(report), most);
    });
}

} // namespace emonev
