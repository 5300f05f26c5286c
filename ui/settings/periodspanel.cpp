#include "ui/settings/periodspanel.h"
#include "core/clock.h"
#include "items/rowsmodel.h"
#include "ui/charts/savefile.h"
#include "ui/settings/instrumentdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr qint64 largestInstrument = 8 * 1024 * 1024;

QString keyOf(const QString &code, const QString &version) { return code + u'\n' + version; }

} // namespace

PeriodsPanel::PeriodsPanel(const SettingsParts &parts, QWidget *parent)
    : SettingsPanel(parts, parent), m_periodModel(new RowsModel(this)), m_instrumentModel(new RowsModel(this)),
      m_year(new QSpinBox(body())), m_instrument(new QComboBox(body()))
{
    m_periodModel->setHeaders({tr("Year"), tr("Instrument"), tr("Version"), tr("State")});
    m_instrumentModel->setHeaders({tr("Instrument"), tr("Version"), tr("Variables"), tr("Indicators")}, {2, 3});
    m_periodTable = makeTable("periodTable", tr("Periods"), m_periodModel);
    m_instrumentTable = makeTable("instrumentTable", tr("Instruments"), m_instrumentModel);
    m_periodTable->emptyState()->setText(tr("No period yet."), tr("Add the year that is assessed."));
    column()->addWidget(makeTitle(tr("Periods")));
    column()->addLayout(makeAddRow());
    column()->addWidget(m_periodTable, 3);
    column()->addWidget(makeHint(tr("A locked period can be read and printed; its answers can't be changed.")));
    column()->addSpacing(8);
    column()->addWidget(makeTitle(tr("Instruments")));
    column()->addLayout(makeInstrumentRow());
    column()->addWidget(m_instrumentTable, 2);
    connect(m_periodTable, &TableView::currentRowChanged, this, &PeriodsPanel::showState);
    connect(m_instrumentTable, &TableView::currentRowChanged, this, &PeriodsPanel::showState);
    connect(m_instrumentTable, &TableView::opened, this, &PeriodsPanel::viewInstrument);
    showState();
}

TableView *PeriodsPanel::makeTable(const char *name, const QString &spoken, RowsModel *model)
{
    auto *table = new TableView(spoken, body());
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setKeyRole(RowsModel::KeyRole);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(82);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    const int wide = model == m_periodModel ? 1 : 0;
    for (int i = 0; i < model->columnCount(); ++i)
        table->setColumnWidth(i, i == wide ? 330 : 90);
    table->remember(QLatin1String(name), parts().settings);
    return table;
}

QLayout *PeriodsPanel::makeAddRow()
{
    auto *row = new QHBoxLayout;
    m_year->setObjectName(QStringLiteral("newYear"));
    m_year->setAccessibleName(tr("Year of the new period"));
    m_year->setRange(1990, 2200);
    m_year->setGroupSeparatorShown(false);
    m_year->setMinimumHeight(28);
    m_instrument->setObjectName(QStringLiteral("newInstrument"));
    m_instrument->setAccessibleName(tr("Instrument of the new period"));
    m_instrument->setMinimumHeight(28);
    m_instrument->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_instrument->setMinimumContentsLength(24);
    QPushButton *add = makeButton("addPeriod", tr("Add period"), "plus");
    m_lock = makeButton("lockPeriod", tr("Lock"), "lock");
    row->addWidget(m_year);
    row->addWidget(m_instrument, 1);
    row->addWidget(add);
    row->addSpacing(16);
    row->addWidget(m_lock);
    m_publish = makeButton("publishPeriod", tr("Publish…"), "world");
    row->addWidget(m_publish);
    connect(m_publish, &QPushButton::clicked, this, &PeriodsPanel::publish);
    connect(add, &QPushButton::clicked, this, &PeriodsPanel::addPeriod);
    connect(m_lock, &QPushButton::clicked, this, &PeriodsPanel::toggleLock);
    return row;
}

QLayout *PeriodsPanel::makeInstrumentRow()
{
    auto *row = new QHBoxLayout;
    QPushButton *import = makeButton("importInstrument", tr("Import…"), "file-import");
    m_export = makeButton("exportInstrument", tr("Export…"), "file-export");
    m_view = makeButton("viewInstrument", tr("View…"), "eye");
    import->setToolTip(tr("Brings an instrument in from a JSON file"));
    row->addWidget(import);
    row->addWidget(m_export);
    row->addWidget(m_view);
    row->addStretch(1);
    connect(import, &QPushButton::clicked, this, &PeriodsPanel::importInstrument);
    connect(m_export, &QPushButton::clicked, this, &PeriodsPanel::exportInstrument);
    connect(m_view, &QPushButton::clicked, this, &PeriodsPanel::viewInstrument);
    return row;
}

void PeriodsPanel::load()
{
    const PeriodService service(workspace());
    const auto periods = service.periods();
    const auto heads = service.instruments();
    if (!periods || !heads) {
        Q_EMIT failed(periods ? heads.error() : periods.error());
        return;
    }
    m_periods = *periods;
    m_heads = *heads;
    for (const InstrumentHead &head : std::as_const(m_heads))
        if (const QString key = keyOf(head.code, head.version); !m_instruments.contains(key))
            if (auto found = service.instrument(head.code, head.version))
                m_instruments.insert(key, *found);
    showInstruments();
    showPeriods();
    showState();
}

QString PeriodsPanel::titleOf(const QString &code, const QString &version) const
{
    const auto found = m_instruments.constFind(keyOf(code, version));
    if (found == m_instruments.cend())
        return code;
    return parts().language == Language::English ? found->titleEn : found->titleId;
}

void PeriodsPanel::showPeriods()
{
    QVector<SmallRow> rows;
    for (const Period &period : std::as_const(m_periods)) {
        const QString state = period.state == QLatin1String("open")     ? tr("open")
                              : period.state == QLatin1String("locked") ? tr("locked")
                                                                        : tr("published");
        rows.append({QString::number(period.year),
                     {QString::number(period.year), titleOf(period.instrumentCode, period.instrumentVersion),
                      period.instrumentVersion, state},
                     {period.year},
                     {},
                     -1});
    }
    m_periodModel->setRows(rows);
    if (m_periodTable->currentRow() < 0 && !rows.isEmpty())
        m_periodTable->selectRow(0);
    const int thisYear = workspace().clock().now().date().year();
    if (!m_year->hasFocus())
        m_year->setValue(m_periods.isEmpty() ? thisYear : m_periods.first().year + 1);
}

void PeriodsPanel::showInstruments()
{
    QVector<SmallRow> rows;
    const QVariant chosen = m_instrument->currentData();
    m_instrument->clear();
    for (const InstrumentHead &head : std::as_const(m_heads)) {
        const QString title = titleOf(head.code, head.version);
        const Instrument instrument = m_instruments.value(keyOf(head.code, head.version));
        const int indicators =
            instrument.indicatorCount(Indicator::Scope::Unit) + instrument.indicatorCount(Indicator::Scope::Service);
        rows.append({keyOf(head.code, head.version),
                     {title, head.version, QString::number(instrument.variables.size()), QString::number(indicators)},
                     {{}, {}, instrument.variables.size(), indicators},
                     {},
                     -1});
        m_instrument->addItem(tr("%1, version %2").arg(title, head.version), keyOf(head.code, head.version));
    }
    m_instrumentModel->setRows(rows);
    m_instrument->setCurrentIndex(std::max(0, m_instrument->findData(chosen)));
    if (m_instrumentTable->currentRow() < 0 && !rows.isEmpty())
        m_instrumentTable->selectRow(0);
}

const Period *PeriodsPanel::chosenPeriod() const
{
    const int year = m_periodModel->keyAt(m_periodTable->currentRow()).toInt();
    const auto found =
        std::find_if(m_periods.begin(), m_periods.end(), [=](const Period &each) { return each.year == year; });
    return found == m_periods.end() ? nullptr : &*found;
}

const InstrumentHead *PeriodsPanel::chosenInstrument() const
{
    const QString key = m_instrumentModel->keyAt(m_instrumentTable->currentRow());
    const auto found = std::find_if(m_heads.begin(), m_heads.end(),
                                    [&](const InstrumentHead &each) { return keyOf(each.code, each.version) == key; });
    return found == m_heads.end() ? nullptr : &*found;
}

void PeriodsPanel::showState()
{
    const Period *period = chosenPeriod();
    const bool open = !period || period->state == QLatin1String("open");
    const bool published = period && period->state == QLatin1String("published");
    const bool mayPublish = period && !open && !published;
    m_lock->setEnabled(period);
    m_publish->setEnabled(mayPublish);
    m_publish->setToolTip(mayPublish  ? QString()
                          : published ? tr("It is published already.")
                                      : tr("Lock the period first."));
    m_lock->setText(!period ? tr("Lock")
                    : open  ? tr("Lock %1").arg(period->year)
                            : tr("Open %1 again…").arg(period->year));
    m_lock->setIcon(Icons::get(open ? QStringLiteral("lock") : QStringLiteral("lock-open")));
    m_lock->setToolTip(period ? period->reason : tr("Choose a period in the table first."));
    for (QPushButton *button : {m_export, m_view}) {
        button->setEnabled(chosenInstrument() != nullptr);
        button->setToolTip(chosenInstrument() ? QString() : tr("Choose an instrument in the table first."));
    }
}

void PeriodsPanel::addPeriod()
{
    const int year = m_year->value();
    const QStringList key = m_instrument->currentData().toString().split(u'\n');
    if (key.size() != 2)
        return;
    follow(PeriodService(workspace()).add(year, key[0], key[1], tr("Period %1 added").arg(year)),
           [=, this] { Q_EMIT undoOffered(tr("Period %1 was added.").arg(year)); });
}

void PeriodsPanel::toggleLock()
{
    const Period *period = chosenPeriod();
    if (!period)
        return;
    const int year = period->year;
    if (period->state == QLatin1String("open")) {
        follow(PeriodService(workspace()).move(year, QStringLiteral("locked"), {}, {}), [] {});
        return;
    }
    const QString reason = parts().prompts.askReason(
        this, tr("Open %1 again?").arg(year),
        period->state == QLatin1String("published")
            ? tr("Its scores are published. They can change once it is open; the reason stays with the period.")
            : tr("Answers can change once it is open; the reason stays with the period."),
        tr("Open again"));
    if (!reason.isEmpty())
        follow(PeriodService(workspace()).move(year, QStringLiteral("open"), reason, {}), [] {});
}

void PeriodsPanel::publish()
{
    const Period *period = chosenPeriod();
    if (!period)
        return;
    const int year = period->year;
    if (parts().prompts.confirm(this, tr("Publish the scores of %1?").arg(year),
                                tr("All units see their score and that of the others. Opening the period again needs "
                                   "a reason."),
                                tr("Publish")))
        follow(PeriodService(workspace()).move(year, QStringLiteral("published"), {}, {}), [] {});
}

void PeriodsPanel::importInstrument()
{
    const QString path =
        parts().prompts.openFile(this, tr("Import an instrument"), {tr("Instruments (*.json)"), tr("All files (*)")});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorKind::NotFound, QStringLiteral("file_not_found"), {}, {path}});
        return;
    }
    follow(PeriodService(workspace()).importInstrument(file.read(largestInstrument)),
           [this] { Q_EMIT remark(tr("The instrument is in; new periods can use it.")); });
}

void PeriodsPanel::exportInstrument()
{
    const InstrumentHead *head = chosenInstrument();
    if (!head)
        return;
    const auto json = PeriodService(workspace()).exportInstrument(head->code, head->version);
    const QString name = QStringLiteral("%1-%2.json").arg(head->code, head->version);
    const QString path =
        json ? parts().prompts.saveFile(this, tr("Export the instrument"), name, {tr("Instruments (*.json)")})
             : QString();
    if (!json)
        Q_EMIT failed(json.error());
    if (path.isEmpty())
        return;
    if (const Result<void> written = saveWhole(path, *json); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT remark(tr("The instrument was written to %1.").arg(path));
}

void PeriodsPanel::viewInstrument()
{
    const InstrumentHead *head = chosenInstrument();
    if (!head || !m_instruments.contains(keyOf(head->code, head->version)))
        return;
    auto *dialog = new InstrumentDialog(m_instruments[keyOf(head->code, head->version)], parts().language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace emonev
