#include "ui/assessment/assessmenthead.h"
#include "items/instrumentwords.h"
#include "ui/text/roundtext.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/scorebadge.h"
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace emonev {

AssessmentHead::AssessmentHead(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_badge(new ScoreBadge(this)), m_progress(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_lock(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("unitName"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeBold(m_name, 1);
    m_badge->setObjectName(QStringLiteral("unitScore"));
    m_progress->setObjectName(QStringLiteral("unitProgress"));
    makeQuiet(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Answered lines"));
    m_lock->setObjectName(QStringLiteral("periodLock"));
    m_lock->setWordWrap(true);
    m_lock->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_badge, 0, 2, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_progress, 1, 0);
    grid->addWidget(m_bar, 1, 1, Qt::AlignVCenter);
    grid->addWidget(m_lock, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    clear();
}

void AssessmentHead::clear()
{
    m_fullName.clear();
    m_name->clear();
    m_progress->clear();
    m_bar->hide();
    m_badge->hide();
    m_lock->hide();
}

void AssessmentHead::show(const Checklist &list, const UnitScore &score)
{
    m_fullName = QStringLiteral("%1  %2").arg(list.unit.code, list.unit.name);
    m_name->setToolTip(m_fullName);
    const Zone *zone = score.hundredths ? list.instrument.zone(score.zone) : nullptr;
    m_badge->setScore(score.hundredths ? hundredthsWords(*score.hundredths) : QString(),
                      zone ? zoneLook(zone->code, {}, QColor(zone->color)) : zoneLook({}), score.provisional());
    m_badge->show();
    elideName();
    QString progress =
        tr("%1 of %2 answered").arg(QLocale().toString(score.answered), QLocale().toString(score.expected));
    if (list.round != firstRound())
        progress.prepend(RoundText::name(list.round) + QStringLiteral(" · "));
    if (score.noServices)
        progress += tr("; the unit has no services yet, so it stays provisional");
    m_progress->setText(progress);
    m_bar->setRange(0, std::max(1, score.expected));
    m_bar->setValue(score.answered);
    m_bar->show();
    m_lock->setText(lockText(list));
    m_lock->setVisible(!m_lock->text().isEmpty());
}

QString AssessmentHead::lockText(const Checklist &list)
{
    const Period &period = list.period;
    if (period.state == QLatin1String("open") && list.state == u"submitted")
        return tr("This sheet is handed in: answers can be read, not changed.");
    if (period.state == QLatin1String("open"))
        return list.note.isEmpty() ? QString() : tr("Given back: %1").arg(list.note);
    return period.state == QLatin1String("published")
               ? tr("Period %1 is published: answers can be read, not changed.").arg(period.year)
               : tr("Period %1 is locked: answers can be read, not changed. Open it in the settings to go on.")
                     .arg(period.year);
}

void AssessmentHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideName();
}

void AssessmentHead::elideName()
{
    const int wide = width() - (m_badge->isHidden() ? 0 : m_badge->sizeHint().width() + 12);
    m_name->setText(m_name->fontMetrics().elidedText(m_fullName, Qt::ElideRight, std::max(40, wide)));
}

} // namespace emonev
