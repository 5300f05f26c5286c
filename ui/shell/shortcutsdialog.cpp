#include "ui/shell/shortcutsdialog.h"
#include "ui/widgets/actions.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace emonev {

namespace {

void addRow(QTableWidget &table, const QString &keys, const QString &text)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(keys));
    table.setItem(row, 1, new QTableWidgetItem(text));
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    const auto all = action.shortcuts();
    for (const QKeySequence &key : all)
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

void addActionRows(QTableWidget &table, const Actions &actions)
{
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        addRow(table, keysOf(*action), plainLabel(action->text()));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2, this);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addRow(*table, tr("1, 0, -"), tr("In the checklist: met, not met, not applicable; then the next row"));
    addRow(*table, QStringLiteral("="),
           tr("In the checklist: confirm what an earlier year suggests; then the next row"));
    addRow(*table, tr("↑, ↓"), tr("In the checklist: previous, next row"));
    addActionRows(*table, actions);
    table->resizeColumnToContents(0);
    table->setColumnWidth(0, table->columnWidth(0) + 16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(660, 480);
}

} // namespace emonev
