#pragma once
#include "items/casewords.h"
#include <QStyledItemDelegate>

namespace emonev {

/// How a status or a clock of a case is shown: a shape and a colour beside its word.
struct CaseLook
{
    QString glyph;
    QColor color; ///< invalid: as text
};

[[nodiscard]] CaseLook statusLook(CaseStatus status);
[[nodiscard]] CaseLook clockLook(ClockLook look);
/// Glyph and words as rich text that reads on `background`.
[[nodiscard]] QString caseLookHtml(const CaseLook &look, const QString &words, const QColor &background);

/// Draws a status or a clock in a table: shape, word, colour.
class CaseLookDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What the role's number stands for.
    enum class Kind { Status, Clock };
    CaseLookDelegate(Kind kind, int role, QObject *parent) : QStyledItemDelegate(parent), m_kind(kind), m_role(role) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Kind m_kind;
    int m_role;
};

} // namespace emonev
