#pragma once
#include <QIcon>
#include <QString>
#include <QVector>
#include <functional>

namespace emonev {

/// One hit in the search over everything.
struct SearchHit
{
    QString title;
    QString subtitle;
    QIcon picture;
    QString kind;         ///< heading the hit stands under, translated
    bool blocked = false; ///< cannot be done now; the subtitle says why
    int score = 0;        ///< higher comes first
    std::function<void()> activate;
};

/// Something Ctrl+K looks into: commands, units, services.
class SearchSource
{
public:
    virtual ~SearchSource() = default;
    /// At most `limit` hits, best first; must answer within a few milliseconds.
    [[nodiscard]] virtual QVector<SearchHit> find(const QString &query, int limit) = 0;
};

} // namespace emonev
