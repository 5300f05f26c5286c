#include "ui/complaints/similarpane.h"
#include "items/casewords.h"
#include "items/rowsmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include <QHeaderView>
#include <QVBoxLayout>

namespace emonev {

SimilarPane::SimilarPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_search(workspace, 20), m_rows(new RowsModel(this)),
      m_table(new TableView(tr("Similar complaints"), this))
{
    m_rows->setHeaders({tr("Why"), tr("Subject"), tr("State"), tr("Number")});
    m_table->setObjectName(QStringLiteral("similarTable"));
    m_table->setModel(m_rows);
    const int widths[] = {148, 184, 80, 148};
    for (int column = 0; column < 4; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionsClickable(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_table);
    connect(&m_search, &SimilarSearch::found, this, &SimilarPane::show);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT numberRequested(m_rows->keyAt(index.row())); });
}

void SimilarPane::setCase(const QString &id, qint64 received, const QTimeZone &zone)
{
    m_id = id;
    m_received = received;
    m_zone = zone;
    if (m_asked != id)
        m_rows->setRows({});
    if (isVisible())
        askOnce();
}

void SimilarPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askOnce();
}

void SimilarPane::askOnce()
{
    if (m_id.isEmpty() || m_asked == m_id)
        return;
    m_asked = m_id;
    m_table->emptyState()->setText(tr("Looking for similar complaints…"));
    m_search.askLike(m_id);
}

void SimilarPane::show(const QVector<SimilarCase> &similar)
{
    m_table->emptyState()->setText(tr("None alike"),
                                   tr("No report of these weeks tells of the same thing in this place."));
    QVector<SmallRow> rows;
    for (const SimilarCase &each : similar)
        rows.append({each.line.number,
                     {SimilarSearch::why(each, m_received), each.line.subject, CaseWords::status(each.line.status),
                      each.line.number},
                     {},
                     tr("%1, received %2").arg(each.line.subject, CaseWords::moment(each.line.received, m_zone)),
                     -1});
    m_rows->setRows(rows);
}

} // namespace emonev
