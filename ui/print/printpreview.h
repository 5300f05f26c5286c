#pragma once
#include "ui/print/documentlayout.h"

#include <QAbstractScrollArea>
#include <optional>

namespace emonev {

/// Shows a document's pages one under the other, exactly as they will be printed; arrow and page keys scroll.
class PrintPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PrintPreview(QWidget *parent = nullptr);

    void setDocument(const Document &document, PaperSize paper);
    void clear();
    [[nodiscard]] const DocumentLayout *documentLayout() const { return m_layout ? &*m_layout : nullptr; }
    [[nodiscard]] int currentPage() const; ///< from 0
    void goToPage(int page);
    /// 1 is the page's width in the window; 0.5 … 4.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] double step() const; ///< from one page's top to the next one's
    void updateBars();

    std::optional<DocumentLayout> m_layout;
    double m_zoom = 1;
};

} // namespace emonev
