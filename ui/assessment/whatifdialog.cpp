#include "ui/assessment/whatifdialog.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "items/instrumentwords.h"
#include "ui/assessment/trieddelegate.h"
#include "ui/text/errortext.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

QString standing(const Explanation &e, const std::optional<int> &rank)
{
    if (!e.score.hundredths)
        return WhatIfDialog::tr("not assessed yet");
    const Zone *zone = e.instrument->zone(e.score.zone);
    QString text = hundredthsWords(*e.score.hundredths);
    if (zone)
        text += QStringLiteral(", ") + nameOf(*zone);
    return rank ? WhatIfDialog::tr("%1, place %2").arg(text).arg(*rank) : text;
}

} // namespace

WhatIfDialog::WhatIfDialog(Workspace &workspace, const Checklist &list, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_model(list), m_score(scoreOf(list)), m_head(new QLabel(this)),
      m_fix(new QLabel(this)), m_table(new TableView(tr("Lines to try"), this)),
      m_cheapest(new QPushButton(tr("&Cheapest fixes"), this)), m_reset(new QPushButton(tr("&Reset"), this))
{
    setWindowTitle(tr("What if? %1").arg(list.unit.name));
    setObjectName(QStringLiteral("whatIfDialog"));
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(120);
    connect(&m_delay, &QTimer::timeout, this, &WhatIfDialog::reckon);
    connect(&m_model, &TrialModel::trialChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_cheapest, &QPushButton::clicked, this, &WhatIfDialog::takeCheapest);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_fix->clear();
        m_model.reset();
    });
    reckon();
}

void WhatIfDialog::build()
{
    m_head->setObjectName(QStringLiteral("whatIfHead"));
    m_fix->setObjectName(QStringLiteral("whatIfFix"));
    for (QLabel *label : {m_head, m_fix}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    makeBold(m_head, 1);
    auto *remark = new QLabel(tr("Choose other answers, weights or costs: nothing of this is saved."), this);
    makeQuiet(remark);
    m_table->setObjectName(QStringLiteral("whatIfTable"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(TrialModel::TriedColumn, new TriedDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    const int widths[] = {260, 160, 150, 160, 70, 96};
    for (int column = 0; column < TrialModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    header->setSectionResizeMode(TrialModel::LineColumn, QHeaderView::Stretch);
    m_cheapest->setObjectName(QStringLiteral("whatIfCheapest"));
    m_cheapest->setToolTip(tr("The set of fixes that lifts the unit into the next zone for the least cost"));
    m_reset->setObjectName(QStringLiteral("whatIfReset"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_cheapest, m_reset, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cheapest);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_head, m_fix, remark})
        column->addWidget(each);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(960, 560);
    m_table->setFocus();
}

void WhatIfDialog::reckon()
{
    const auto work = [&workspace = m_workspace, unit = m_model.checklist().unit.id,
                       year = m_model.checklist().period.year,
                       trial = m_model.trial()] { return WhatIfService(workspace).tryOut(unit, year, trial); };
    whenDone(inBackground(work), this, [this](const Result<WhatIf> &found) {
        if (found)
            present(*found);
        else
            m_head->setText(errorText(found.error()));
    });
}

void WhatIfDialog::present(const WhatIf &found)
{
    const Trial trial = m_model.trial();
    if (trial.answers.isEmpty() && trial.weights.isEmpty())
        m_head->setText(tr("Now: %1").arg(standing(found.was, found.rankWas)));
    else
        m_head->setText(
            tr("Now: %1. Tried: %2.").arg(standing(found.was, found.rankWas), standing(found.now, found.rankNow)));
    m_reset->setEnabled(!trial.answers.isEmpty() || !trial.weights.isEmpty());
    Q_EMIT reckoned();
}

void WhatIfDialog::takeCheapest()
{
    const Checklist &list = m_model.checklist();
    const CheapestFix fix = cheapestFix(list.instrument, m_score, answeredLines(list), m_model.costs());
    if (fix.zone.isEmpty() || !fix.reachable) {
        m_fix->setText(fix.zone.isEmpty() ? tr("This is the highest zone already.")
                                          : tr("The next zone can't be reached with the lines answered so far."));
        return;
    }
    const Zone *zone = list.instrument.zone(fix.zone);
    m_model.reset();
    m_model.take(fix.steps);
    m_fix->setText(tr("%Ln fix(es) at a cost of %1 reach \"%2\": %3.", nullptr, int(fix.steps.size()))
                       .arg(fix.cost)
                       .arg(zone ? nameOf(*zone) : fix.zone, hundredthsWords(fix.reachedHundredths)));
}

} // namespace emonev
