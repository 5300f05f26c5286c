#pragma once
#include "ui/print/documentlayout.h"
#include <QWidget>
#include <optional>

namespace emonev {

/// A part of a printed sheet, as it will come out of the printer.
class SheetPreview : public QWidget
{
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// `part` in millimetres of the sheet.
    void setDocument(const Document &document, PaperSize paper, const QRectF &part);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double scaleFor(int width) const;

    std::optional<DocumentLayout> m_layout;
    QRectF m_part;
};

} // namespace emonev
