#include "ui/assessment/visitsdialog.h"
#include "core/whendone.h"
#include "domain/sampledraw.h"
#include "items/inbackground.h"
#include "items/rowsmodel.h"
#include "ui/text/dayinput.h"
#include "ui/text/errortext.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace emonev {

namespace {

const QString dayKey = QStringLiteral("day");

QString textOf(const Visit &visit, const QString &key)
{
    if (key == dayKey)
        return dayForInput(visit.day);
    return key == u"first" ? visit.first : key == u"second" ? visit.second : visit.note;
}

/// False when the text is no day.
bool setText(Visit &visit, const QString &key, const QString &text)
{
    if (key == dayKey) {
        const auto day = dayFromInput(text);
        visit.day = day.value_or(visit.day);
        return day.has_value();
    }
    (key == u"first" ? visit.first : key == u"second" ? visit.second : visit.note) = text.trimmed();
    return true;
}

} // namespace

VisitsDialog::VisitsDialog(Workspace &workspace, int year, QWidget *parent)
    : QDialog(parent), m_service(workspace), m_year(year), m_language(languageFromCode(QLocale().name())),
      m_rows(new RowsModel(this)), m_table(new TableView(tr("Plan of visits"), this)), m_unit(new QLabel(this)),
      m_share(new QSpinBox(this)), m_seed(new QLineEdit(this)), m_draw(new QPushButton(tr("D&raw"), this)),
      m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("visitsDialog"));
    setWindowTitle(tr("Plan of visits %1").arg(year));
    build();
    resize(860, 560);
    read();
}

void VisitsDialog::build()
{
    m_rows->setHeaders({tr("Day"), tr("Unit"), tr("Assessor"), tr("Second assessor"), tr("State")});
    m_table->setObjectName(QStringLiteral("visitTable"));
    m_table->setModel(m_rows);
    m_table->setKeyRole(RowsModel::KeyRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {100, 280, 130, 150, 120};
    for (int column = 0; column < 5; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_state->setObjectName(QStringLiteral("visitState"));
    m_state->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(form());
    column->addWidget(drawLine());
    column->addLayout(foot);
    connect(m_table, &TableView::currentRowChanged, this, &VisitsDialog::showUnit);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *VisitsDialog::form()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    makeBold(m_unit);
    m_unit->setObjectName(QStringLiteral("visitUnit"));
    grid->addWidget(m_unit, 0, 0, 1, 4);
    const std::pair<QString, QString> fields[] = {{dayKey, tr("Day of the visit")},
                                                  {QStringLiteral("first"), tr("Assessor")},
                                                  {QStringLiteral("second"), tr("Second assessor")},
                                                  {QStringLiteral("note"), tr("Note")}};
    for (const auto &[key, label] : fields) {
        auto *field = new LineField(key, label, box);
        const int at = int(m_fields.size());
        if (key == dayKey)
            field->setHint(tr("day/month/year"));
        grid->addWidget(field->caption(), 1, at);
        grid->addWidget(field, 2, at, Qt::AlignTop);
        grid->setColumnStretch(at, 1);
        connect(field, &FormField::committed, this, [this, field](const QString &input) { commit(field, input); });
        m_fields.append(field);
    }
    return box;
}

QWidget *VisitsDialog::drawLine()
{
    auto *line = new QWidget(this);
    m_share->setObjectName(QStringLiteral("drawShare"));
    m_share->setAccessibleName(tr("Share of units to assess twice"));
    m_share->setRange(0, 100);
    m_share->setValue(10);
    m_share->setSuffix(tr(" %"));
    m_seed->setObjectName(QStringLiteral("drawSeed"));
    m_seed->setAccessibleName(tr("Word the draw goes by"));
    m_seed->setMaxLength(64);
    m_seed->setMaximumWidth(140);
    m_draw->setObjectName(QStringLiteral("draw"));
    m_draw->setAutoDefault(false);
    m_draw->setToolTip(tr("The same word draws the same units again, so that anybody can check the draw."));
    auto *share = new QLabel(tr("Assess &twice"), line);
    share->setBuddy(m_share);
    auto *seed = new QLabel(tr("of the units, drawn by the &word"), line);
    seed->setBuddy(m_seed);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{share, m_share, seed, m_seed, m_draw})
        row->addWidget(widget);
    row->addStretch(1);
    connect(m_draw, &QPushButton::clicked, this, &VisitsDialog::draw);
    return line;
}

void VisitsDialog::read()
{
    whenDone(inBackground([service = m_service, year = m_year] { return service.plan(year); }), this,
             [this, number = ++m_reading](const Result<VisitPlan> &plan) {
                 if (number == m_reading) // an older one may come later
                     take(plan);
             });
}

void VisitsDialog::take(const Result<VisitPlan> &plan)
{
    if (!plan) {
        tell(plan.error());
        return;
    }
    m_plan = *plan;
    if (m_seed->text().isEmpty())
        m_seed->setText(m_plan.seed.isEmpty() ? QString::number(m_plan.period.year) : m_plan.seed);
    for (QWidget *widget : QList<QWidget *>{m_share, m_seed, m_draw})
        widget->setEnabled(m_plan.mayWrite);
    fillRows();
    showUnit();
    Q_EMIT planShown();
}

void VisitsDialog::fillRows()
{
    const QString kept = m_rows->keyAt(m_table->currentRow());
    QVector<SmallRow> rows;
    int planned = 0;
    int drawn = 0;
    int done = 0;
    int current = 0;
    for (const PlannedVisit &each : std::as_const(m_plan.units)) {
        planned += each.visit.day.isValid();
        drawn += each.visit.isDrawn;
        done += each.isDone();
        const bool isLate = each.visit.day.isValid() && each.visit.day < m_plan.today && !each.isDone();
        const QString day =
            each.visit.day.isValid() ? formatMediumDate(each.visit.day, m_language) : QStringLiteral("–");
        const QString second = !each.visit.isDrawn           ? QString()
                               : each.visit.second.isEmpty() ? tr("drawn")
                                                             : tr("%1 (drawn)").arg(each.visit.second);
        const QString state = each.isDone()  ? tr("✓ assessed")
                              : isLate       ? tr("! day is over")
                              : each.firstIn ? tr("second is missing")
                                             : QString();
        if (each.unit.id == kept)
            current = int(rows.size());
        rows.append({each.unit.id,
                     {day, each.unit.name, each.visit.first, second, state},
                     {each.visit.day.isValid() ? each.visit.day : QDate(9999, 1, 1)},
                     each.visit.note,
                     -1});
    }
    m_rows->setRows(rows);
    m_table->setCurrentIndex(m_rows->index(current, 0));
    m_state->setText(tr("%1 of %2 units have a day, %3 were drawn, %4 are assessed.")
                         .arg(formatCount(planned, m_language), formatCount(rows.size(), m_language),
                              formatCount(drawn, m_language), formatCount(done, m_language)));
}

const PlannedVisit *VisitsDialog::chosen() const { return m_plan.find(m_rows->keyAt(m_table->currentRow())); }

void VisitsDialog::showUnit()
{
    const PlannedVisit *unit = chosen();
    if (!unit)
        return;
    const bool isSame = unit->unit.id == m_unitId;
    if (!isSame)
        for (LineField *field : std::as_const(m_fields))
            field->flush(); // of the unit before
    m_unitId = unit->unit.id;
    m_unit->setText(QStringLiteral("%1  %2").arg(unit->unit.code, unit->unit.name));
    for (LineField *field : std::as_const(m_fields)) {
        const QString text = textOf(unit->visit, field->key());
        isSame ? field->sync(text) : field->show(text);
        field->setReadOnly(!m_plan.mayWrite);
    }
}

void VisitsDialog::commit(FormField *field, const QString &input)
{
    const PlannedVisit *unit = m_plan.find(m_unitId);
    if (!unit)
        return;
    Visit visit = unit->visit;
    if (!setText(visit, field->key(), input)) {
        field->setError(tr("Write a day such as 22/11/2026 or 22 November 2026."));
        return;
    }
    const QString label = tr("Plan of visits: %1").arg(unit->unit.name);
    const auto edit = [key = field->key(), input](Visit &stored) { (void)setText(stored, key, input); };
    whenDone(m_service.change(m_year, m_unitId, edit, label), this, [this, field](const Result<Saved> &result) {
        if (result)
            Q_EMIT saved();
        else
            field->setError(errorText(result.error()));
        read();
    });
}

void VisitsDialog::draw()
{
    const int count = sampleSize(int(m_plan.units.size()), m_share->value());
    whenDone(m_service.draw(m_year, count, m_seed->text().trimmed(), tr("Draw of units to assess twice")), this,
             [this](const Result<Saved> &result) {
                 if (!result)
                     return tell(result.error());
                 Q_EMIT saved();
                 read();
             });
}

void VisitsDialog::tell(const Error &error) { m_state->setText(errorText(error)); }

void VisitsDialog::done(int result)
{
    for (LineField *field : std::as_const(m_fields))
        field->flush();
    QDialog::done(result);
}

} // namespace emonev
