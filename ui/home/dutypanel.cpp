#include "ui/home/dutypanel.h"
#include "items/rowsmodel.h"
#include "ui/delegates/caselook.h"
#include "ui/text/dutytext.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int rowsShown = 5; // before the table scrolls

/// Where a duty is done: page, kind and id as Page::open() takes them.
struct Place
{
    QString page;
    QString kind;
    QString id;
};

Place placeOf(const Duty &duty)
{
    switch (duty.kind) {
    case Duty::Kind::AnswerFindings:
    case Duty::Kind::JudgeAnswers:
    case Duty::Kind::DecideObjections:
    case Duty::Kind::LateAnswers:
        return {QStringLiteral("findings"), QStringLiteral("unit"),
                QStringLiteral("%1@%2").arg(duty.unitId).arg(duty.year)};
    case Duty::Kind::FillSelf:
    case Duty::Kind::Visit:
    case Duty::Kind::VisitAgain:
        return {QStringLiteral("assessment"), QStringLiteral("unit"), duty.unitId};
    case Duty::Kind::Moderate:
        return {QStringLiteral("assessment"), QStringLiteral("moderate"), duty.unitId};
    case Duty::Kind::PlanVisits:
        return {QStringLiteral("assessment"), QStringLiteral("visits"), {}};
    case Duty::Kind::LockPeriod:
        return {QStringLiteral("settings"), QStringLiteral("section"), QStringLiteral("periods")};
    case Duty::Kind::MendStandards:
    case Duty::Kind::VerifyStandards:
    case Duty::Kind::RenewStandards:
        return {QStringLiteral("standards"), QStringLiteral("unit"), duty.unitId};
    }
    return {};
}

} // namespace

DutyPanel::DutyPanel(Language language, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_language(language), m_title(sectionTitle("homeSection", this)), m_none(new QLabel(this)),
      m_rows(new RowsModel(this)), m_table(new TableView(tr("Duties"), this))
{
    m_rows->setHeaders({tr("What"), tr("Unit"), tr("Until")});
    m_none->setObjectName(QStringLiteral("noDuties"));
    m_none->setText(tr("Nothing waits for you."));
    makeQuiet(m_none);
    m_table->setObjectName(QStringLiteral("homeDuties"));
    m_table->setModel(m_rows);
    m_table->setKeyRole(RowsModel::KeyRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int column : {0, 1})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnWidth(2, 104);
    m_table->remember(QStringLiteral("homeDuties"), settings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_table);
    const auto go = [this](const QModelIndex &at) { open(at.row()); };
    connect(m_table, &QTableView::clicked, this, go);
    connect(m_table, &TableView::opened, this, go);
}

void DutyPanel::show(const DutyList &list)
{
    m_list = list;
    QVector<SmallRow> rows;
    for (qsizetype i = 0; i < list.duties.size(); ++i) {
        const Duty &duty = list.duties[i];
        const QString what = DutyText::what(duty);
        const QString until = DutyText::until(duty, list.today, m_language);
        const QString sign = duty.isOverdue(list.today) ? clockLook(ClockLook::Late).glyph + u' ' : QString();
        rows.append(
            {QString::number(i),
             {what, duty.unitName, sign + until},
             {{}, {}, duty.due},
             QStringList{duty.unitName, what, formatMediumDate(duty.due, m_language), until}.join(u'\n').trimmed(),
             -1});
    }
    m_rows->setRows(rows);
    const int count = int(rows.size());
    m_title->setText(count > 0 ? tr("Duties (%1)").arg(formatCount(count, m_language)) : tr("Duties"));
    m_none->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 +
                            std::min(count, rowsShown) * m_table->verticalHeader()->defaultSectionSize());
}

void DutyPanel::open(int row)
{
    const qsizetype at = m_rows->keyAt(row).toLongLong();
    if (at >= m_list.duties.size())
        return;
    const Place place = placeOf(m_list.duties[at]);
    Q_EMIT wanted(place.page, place.kind, place.id);
}

} // namespace emonev
