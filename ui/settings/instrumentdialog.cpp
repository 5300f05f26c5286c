#include "ui/settings/instrumentdialog.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/zonelook.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace emonev {

InstrumentDialog::InstrumentDialog(const Instrument &instrument, Language language, QWidget *parent)
    : QDialog(parent), m_language(language)
{
    setWindowTitle(tr("Instrument %1, version %2").arg(instrument.code, instrument.version));
    resize(820, 520);
    auto *column = new QVBoxLayout(this);
    auto *title = new QLabel(pick(instrument.titleId, instrument.titleEn), this);
    title->setWordWrap(true);
    makeBold(title, 1);
    auto *zones = new QLabel(zoneText(instrument), this);
    zones->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(title);
    column->addWidget(zones);
    column->addWidget(makeTree(instrument), 1);
    column->addWidget(buttons);
}

QString InstrumentDialog::pick(const QString &indonesian, const QString &english) const
{
    return m_language == Language::English && !english.isEmpty() ? english : indonesian;
}

QString InstrumentDialog::number(const Rational &value)
{
    return formatHundredths(roundToHundredths(value), Language::Indonesian);
}

QString InstrumentDialog::zoneText(const Instrument &instrument) const
{
    QStringList parts;
    for (const Zone &zone : instrument.zones)
        parts.append(tr("%1 %2 from %3")
                         .arg(zoneLook(zone.code, {}, QColor(zone.color)).glyph, pick(zone.nameId, zone.nameEn),
                              formatHundredths(zone.minHundredths, m_language)));
    return parts.join(QStringLiteral("  ·  "));
}

QTreeWidget *InstrumentDialog::makeTree(const Instrument &instrument)
{
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Variables and indicators"));
    tree->setHeaderLabels({tr("Variable, indicator"), tr("Weight"), tr("For each"), tr("Answers"), tr("Legal basis")});
    tree->setUniformRowHeights(true);
    for (const Variable &variable : instrument.variables) {
        auto *top = new QTreeWidgetItem(
            tree, {variable.code + u' ' + pick(variable.nameId, variable.nameEn), number(variable.weight)});
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        top->setFont(0, bold);
        top->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        for (const Indicator &each : variable.indicators) {
            QStringList levels;
            for (const Level &level : each.levels)
                levels.append(level.scoreText);
            if (each.notApplicableAllowed)
                levels.append(QStringLiteral("TB"));
            const QString scope = each.scope == Indicator::Scope::Unit ? tr("unit") : tr("service");
            auto *row =
                new QTreeWidgetItem(top, {each.code + u' ' + pick(each.nameId, each.nameEn), number(each.weight), scope,
                                          levels.join(QStringLiteral(" · ")), each.legalBasis});
            row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            for (int i = 0; i < row->columnCount(); ++i)
                row->setToolTip(i, row->text(i));
        }
    }
    tree->expandAll();
    tree->setColumnWidth(0, 380);
    tree->setColumnWidth(1, 70);
    tree->setColumnWidth(2, 80);
    return tree;
}

} // namespace emonev
