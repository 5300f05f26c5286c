#include "ui/shell/registrysource.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textmatch.h"
#include <algorithm>

namespace emonev {

namespace {

constexpr int candidates = 400;

QString longestWord(const QString &query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? QString()
                           : *std::max_element(words.begin(), words.end(),
                                               [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

} // namespace

RegistrySource::RegistrySource(Workspace &workspace, Opener opener) : m_registry(workspace), m_opener(std::move(opener))
{
}

QVector<SearchHit> RegistrySource::find(const QString &query, int limit)
{
    QVector<SearchHit> hits;
    const QString word = longestWord(query);
    if (word.size() < 2)
        return hits;
    const auto found = m_registry.search(word, candidates);
    for (const RegistryHit &hit : found.value_or(QVector<RegistryHit>()))
        if (const int score = matchScore(query, hit.code + u' ' + hit.name); score > 0)
            hits.append(hitFor(hit, score));
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    return hits;
}

SearchHit RegistrySource::hitFor(const RegistryHit &found, int score) const
{
    const bool isUnit = found.kind == QLatin1String("unit");
    SearchHit hit;
    hit.title = found.name;
    hit.subtitle = found.code;
    hit.kind = isUnit ? tr("Unit") : tr("Service");
    hit.picture = Icons::get(isUnit ? QStringLiteral("building") : QStringLiteral("file-text"));
    hit.score = score;
    hit.activate = [opener = m_opener, id = found.id, kind = found.kind] { opener(QStringLiteral("units"), kind, id); };
    return hit;
}

} // namespace emonev
