#include "ui/reports/documents/documentdigest.h"

#include <QCryptographicHash>
#include <QDataStream>

namespace emonev {
namespace {

/// Writes each kind of block as plain data.
struct BlockWriter
{
    QDataStream &out;

    void labelled(const QList<LabelledText> &rows)
    {
        for (const LabelledText &row : rows)
            out << row.label << row.text;
    }
    void operator()(const ReferenceBlock &block)
    {
        labelled(block.rows);
        out << block.placeAndDate << block.addressee;
    }
    void operator()(const TitleBlock &block) { out << block.title << block.lines; }
    void operator()(const HeadingBlock &block) { out << block.text; }
    void operator()(const ParagraphBlock &block) { out << block.text << block.bold << block.small; }
    void operator()(const KeyValueBlock &block) { labelled(block.rows); }
    void operator()(const TableBlock &block)
    {
        for (const TableColumn &column : block.columns)
            out << column.title << column.weight;
        for (const TableRow &row : block.rows)
            out << int(row.kind) << row.cells;
    }
    void operator()(const PictureBlock &block) { out << block.caption << block.heightMillimetres; }
    void operator()(const PageBreakBlock &) {}
    void operator()(const Letterhead &head) { out << head.logo << head.government << head.office << head.lines; }
    void operator()(const ListBlock &block)
    {
        for (const ListRow &row : block.rows)
            out << row.marker << row.text;
    }
    void operator()(const MarkBlock &block) { out << block.text; }
    void operator()(const PosterBlock &block)
    {
        out << block.logo << block.government << block.office << block.title << block.mark << block.foot;
        for (const QList<PosterBox> &row : block.rows)
            for (const PosterBox &box : row) {
                out << box.question << box.name;
                for (const PosterEntry &entry : box.entries)
                    out << entry.marker << entry.text;
            }
    }
    void operator()(const SignatureBlock &block)
    {
        out << block.placeAndDate << block.position << block.name << block.rank << block.nip << block.otherPosition
            << block.otherName << block.otherNip;
    }
};

} // namespace

QByteArray documentDigest(const Document &document, PaperSize paper)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << QStringLiteral(EMONEV_VERSION) << int(paper) << document.title << document.footer.facts;
    BlockWriter writer{out};
    if (const auto &head = document.letterhead)
        writer(*head);
    for (const Block &block : document.blocks) {
        out << int(block.index());
        std::visit(writer, block);
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace emonev
