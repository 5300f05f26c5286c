#pragma once
#include "ui/print/document.h"
#include "ui/print/pagebuilder.h"

namespace emonev {

/// Knows how each kind of block of a document looks and puts it on the pages.
class BlockLayout
{
public:
    explicit BlockLayout(PageBuilder &pages) : m_pages(pages) {}

    void placeLetterhead(const Letterhead &letterhead);
    void place(const QList<Block> &blocks);

private:
    void put(const ReferenceBlock &block);
    void put(const TitleBlock &block);
    void put(const HeadingBlock &block);
    void put(const ParagraphBlock &block);
    void put(const KeyValueBlock &block);
    void put(const TableBlock &block);
    void put(const PictureBlock &block);
    void put(const PageBreakBlock &block);
    void put(const SignatureBlock &block);
    void put(const ListBlock &block);
    void put(const MarkBlock &block);
    void put(const PosterBlock &block);
    void put(const Letterhead &block) { placeLetterhead(block); }
    void putLabelled(const LabelledText &row, qreal labelWidth, qreal width, bool mayCut);
    [[nodiscard]] qreal startHeight(const Block &block) const;

    PageBuilder &m_pages;
    const Block *m_next = nullptr; ///< what a heading must stay with
};

} // namespace emonev
