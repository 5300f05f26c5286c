#include "ui/assessment/moderationdialog.h"
#include "core/whendone.h"
#include "items/answerchoices.h"
#include "items/inbackground.h"
#include "items/instrumentwords.h"
#include "items/rowsmodel.h"
#include "ui/text/errortext.h"
#include "ui/text/roundtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

QString keyOf(const LineKey &line) { return line.serviceId + u'\n' + line.indicator; }

QString wordOf(const ModeratedLine &line, const QString &value)
{
    return value.isEmpty() ? QStringLiteral("–") : AnswerChoices::word(*line.indicator, value);
}

} // namespace

ModerationDialog::ModerationDialog(Workspace &workspace, const QString &unitId, int year, QWidget *parent)
    : QDialog(parent), m_service(workspace), m_unitId(unitId), m_year(year), m_rows(new RowsModel(this)),
      m_table(new TableView(tr("Lines of both assessors"), this)),
      m_differing(new QCheckBox(tr("Only lines that &differ or are undecided"), this)), m_title(new QLabel(this)),
      m_state(new QLabel(this)), m_finish(new QPushButton(tr("&Agree and hand in"), this))
{
    setObjectName(QStringLiteral("moderationDialog"));
    setWindowTitle(tr("Moderation"));
    build();
    resize(900, 560);
    read();
}

void ModerationDialog::build()
{
    m_title->setObjectName(QStringLiteral("moderationTitle"));
    makeBold(m_title, 1);
    m_differing->setObjectName(QStringLiteral("differingOnly"));
    m_rows->setHeaders({tr("Line"), tr("Service"), tr("Unit"), tr("First"), tr("Second"), tr("Agreed"), tr("Reason")});
    m_table->setObjectName(QStringLiteral("moderationTable"));
    m_table->setModel(m_rows);
    const int widths[] = {230, 150, 90, 90, 90, 90, 120};
    for (int column = 0; column < 7; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_state->setObjectName(QStringLiteral("moderationState"));
    m_state->setWordWrap(true);
    m_finish->setObjectName(QStringLiteral("agree"));
    m_finish->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(close);
    foot->addWidget(m_finish);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_differing);
    column->addWidget(m_table, 1);
    column->addWidget(decisionLine());
    column->addLayout(foot);
    connect(m_differing, &QCheckBox::toggled, this, &ModerationDialog::fillRows);
    connect(m_table, &TableView::currentRowChanged, this, &ModerationDialog::showLine);
    connect(m_finish, &QPushButton::clicked, this, &ModerationDialog::finish);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *ModerationDialog::decisionLine()
{
    auto *line = new QWidget(this);
    m_line = new QLabel(line);
    m_line->setWordWrap(true);
    m_value = new QComboBox(line);
    m_value->setObjectName(QStringLiteral("agreedValue"));
    m_value->setAccessibleName(tr("Agreed answer"));
    m_value->setMinimumContentsLength(14);
    m_reason = new QLineEdit(line);
    m_reason->setObjectName(QStringLiteral("agreedReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, where the assessors differ"));
    m_reason->setMaxLength(5000);
    m_decide = new QPushButton(tr("De&cide"), line);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_value);
    row->addWidget(m_reason, 1);
    row->addWidget(m_decide);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addLayout(row);
    connect(m_decide, &QPushButton::clicked, this, &ModerationDialog::decide);
    return line;
}

void ModerationDialog::read()
{
    whenDone(inBackground([service = m_service, unit = m_unitId, year = m_year] { return service.read(unit, year); }),
             this, [this](const Result<Moderation> &moderation) { take(moderation); });
}

void ModerationDialog::take(const Result<Moderation> &read)
{
    if (!read) {
        tell(read.error());
        return;
    }
    const bool isFirst = !m_moderation.base;
    m_moderation = *read;
    m_title->setText(QStringLiteral("%1  %2").arg(read->base->unit.code, read->base->unit.name));
    if (isFirst && (read->differing > 0 || read->undecided > 0))
        m_differing->setChecked(true);
    fillRows();
    showState();
}

void ModerationDialog::fillRows()
{
    const QString kept = m_rows->keyAt(m_table->currentRow());
    QVector<SmallRow> rows;
    int current = 0;
    for (const ModeratedLine &line : std::as_const(m_moderation.lines)) {
        if (m_differing->isChecked() && !line.differs() && !line.value().isEmpty())
            continue;
        if (keyOf(line.line) == kept)
            current = int(rows.size());
        const QString mark = line.differs() ? QStringLiteral("≠ ") : QString();
        rows.append({keyOf(line.line),
                     {QStringLiteral("%1 %2").arg(line.line.indicator, nameOf(*line.indicator)), line.serviceName,
                      wordOf(line, line.self.value), wordOf(line, line.first.value),
                      mark + wordOf(line, line.second.value), wordOf(line, line.value()), line.agreed.note},
                     {},
                     nameOf(*line.indicator),
                     -1});
    }
    m_rows->setRows(rows);
    m_table->emptyState()->setText(tr("Both assessors agree everywhere"), tr("All lines show without the filter."));
    if (!rows.isEmpty())
        m_table->selectRow(current);
    showLine();
}

const ModeratedLine *ModerationDialog::chosen() const
{
    const QString key = m_rows->keyAt(m_table->currentRow());
    for (const ModeratedLine &line : m_moderation.lines)
        if (keyOf(line.line) == key)
            return &line;
    return nullptr;
}

void ModerationDialog::showLine()
{
    const ModeratedLine *line = chosen();
    const bool isOpen = line && m_moderation.agreedState != u"submitted" && m_moderation.base->period.state == u"open";
    for (QWidget *each :
         {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_decide)})
        each->setEnabled(isOpen);
    m_value->clear();
    m_line->setText(line ? nameOf(*line->indicator) : QString());
    m_reason->setText(line ? line->agreed.note : QString());
    if (!line)
        return;
    for (const AnswerChoice &choice : AnswerChoices::of(*line->indicator))
        m_value->addItem(choice.label, choice.value);
    m_value->setCurrentIndex(m_value->findData(line->value()));
}

void ModerationDialog::showState()
{
    const bool isDone = m_moderation.agreedState == u"submitted";
    QStringList parts{
        tr("First assessor: %1").arg(RoundText::state(m_moderation.firstState)),
        m_moderation.secondState.isEmpty() ? tr("no second assessor")
                                           : tr("second assessor: %1").arg(RoundText::state(m_moderation.secondState)),
        tr("%Ln line(s) differ", "", m_moderation.differing), tr("%Ln undecided", "", m_moderation.undecided)};
    m_state->setText(isDone ? tr("Agreed and handed in: these answers count.") : parts.join(QStringLiteral(" · ")));
    m_finish->setEnabled(!isDone && m_moderation.base->period.state == u"open");
}

void ModerationDialog::decide()
{
    if (const ModeratedLine *line = chosen())
        follow(m_service.decide(m_unitId, m_year, line->line, m_value->currentData().toString(), m_reason->text(),
                                tr("Decision on %1").arg(line->line.indicator)));
}

void ModerationDialog::finish() { follow(m_service.finish(m_unitId, m_year, {})); }

void ModerationDialog::follow(const QFuture<Result<Saved>> &saving)
{
    whenDone(saving, this, [this](const Result<Saved> &result) {
        if (!result) {
            tell(result.error());
            return;
        }
        Q_EMIT saved();
        read();
    });
}

void ModerationDialog::tell(const Error &error) { m_state->setText(errorText(error)); }

} // namespace emonev
