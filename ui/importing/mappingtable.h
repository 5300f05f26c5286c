#pragma once
#include "exchange/columnmap.h"
#include "exchange/importtable.h"
#include <QTableWidget>

namespace emonev {

/// The columns of a file beside ours, each to be chosen; what is not known shows the nearest guess.
class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    void show(const ImportTable &table, const ColumnMap &map);

Q_SIGNALS:
    /// A person chose another column of ours.
    void mapped(const emonev::ColumnMap &map);

private:
    void addHeader(const ImportTable &table, const QString &header);
    void choose(const QString &header, const QString &ours);

    ColumnMap m_map;
};

} // namespace emonev
