#include "ui/performance/quarterchoice.h"
#include "ui/text/format.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace emonev {

namespace {

constexpr int quartersListed = 12;
constexpr int monthsAQuarter = 3;

QString shortDay(const QDate &day)
{
    return formatMediumDate(
        day, languageFromCode(QLocale().name() == QLatin1String("C") ? QStringLiteral("en") : QLocale().name()));
}

} // namespace

QuarterChoice::QuarterChoice(QWidget *parent)
    : QWidget(parent), m_quarters(new QComboBox(this)), m_from(edit("performanceFrom", tr("Received from"))),
      m_to(edit("performanceTo", tr("Received until")))
{
    m_quarters->setObjectName(QStringLiteral("performanceQuarter"));
    m_quarters->setAccessibleName(tr("Quarter"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_quarters);
    line->addWidget(m_from);
    line->addWidget(m_to);
    connect(m_quarters, &QComboBox::activated, this, &QuarterChoice::chosen);
}

QDateEdit *QuarterChoice::edit(const char *name, const QString &spoken)
{
    auto *made = new QDateEdit(this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(spoken);
    made->setToolTip(spoken);
    made->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    made->setCalendarPopup(true);
    made->hide();
    connect(made, &QDateEdit::dateChanged, this, [this] {
        if (!isQuarter())
            Q_EMIT changed();
    });
    return made;
}

QDate QuarterChoice::firstOf(const QDate &day)
{
    return {day.year(), (day.month() - 1) / monthsAQuarter * monthsAQuarter + 1, 1};
}

void QuarterChoice::setToday(const QDate &today)
{
    const QDate newest = firstOf(today);
    if (m_quarters->count() > 0 && m_quarters->itemData(0).toDate() == newest)
        return;
    const bool wasFree = m_quarters->count() > 0 && !isQuarter();
    const QDate before = m_quarters->currentData().toDate();
    m_quarters->clear();
    QDate first = newest;
    for (int i = 0; i < quartersListed; ++i, first = first.addMonths(-monthsAQuarter))
        m_quarters->addItem(tr("Quarter %1 of %2").arg((first.month() - 1) / monthsAQuarter + 1).arg(first.year()),
                            first);
    m_quarters->addItem(tr("Other days…"), QDate());
    const int kept = before.isValid() ? m_quarters->findData(before) : -1; // no date would find "other days"
    m_quarters->setCurrentIndex(wasFree ? quartersListed : std::max(0, kept));
    if (!wasFree) {
        m_from->setDate(from());
        m_to->setDate(today);
    }
}

bool QuarterChoice::isQuarter() const { return m_quarters->currentData().toDate().isValid(); }

QDate QuarterChoice::from() const
{
    return isQuarter() ? m_quarters->currentData().toDate() : std::min(m_from->date(), m_to->date());
}

QDate QuarterChoice::to() const
{
    return isQuarter() ? m_quarters->currentData().toDate().addMonths(monthsAQuarter).addDays(-1)
                       : std::max(m_from->date(), m_to->date());
}

QString QuarterChoice::words() const
{
    return isQuarter() ? m_quarters->currentText() : QStringLiteral("%1 – %2").arg(shortDay(from()), shortDay(to()));
}

void QuarterChoice::chosen()
{
    m_from->setVisible(!isQuarter());
    m_to->setVisible(!isQuarter());
    Q_EMIT changed();
}

} // namespace emonev
