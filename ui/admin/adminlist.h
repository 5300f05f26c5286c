#pragma once
#include "items/rowsmodel.h"
#include <QWidget>

class QAction;
class QHBoxLayout;
class QSettings;

namespace emonev {

class TableView;

/// One table of the administration with its line of buttons.
class AdminList : public QWidget
{
    Q_OBJECT
public:
    AdminList(const char *name, const QString &spoken, const QStringList &headers, const QVector<int> &widths,
              QSettings &settings, QWidget *parent);

    void setEmptyText(const QString &title, const QString &hint);
    /// A button below the table; with `needsRow` enabled only while a row is current.
    QAction *addButton(const char *name, const QString &text, const char *icon, const QString &tip,
                       bool needsRow = true);
    /// A widget at the left of the buttons.
    void addBeside(QWidget *widget);
    void setRows(const QVector<SmallRow> &rows);
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QStringList selectedKeys() const;
    [[nodiscard]] TableView *table() const { return m_table; }

Q_SIGNALS:
    void currentChanged();

private:
    void showChoice();

    RowsModel *m_model;
    TableView *m_table;
    QHBoxLayout *m_line;
    QVector<QAction *> m_needRow;
};

} // namespace emonev
