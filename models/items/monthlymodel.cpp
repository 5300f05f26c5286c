#include "items/monthlymodel.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include <QLocale>

namespace emonev {

namespace {

QString counted(const std::optional<qint64> &number)
{
    static const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    return number ? indonesian.toString(*number) : QString();
}

MonthNumbers numbersOf(const MonthCounts &counts)
{
    return {counts.received, counts.resolved, counts.inProgress, counts.refused};
}

} // namespace

MonthlyModel::MonthlyModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_service(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(40);
    connect(&m_later, &QTimer::timeout, this, [this] {
        const QSet<QString> tables = std::exchange(m_changed, {});
        readSheet();
        if (tables.contains(QStringLiteral("complaint")) || tables.contains(QStringLiteral("complaint_event")))
            readCases();
    });
    connect(
        &workspace.announcer(), &Announcer::changed, this,
        [this](const QSet<QString> &tables) {
            m_changed += tables;
            m_later.start();
        },
        Qt::QueuedConnection);
}

MonthlyModel::~MonthlyModel()
{
    for (auto &reading : m_readings)
        reading.waitForFinished();
    for (auto &counting : m_countings)
        counting.waitForFinished();
}

void MonthlyModel::show(const QString &unitId, const QDate &month)
{
    m_unitId = unitId;
    m_month = month;
    ++m_generation;
    m_cases.reset();
    reloadAll();
}

void MonthlyModel::reload() { readSheet(); }

void MonthlyModel::reloadAll()
{
    readSheet();
    readCases();
}

void MonthlyModel::readSheet()
{
    if (m_unitId.isEmpty())
        return;
    m_readings.removeIf([](const QFuture<Result<MonthSheet>> &reading) { return reading.isFinished(); });
    m_readings.append(
        inBackground([service = m_service, unit = m_unitId, month = m_month] { return service.sheet(unit, month); }));
    whenDone(m_readings.last(), this, [this, generation = m_generation](const Result<MonthSheet> &sheet) {
        if (generation != m_generation || m_running > 0) // what is being saved is read when that is done
            return;
        if (sheet)
            take(*sheet);
        else
            Q_EMIT failed(sheet.error());
    });
}

void MonthlyModel::readCases()
{
    if (m_unitId.isEmpty())
        return;
    m_countings.removeIf([](const QFuture<Result<MonthlyComparison>> &counting) { return counting.isFinished(); });
    m_countings.append(
        inBackground([&workspace = m_workspace, month = m_month] { return compareMonth(workspace, month); }));
    whenDone(m_countings.last(), this, [this, generation = m_generation](const Result<MonthlyComparison> &comparison) {
        if (generation != m_generation || !comparison)
            return;
        QHash<QString, MonthCounts> cases;
        for (const MonthLine &line : comparison->lines)
            if (line.unit.id == m_unitId && !line.channel.isEmpty())
                cases.insert(line.channel, line.cases);
        m_cases = cases;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT casesCounted();
    });
}

/// Keeps the place and an open editor where only figures changed.
void MonthlyModel::take(const MonthSheet &sheet)
{
    const auto isSame = [&] {
        if (!m_sheet || m_sheet->unit.id != sheet.unit.id || m_sheet->month != sheet.month)
            return false;
        return std::equal(m_sheet->rows.begin(), m_sheet->rows.end(), sheet.rows.begin(), sheet.rows.end(),
                          [](const MonthRow &a, const MonthRow &b) { return a.channel.code == b.channel.code; });
    };
    if (isSame()) {
        m_sheet = sheet;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_sheet = sheet;
        endResetModel();
    }
    Q_EMIT shown();
}

std::optional<MonthCount> MonthlyModel::countOf(int column)
{
    return column >= ReceivedColumn && column <= RefusedColumn ? std::optional(MonthCount(column - ReceivedColumn))
                                                               : std::nullopt;
}

const MonthRow *MonthlyModel::rowAt(int row) const
{
    return m_sheet && row >= 0 && row < m_sheet->rows.size() ? &m_sheet->rows[row] : nullptr;
}

std::optional<MonthCounts> MonthlyModel::casesAt(int row) const
{
    if (!m_cases)
        return std::nullopt;
    const MonthRow *line = rowAt(row);
    if (line && !line->channel.code.isEmpty())
        return m_cases->value(line->channel.code, {0, 0, 0, 0});
    MonthCounts sum{0, 0, 0, 0};
    for (const MonthCounts &counts : *m_cases) {
        *sum.received += counts.received.value_or(0);
        *sum.resolved += counts.resolved.value_or(0);
        *sum.inProgress += counts.inProgress.value_or(0);
        *sum.refused += counts.refused.value_or(0);
    }
    return sum;
}

/// A count that was left empty says nothing, so it contradicts nothing.
bool MonthlyModel::differs(int row) const
{
    const auto cases = casesAt(row);
    if (!cases || !m_sheet)
        return false;
    const MonthNumbers own = rowAt(row) ? rowAt(row)->numbers : sums();
    const MonthNumbers other = numbersOf(*cases);
    for (size_t i = 0; i < monthCounts; ++i)
        if (own[i] && own[i] != other[i])
            return true;
    return false;
}

QString MonthlyModel::channelName(const Channel &channel)
{
    if (channel.code.isEmpty())
        return tr("All channels together");
    return QLocale().language() == QLocale::Indonesian ? channel.nameId : channel.nameEn;
}

MonthNumbers MonthlyModel::sums() const
{
    MonthNumbers sum;
    for (const MonthRow &row : m_sheet->rows)
        for (size_t i = 0; i < monthCounts; ++i)
            if (row.numbers[i])
                sum[i] = sum[i].value_or(0) + *row.numbers[i];
    return sum;
}

int MonthlyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet || m_sheet->rows.isEmpty() ? 0 : int(m_sheet->rows.size()) + 1;
}

int MonthlyModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MonthlyModel::casesText(int row) const
{
    const auto cases = casesAt(row);
    if (!cases)
        return tr("counting…");
    QStringList words;
    for (const auto &number : numbersOf(*cases))
        words.append(counted(number));
    return (differs(row) ? QStringLiteral("≠  ") : QStringLiteral("=  ")) + words.join(QStringLiteral(" · "));
}

QString MonthlyModel::cellText(int row, int column) const
{
    const MonthRow *line = rowAt(row);
    if (column == ChannelColumn)
        return line ? channelName(line->channel) : tr("Total");
    if (column == CasesColumn)
        return casesText(row);
    const auto count = countOf(column);
    return counted((line ? line->numbers : sums())[size_t(*count)]);
}

/// A figure is nothing without its channel and its count.
QString MonthlyModel::spoken(int row, int column) const
{
    const QString text = cellText(row, column);
    if (column == ChannelColumn)
        return text;
    return QStringLiteral("%1, %2: %3")
        .arg(cellText(row, ChannelColumn), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             text.isEmpty() ? tr("empty") : text);
}

QVariant MonthlyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const MonthRow *line = rowAt(index.row());
    const auto count = countOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == ChannelColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case ChannelRole:
        return line ? line->channel.code : QStringLiteral("\u03a3");
    case FarRole:
        return line && count && line->numbers[size_t(*count)] &&
               isFarOutside(line->hints[size_t(*count)], *line->numbers[size_t(*count)]);
    case DiffersRole:
        return index.column() == CasesColumn && differs(index.row());
    case Qt::ToolTipRole:
        if (index.column() == CasesColumn)
            return tr("Received · resolved · in progress · refused, as the cases say");
        return index.column() == ChannelColumn ? cellText(index.row(), index.column()) : QString();
    default:
        return {};
    }
}

QVariant MonthlyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ChannelColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Channel"),     tr("Received"), tr("Resolved"),
                              tr("In progress"), tr("Refused"),  tr("By the cases")};
    return titles[section];
}

Qt::ItemFlags MonthlyModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const MonthRow *line = rowAt(index.row());
    if (line && countOf(index.column()) && m_sheet->isWritable() && line->state == MonthState::Draft)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MonthlyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto number = parseMonthCount(value.toString());
    if (!number) {
        Q_EMIT failed(number.error());
        return false;
    }
    const MonthCount count = *countOf(index.column());
    const MonthRow &line = m_sheet->rows[index.row()];
    if (line.numbers[size_t(count)] != *number)
        write({{line.channel.code, count, *number}}, tr("Figures of %1").arg(channelName(line.channel)));
    return true;
}

Result<void> MonthlyModel::writable() const
{
    if (m_sheet && m_sheet->isWritable())
        return {};
    if (m_sheet && m_sheet->state != MonthState::Draft)
        return fail(ErrorKind::NotPermitted, QStringLiteral("month_locked"),
                    {monthly::monthKey(m_month), monthWord(m_sheet->state)});
    return fail(ErrorKind::NotPermitted, QStringLiteral("month_role_may_not"));
}

Result<void> MonthlyModel::paste(const QModelIndex &at, const QString &text)
{
    EMONEV_TRY(writable());
    QString block = text;
    block.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (block.endsWith(u'\n'))
        block.chop(1);
    if (block.isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("paste_empty"));
    const QStringList lines = block.split(u'\n');
    qsizetype widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, line.count(u'\t') + 1);
    const bool isInside = countOf(at.column()) && at.row() + lines.size() <= m_sheet->rows.size() &&
                          at.column() + widest - 1 <= RefusedColumn;
    if (!isInside)
        return fail(ErrorKind::InvalidData, QStringLiteral("paste_outside"),
                    {QString::number(lines.size()), QString::number(widest)});
    QVector<MonthCell> cells;
    for (int row = 0; row < lines.size(); ++row) {
        const MonthRow &line = m_sheet->rows[at.row() + row];
        const QStringList words = lines[row].split(u'\t');
        for (int i = 0; i < words.size(); ++i) {
            const auto number = parseMonthCount(words[i]);
            if (!number)
                return fail(number.error().kind, number.error().code,
                            {words[i].trimmed(), channelName(line.channel),
                             headerData(at.column() + i, Qt::Horizontal, Qt::DisplayRole).toString()});
            cells.append({line.channel.code, *countOf(at.column() + i), *number});
        }
    }
    write(cells, tr("Pasted figures"));
    return {};
}

void MonthlyModel::clear(const QModelIndexList &indexes)
{
    QVector<MonthCell> cells;
    for (const QModelIndex &cell : indexes)
        if (flags(cell) & Qt::ItemIsEditable)
            cells.append({m_sheet->rows[cell.row()].channel.code, *countOf(cell.column()), std::nullopt});
    write(cells, tr("Cleared figures"));
}

void MonthlyModel::fillWithZeros()
{
    QVector<MonthCell> cells;
    if (m_sheet && m_sheet->isWritable())
        for (const MonthRow &row : std::as_const(m_sheet->rows))
            for (int i = 0; i < monthCounts; ++i)
                if (!row.numbers[size_t(i)] && row.state == MonthState::Draft)
                    cells.append({row.channel.code, MonthCount(i), 0});
    write(cells, tr("Zeros in empty figures"));
}

void MonthlyModel::fillFromCases()
{
    QVector<MonthCell> cells;
    for (int row = 0; m_sheet && m_sheet->isWritable() && row < m_sheet->rows.size(); ++row) {
        const MonthRow &line = m_sheet->rows[row];
        const auto cases = casesAt(row);
        if (!cases || line.channel.code.isEmpty() || line.state != MonthState::Draft)
            continue;
        const MonthNumbers numbers = numbersOf(*cases);
        for (int i = 0; i < monthCounts; ++i)
            if (!line.numbers[size_t(i)])
                cells.append({line.channel.code, MonthCount(i), numbers[size_t(i)]});
    }
    write(cells, tr("Figures of the cases"));
}

void MonthlyModel::write(const QVector<MonthCell> &cells, const QString &label)
{
    if (cells.isEmpty())
        return;
    for (const MonthCell &cell : cells)
        for (MonthRow &row : m_sheet->rows)
            if (row.channel.code == cell.channel)
                row.numbers[size_t(cell.count)] = cell.value;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT shown();
    ++m_running;
    whenDone(m_service.fill(m_unitId, m_month, cells, label), this,
             [this](const Result<Saved> &result) { finished(result); });
}

void MonthlyModel::move(MonthState to, const QString &note)
{
    if (!m_sheet)
        return;
    ++m_running;
    const QString label = to == MonthState::Approved ? tr("Approve the month")
                          : to == MonthState::Draft  ? tr("Open the month again")
                                                     : tr("Hand the month in");
    whenDone(m_service.move(m_unitId, m_month, to, note, label), this,
             [this](const Result<Saved> &result) { finished(result); });
}

void MonthlyModel::finished(const Result<Saved> &result)
{
    --m_running;
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
    if (m_running == 0)
        readSheet();
}

} // namespace emonev
