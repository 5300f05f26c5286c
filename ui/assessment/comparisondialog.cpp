#include "ui/assessment/comparisondialog.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "items/registrywords.h"
#include "items/rowsmodel.h"
#include "ui/text/errortext.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/zonelook.h"
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace emonev {

namespace {

QLabel *remark(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    makeQuiet(label);
    return label;
}

/// The tables under each other, each as high as its share says.
QWidget *page(const QVector<std::pair<QWidget *, int>> &parts)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    for (const auto &[part, stretch] : parts)
        column->addWidget(part, stretch);
    return page;
}

} // namespace

ComparisonDialog::ComparisonDialog(Workspace &workspace, int year, QWidget *parent)
    : QDialog(parent), m_language(languageFromCode(QLocale().name())), m_tabs(new QTabWidget(this)),
      m_state(new QLabel(this)), m_groups(new RowsModel(this)), m_members(new RowsModel(this)),
      m_years(new RowsModel(this)), m_indicators(new RowsModel(this)), m_assessors(new RowsModel(this))
{
    setObjectName(QStringLiteral("comparisonDialog"));
    setWindowTitle(tr("Comparison %1").arg(year));
    build();
    resize(880, 580);
    whenDone(inBackground([&workspace, year] { return read(workspace, year); }), this,
             [this](const Result<Facts> &facts) { take(facts); });
}

Result<ComparisonDialog::Facts> ComparisonDialog::read(Workspace &workspace, int year)
{
    Facts facts;
    EMONEV_ASSIGN(facts.comparison, ComparisonService(workspace).compare(year));
    EMONEV_ASSIGN(facts.agreement, AgreementService(workspace).report(year));
    return facts;
}

void ComparisonDialog::build()
{
    m_tabs->setObjectName(QStringLiteral("comparisonTabs"));
    m_tabs->setAccessibleName(tr("Comparisons"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(groupsTab(), tr("&Peer groups"));
    m_tabs->addTab(yearsTab(), tr("&Years"));
    m_tabs->addTab(assessorsTab(), tr("&Assessors"));
    m_state->setObjectName(QStringLiteral("comparisonState"));
    m_state->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
}

TableView *ComparisonDialog::table(const char *name, const QString &spoken, RowsModel *model,
                                   const QVector<int> &widths)
{
    auto *table = new TableView(spoken, this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setKeyRole(RowsModel::KeyRole);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget *ComparisonDialog::groupsTab()
{
    m_groups->setHeaders({tr("Kind"), tr("Complete"), tr("Lowest"), tr("Lower quarter"), tr("Median"),
                          tr("Upper quarter"), tr("Highest"), tr("Remark")},
                         {1, 2, 3, 4, 5, 6});
    m_members->setHeaders({tr("Place"), tr("Unit"), tr("Score"), tr("From the median"), tr("Zone")}, {0, 2, 3});
    m_groupTable = table("peerGroups", tr("Units by kind"), m_groups, {150, 80, 80, 100, 80, 100, 80});
    auto *members = table("peerMembers", tr("Units of the chosen kind"), m_members, {64, 380, 80, 120});
    connect(m_groupTable, &TableView::currentRowChanged, this, &ComparisonDialog::fillMembers);
    return page({{remark(tr("Units are ranked beside those of their kind. With fewer than %1 complete ones there is "
                            "too little data to rank them.")
                             .arg(leastPeers),
                         this),
                  0},
                 {m_groupTable, 4},
                 {members, 5}});
}

QWidget *ComparisonDialog::yearsTab()
{
    m_years->setHeaders({tr("Year"), tr("City's mean"), tr("Median"), tr("Lower to upper quarter"), tr("Complete"),
                         tr("Instrument"), tr("Remark")},
                        {1, 2, 4});
    return page(
        {{remark(tr("Years with different instruments can't be compared; a line stands between them."), this), 0},
         {table("comparedYears", tr("The city over the years"), m_years, {64, 100, 80, 160, 90, 180}), 1}});
}

QWidget *ComparisonDialog::assessorsTab()
{
    m_indicators->setHeaders({tr("Indicator"), tr("Lines"), tr("Equal"), tr("Kappa"), tr("Alpha (95 %)"), tr("Remark")},
                             {1, 2, 3});
    m_assessors->setHeaders({tr("Assessor"), tr("Lines"), tr("Difference (95 %)"), tr("Judged")}, {1});
    m_agreement = remark({}, this);
    m_agreement->setObjectName(QStringLiteral("agreementWords"));
    auto *indicators = table("agreedIndicators", tr("Agreement by indicator"), m_indicators, {320, 64, 72, 80, 160});
    auto *assessors = table("assessors", tr("Assessors"), m_assessors, {200, 64, 200});
    return page({{m_agreement, 0}, {indicators, 3}, {assessors, 2}});
}

void ComparisonDialog::take(const Result<Facts> &facts)
{
    if (!facts) {
        m_state->setText(errorText(facts.error()));
        return;
    }
    m_facts = *facts;
    fillGroups();
    fillYears();
    fillIndicators();
    fillAssessors();
    m_groupTable->setCurrentIndex(m_groups->index(0, 0));
    m_groupTable->setFocus();
    Q_EMIT shown();
}

QString ComparisonDialog::points(const std::optional<qint64> &hundredths) const
{
    return hundredths ? formatHundredths(*hundredths, m_language) : QStringLiteral("–");
}

QString ComparisonDialog::share(const std::optional<double> &value) const
{
    return value ? formatHundredths(qRound64(*value * 100), m_language) : QStringLiteral("–");
}

QString ComparisonDialog::interval(const AgreementMeasure &measure) const
{
    if (!measure.value || !measure.low || !measure.high)
        return share(measure.value);
    return QStringLiteral("%1 (%2 … %3)").arg(share(measure.value), share(measure.low), share(measure.high));
}

void ComparisonDialog::fillGroups()
{
    QVector<SmallRow> rows;
    const auto add = [&](const PeerGroup &group, const QString &name) {
        const PeerSpread &spread = group.spread;
        rows.append({group.group,
                     {name, QStringLiteral("%1/%2").arg(spread.complete).arg(spread.units), points(spread.low),
                      points(spread.lowerQuartile), points(spread.median), points(spread.upperQuartile),
                      points(spread.high), spread.enough ? QString() : tr("too little data")},
                     {{}, spread.complete},
                     {},
                     -1});
    };
    add(m_facts.comparison.all, tr("All units"));
    for (const PeerGroup &group : std::as_const(m_facts.comparison.groups))
        add(group, RegistryWords::unitKind(group.group));
    m_groups->setRows(rows);
}

void ComparisonDialog::fillMembers()
{
    const QString chosen = m_groups->keyAt(m_groupTable->currentIndex().row());
    const PeerGroup *group = &m_facts.comparison.all;
    for (const PeerGroup &each : std::as_const(m_facts.comparison.groups))
        if (each.group == chosen)
            group = &each;
    QVector<SmallRow> rows;
    for (const PeerRank &unit : group->members) {
        const QString code = m_facts.comparison.zones.value(unit.code);
        const Zone *zone = m_facts.comparison.instrument.zone(code);
        const ZoneLook look = zone ? zoneLook(code, {}, QColor(zone->color)) : zoneLook({});
        const QString sign = unit.fromMedian.value_or(0) > 0 ? QStringLiteral("+") : QString();
        rows.append(
            {unit.code,
             {unit.rank ? QString::number(*unit.rank) : QStringLiteral("–"),
              unit.code + QStringLiteral("  ") + m_facts.comparison.names.value(unit.code), points(unit.hundredths),
              unit.fromMedian ? sign + points(unit.fromMedian) : QStringLiteral("–"), look.glyph + u' ' + look.word},
             {unit.rank.value_or(100000), {}, unit.hundredths.value_or(-1), unit.fromMedian.value_or(-100000)},
             {},
             -1});
    }
    m_members->setRows(rows);
}

void ComparisonDialog::fillYears()
{
    QVector<SmallRow> rows;
    std::optional<qint64> before;
    for (const ComparedYear &year : std::as_const(m_facts.comparison.years)) {
        QString words;
        if (year.isBreak)
            words = tr("― another instrument: not comparable with the year before");
        else if (before && year.mean)
            words = *year.mean >= *before ? tr("up %1").arg(points(*year.mean - *before))
                                          : tr("down %1").arg(points(*before - *year.mean));
        const PeerSpread &city = year.city;
        rows.append({QString::number(year.period.year),
                     {QString::number(year.period.year), points(year.mean), points(city.median),
                      QStringLiteral("%1 … %2").arg(points(city.lowerQuartile), points(city.upperQuartile)),
                      QStringLiteral("%1/%2").arg(city.complete).arg(city.units),
                      QStringLiteral("%1 %2").arg(year.period.instrumentCode, year.period.instrumentVersion), words},
                     {},
                     {},
                     -1});
        before = year.mean;
    }
    m_years->setRows(rows);
}

void ComparisonDialog::fillIndicators()
{
    const Agreement &all = m_facts.agreement.all;
    m_agreement->setText(
        all.n == 0
            ? tr("No unit has both a first and a second sheet here, so there is nothing to compare.")
            : tr("%1 lines were assessed twice: %2 equal, kappa %3, alpha %4. Under 0.667 no conclusion should be "
                 "drawn; an indicator under it is unclear.")
                  .arg(formatCount(all.n, m_language), share(all.equal), interval(all.kappa), interval(all.alpha)));
    QVector<SmallRow> rows;
    for (const IndicatorAgreement &each : m_facts.agreement.indicators) {
        const QString name = m_language == Language::English ? each.indicator.nameEn : each.indicator.nameId;
        rows.append({each.indicator.code,
                     {each.indicator.code + QStringLiteral("  ") + name, QString::number(each.agreement.n),
                      share(each.agreement.equal), share(each.agreement.kappa.value), interval(each.agreement.alpha),
                      !each.enough   ? tr("too little data")
                      : each.unclear ? tr("! unclear")
                                     : QString()},
                     {{}, each.agreement.n, each.agreement.equal.value_or(-1)},
                     name,
                     -1});
    }
    m_indicators->setRows(rows);
}

void ComparisonDialog::fillAssessors()
{
    const auto judged = [](AssessorSeverity::Judged how) {
        switch (how) {
        case AssessorSeverity::Judged::Mild:
            return tr("mild");
        case AssessorSeverity::Judged::Strict:
            return tr("strict");
        case AssessorSeverity::Judged::Even:
            return tr("even");
        case AssessorSeverity::Judged::TooFew:
            break;
        }
        return tr("too little data");
    };
    QVector<SmallRow> rows;
    for (const AssessorSeverity &each : m_facts.agreement.assessors) {
        const bool isEnough = each.judged != AssessorSeverity::Judged::TooFew;
        rows.append(
            {each.user,
             {each.user, QString::number(each.n),
              isEnough ? QStringLiteral("%1 (%2 … %3)").arg(share(each.difference), share(each.low), share(each.high))
                       : share(each.difference),
              judged(each.judged)},
             {{}, each.n, each.difference},
             {},
             -1});
    }
    m_assessors->setRows(rows);
}

} // namespace emonev
