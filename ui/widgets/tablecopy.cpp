#include "ui/widgets/tablecopy.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStyledItemDelegate>
#include <QTableView>
#include <set>

namespace emonev {

namespace {

QVector<int> visibleColumns(const QHeaderView &header)
{
    QVector<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.append(column);
    return columns;
}

/// The cell's text; times as they are shown, in the city's zone.
QVariant cellText(const QTableView &view, const QModelIndex &index)
{
    const QVariant value = index.data();
    const auto *delegate = qobject_cast<const QStyledItemDelegate *>(view.itemDelegateForIndex(index));
    const bool time = value.typeId() == QMetaType::QDateTime || value.typeId() == QMetaType::QDate;
    return time && delegate ? delegate->displayText(value, view.locale()) : value;
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

} // namespace

QVector<QStringList> selectedTexts(const QTableView &view, bool headers)
{
    const auto columns = visibleColumns(*view.horizontalHeader());
    QVector<QStringList> rows;
    const auto add = [&](const std::function<QVariant(int)> &cell) {
        QStringList texts;
        for (const int column : columns)
            texts.append(cell(column).toString());
        rows.append(texts);
    };
    if (headers)
        add([&](int column) { return view.model()->headerData(column, Qt::Horizontal); });
    std::set<int> selected;
    const auto indexes = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        selected.insert(index.row());
    for (const int row : selected)
        add([&](int column) { return cellText(view, view.model()->index(row, column)); });
    return rows;
}

QString toTsv(const QVector<QStringList> &rows)
{
    QString out;
    for (QStringList cells : rows) {
        for (QString &cell : cells)
            cell.replace(QLatin1Char('\t'), QLatin1Char(' '))
                .replace(QLatin1Char('\n'), QLatin1Char(' '))
                .remove(QLatin1Char('\r'));
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return out;
}

QString toHtmlTable(const QVector<QStringList> &rows, bool headers)
{
    QString out = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (qsizetype i = 0; i < rows.size(); ++i)
        out += htmlRow(rows.at(i), headers && i == 0 ? QStringLiteral("th") : QStringLiteral("td"));
    return out + QStringLiteral("</table>");
}

void copyToClipboard(const QTableView &view, bool headers)
{
    const auto rows = selectedTexts(view, headers);
    auto data = std::make_unique<QMimeData>();
    data->setText(toTsv(rows));
    data->setHtml(toHtmlTable(rows, headers));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace emonev
