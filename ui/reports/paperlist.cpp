#include "ui/reports/paperlist.h"

#include "ui/widgets/icons.h"

namespace emonev {

namespace {

constexpr int rowHeight = 28;

} // namespace

PaperKind PaperChoice::paper() const
{
    switch (kind) {
    case Kind::CityReport:
        return PaperKind::City;
    case Kind::BlankChecklist:
        return PaperKind::BlankChecklist;
    case Kind::Complaints:
        return PaperKind::Complaints;
    case Kind::Monthly:
        return PaperKind::Monthly;
    case Kind::Teguran:
        return PaperKind::Teguran;
    case Kind::Minutes:
        return PaperKind::Minutes;
    case Kind::Poster:
        return PaperKind::Poster;
    case Kind::Simple:
        return PaperKind::Simple;
    default:
        return PaperKind::Unit;
    }
}

PaperList::PaperList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("paperList"));
    setAccessibleName(tr("Papers and charts"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({18, 18});
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addHead(tr("Papers"));
    add(PaperChoice::Kind::UnitReport, tr("Unit report"), "file-text");
    add(PaperChoice::Kind::CityReport, tr("City report"), "building-bank");
    add(PaperChoice::Kind::BlankChecklist, tr("Empty checklist"), "checklist");
    add(PaperChoice::Kind::Complaints, tr("Complaints"), "message-report");
    add(PaperChoice::Kind::Monthly, tr("Monthly totals"), "calendar");
    add(PaperChoice::Kind::Teguran, tr("Letters of warning"), "alert-triangle");
    add(PaperChoice::Kind::Minutes, tr("Official report"), "clipboard");
    add(PaperChoice::Kind::Poster, tr("Counter poster"), "printer");
    add(PaperChoice::Kind::Simple, tr("Simple-language sheet"), "message");
    addHead(tr("Charts"));
    add(PaperChoice::Kind::Capaian, tr("Scores of the units"), "chart-bar");
    add(PaperChoice::Kind::Variables, tr("Variables of a unit"), "list-details");
    add(PaperChoice::Kind::Trend, tr("Trend"), "chart-line");
    add(PaperChoice::Kind::Handling, tr("Complaints a month"), "chart-bar");
    setCurrentRow(1);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT chosen(choice()); });
}

void PaperList::addHead(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setSizeHint({0, rowHeight});
}

void PaperList::add(PaperChoice::Kind kind, const QString &text, const char *icon)
{
    auto *item = new QListWidgetItem(Icons::get(QLatin1String(icon)), text, this);
    item->setData(Qt::UserRole, int(kind));
    item->setSizeHint({0, rowHeight});
}

PaperChoice PaperList::choice() const
{
    const QListWidgetItem *item = currentItem();
    return {item ? PaperChoice::Kind(item->data(Qt::UserRole).toInt()) : PaperChoice::Kind::UnitReport};
}

void PaperList::choose(const PaperChoice &choice)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->flags() != Qt::NoItemFlags && item(row)->data(Qt::UserRole).toInt() == int(choice.kind))
            setCurrentRow(row);
}

} // namespace emonev
