#include "ui/assessment/whydialog.h"
#include "items/answerchoices.h"
#include "items/instrumentwords.h"
#include "ui/widgets/looks.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace emonev {

namespace {

QLabel *wrapped(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WhyDialog::WhyDialog(const Explanation &explanation, QWidget *parent) : QDialog(parent), m_tree(new QTreeView(this))
{
    setWindowTitle(tr("Why this score?"));
    m_model.show(explanation);
    auto *head = wrapped(headText(explanation), "whyHead", this);
    makeBold(head, 1);
    auto *rule = wrapped(ruleText(explanation), "whyRule", this);
    makeQuiet(rule);
    auto *way = wrapped(wayText(explanation), "whyWay", this);
    makeBold(way);
    auto *steps = new QListWidget(this);
    steps->setObjectName(QStringLiteral("whySteps"));
    steps->setAccessibleName(tr("Improvements that lead to the next zone"));
    steps->setTextElideMode(Qt::ElideMiddle);
    for (const Improvement &step : explanation.way.steps)
        steps->addItem(stepText(explanation, step));
    for (int i = 0; i < steps->count(); ++i)
        steps->item(i)->setToolTip(steps->item(i)->text());
    const int shownSteps = std::min(std::max(steps->count(), 1), 5);
    steps->setFixedHeight(shownSteps * (steps->sizeHintForRow(0) > 0 ? steps->sizeHintForRow(0) : 20) + 6);
    steps->setVisible(steps->count() > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *whatIf = buttons->addButton(tr("&What if…"), QDialogButtonBox::ActionRole);
    whatIf->setObjectName(QStringLiteral("whatIf"));
    connect(whatIf, &QPushButton::clicked, this, &WhyDialog::whatIfWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{head, way, steps, rule})
        column->addWidget(each);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    fillTree();
    resize(900, 560);
}

void WhyDialog::fillTree()
{
    m_tree->setObjectName(QStringLiteral("whyTree"));
    m_tree->setAccessibleName(tr("Points of each variable and indicator"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ExplanationModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ExplanationModel::AnswersColumn, QHeaderView::Interactive);
    m_tree->setColumnWidth(ExplanationModel::AnswersColumn, fontMetrics().averageCharWidth() * 30);
    m_tree->expandToDepth(0);
}

QString WhyDialog::headText(const Explanation &e)
{
    if (!e.score.hundredths)
        return tr("%1: not assessed yet").arg(e.unit.name);
    const Zone *zone = e.instrument->zone(e.score.zone);
    const QString text =
        tr("%1: %2, %3").arg(e.unit.name, hundredthsWords(*e.score.hundredths), zone ? nameOf(*zone) : QString());
    return e.score.provisional()
               ? tr("%1 (provisional: %2 of %3 answered)").arg(text).arg(e.score.answered).arg(e.score.expected)
               : text;
}

QString WhyDialog::ruleText(const Explanation &e)
{
    Rational weight = 0;
    for (const ExplainedIndicator &line : e.indicators)
        if (line.value)
            weight += line.indicator->weight;
    return tr("Score = %1 × sum of (weight × value) ÷ sum of weights. What is not applicable or not answered counts in "
              "neither "
              "sum; for services the value is the mean over the services. The weights that count here add up to %2.")
        .arg(rationalWords(Rational(e.instrument->maxScore / e.instrument->valueMax)), rationalWords(weight));
}

QString WhyDialog::wayText(const Explanation &e)
{
    if (!e.score.hundredths)
        return tr("Answer the first line of the checklist to see a score.");
    if (e.way.zone.isEmpty())
        return tr("This is the highest zone already.");
    const Zone *zone = e.instrument->zone(e.way.zone);
    const QString name = zone ? nameOf(*zone) : e.way.zone;
    if (!e.way.reachable)
        return tr("\"%1\" (%2) can't be reached with the lines answered so far.")
            .arg(name, hundredthsWords(e.way.neededHundredths));
    return tr("%Ln improvement(s) are enough for \"%1\" (%2): from %3 to %4.", "", int(e.way.steps.size()))
        .arg(name, hundredthsWords(e.way.neededHundredths), hundredthsWords(*e.score.hundredths),
             hundredthsWords(e.way.reachedHundredths));
}

QString WhyDialog::stepText(const Explanation &e, const Improvement &step)
{
    const Indicator *indicator = e.instrument->indicator(step.indicator);
    if (!indicator)
        return step.indicator;
    QString name = QStringLiteral("%1 %2").arg(indicator->code, nameOf(*indicator));
    for (const Service &service : e.services)
        if (service.id == step.serviceId)
            name = tr("%1, service %2").arg(name, service.name);
    return tr("+%1  %2: from \"%3\" to \"%4\"")
        .arg(hundredthsWords(roundToHundredths(step.gain)), name, AnswerChoices::word(*indicator, step.fromValue),
             AnswerChoices::word(*indicator, step.toValue));
}

} // namespace emonev
