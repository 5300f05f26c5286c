#include "ui/monthly/monthcasesdialog.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "ui/monthly/monthtext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int mostCases = 500;

} // namespace

MonthCasesDialog::MonthCasesDialog(Workspace &workspace, const MonthCasesQuestion &question, QWidget *parent)
    : QDialog(parent), m_question(question), m_text(new QLabel(this)),
      m_table(new TableView(tr("Cases of the month"), this))
{
    setObjectName(QStringLiteral("monthCases"));
    setWindowTitle(tr("Cases behind the figures"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_text->setText(
        QStringLiteral("%1 · %2 · %3")
            .arg(question.unitName, formatMonth(question.month, MonthText::language()), question.channelName));
    m_model.setHeaders({tr("Number"), tr("Subject"), tr("Counts as")});
    m_table->setObjectName(QStringLiteral("monthCaseList"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(RowsModel::KeyRole);
    m_table->setColumnWidth(0, 160);
    m_table->setColumnWidth(1, 260);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(680, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &at) {
        Q_EMIT caseRequested(m_model.keyAt(at.row()));
        accept();
    });
    whenDone(inBackground([&workspace, question] {
                 return monthCases(workspace, question.month, question.unitId, question.channel, mostCases + 1);
             }),
             this, [this](const Result<QVector<MonthCase>> &cases) { show(cases); });
}

void MonthCasesDialog::show(const Result<QVector<MonthCase>> &cases)
{
    if (!cases) {
        m_text->setText(errorText(cases.error()));
        return;
    }
    QVector<SmallRow> rows;
    for (const MonthCase &counted : *cases) {
        if (rows.size() == mostCases)
            break;
        QStringList words;
        const std::pair<bool, QString> counts[] = {{counted.received, tr("received")},
                                                   {counted.resolved, tr("resolved")},
                                                   {counted.inProgress, tr("in progress")},
                                                   {counted.refused, tr("refused")}};
        for (const auto &[isCounted, word] : counts)
            if (isCounted)
                words.append(word);
        rows.append({counted.id, {counted.number, counted.subject, words.join(QStringLiteral(" · "))}, {}, {}, -1});
    }
    m_model.setRows(rows);
    if (cases->size() > mostCases)
        m_text->setText(m_text->text() + u'\n' + tr("The first %1 are listed.").arg(mostCases));
    m_table->emptyState()->setText(tr("No case counts here"), tr("The cases say 0 for this channel and month."),
                                   QStringLiteral("message-report"));
    m_table->emptyState()->setVisible(rows.isEmpty());
    if (!rows.isEmpty()) {
        m_table->setCurrentIndex(m_model.index(0, 0));
        m_table->setFocus();
    }
    Q_EMIT shown();
}

} // namespace emonev
