#pragma once
#include "ui/widgets/tableview.h"

class QHeaderView;

namespace emonev {

/// The model's header role that names a column for remembering; without it the column's number is the name.
constexpr int ColumnNameRole = Qt::UserRole + 900;

/// Widths, order, hidden columns and sort of one table, by the columns' names, so that new columns do no harm.
struct ColumnState
{
    QStringList order; ///< names from left to right
    QVariantMap widths;
    QStringList hidden;
    QStringList sort; ///< "name", or "-name" for descending

    [[nodiscard]] static ColumnState of(const QHeaderView &header, const QAbstractItemModel *model,
                                        const QVector<SortKey> &sort);
    [[nodiscard]] static ColumnState load(QSettings &settings, const QString &group);
    void save(QSettings &settings, const QString &group) const;
    /// Puts the header into this state.
    void apply(QHeaderView &header, const QAbstractItemModel *model) const;
    /// The sort keys of columns the model still has.
    [[nodiscard]] QVector<SortKey> keys(const QAbstractItemModel *model) const;
};

} // namespace emonev
