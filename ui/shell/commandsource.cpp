#include "ui/shell/commandsource.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/textmatch.h"
#include <QCoreApplication>
#include <QPointer>

namespace emonev {

namespace {

SearchHit hitOf(QAction *action, int score)
{
    SearchHit hit;
    hit.title = plainLabel(action->text());
    hit.subtitle =
        action->isEnabled() ? action->shortcut().toString(QKeySequence::NativeText) : Actions::reason(action);
    hit.picture = action->icon();
    hit.kind = QCoreApplication::translate("CommandSource", "Command");
    hit.blocked = !action->isEnabled();
    hit.score = action->isEnabled() ? score : score / 4;
    hit.activate = [action = QPointer<QAction>(action)] {
        if (action)
            action->trigger();
    };
    return hit;
}

} // namespace

QVector<SearchHit> CommandSource::find(const QString &query, int limit)
{
    QVector<SearchHit> hits;
    QList<QAction *> all = m_actions.all();
    if (m_pageActions)
        for (QAction *action : m_pageActions())
            if (!all.contains(action) && !action->text().isEmpty())
                all.append(action);
    for (QAction *action : all) {
        if (action->objectName() == QLatin1String("edit.searchAll"))
            continue;
        if (const int score = matchScore(query, plainLabel(action->text())); score > 0)
            hits.append(hitOf(action, score));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    return hits;
}

} // namespace emonev
