#include "items/unitprogressmodel.h"
#include "items/instrumentwords.h"

namespace emonev {

void UnitProgressModel::show(const CityScore &city)
{
    m_city = city;
    std::sort(m_city.units.begin(), m_city.units.end(),
              [](const ScoredUnit &a, const ScoredUnit &b) { return a.unit.code < b.unit.code; });
    filter();
}

void UnitProgressModel::setFilter(const QString &text)
{
    m_words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_kept.clear();
    filter();
}

void UnitProgressModel::setState(const QString &state)
{
    m_state = state;
    m_kept.clear();
    filter();
}

void UnitProgressModel::filter()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_city.units.size(); ++i)
        if (fits(m_city.units[i]))
            m_rows.append(i);
    endResetModel();
    Q_EMIT countsChanged();
}

bool UnitProgressModel::fits(const ScoredUnit &unit) const
{
    const QString state = unit.score.complete ? unit.score.zone : incompleteState();
    if (!m_state.isEmpty() && state != m_state && unit.unit.id != m_kept)
        return false;
    const QString text =
        QStringLiteral("%1 %2 %3").arg(unit.unit.code, unit.unit.name, unit.unit.shortName).toCaseFolded();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

void UnitProgressModel::setScore(const QString &unitId, const UnitScore &score)
{
    for (int i = 0; i < m_city.units.size(); ++i) {
        if (m_city.units[i].unit.id != unitId)
            continue;
        m_kept = unitId;
        m_city.units[i].score = score;
        if (const int row = int(m_rows.indexOf(i)); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
        Q_EMIT countsChanged();
        return;
    }
}

int UnitProgressModel::rowOf(const QString &unitId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_city.units[m_rows[row]].unit.id == unitId)
            return row;
    return -1;
}

int UnitProgressModel::completeCount() const
{
    return int(std::count_if(m_city.units.begin(), m_city.units.end(),
                             [](const ScoredUnit &unit) { return unit.score.complete; }));
}

int UnitProgressModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant UnitProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScoredUnit &unit = m_city.units[m_rows[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return unit.unit.name;
    case Qt::ToolTipRole:
        return QStringLiteral("%1  %2").arg(unit.unit.code, unit.unit.name);
    case IdRole:
        return unit.unit.id;
    case CodeRole:
        return unit.unit.code;
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3 of %4 answered")
            .arg(unit.unit.code, unit.unit.name)
            .arg(unit.score.answered)
            .arg(unit.score.expected);
    default:
        return scoreData(unit.score, role);
    }
}

QVariant UnitProgressModel::scoreData(const UnitScore &score, int role) const
{
    const Zone *zone = score.hundredths ? m_city.instrument.zone(score.zone) : nullptr;
    switch (role) {
    case AnsweredRole:
        return score.answered;
    case ExpectedRole:
        return score.expected;
    case HundredthsRole:
        return score.hundredths ? QVariant(*score.hundredths) : QVariant();
    case ZoneCodeRole:
        return zone ? zone->code : QString();
    case ZoneWordRole:
        return zone ? nameOf(*zone) : QString();
    case ZoneColorRole:
        return zone ? zone->color : QString();
    case ProvisionalRole:
        return score.provisional();
    default:
        return {};
    }
}

} // namespace emonev
