#include "ui/home/homeview.h"
#include "items/rowsmodel.h"
#include "ui/charts/chartpalette.h"
#include "ui/home/dutypanel.h"
#include "ui/home/flowlayout.h"
#include "ui/home/linkbutton.h"
#include "ui/home/progressdelegate.h"
#include "ui/home/zonebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/scorebadge.h"
#include "ui/widgets/tableview.h"
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace emonev {

namespace {

QLabel *title(const QString &text, QWidget *parent)
{
    QLabel *label = sectionTitle("homeSection", parent);
    label->setText(text);
    return label;
}

} // namespace

HomeView::HomeView(Language language, QSettings &settings, const ChartPalette &palette, QWidget *parent)
    : QScrollArea(parent), m_text(language), m_palette(palette), m_language(language),
      m_unfinished(new RowsModel(this)), m_edits(new RowsModel(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_unfinished->setHeaders({tr("Unit"), tr("Filled in")});
    m_edits->setHeaders({tr("When"), tr("Who"), tr("What")});
    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addWidget(makeLeft(settings), 11);
    columns->addWidget(makeRight(settings), 9);
    setWidget(body);
}

TableView *HomeView::makeTable(const char *name, const QString &spoken, RowsModel *model, QSettings &settings)
{
    auto *table = new TableView(spoken, this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setKeyRole(RowsModel::KeyRole);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(140);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->remember(QLatin1String(name), settings);
    return table;
}

QWidget *HomeView::makeLeft(QSettings &settings)
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_badge = new ScoreBadge(left);
    m_sentence = new QLabel(left);
    m_sentence->setObjectName(QStringLiteral("homeSentence"));
    m_sentence->setWordWrap(true);
    m_bar = new ZoneBar(left);
    m_zoneRow = new QWidget(left);
    m_zoneRow->setLayout(new FlowLayout(4));
    m_unfinishedTitle = title({}, left);
    m_unfinishedTable = makeTable("homeUnfinished", tr("Unfinished units"), m_unfinished, settings);
    m_unfinishedTable->setMinimumHeight(90);
    m_unfinishedTable->setItemDelegateForColumn(1, new ProgressDelegate(RowsModel::ProgressRole, this));
    m_unfinishedTable->horizontalHeader()->setStretchLastSection(false);
    m_unfinishedTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_unfinishedTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_unfinishedTable->setColumnWidth(1, 150);
    connect(m_unfinishedTable, &QTableView::clicked, this, [this](const QModelIndex &at) {
        Q_EMIT wanted(QStringLiteral("assessment"), QStringLiteral("unit"), m_unfinished->keyAt(at.row()));
    });
    connect(m_unfinishedTable, &TableView::opened, this, [this](const QModelIndex &at) {
        Q_EMIT wanted(QStringLiteral("assessment"), QStringLiteral("unit"), m_unfinished->keyAt(at.row()));
    });
    column->addWidget(title(tr("The city's score"), left));
    column->addWidget(m_badge);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addWidget(m_zoneRow);
    column->addSpacing(10);
    m_duties = new DutyPanel(m_language, settings, left);
    connect(m_duties, &DutyPanel::wanted, this, &HomeView::wanted);
    column->addWidget(m_duties);
    column->addSpacing(10);
    column->addWidget(m_unfinishedTitle);
    column->addWidget(m_unfinishedTable, 1);
    return left;
}

QWidget *HomeView::makeRight(QSettings &settings)
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_withoutStandard = new LinkButton({}, right);
    m_withoutPublic = new LinkButton({}, right);
    m_data = new LinkButton(QStringLiteral("database"), right);
    m_backup = new LinkButton(QStringLiteral("history"), right);
    m_backup->setObjectName(QStringLiteral("homeBackup"));
    m_withoutStandard->setObjectName(QStringLiteral("homeWithoutStandard"));
    m_withoutPublic->setObjectName(QStringLiteral("homeWithoutPublic"));
    m_data->setObjectName(QStringLiteral("homeData"));
    for (LinkButton *button : {m_withoutStandard, m_withoutPublic, m_data, m_backup})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_editTable = makeTable("homeEdits", tr("Last edits"), m_edits, settings);
    m_editTable->emptyState()->setText(tr("Nothing was changed yet."));
    m_editTable->setColumnWidth(0, 92);
    m_editTable->setColumnWidth(1, 84);
    const QString standards = QStringLiteral("standards");
    connect(m_withoutStandard, &LinkButton::clicked, this,
            [=, this] { Q_EMIT wanted(standards, QStringLiteral("filter"), QStringLiteral("without_standard")); });
    connect(m_withoutPublic, &LinkButton::clicked, this,
            [=, this] { Q_EMIT wanted(standards, QStringLiteral("filter"), QStringLiteral("without_public")); });
    for (LinkButton *button : {m_data, m_backup})
        connect(button, &LinkButton::clicked, this, [this] {
            Q_EMIT wanted(QStringLiteral("settings"), QStringLiteral("section"), QStringLiteral("data"));
        });
    column->addWidget(title(tr("Service standards"), right));
    column->addWidget(m_withoutStandard);
    column->addWidget(m_withoutPublic);
    column->addSpacing(10);
    column->addWidget(title(tr("Last edits"), right));
    column->addWidget(m_editTable, 1);
    column->addSpacing(10);
    column->addWidget(title(tr("Data"), right));
    column->addWidget(m_data);
    column->addWidget(m_backup);
    return right;
}

void HomeView::showFigures(const HomeFigures &figures, const QDateTime &now)
{
    showScore(figures);
    showZones(figures);
    showUnfinished(figures);
    showStandards(figures);
    showEdits(figures, now);
    m_data->setFact(tr("All data are on this laptop"));
    m_backup->setFact(m_text.backup(figures, now));
}

void HomeView::showDuties(const DutyList &list) { m_duties->show(list); }

void HomeView::showScore(const HomeFigures &figures)
{
    const QString text = figures.hundredths ? formatHundredths(*figures.hundredths, m_language) : QString();
    m_badge->setScore(text, m_text.zone(figures, figures.zone), figures.complete < figures.scored);
    m_sentence->setText(m_text.score(figures));
}

void HomeView::showZones(const HomeFigures &figures)
{
    QLayout *row = m_zoneRow->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QVector<ZonePart> shares;
    const auto add = [&](const QString &code, const ZoneLook &look, int count) {
        shares.append({look, count});
        auto *button = new LinkButton({}, m_zoneRow);
        button->setObjectName(QStringLiteral("homeZone.") + code);
        button->setFact(QStringLiteral("%1 %2").arg(look.word, formatCount(count, m_language)), look.glyph, look.color);
        connect(button, &LinkButton::clicked, this,
                [=, this] { Q_EMIT wanted(QStringLiteral("assessment"), QStringLiteral("zone"), code); });
        row->addWidget(button);
        button->show();
    };
    for (int i = 0; i < figures.instrument.zones.size(); ++i) {
        const QString code = figures.instrument.zones[i].code;
        add(code, zoneLookOf(figures, i), figures.zones.value(code));
    }
    if (const int open = figures.scored - figures.complete; open > 0) {
        ZoneLook look = zoneLook({});
        look.word = tr("Unfinished");
        add(QStringLiteral("incomplete"), look, open);
    }
    m_bar->setShares(shares);
}

/// The bar and its words are a chart: in the second palette their colours are the charts' own.
ZoneLook HomeView::zoneLookOf(const HomeFigures &figures, int zone) const
{
    const auto &zones = figures.instrument.zones;
    ZoneLook look = m_text.zone(figures, zones[zone].code);
    if (m_palette.colors() == ChartColors::Contrast)
        look.color = ChartStyle::screen(palette(), font(), ChartColors::Contrast).zone(zone, int(zones.size()));
    return look;
}

void HomeView::showUnfinished(const HomeFigures &figures)
{
    QVector<SmallRow> rows;
    for (const UnfinishedUnit &unit : figures.unfinished) {
        const double share = unit.expected > 0 ? double(unit.answered) / unit.expected : 0;
        const QString filled =
            unit.noServices
                ? tr("no services yet")
                : tr("%1 of %2").arg(formatCount(unit.answered, m_language), formatCount(unit.expected, m_language));
        rows.append({unit.id,
                     {unit.name, filled},
                     {{}, share},
                     tr("%1 %2: open the checklist").arg(unit.code, unit.name),
                     share});
    }
    m_unfinished->setRows(rows);
    m_unfinishedTitle->setText(rows.isEmpty() ? tr("Unfinished")
                                              : tr("Unfinished (%1)").arg(formatCount(rows.size(), m_language)));
    if (figures.period)
        m_unfinishedTable->emptyState()->setText(tr("Every unit is completely assessed."),
                                                 tr("The reports are ready to be printed."),
                                                 QStringLiteral("circle-check"));
    else
        m_unfinishedTable->emptyState()->setText(tr("No period yet."), tr("Add one in the settings."));
}

void HomeView::showStandards(const HomeFigures &figures)
{
    const ZoneLook good = zoneLook(QStringLiteral("hijau"));
    const auto say = [&](LinkButton *button, qint64 count, const QString &text, const QString &fine) {
        if (count == 0)
            button->setFact(fine, QStringLiteral("✓"), good.color);
        else
            button->setFact(text, QStringLiteral("○"), zoneLook({}).color);
    };
    say(m_withoutStandard, figures.withoutStandard,
        tr("%1 of %2 services have no standard")
            .arg(formatCount(figures.withoutStandard, m_language), formatCount(figures.services, m_language)),
        tr("Every service has a standard"));
    say(m_withoutPublic, figures.withoutPublic,
        tr("%1 standards lack some of the 6 public components").arg(formatCount(figures.withoutPublic, m_language)),
        tr("All standards have the 6 public components"));
}

void HomeView::showEdits(const HomeFigures &figures, const QDateTime &now)
{
    QVector<SmallRow> rows;
    for (const RecentEdit &edit : figures.edits)
        rows.append({QString::number(edit.at.toMSecsSinceEpoch()) + edit.unitId,
                     {m_text.shortMoment(edit.at, now, figures.timeZone), edit.user, m_text.edit(edit)},
                     {edit.at},
                     QStringLiteral("%1 · %2\n%3")
                         .arg(m_text.moment(edit.at, now, figures.timeZone), edit.user, m_text.edit(edit)),
                     -1});
    m_edits->setRows(rows);
}

} // namespace emonev
