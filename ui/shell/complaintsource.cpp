#include "ui/shell/complaintsource.h"
#include "domain/trackingnumber.h"
#include "items/casewords.h"
#include "services/caselist.h"
#include "services/caseservice.h"
#include "ui/widgets/icons.h"

namespace emonev {

namespace {

constexpr qsizetype fewestLetters = 4; ///< fewer find half of the city's complaints
constexpr int wordScore = 1;           ///< units, services and commands of that name stand before
constexpr int numberScore = 1000;

} // namespace

ComplaintSource::ComplaintSource(Workspace &workspace, Opener opener)
    : m_workspace(workspace), m_opener(std::move(opener))
{
}

QVector<SearchHit> ComplaintSource::find(const QString &query, int limit)
{
    if (query.trimmed().size() < fewestLetters)
        return {};
    const auto open = [this](const QString &id) {
        return [opener = m_opener, id] { opener(QStringLiteral("complaints"), QStringLiteral("case"), id); };
    };
    SearchHit hit;
    hit.kind = tr("Complaint");
    hit.picture = Icons::get(QStringLiteral("message-report"));
    const QString number = trackingnumber::tidied(query.trimmed());
    if (const auto id = CaseService(m_workspace).idOf(number)) {
        hit.title = number;
        hit.score = numberScore;
        hit.activate = open(*id);
        return {hit};
    }
    CaseFilter filter;
    filter.text = query;
    filter.isTyping = true;
    QVector<SearchHit> hits;
    const auto lines = CaseList(m_workspace).page(filter, CaseOrder::Newest, {}, limit);
    for (const CaseLine &line : lines.value_or(QVector<CaseLine>())) {
        hit.title = line.subject;
        hit.subtitle = QStringLiteral("%1 · %2").arg(line.number, CaseWords::status(line.status));
        hit.score = wordScore;
        hit.activate = open(line.id);
        hits.append(hit);
    }
    return hits;
}

} // namespace emonev
