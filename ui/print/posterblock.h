#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace emonev {

/// An entry of a poster's box: a paragraph, or with its marker one entry of a list.
struct PosterEntry
{
    QString marker;
    QString text;
};

/// One answer on a poster: the question a citizen asks, the official name of it, what is to be said.
struct PosterBox
{
    QString question;
    QString name;
    QList<PosterEntry> entries;
    bool isLoud = false; ///< short answers, set larger and bold
};

/// A poster that fills pages of its own, in type as large as its texts allow; never under `smallestPosterPoints`.
struct PosterBlock
{
    QByteArray logo; ///< PNG, JPEG or SVG; empty for none
    QString government;
    QString office;
    QString kicker; ///< what this is, above the title
    QString title;
    QString mark;                 ///< a warning that stands on every page; empty for none
    QList<QList<PosterBox>> rows; ///< boxes beside each other
    QString foot;                 ///< on every page
    QString printed;              ///< at the foot's right
    QString continued;            ///< "%1 (continued)": the title on further pages
    QString more;                 ///< at the foot of a page that another follows
};

inline constexpr double smallestPosterPoints = 11;
inline constexpr double largestPosterPoints = 24;

} // namespace emonev
