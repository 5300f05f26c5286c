#include "ui/widgets/progressline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace emonev {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_count(new QLabel(this)),
      m_cancel(new QToolButton(this))
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    makeQuiet(m_count);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(Icons::get(QStringLiteral("x")));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelled);
    hide();
}

void ProgressLine::start(const QString &text, int total, bool cancellable)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    m_count->clear();
    m_cancel->setVisible(cancellable);
    m_since.start();
    m_delay.start();
}

void ProgressLine::setDone(int done)
{
    m_bar->setValue(done);
    const QLocale locale;
    const QString count = tr("%1 of %2").arg(locale.toString(done), locale.toString(m_bar->maximum()));
    const QString left = timeLeft(done);
    m_count->setText(left.isEmpty() ? count : count + QStringLiteral(" · ") + left);
}

void ProgressLine::finish()
{
    m_delay.stop();
    hide();
}

QString ProgressLine::timeLeft(int done) const
{
    const qint64 spent = m_since.elapsed();
    if (done <= 0 || spent < 2000 || m_bar->maximum() <= 0)
        return {};
    const qint64 seconds = spent * (m_bar->maximum() - done) / done / 1000 + 1;
    return seconds < 90 ? tr("about %1 s left").arg(seconds) : tr("about %1 min left").arg((seconds + 30) / 60);
}

} // namespace emonev
