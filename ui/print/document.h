#pragma once
#include "domain/textclauses.h"
#include "ui/print/papersize.h"
#include "ui/print/posterblock.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <variant>

class QPainter;

/// A report as plain blocks with all their words; layout and painting know nothing of where they came from.
namespace emonev {

/// The head of an office's letter: logo at the left, names in capitals, address lines, a thick and a thin rule.
struct Letterhead
{
    QByteArray logo;    ///< PNG, JPEG or SVG; empty for none
    QString government; ///< "Pemerintah Kota …"
    QString office;
    QStringList lines; ///< address, phone, site, e-mail
};

/// A label with what it stands for.
struct LabelledText
{
    QString label;
    QString text;
};

/// Nomor, Sifat, Lampiran, Hal at the left; place and date at the right.
struct ReferenceBlock
{
    QList<LabelledText> rows;
    QString placeAndDate;
    QStringList addressee;
};

/// The title of the whole document, centred, in capitals.
struct TitleBlock
{
    QString title;
    QStringList lines; ///< under the title: unit, period
    double points = 13;
};

/// The title of a part; stays with what follows it.
struct HeadingBlock
{
    QString text;
};

/// Running text; parts over a page's end are cut between lines.
struct ParagraphBlock
{
    QString text;
    Qt::Alignment align = Qt::AlignJustify;
    bool bold = false;
    bool small = false;
};

/// Labels in a column, a colon, their texts.
struct KeyValueBlock
{
    QList<LabelledText> rows;
    double labelMillimetres = 45;
};

/// One column of a table: its title, its share of the width, how its cells stand.
struct TableColumn
{
    QString title;
    double weight = 1;
    Qt::Alignment align = Qt::AlignLeft;
};

/// One row of a table; a section row has one cell that spans the table, a total row is bold.
struct TableRow
{
    enum class Kind { Normal, Section, Total };
    QStringList cells;
    Kind kind = Kind::Normal;
};

/// A table whose heads repeat on every page and whose rows are never cut (unless one alone is longer than a page).
struct TableBlock
{
    QList<TableColumn> columns;
    QList<TableRow> rows;
    bool columnNumbers = false; ///< a small row 1, 2, 3 … under the head
    int keyColumns = 1;         ///< repeated where the columns go over several pages
    bool whole = false;         ///< kept on one page where it fits one
    double points = 9.5;        ///< made smaller down to 7 where words would be cut
};

/// A drawing made at print time, so that it stays vectors in the PDF.
struct PictureBlock
{
    std::function<void(QPainter &, const QRectF &)> paint;
    double widthMillimetres = 0; ///< 0: the whole text width
    double heightMillimetres = 80;
    QString caption;
};

/// What follows starts on a new page.
struct PageBreakBlock
{
};

/// Place and date, office, space to sign, name underlined, rank, NIP; always whole on one page.
struct SignatureBlock
{
    QString placeAndDate;
    QString position; ///< jabatan, may have several lines
    QString name;
    QString rank;
    QString nip;           ///< with its label: "NIP 19770312 200312 2 007"
    QString otherPosition; ///< a second one who signs, at the left; empty: none
    QString otherName;
    QString otherNip;
};

/// A paragraph, or with its marker one entry of a list, set with a hanging indent.
struct ListRow
{
    QString marker;
    QString text;
    QList<TextPlace> raised; ///< small and above the line: numbers of remarks
};

/// Short paragraphs and lists for easy reading.
struct ListBlock
{
    QList<ListRow> rows;
    double points = 12;
};

/// A warning in a frame, bold.
struct MarkBlock
{
    QString text;
};

/// `Letterhead`: that of a further letter in the same document.
using Block = std::variant<ReferenceBlock, TitleBlock, HeadingBlock, ParagraphBlock, KeyValueBlock, TableBlock,
                           PictureBlock, PageBreakBlock, SignatureBlock, Letterhead, ListBlock, MarkBlock, PosterBlock>;

/// What stands at the foot of every page; with nothing in it, no foot is drawn.
struct Footer
{
    QStringList facts;                             ///< date, period, unit, user, filter: joined in one line
    QString pageLabel = QStringLiteral("%1 / %2"); ///< "Halaman %1 dari %2"
};

/// A report ready to be laid out.
struct Document
{
    QString title; ///< for the PDF's own metadata
    QString creator;
    std::optional<Letterhead> letterhead;
    QList<Block> blocks;
    Footer footer;
    PaperTurn turn = PaperTurn::Automatic;
    PaperMargins margins = PaperMargins::Binding;
};

} // namespace emonev
