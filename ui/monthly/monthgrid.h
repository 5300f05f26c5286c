#pragma once
#include <QTableView>

namespace emonev {

class MonthlyModel;

/// The table in which totals are typed as in a spreadsheet: digits begin typing, Enter goes down, Tab goes right,
/// blocks can be copied and pasted.
class MonthGrid : public QTableView
{
    Q_OBJECT
public:
    /// The model is borrowed.
    explicit MonthGrid(MonthlyModel &model, QWidget *parent = nullptr);

    /// Pastes the clipboard with its first figure at the current cell.
    void paste();
    void copy() const;
    /// Stores what is still being typed.
    void commit();

Q_SIGNALS:
    /// The block could not be pasted; nothing was.
    void pasteRefused(const QString &sentence);
    void currentCellChanged();
    /// Enter or a double click on a figure the cases say.
    void casesRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goDown();

    MonthlyModel &m_model;
};

} // namespace emonev
