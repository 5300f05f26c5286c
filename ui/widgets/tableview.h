#pragma once
#include <QPersistentModelIndex>
#include <QTableView>
#include <QVariant>
#include <functional>

class QSettings;

namespace emonev {

class EmptyState;

/// One column a table is sorted by.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &other) const { return column == other.column && order == other.order; }
};

/// A table as all pages use it: fixed rows, sorting by click, remembered columns, copying, a word when it is empty.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    /// Remembers columns, widths, order and sort under `name`; call after setModel. The settings are borrowed.
    void remember(const QString &name, QSettings &settings);
    /// The model's role that tells rows apart, so that selection and scroll outlive a reset. Default: row numbers.
    void setKeyRole(int role) { m_keyRole = role; }
    /// Called instead of model()->sort(); for models that sort in the store. First key first.
    void setSorter(std::function<void(const QVector<SortKey> &)> sorter) { m_sorter = std::move(sorter); }
    void sortBy(const QVector<SortKey> &keys);
    [[nodiscard]] const QVector<SortKey> &sortKeys() const { return m_keys; }
    /// Shown over the table while it has no rows.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// Moves the current row, keeping the column; false at the end.
    bool step(int rows);
    /// Puts the selected rows on the clipboard, as shown.
    void copySelection(bool headers) const;
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    void sortChanged(const QVector<SortKey> &keys);
    void currentRowChanged(int row);
    /// Enter or double click on a row.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void headerClicked(int column);
    void showSort();
    void showColumnMenu(const QPoint &at);
    void toggleColumn(int column, bool visible);
    void placeEmptyState();
    void keepPlace();
    void findPlace();
    void store();

    EmptyState *m_empty;
    QSettings *m_settings = nullptr;
    QString m_name;
    int m_keyRole = -1;
    std::function<void(const QVector<SortKey> &)> m_sorter;
    QVector<SortKey> m_keys;
    QVariantList m_keptSelection;
    QVariant m_keptCurrent;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
    bool m_restoring = false;
};

} // namespace emonev
