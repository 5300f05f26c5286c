#include "ui/admin/adminlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace emonev {

AdminList::AdminList(const char *name, const QString &spoken, const QStringList &headers, const QVector<int> &widths,
                     QSettings &settings, QWidget *parent)
    : QWidget(parent), m_model(new RowsModel(this)), m_table(new TableView(spoken, this)), m_line(new QHBoxLayout)
{
    m_model->setHeaders(headers);
    m_table->setObjectName(QLatin1String(name));
    m_table->setModel(m_model);
    m_table->setKeyRole(RowsModel::KeyRole);
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->remember(QLatin1String(name), settings);
    m_line->setSpacing(8);
    m_line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addLayout(m_line);
    setFocusProxy(m_table);
    connect(m_table, &TableView::currentRowChanged, this, &AdminList::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AdminList::showChoice);
}

void AdminList::setEmptyText(const QString &title, const QString &hint)
{
    m_table->emptyState()->setText(title, hint, QStringLiteral("users"));
    m_table->setModel(m_model);
}

QAction *AdminList::addButton(const char *name, const QString &text, const char *icon, const QString &tip,
                              bool needsRow)
{
    auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(30);
    button->setFocusPolicy(Qt::StrongFocus);
    m_line->insertWidget(m_line->count() - 1, button);
    addAction(action);
    if (needsRow)
        m_needRow.append(action);
    showChoice();
    return action;
}

void AdminList::addBeside(QWidget *widget) { m_line->insertWidget(0, widget); }

void AdminList::setRows(const QVector<SmallRow> &rows) { m_model->setRows(rows); }

QString AdminList::currentKey() const
{
    return m_table->currentRow() < 0 ? QString() : m_model->keyAt(m_table->currentRow());
}

QStringList AdminList::selectedKeys() const
{
    QStringList keys;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        keys.append(m_model->keyAt(index.row()));
    return keys;
}

void AdminList::showChoice()
{
    const bool any = !currentKey().isEmpty();
    for (QAction *action : std::as_const(m_needRow))
        action->setEnabled(any);
    Q_EMIT currentChanged();
}

} // namespace emonev
