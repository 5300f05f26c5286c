#include "items/checklistmodel.h"
#include "items/answerchoices.h"
#include "items/instrumentwords.h"

namespace emonev {

namespace {

using Kind = ChecklistRow::Kind;

/// Tells headings apart; a line's group has the key of the heading it stands under.
QString variableKey(const ChecklistRow &row) { return QStringLiteral("v/") + row.variable->code; }

QString groupKey(const ChecklistRow &row, ChecklistGrouping grouping)
{
    if (grouping == ChecklistGrouping::ByService)
        return row.service ? QStringLiteral("g/%1/%2").arg(row.variable->code, row.service->id) : QString();
    return row.indicator && (row.service || row.kind == Kind::Group) ? QStringLiteral("g/") + row.indicator->code
                                                                     : QString();
}

bool sameServices(const QVector<Service> &a, const QVector<Service> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Service &x, const Service &y) {
        return x.id == y.id && x.code == y.code && x.name == y.name;
    });
}

bool sameOffer(const Suggestions &a, const Suggestions &b, const LineKey &line)
{
    const Answer before = a.answers.value(line);
    const Answer after = b.answers.value(line);
    const bool sameYear = a.year == b.year || before.value.isEmpty();
    return sameYear && before.value == after.value && before.note == after.note;
}

} // namespace

void ChecklistModel::show(const Checklist &list, const Suggestions &suggestions)
{
    if (m_open && sameLinesAs(list)) {
        merge(list, suggestions);
        return;
    }
    beginResetModel();
    m_open = true;
    m_list = list;
    m_suggestions = suggestions;
    buildRows();
    m_score = scoreOf(m_list);
    endResetModel();
    Q_EMIT scoreChanged();
}

void ChecklistModel::clear()
{
    beginResetModel();
    m_open = false;
    m_list = {};
    m_suggestions = {};
    m_score = {};
    m_all.clear();
    m_rows.clear();
    m_rowOf.clear();
    endResetModel();
    Q_EMIT scoreChanged();
}

bool ChecklistModel::sameLinesAs(const Checklist &list) const
{
    return m_list.unit.id == list.unit.id && m_list.period.id == list.period.id &&
           m_list.instrument.source == list.instrument.source && sameServices(m_list.services, list.services);
}

void ChecklistModel::merge(const Checklist &list, const Suggestions &suggestions)
{
    QVector<int> changed;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isLine())
            continue;
        const LineKey key = m_rows[row].key();
        const Answer before = m_list.answers.value(key);
        const Answer after = list.answers.value(key);
        if (before.value != after.value || before.note != after.note ||
            m_list.attachments.value(key) != list.attachments.value(key) || !sameOffer(m_suggestions, suggestions, key))
            changed.append(row);
    }
    m_list.unit = list.unit;
    m_list.period = list.period;
    m_list.round = list.round;
    m_list.state = list.state;
    m_list.note = list.note;
    m_list.assessmentId = list.assessmentId;
    m_list.answers = list.answers;
    m_list.attachments = list.attachments;
    m_suggestions = suggestions;
    rescore();
    for (const int row : std::as_const(changed)) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        tellHeadings(m_rows[row].key());
    }
}

void ChecklistModel::reset()
{
    beginResetModel();
    buildRows();
    endResetModel();
}

void ChecklistModel::buildRows()
{
    m_all = checklistRows(m_list, m_grouping);
    m_rows = m_unansweredOnly ? unansweredRows(m_list, m_all) : m_all;
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].isLine())
            m_rowOf.insert(m_rows[row].key(), row);
    count();
}

void ChecklistModel::count()
{
    m_counts.clear();
    for (const ChecklistRow &row : std::as_const(m_all)) {
        if (!row.isLine())
            continue;
        const bool answered = !m_list.answers.value(row.key()).value.isEmpty();
        for (const QString &key : {variableKey(row), groupKey(row, m_grouping)}) {
            Count &counted = m_counts[key];
            ++counted.expected;
            counted.answered += answered;
        }
    }
}

void ChecklistModel::setGrouping(ChecklistGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    if (m_open)
        reset();
}

void ChecklistModel::setUnansweredOnly(bool on)
{
    m_unansweredOnly = on;
    if (m_open)
        reset();
}

void ChecklistModel::setAnswer(const LineKey &line, const QString &value, const QString &note)
{
    Answer &answer = m_list.answers[line];
    const bool scored = answer.value != value;
    answer = {m_list.assessmentId, line.serviceId, line.indicator, value, note};
    if (scored)
        rescore();
    if (const int row = rowOf(line); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (scored)
        tellHeadings(line);
}

std::optional<Answer> ChecklistModel::suggestion(const LineKey &line) const
{
    const auto offered = m_suggestions.answers.constFind(line);
    const bool isOpen = offered != m_suggestions.answers.cend() && answer(line).value.isEmpty();
    return isOpen ? std::optional(*offered) : std::nullopt;
}

QVector<Answer> ChecklistModel::suggestionsOf(const QString &serviceId) const
{
    QVector<Answer> offered = m_suggestions.inOrder(m_list, serviceId);
    offered.removeIf([this](const Answer &each) { return !suggestion({each.serviceId, each.indicator}); });
    return offered;
}

void ChecklistModel::rescore()
{
    m_score = scoreOf(m_list);
    count();
    Q_EMIT scoreChanged();
}

void ChecklistModel::tellHeadings(const LineKey &line)
{
    const int from = rowOf(line);
    const bool inGroup = from >= 0 && m_rows[from].service;
    bool groupTold = !inGroup;
    for (int row = from - 1; row >= 0; --row) {
        const Kind kind = m_rows[row].kind;
        if (kind == Kind::Line || (kind == Kind::Group && groupTold))
            continue;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        groupTold = true;
        if (kind == Kind::Variable)
            return;
    }
}

void ChecklistModel::setConflicts(const QSet<QString> &answers)
{
    m_conflicts = answers;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1), {ConflictsRole});
}

int ChecklistModel::lineFrom(int row, int step) const
{
    while (row >= 0 && row < m_rows.size() && !m_rows[row].isLine())
        row += step;
    return isLine(row) ? row : -1;
}

int ChecklistModel::unansweredAfter(int row) const
{
    const int rows = int(m_rows.size());
    for (int step = 1; step <= rows; ++step) {
        const int at = (row + step + rows) % rows;
        if (m_rows[at].isLine() && m_list.answers.value(m_rows[at].key()).value.isEmpty())
            return at;
    }
    return -1;
}

int ChecklistModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ChecklistModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case TextColumn:
        return tr("Indicator");
    case AnswerColumn:
        return tr("Answer");
    case EvidenceColumn:
        return tr("Evidence");
    default:
        return tr("Note");
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!isLine(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChecklistRow &row = m_rows[index.row()];
    if (role == KindRole)
        return int(row.kind);
    if (role == KeyRole)
        return keyOf(row);
    return row.isLine() ? lineData(row, index.column(), role) : headingData(row, index.column(), role);
}

QString ChecklistModel::keyOf(const ChecklistRow &row)
{
    if (row.kind == Kind::Variable)
        return variableKey(row);
    const LineKey key = row.key();
    return QStringLiteral("%1/%2/%3").arg(row.isLine() ? u'l' : u'g').arg(key.serviceId, key.indicator);
}

QVariant ChecklistModel::headingData(const ChecklistRow &row, int column, int role) const
{
    const Count counted = m_counts.value(row.kind == Kind::Variable ? variableKey(row) : groupKey(row, m_grouping));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? headingText(row) : QString();
    case AnsweredRole:
        return counted.answered;
    case ExpectedRole:
        return counted.expected;
    case HundredthsRole:
        for (const VariableScore &score : m_score.variables)
            if (row.kind == Kind::Variable && score.code == row.variable->code && score.hundredths)
                return *score.hundredths;
        return {};
    default:
        return {};
    }
}

QString ChecklistModel::headingText(const ChecklistRow &row) const
{
    if (row.kind == Kind::Variable)
        return QStringLiteral("%1  %2").arg(row.variable->code, nameOf(*row.variable));
    if (row.indicator)
        return QStringLiteral("%1  %2").arg(row.indicator->code, nameOf(*row.indicator));
    return tr("Service %1 of %2: %3").arg(row.number).arg(m_list.services.size()).arg(row.service->name);
}

QVariant ChecklistModel::lineData(const ChecklistRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return lineText(row, column);
    case Qt::ToolTipRole:
        if (column == AnswerColumn)
            return spokenAnswer(row);
        return column == NoteColumn ? answer(row.key()).note : lineText(row, column);
    case Qt::AccessibleTextRole:
        if (column == AnswerColumn)
            return spokenAnswer(row);
        return column == NoteColumn && !answer(row.key()).note.isEmpty() ? tr("has a note") : lineText(row, column);
    case Qt::TextAlignmentRole:
        return column == EvidenceColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RawRole:
        return rawValue(row, column);
    case StateRole:
        return int(stateOf(row));
    case SuggestionRole:
        if (const auto offered = suggestion(row.key()))
            return offered->value;
        return {};
    case ConflictsRole:
        return m_conflicts.contains(answerKey(m_list.assessmentId, row.key())) ? 1 : 0;
    default:
        return {};
    }
}

QString ChecklistModel::lineText(const ChecklistRow &row, int column) const
{
    const bool named = m_grouping == ChecklistGrouping::ByIndicator && row.service;
    switch (column) {
    case CodeColumn:
        return named ? row.service->code : row.indicator->code;
    case TextColumn:
        return named ? row.service->name : nameOf(*row.indicator);
    case AnswerColumn:
        return answerText(row);
    case EvidenceColumn: {
        const int files = m_list.attachments.value(row.key());
        return files > 0 ? QString::number(files) : QString();
    }
    default:
        return answer(row.key()).note.simplified();
    }
}

QString ChecklistModel::answerText(const ChecklistRow &row) const
{
    if (const auto offered = suggestion(row.key()))
        return tr("%1: %2?").arg(m_suggestions.year).arg(AnswerChoices::word(*row.indicator, offered->value));
    return AnswerChoices::word(*row.indicator, answer(row.key()).value);
}

QString ChecklistModel::spokenAnswer(const ChecklistRow &row) const
{
    QString text = answerText(row);
    if (const auto offered = suggestion(row.key()))
        text = tr("not answered; suggestion from %1: %2")
                   .arg(m_suggestions.year)
                   .arg(AnswerChoices::word(*row.indicator, offered->value));
    return lineData(row, AnswerColumn, ConflictsRole).toInt() > 0 ? tr("%1, two values: see Sync").arg(text) : text;
}

QVariant ChecklistModel::rawValue(const ChecklistRow &row, int column) const
{
    if (column == AnswerColumn)
        return answer(row.key()).value;
    if (column == EvidenceColumn)
        return m_list.attachments.value(row.key());
    return column == NoteColumn ? answer(row.key()).note : lineText(row, column);
}

ChecklistModel::State ChecklistModel::stateOf(const ChecklistRow &row) const
{
    const QString value = answer(row.key()).value;
    if (value.isEmpty())
        return State::Unanswered;
    if (value == notApplicable())
        return State::NotApplicable;
    const Level *level = row.indicator->level(value);
    if (level == &row.indicator->levels.last())
        return State::Highest;
    return level == &row.indicator->levels.first() ? State::Lowest : State::Between;
}

} // namespace emonev
