#include "ui/shell/pastdaydialog.h"
#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

PastDayDialog::PastDayDialog(const QDate &first, const QDate &last, QWidget *parent)
    : QDialog(parent), m_calendar(new QCalendarWidget(this))
{
    setObjectName(QStringLiteral("pastDayDialog"));
    setWindowTitle(tr("As on a past day"));
    auto *words = new QLabel(tr("Units, standards, answers, scores and papers are shown as this laptop knew them at "
                                "the end of the day, in a window of their own. Nothing can be changed there."),
                             this);
    words->setWordWrap(true);
    m_calendar->setObjectName(QStringLiteral("pastDay"));
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->setDateRange(std::min(first, last), last);
    m_calendar->setSelectedDate(last);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *show = new QPushButton(tr("&Show"), this);
    show->setObjectName(QStringLiteral("showDay"));
    show->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_calendar, &QCalendarWidget::activated, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(show);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_calendar);
    column->addLayout(buttons);
    m_calendar->setFocus();
}

QDate PastDayDialog::day() const { return m_calendar->selectedDate(); }

} // namespace emonev
