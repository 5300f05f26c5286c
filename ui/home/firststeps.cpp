#include "ui/home/firststeps.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

FirstSteps::FirstSteps(QWidget *parent) : QWidget(parent)
{
    auto *around = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch(2);
    auto *title = new QLabel(tr("This city is still empty. Three ways to begin:"), this);
    makeBold(title, 1);
    column->addWidget(title);
    column->addSpacing(8);
    addStep(column, "file-import", tr("Import units…"),
            tr("Bring the list of units in from a spreadsheet (xlsx, ods or csv); their services come next."),
            &FirstSteps::importChosen);
    addStep(column, "calendar", tr("Periods and instruments…"),
            tr("Say which year is assessed, and with which instrument. The present year is there already."),
            &FirstSteps::periodChosen);
    addStep(column, "bulb", tr("Practise with the sample city…"),
            tr("A made-up city of 99 units opens in a window of its own. Nothing there touches your data."),
            &FirstSteps::practiceChosen);
    column->addStretch(3);
    around->addStretch(1);
    around->addLayout(column, 4);
    around->addStretch(1);
}

void FirstSteps::addStep(QVBoxLayout *column, const char *icon, const QString &title, const QString &hint,
                         void (FirstSteps::*chosen)())
{
    auto *button = new QPushButton(Icons::get(QLatin1String(icon)), title, this);
    button->setMinimumHeight(30);
    button->setAutoDefault(true);
    auto *text = new QLabel(hint, this);
    text->setWordWrap(true);
    makeQuiet(text);
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(text);
    column->addSpacing(12);
    connect(button, &QPushButton::clicked, this, chosen);
}

} // namespace emonev
